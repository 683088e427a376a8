"""Words by which a text tells that somebody passes on what another said or wrote, by language."""

# Verbs whose object is what another wrote or said.
PASSING_ON = """
en: read reads quote quotes quoted cite cites cited echo echoes echoed recited recites mimic* parrot*
de: las liest lasen vorlas verlas verliest vorgelesen verlesen zitier* äff* nachäff*
nl: las lazen leest voorgelezen citeer* geciteerd
fr: lit lu lut cite cité citait citez lisait lisant
es: leyó lee leído citó cita citado
pt: leu lê lido citou cita citado
it: legge lesse letto cita citò citato
ca: llegeix llegí citat cita
ro: citi* citeaz* citat
sv: läs* citer*
da: læs læse læser læst læste citer*
nb: les* leste siter*
fi: luki lukee luke* siteera*
pl: odczyt* przeczyt* czyta czytał* czytając cytuj* cytow* zacytow*
cs: přečet* přečt* čte četl* citov* cituj*
sk: prečíta* číta* citov* cituj*
hr: pročita* čita* citira*
sl: prebra* bere citira*
ru: зачита* прочита* прочёл прочла читает цитир* процитир*
uk: зачита* прочита* читає цитує цитува* процитува*
bg: прочете чете цитира*
el: διάβασ* διαβάζ* παρέθεσ* παραθέτ*
hu: felolvas* olvas* idéz*
tr: okudu* okuyor* okuya* okuyup okurken okundu* okunan* okumuş* aktardı aktarıyor
ar: قرأ* يقرأ تقرأ تلا تلت اقتبس* استشهد*
he: הקריא* מקריא* קורא ציטט* מצטט*
fa: خواند* قرائت
hi: पढ़* उद्धृत
ur: پڑھ*
id: membaca* mengutip
ms: membaca* memetik
vi: đọc dẫn trích
zh: 宣读 宣讀 读了 讀了 念了 引用 引述
ja: 読み上げ 朗読 引用
ko: 읽었 낭독 인용
th: อ่าน อ้าง
et: luges loeb tsiteeri*
lt: skaitė skaito perskait* citav* cituoj*
lv: lasīja lasa nolasīja citē*
bn: উদ্ধৃত
"""
# Verbs whose object is a work, which nobody says: sang “Imagine”.
PERFORMING = """
en: sing sings sang sung singing whistled whistles hummed hums humming croon* played plays playing
 recited recites performed performs performing watched
de: singt singen sang sangen gesungen pfiff pfeift spielt* summt* trällert*
nl: zingt zingen zong zongen gezongen speelt speelde floot neuriet neuriede
fr: chant* entonn* interprét* fredonn* joue jouait joué
es: canta cantan cantó cantaron cantado cantando cantaba* entonó entonaron interpretó tocó tararea*
pt: canta cantam cantou cantaram cantando cantava* entoou tocou cantarol*
it: canta cantano cantò cantato cantando cantava* intona* intonò suona suonato canticchia*
ca: canta cantat
ro: cânt*
sv: sjung* sjöng* spela* nynna* gnola*
da: synger sang sunget spill* nynne*
nb: synger sang sunget spil* nynne*
fi: laula* laulo* soitt* hyräil*
pl: śpiewa* zaśpiewa* odśpiewa* zagra* nuci zanuci*
cs: zpíva* zazpíva* zahrál*
sk: spieva* zaspieva* zahral*
hr: pjeva* otpjeva* zapjeva*
ru: пел пела пели поёт поет поют спел* запел* исполнил* сыграл* напева*
uk: співа* заспіва* викона* зіграв зіграл*
bg: пее пеят пя изпя*
el: τραγούδ* τραγουδ*
hu: énekel*
ar: غنى غنت يغني تغني غنوا أنشد* عزف*
he: שר שרה שרו ניגן
id: menyanyi* memainkan
ms: menyanyi* memainkan
vi: hát
zh: 唱 唱了 唱起 唱起了
th: ร้องเพลง
"""
# The same behind the work, in languages that put the verb last.
PERFORMED = {
    "ja": r"を(?:歌|唄|熱唱|合唱|演奏)|と(?:歌|唄|口ずさ|合唱)",
    "ko": r"[을를] (?:부르|불렀|부른|열창|합창|연주)",
    "hi": r"\s*(?:गीत |गाना )?गा(?:या|ई|ए|ता|ती|ते|कर)",
    "tr": r"['’]?[ny]?[ıiuü] (?:söyle|çal|oku)",
    "fa": r"\s*را\s*(?:خواند|می‌خواند|نواخت)",
}
# Before what another said or wrote, in a clause of its own.
LIKE = """
en: as
de: wie
nl: zoals
fr: comme
es: como
pt: como
it: come
ro: cum
sv: som
da: som
nb: som
fi: kuten
pl: jak
cs: jak
sk: ako
hr: kako
ru: как
uk: як
bg: както
el: όπως
hu: ahogy ahogyan
ar: كما
he: כפי כמו
id: seperti
vi: như
zh: 正如
et: nagu
lt: kaip
lv: kā
sl: kot kakor
ca: com
"""
# They tell through whom something is known, not in whose words it is said.
RELAYING = """
en: report reports reported note notes noted
de: berichte* melde* schreib* schrieb*
nl: meld* schrijf*
fr: rapport* annonc* précis* révél*
es: inform* public* adelant* recog*
pt: inform* public* notici*
it: riport* riferi* scriv*
sv: rapporter* skriv*
da: skriv* rapporter*
nb: skriv* melder rapporter*
pl: podaj* poda* inform* pisze
cs: inform* píše
ru: сообща* сообщи* передал* передае* передаёт пишет напомни* отмет* отмеча* уточн* заяви*
uk: повідом* переда* пише
ar: ذكر* أفاد* نقل*
"""
PHRASES = {
    "en": r"\bborrow\w* (?:an?|the) (?:phrase|line|term|word) (?:from|of)\b"
    r"|\bin the (?:words|phrase) of|\bagree[sd]? with\b|\b(?:to|in) [^,.;:]{1,40}['’]s? (?:words|phrase|terms?)\b"
    r"|\bciting (?:his|her|their) (?:late |grand)?(?:mother|father|brother|sister|wife|husband|son|daughter|teacher)\b"
    r"|\b[Aa]s [^,.;:“\"‘]{1,40} puts? it\b|\b\w+['’]s (?:\w+ )?(?:advice|warning|words|motto|mantra)\b"
    r"(?! (?:is|are|was|were|had|have|has|would|will)\b)",
    "de": r"\bmit den Worten (?:von|des|der)\b|\bum mit [^,.;:]{1,40} zu (?:sprechen|reden)\b"
    r"|\bWorte (?:von|des|der|ihre[rs]|seine[rs]) [^,.;:]{1,30}(?::| [–—])",
    "fr": r"\bselon (?:le mot|la formule|les mots|l['’]expression) d|\bpour reprendre\b"
    r"|\b(?:mots|paroles) d[^,.;:]{1,30}[ \u00a0\u202f](?::| [–—])",
    "es": r"\ben palabras de\b|\ben expresión de\b|\bpalabras de [^,.;:]{1,30}(?::| [–—])",
    "it": r"\bper dirla con\b|\bcon le parole di\b|\bparole d[^,.;:]{1,30}(?::| [–—])",
    "pt": r"\bnas palavras de\b|\bpalavras d[^,.;:]{1,30}(?::| [–—])",
    "ro": r"\bîn (?:cuvintele|vorbele) lui\b",
    "ca": r"\ben paraules d(?:e|el|els)\b",
    "pl": r"\bsłowami (?=(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ]))",
    "cs": r"\bslovy (?=(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ]))",
    "sk": r"\bslovami (?=(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ]))",
    "hr": r"\b(?:riječima|rečima|речима) (?=(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ]))",
    "sl": r"\bz besedami (?=(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ]))",
    "ru": r"\bсловами (?=(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ]))",
    "uk": r"(?<!за )\bсловами (?=(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ]))",
    "el": r"\bμε τα λόγια τ(?:ου|ης|ων)\b",
    "hu": r"\b(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ])\w+ szavaival\b",
    "fi": r"\b(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ])\w+n sanoin\b",
    "et": r"\b(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ])\w+ sõnadega\b",
    "lt": r"\b(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ])\w+ žodžiais\b",
    "lv": r"\b(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ])\w+ vārdiem\b",
    "id": r"\bdengan kata-kata\b",
}
