"""Words by which texts say who says something, by language; a `*` stands for any ending."""

from app.curation.speech.lexicon.listed import joined
from app.curation.speech.lexicon.verbs.acts import ACTS
from app.curation.speech.lexicon.verbs.eastern import EASTERN
from app.curation.speech.lexicon.verbs.informing import INFORMING
from app.curation.speech.lexicon.verbs.manners_eastern import EASTERN_MANNERS
from app.curation.speech.lexicon.verbs.manners_western import WESTERN_MANNERS
from app.curation.speech.lexicon.verbs.repeating import REPEATING
from app.curation.speech.lexicon.verbs.requesting import REQUESTING
from app.curation.speech.lexicon.verbs.testifying import TESTIFYING
from app.curation.speech.lexicon.verbs.thanking import THANKING
from app.curation.speech.lexicon.verbs.western import WESTERN

VERBS = joined(
    WESTERN, EASTERN, WESTERN_MANNERS, EASTERN_MANNERS, INFORMING, REPEATING, REQUESTING, TESTIFYING, ACTS, THANKING
)
# What goes on with what the same speaker says, and so claims nothing that stands before it.
GOING_ON = """
en: saying adding asking calling describing warning claiming insisting arguing stressing explaining writing noting
 telling vowing pledging promising shouting yelling screaming whispering declaring announcing repeating
fr: disant criant hurlant ajoutant précisant affirmant déclarant expliquant estimant soulignant
es: gritando añadiendo diciendo afirmando
it: gridando aggiungendo dicendo
pt: gritando acrescentando dizendo
ru: добавив заявив назвав сказав
uk: додавши заявивши назвавши сказавши кажучи
pl: mówiąc dodając twierdząc podkreślając
lt: sakydam* pridurdam* teigdam*
lv: sakot piebilstot norādot uzsverot apgalvojot
et: öeldes lisades
hu: mondván hozzátéve
el: λέγοντας προσθέτοντας τονίζοντας
ar: مضيفا* مضيفة* قائلا* قائلة* مؤكدا* مؤكدة* مشيرا* مشيرة* معتبرا* معتبرة* موضحا* موضحة*
ro: adăugând spunând
hr: dodavši rekavši dodajući govoreći tvrdeći ističući naglašavajući inzistirajući insistirajući upozoravajući
bg: добавяйки казвайки
tr: diyerek söyleyerek belirterek vurgulayarak ekleyerek açıklayarak
vi: gọi_đó_là gọi_đây_là nói_thêm
hi: कहकर बताकर कहते_हुए बताते_हुए देते_हुए
sl: rekoč dodajajoč
ca: dient afegint afirmant assegurant
fi: sanoen lisäten todeten
he: באומרו באומרה
cs: dodávaje řka
sk: dodávajúc tvrdiac hovoriac
"""
# Behind “and” they too go on with what the same speaker says.
ADDING = """
en: added adds
de: fügt* ergänzt*
nl: voeg*
fr: ajout*
es: añadió añade agregó agrega
pt: acrescentou acrescenta
it: aggiunto aggiunge
sv: tillade tillägger tillagt
da: tilføjede tilføjer
nb: tilføyde tilføyer
pl: dodał* dodaje
cs: dodal*
sk: dodal*
ru: добав*
uk: дода*
bg: добави* добавя
hr: doda*
ro: adăug*
el: πρόσθεσ*
hu: hozzátett*
fi: lisäsi lisää
et: lisas lisab
lt: pridūrė
lv: piebilda piebilst
tr: ekle*
ar: أضاف*
he: הוסיף הוסיפ*
id: menambahkan
sl: doda*
ca: afeg*
vi: nói_thêm
fa: افزود*
"""
# Behind them stands a noun, and no verb that looks like it; in some languages only where that is a participle.
BEFORE_NOUNS = """
en: the a an his her its their our my your this these those no any some of in on for with by from under united
es: el la los las al del un una
pt: o a os as do da dos das ao um uma
it: l il lo la i gli le un una delle
fr: les des aux ces ses leurs cette une
"""
# What they lead to is somebody else's.
QUOTING = """
en: quoting paraphrasing mimicking imitating impersonating parroting
de: zitiere zitierte zitierend nachahmend nachäffend
nl: citeerde citerend imiterend
fr: citant citait imitant paraphrasant
es: citando citaba imitando parafraseando
pt: citando citava imitando parafraseando
it: citando citava imitando parafrasando
sv: citerade citerande härmande
da: citerede citerende
nb: siterte
ru: цитируя передразнивая пародируя перефразируя
uk: цитуючи передражнюючи перефразовуючи
pl: cytując parafrazując naśladując
hu: idézve utánozva
ro: citându citând parafrazând citind imitând
el: παραφράζοντας παραθέτοντας μιμούμενος μιμούμενη
fi: siteeraten lainaten matkien
et: tsiteerides
lv: citējot
lt: cituodamas cituodama cituodami
sl: citirajoč
bg: цитирайки перифразирайки имитирайки
ca: citant parafrasejant imitant
id: mengutip meminjam
vi: trích_lời dẫn_lời mượn_lời
tr: alıntı_yap* alıntılayarak taklit_ederek
ko: 인용해 인용하며 인용하면서
fa: به_نقل_از با_نقل
he: בציטוט מצטט מצטטת
hr: citirajući цитирајући
cs: cituje citujíc
sk: citujúc
"""
