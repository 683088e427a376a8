"""Words that leave open whether something is said, by language."""

# Before a verb they leave open whether it was done: would, wanted to, is said to have.
LEAVING_OPEN = """
en: perhaps maybe possibly
de: soll sollen sollte* hätte* würde* könnte* dürfte* müsste* möchte* wollte angeblich vielleicht womöglich
 möglicherweise
nl: zou zouden wilde wilden misschien wellicht
fr: aurai* aurait auraient devrai* pourrai* voudrai* voulait voulu lieu prétendument
es: habría* podría* pudo pudieron querría* quería* quiso quisieron supuestamente presuntamente quizá quizás acaso
pt: teria* poderia* gostaria* queria* quis quiseram supostamente talvez
it: avrebbe* potrebbe* vorrebbe* voleva* dovrebbe* forse
ca: hauri* voldri* volia potser
ro: ar poate
sv: ska skall skulle sägs ville lär påstås kanske
da: skal skulle ville angiveligt måske
nb: skal skulle ville angivelig kanskje
fi: olisi voisi haluaisi väitetään kuulemma tiettävästi ehkä
pl: miał* mieli rzekomo podobno ponoć chciał* mógłby mogłaby może
cs: prý údajně chtěl* mohl* možná snad
sk: vraj údajne chcel* mohol mohla možno
hr: navodno bi možda
sl: baje bi morda
ru: якобы будто хотел* мог могла могли бы возможно наверное
uk: нібито хотів хотіл* міг могл* би можливо мабуть
bg: уж щеше щял може би биха
el: φέρεται φέρονται ήθελ* θα ίσως
hu: állítólag akart* talán
ar: يقال يزعم زعم* أراد* يريد ربما
he: לכאורה רצה רצתה אולי
fa: گویا شاید
id: konon dikabarkan ingin mungkin
ms: kononnya ingin
vi: muốn dự_định có_lẽ
zh: 据说 據說 据传 據傳 据称 據稱 疑似 应该 應該 应当 應當 或许 或許 也许 也許 似乎 本想 想要 险些 可能
tr: belki
hi: शायद कथित
et: olevat väidetavalt võib-olla ehk
lt: neva esą galbūt
lv: esot varbūt it_kā
"""
# Before a verb they tell that it was not done: refused to, forgot to, nearly.
LEAVING_UNDONE = """
en: forgot forgets forgotten forget hesitates neglected omitted
de: vergaß* vergisst vergessen weiger* geweigert versäumt* vermied* vermeide* verzichtet* unterließ* beinahe
nl: vergat vergeten vergeet weiger* geweigerd verzuimd* vermeed vermijd* bijna
fr: refus* failli faillit oubli* évit* omis omet abstenu abstient presque
es: negó negaron niega olvid* evit* omiti* rehús* rehus* resist* casi
pt: recus* esquec* evit* negou quase
it: rifiut* dimentic* evit* quasi
ca: neg* oblid* evit* gairebé
ro: refuz* uita* uit evit* aproape
sv: vägra* glömd* glömt undvek undvik* aktade nästan
da: nægt* glemt* undlod undlader undgik næsten
nb: nekt* glemt* unnlot unnlater unngikk nesten
fi: kieltäyty* unoht* vältti vältt* melkein
pl: odmów* odmawia* zapomnia* unika* unikn* wystrzega* omal prawie
cs: odmít* zapomn* vyhnul* vyhýb* málem
sk: odmiet* zabud* vyhol* takmer
hr: odbi* zaborav* izbje* umalo
sl: zavrni* pozabi* skoraj
ru: отказ* отказыва* забы* избега* чуть почти
uk: відмов* забу* забула уник* ледь майже
bg: отказ* забрав* избяг* почти
el: αρνήθηκ* ξέχασ* απέφυγ* παραλίγο σχεδόν
hu: hajlandó elfelejt* kerül* majdnem
ar: رفض* يرفض* ترفض* نسي* كاد* يكاد تكاد امتنع* تجنب*
he: סירב* מסרב* שכח* נמנע* כמעט
vi: chối quên suýt tránh
id: menolak enggan lupa hampir nyaris
ms: enggan lupa hampir nyaris
ko: 피했 피한 꺼렸 삼갔
zh: 拒绝 拒絕 不肯 不愿 不願 不想 不敢 不便 忘了 忘记 忘記 差点 差點 几乎 幾乎
th: ปฏิเสธ ลืม เกือบ
et: keeldu* unusta* vältis
lt: atsisak* pamirš* veng*
lv: atteicās atsakās aizmirs* izvairījās
tr: kaçın* çekin* reddet*
"""
# What they introduce are questions.
ASKING = """
en: ask* wonder* inquire* enquire*
de: frag* wollte wissen
nl: vraag* vroeg*
fr: demand* interrog*
es: pregunt*
pt: pergunt* indag*
it: chied* chies* domand*
sv: fråga* undra*
da: spørg* spurgt*
nb: spør* spurt*
pl: pyta* zapyta*
cs: ptá* zept*
ru: спрос* спраш* интерес*
uk: запита* питає
ar: سأل* تساءل* يسأل* يتساءل*
he: שאל* תהה תהתה
el: ρώτησ* ρωτ* αναρωτ*
zh: 问 問
ko: 물었 묻
ja: 尋ね 問
hr: pita* upita*
bg: попита* пита*
et: küsi*
lt: klaus* paklaus*
lv: jautā* vaicā*
hu: kérdez*
fi: kysy*
ro: întreb*
sk: pýta* spýta*
tr: sor*
fa: پرسید*
hi: पूछ*
ur: پوچھ*
id: bertanya tanya*
vi: hỏi
th: ถาม
sl: vpraša* sprašuj*
ca: pregunt*
"""
# Before a verb they tell that another thing was done, before what is quoted that another thing was said.
INSTEAD = {
    "en": r"instead of|rather than",
    "de": r"(?:an)?statt",
    "nl": r"in plaats van",
    "fr": r"plutôt qu(?:e|['’])|au lieu d(?:e|['’])",
    "es": r"en (?:vez|lugar) de",
    "pt": r"em (?:vez|lugar) de",
    "it": r"anziché|invece (?:di|che)|piuttosto che",
    "sv": r"i stället för|snarare än",
    "pl": r"zamiast",
    "ru": r"вместо",
    "uk": r"замість",
    "da": r"i stedet for|frem for|snarere end",
    "nb": r"i stedet for|heller enn",
    "ca": r"en (?:lloc|comptes|vegada) d(?:e|['’])",
    "ro": r"în loc(?:ul)? (?:de|să)",
    "cs": r"místo|namísto",
    "sk": r"namiesto",
    "hr": r"umjesto|umesto",
    "sl": r"namesto",
    "bg": r"вместо",
    "el": r"αντί(?: για| του| της| να)?",
    "lt": r"vietoj|užuot",
    "lv": r"nevis|tā vietā,? lai",
    "id": r"alih-alih|ketimbang|daripada",
    "vi": r"thay vì",
    "fa": r"به جای|به‌جای",
    "he": r"במקום",
    "fi": r"eikä",
}
