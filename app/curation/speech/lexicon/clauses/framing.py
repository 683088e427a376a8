"""Words that lead to when, where and how something is said, by language."""

# At the beginning of a sentence, or behind the speaker, they lead to what is told of the speaking.
FRAMING = """
en: at in on after before during under with amid amidst despite since from unlike like while when inside outside behind
 over to monday tuesday wednesday thursday friday saturday sunday yesterday today
de: in im am auf bei beim nach unter während trotz aus seit hinter zu zum zur als wegen
 montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute
nl: in op na tijdens onder met ondanks terwijl bij vanuit
 maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag
fr: dans à au en après avant pendant sous avec malgré depuis tandis alors lors devant face
 lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd
es: en tras durante bajo con pese desde mientras ante entre aunque ayer hoy
pt: em no na após durante sob com apesar desde enquanto entre aos ao perante
 ontem hoje
it: in nel nella dopo durante sotto con nonostante da dal dalla mentre tra fra lunedì martedì mercoledì giovedì
 venerdì sabato domenica ieri oggi
ro: în la după sub cu din
ar: في خلال بعد قبل أثناء وسط منذ
sv: i på efter under med trots medan vid från
da: i på efter under med trods mens ved fra
nb: i på etter under med trass mens ved fra
pl: w we na po podczas pod z przy mimo choć
cs: v ve na po při pod s z přes
ru: в во на после под с из при среди несмотря пока
uk: у в на після під з із при
el: στο στη στην μετά κατά με από σε στον στα στις σ
bg: в във на по при под след от за въпреки
hr: u na po pri pod nakon s sa tijekom tokom
sk: v vo na po pri pod s so cez
lt: po per su prie
lv: pēc uz ar pie par
ca: a al en durant després sota amb malgrat des mentre davant ahir avui
sl: na v po pri pod med ob kljub zaradi
id: usai sesudah sebelum di pada dalam setelah selama saat ketika
vi: tại ở trong sau trước khi vào
he: במהלך אחרי לפני לאחר
et: pärast enne
"""
