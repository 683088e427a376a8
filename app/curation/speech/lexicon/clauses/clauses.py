"""Words that tell what a clause or a phrase has to do with what stands in marks, by language."""

# Behind what stands in marks they tell of it: “Gone”, which she said was “raw”.
RELATIVE = """
en: which who whom whose
de: welche* deren dessen
fr: qui dont lequel laquelle
es: quien cuyo cuya
pt: quem cujo cuja
it: cui
pl: któr*
cs: kter*
sk: ktor*
ru: котор*
uk: як* котр*
bg: който която което които
hr: koji koja koje kojeg kojem kojoj koju kojih
hu: amely* aki*
fi: joka jota jonka jossa
ro: care
et: mis kes mille kelle keda mida
lt: kuris kuri kurį kurią kurie kurios kurių kuriuo
lv: kas ko kurš kura kuri kuras kurā kurās kuru kuram kurai
el: οποί* που
sl: ki kateri* katero* katere*
ca: qui
"""
# Behind what is named they begin what is said.
THAT = """
en: that
de: dass
nl: dat
fr: que qu
es: que
pt: que
it: che
ro: că
sv: att
da: at
nb: at
fi: että
pl: że iż jakoby
cs: že
sk: že
hr: da
ru: что будто якобы
uk: що нібито
bg: че
el: ότι πως
hu: hogy
ar: إن أن إنه إنها إنهم أنه أنها أنهم
he: כי
fa: که
vi: rằng
id: bahwa
et: et
lt: kad jog
lv: ka
ur: کہ
hi: कि
bn: যে
sl: da
ca: que
"""
# As what something is named, or called: known as “the Boss”, dismissed as “nonsense”.
AS = """
en: as
de: als
nl: als
fr: comme
es: como por
pt: como
it: come
sv: som
da: som
nb: som
pl: jako
cs: jako
sk: ako
ru: как
uk: як
el: ως
hu: néven
tr: olarak
hr: kao
bg: като
lt: kaip
lv: kā par
et: kui
ro: ca drept
"""
# They lead to what something is said in: in “Hamlet”, she said; sagte in der „Tagesschau“.
IN = """
en: in on
de: in im am auf bei beim
nl: in op bij
fr: dans à a sur
es: en
pt: em no na nos nas
it: in su sul sulla nel nella nei
ro: în la
sv: i på
da: i på
nb: i på
pl: w we na
cs: v ve na
sk: v vo na
ru: в во на
uk: в у на
el: στο στη στην στα
ar: في
hr: u na
bg: в във на
"""
# What is done with something “as” what it is not called: used the border as a “crutch”.
USING = """
en: use uses used using serve serves served serving act acts acted
de: benutz* nutz* nütz* verwende* dien*
nl: gebruik* dien* dient
fr: serv* sert utilis* us*
es: us* utiliz* sirv* serv*
pt: us* utiliz* serv*
it: us* utilizz* serv*
ro: folos* utiliz* serv*
sv: använ* tjäna*
da: brug* anvend* tjen*
nb: bruk* anvend* tjen*
pl: wykorzyst* używ* służ*
cs: využív* používá* slouž*
ru: использ* служи*
uk: використ* служи*
bg: използ* служи*
el: χρησιμοποι* χρησίμευ*
"""
