"""Whether words tell of those who are killed or hurt, in the languages of texts; figures say it in English."""

from app.curation.speech.lexicon.listed import find_listed
from app.patterns import Pattern
from app.spans import Span

_KILLED_WORDS = """
en: kill* died dead die dies death* perish* slain fatal*
de: starb* gestorben* tot tote* toten getötet* todes* todesopfer umgekommen
nl: omgekomen gedood* stierven stierf dode doden overleden overleed
fr: mort* meurt meurent péri* tué* décéd*
es: murieron murió muert* fallec* mataron mató
pt: morreram morreu mort* falec* mataram
it: mort* morirono morì uccis* decedut*
ca: mort* moriren morí
ro: mor* mort* ucis* deced*
sv: dog dödad* omkom* döda död dödsoffer
da: dræbt* døde omkom* død dødsofre
nb: drept* døde omkom* død dødsofre
fi: kuoli* kuolleet kuollut surmat*
et: suri* hukkus* tape*
pl: zginę* zginą* zmar* zabit* śmierteln*
cs: zemřel* zahynul* mrtv* zabit* usmrc*
sk: zomrel* zahynul* mŕtv* zabit*
sl: umrl* ubit* mrtv*
hr: poginu* umrl* ubijen* mrtv*
bg: загина* почина* убит* мъртв*
ru: погиб* умер* убит* скончал*
uk: загину* помер* убит* вбит*
el: σκοτώ* πέθαν* νεκρ*
hu: meghalt* halt haltak halálos* halott*
tr: öldü öldürül* ölü ölen* hayatını
id: tewas meninggal
ms: maut terkorban meninggal
vi: chết thiệt_mạng
sw: walikufa waliokufa kufa waliuawa
ar: قتل* قُتل* مقتل توفي* مات* مصرع
fa: کشته جان_باخت*
he: נהרג* מתו מת
hi: मारे मौत मृत
ur: ہلاک جاں_بحق
bn: নিহত* মারা মৃত*
ta: உயிரிழந்த* பலி* கொல்லப்ப* இறந்த*
zh: 死 遇难 遇難 丧生 喪生
ja: 死
ko: 숨졌 숨지 숨진 사망 죽
th: เสียชีวิต ตาย
"""
_HURT_WORDS = """
en: hurt injur* wound*
de: verletzt* verwundet*
nl: gewond*
fr: bless*
es: herid* lesionad*
pt: ferid*
it: ferit*
ca: ferit* ferid*
ro: răni*
sv: skad*
da: såret sårede kvæst*
nb: skad* såret sårede
fi: loukkaan* haavoit*
pl: rann* ranion*
cs: zraněn*
sk: zranen*
sl: ranjen* poškodovan*
hr: ranjen* ozlijeđen* povrijeđen*
bg: ранен*
ru: ранен* пострадал*
uk: поранен*
el: τραυματ*
hu: megsebesül* sebesült* sérült*
tr: yaralan* yaralı*
id: luka* terluka
ms: cedera luka
vi: bị_thương
sw: walijeruhiwa majeruhi
ar: جرح* جُرح* أصيب* إصاب*
fa: زخمی مجروح
he: נפצע* פצוע*
hi: घायल
ur: زخمی
bn: আহত*
ta: காயம* காயமடைந்த*
zh: 伤 傷
ja: 負傷 けが 怪我
ko: 다쳤 다치 부상
th: บาดเจ็บ
"""
_TABLES = {
    **dict.fromkeys(("killed", "dead", "died", "deaths"), _KILLED_WORDS),
    **dict.fromkeys(("hurt", "injured", "wounded"), _HURT_WORDS),
}


# What may stand between those who are counted and the word: were killed, ont péri, 120人が死亡.
_BETWEEN = Pattern(
    r"\s*(?:(?:(?:have|had|has)(?: been)?|was|were|are|ont(?: été)?|sont|han|hanno|sono|foram|au|zijn|werden|wurden|är"
    r"|er|har|blev|ble|zostało|bylo|było|было) |[がは이은는가] ?)?"
)


def counts_harmed(counts: str) -> bool:
    """Whether a figure counts the killed or the hurt."""
    return counts.casefold() in _TABLES


def is_of_harmed(counts: str, text: str, counted: Span, language: str) -> bool:
    """Whether the word for the killed or hurt stands right beside the number of those who are counted, or in it."""
    for word in find_listed(_TABLES[counts.casefold()], text, Span(0, len(text)), language):
        if word.overlaps(counted):
            return True
        if word.end < counted.start and text[word.end : counted.start].isspace():
            return True
        if word.start >= counted.end and _BETWEEN.fullmatch(text, counted.end, word.start):
            return True
    return False
