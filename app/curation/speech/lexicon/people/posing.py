"""What stands beside the name of somebody whom another poses as, plays or imitates: a caller posing as Bob said."""

import re

from app.curation.speech.lexicon.listed import UNSPACED
from app.patterns import Patterns

_BEFORE = {
    "en": r"\b(?:pos(?:ed|es|ing)|masquerad(?:ed|es|ing)|impersonat(?:ed|es|ing)|dressed(?: up)?|disguised"
    r"|pass(?:ed|ing) (?:him|her|them)sel(?:f|ves) off)(?: as)?|\b(?:pretend|claim|purport)(?:ed|s|ing)? to be"
    r"|\b(?:playing|portray(?:ed|s|ing)|imitat(?:ed|es|ing)|mimick(?:ed|ing)|mistaken for|(?:who|that) play(?:s|ed))"
    r"|\b(?:impersonator|impression|lookalike|imitator|portrayal)s? of"
    r"|\b(?:sound|look)(?:ed|s|ing) (?:exactly |just |a lot |much |very )?like|\bresembl(?:ed|es|ing)|\bsimilar to",
    "de": r"\b(?:Imitator|Doppelgänger|Parodie|Darsteller)(?:in)? (?:von|des|der)"
    r"|\b(?:verkleidet|getarnt|maskiert) als"
    r"|\b(?:Stimme|Mann|Frau|Person|Jemand|jemand|Kerl) wie(?: d(?:ie|er|as) vo[nm])?",
    "nl": r"\b(?:voordeed|voordoet|voordeden|voordoen|uitgaf|uitgeeft|vermomd|verkleed) (?:als|voor)"
    r"|\bimitator van"
    r"|\b(?:stem|man|vrouw|iemand) als(?: die van)?|\b(?:lijkend|leek) op",
    "fr": r"\b(?:passer|passant|passait|déguisé\w*) (?:pour|en)|\b(?:imitateur|imitatrice|sosie|parodie) d[eu]"
    r"|\b(?:qui (?:joue|jouait|incarne|incarnait|interprète|imite|imitait)|incarnant|imitant|jouant|interprétant)"
    r"|\b(?:semblable|ressemblant|ressemblait|ressemble) à(?: cel(?:le|ui) d[eu])?",
    "es": r"\b(?:pasar|pasaba|pasó|pasando) por|\b(?:imitador\w*|doble|parodia) de"
    r"|\b(?:que (?:interpreta|interpretaba|encarna|imita|imitaba)|imitando|interpretando|disfrazad[oa] de)(?: al?)?"
    r"|\b(?:parecid[oa]s?|idéntic[oa]s?) (?:a|al)(?: (?:la|el) de)?|\bque se parecía a",
    "pt": r"\b(?:passar|passava|passou|passando|fazia|fazer|fez) p(?:or|el[oa])|\b(?:imitador\w*|sósia|paródia) d[eoa]"
    r"|\b(?:que (?:interpreta|interpretava|imita|imitava)|imitando|interpretando)"
    r"|\b(?:parecid[oa]s?|idêntic[oa]s?) (?:com|a|à)(?: ?[ao] de)?|\bque se parecia com",
    "it": r"\b(?:spaccia(?:va|ndosi|to|ta)?|fingeva|finge|fingendosi)(?: per| di essere)?"
    r"|\b(?:imitatore|imitatrice|sosia|parodia) d(?:i|el|ella)"
    r"|\b(?:che (?:interpreta|interpretava|imita|imitava)|imitando|interpretando)"
    r"|\b(?:simile|simili|identic[oa]) a(?: quell[ao] di)?|\bche (?:somigliava|assomigliava) a",
    "ca": r"\b(?:passar|passava) per|\bimitador\w* de|\bque (?:interpreta|imita)",
    "ro": r"\b(?:dădea|dat|pretindea|dă) drept|\bimitator\w* (?:al )?lui|\bcare îl (?:joacă|imită|interpretează) pe",
    "sv": r"\b(?:utgav|utger|utgett|utgivit|utgett) sig(?: för)?(?: att)? vara|\bgav sig ut för att vara"
    r"|\b(?:utklädd|förklädd) till|\bsom (?:spelar|spelade|imiterar|imiterade)"
    r"|\b(?:liknade|liknar|påminde om)",
    "da": r"\b(?:udgav|udgiver|udgivet) sig for(?: at)? være|\b(?:udklædt|forklædt) som|\b(?:der|som) (?:spiller"
    r"|spillede|imiterer|imiterede)"
    r"|\b(?:lignede|ligner|mindede om)",
    "nb": r"\b(?:utga|utgir|utgitt|ga|gir) seg(?: ut)? for(?: å)? være|\b(?:utkledd|forkledd) som|\bsom (?:spiller"
    r"|spilte|imiterer|imiterte)"
    r"|\b(?:lignet|ligner|minnet om)",
    "pl": r"\b(?:podając\w*|podawał\w*|podał\w*) się za|\b(?:udając\w*|udawał\w*|naśladując\w*|przebran\w+ za|grając\w+"
    r"|parodiując\w*)"
    r"|\bpodobn\w+ do(?: głosu)?|\bprzypominając\w+(?: głos)?",
    "cs": r"\b(?:vydáva\w+|vydávající\w*) se za|\bkter[ýáé] se vydával\w* za|\b(?:napodobující|hrající|parodující)"
    r"|\bpodobn[ýáé](?: hlasu)?|\bpřipomínající(?: hlas)?",
    "sk": r"\b(?:vydáva\w+) sa za|\bktor[ýáé] sa vydával\w* za|\b(?:napodobňujúc\w+|hrajúc\w+)",
    "hr": r"\b(?:predstavlja\w+|predstavi\w+|izdava\w+|lažno predstavi\w+) (?:se )?(?:kao|za)|\bkoji (?:glumi|imitira)"
    r"|(?:представља\w+|представи\w+|издава\w+) (?:се )?(?:као|за)|који (?:глуми|имитира)",
    "sl": r"\b(?:izdaja\w+|predstavlja\w+) (?:se )?(?:za|kot)|\bki (?:igra|oponaša)",
    "ru": r"\b(?:представивш|представлявш)\w+(?:ся)?|\b(?:выдававш|выдава[лв])\w* себя за"
    r"|\b(?:притворивш|притворявш)\w+|\b(?:игравш|играющ|изображавш|изображающ|пародиру|пародировавш)\w+"
    r"|(?:похож\w+|походивш\w+) на(?: голос)?|напоминающ\w+(?: голос)?",
    "uk": r"\b(?:представив|представляв)\w*ся(?: як)?|\b(?:видава\w+|видав) себе за|\bприкидавс\w+"
    r"|\b(?:який|яка) (?:грає|грав|грала|пародіює|зображує)"
    r"|(?:схож\w+|подібн\w+) на(?: голос)?|що нагаду\w+(?: голос)?",
    "bg": r"\b(?:представил\w*|представящ\w*|представи|представяше) се (?:за|като)|\b(?:който|която) (?:играе|имитира)",
    "el": r"\b(?:παρίστανε|υποδυόταν|υποδύεται|υποδυόμεν\w+|προσποιήθηκε|μιμείται|παριστάνοντας)"
    r" ?(?:τον|την|το|ότι είναι)?",
    "ar": r"(?:انتحل|تنتحل|ينتحل|منتحل\w*)(?: (?:صفة|شخصية|هوية|اسم))?|(?:ادعى|يدعي|زعم) أنه"
    r"|(?:يؤدي|يجسد|جسد|أدى) (?:دور|شخصية)",
    "he": r"(?:התחזה|התחזתה|מתחזה|שהתחזה|המתחזה|שמגלם|שמגלמת|המגלם|המגלמת|שמשחק)(?: ל-?| את)?",
    "id": r"\b(?:mengaku|menyamar|berpura-pura|berpura|berlagak)(?: menjadi| sebagai| jadi)?|\bmemerankan",
    "ms": r"\b(?:mengaku|menyamar|berpura-pura)(?: menjadi| sebagai| jadi)?|\bmemegang watak",
    "vi": r"(?:giả danh|mạo danh|giả làm|tự xưng là|đóng vai|giả giọng|giả vờ là)",
    "zh": r"(?:冒充|假扮|自称是?|自稱是?|扮演|模仿|假冒|饰演|飾演)(?:成|为|為)?",
    "th": r"(?:แอบอ้างเป็น|อ้างตัวเป็น|อ้างเป็น|ปลอมเป็น|รับบทเป็น|รับบท|สวมรอยเป็น)",
    "ja": r"(?:自称)",
}
# The same on both sides of the name.
_ROUND = {
    "de": (
        r"\bsich (?:am Telefon )?(?:als|für)|(?<=, )(?:der|die|das)",
        r" (?:\w+ )?(?:ähnel|ähnlich|glich|gleicht|aus(?:ga|gi|ge)|hielt|hält|vorstell"
        r"|(?:spielt|verkörper|imitier|nachahm|nachmach|parodier)\w*(?:,| ))",
    ),
    "nl": (r"\bdie", r" (?:speelt|speelde|imiteert|imiteerde|nadoet|nadeed),? "),
    "fa": (r"(?:در نقش|خود را|خودش را|به جای)", r" (?:معرفی|جا زد|جا می|نشان|بازی|ظاهر|سخن)"),
    "hi": (r"(?:खुद को|ख़ुद को|स्वयं को)", r" (?:बताने|बताकर|बताते|बता|कहने)"),
    "ur": (r"خود کو", r" (?:بتانے|ظاہر|بتا|کہنے)"),
    "bn": (r"নিজেকে", r" (?:পরিচয়|দাবি|বলে পরিচয়)"),
    "tr": (r"(?:kendisini|kendini)", r" (?:olarak|diye|gibi) (?:tanıt|göster|sun)"),
    "hu": (r"\b(?:magát|magukat)", r"\w* (?:kiadó|mondó|nevező|kiadta|adta ki|mondta)"),
    "et": (r"\bend", r"\w* (?:\w+na )?(?:esitlenud|esitles|väljaandnud|nimetanud)"),
}
# The same behind the name alone.
_BEHIND = {
    "ja": r"(?:を名乗[るっり]|をかた[るっり]|を騙[るっり]|になりすま|に扮し|役の|を演じ|のものまね|を装[っう])",
    "ko": r"(?:을|를|로|으로)? (?:사칭|가장|흉내|분장|분한|연기)",
    "en": r"(?:['’]s)? (?:impersonator|impressionist|lookalike|tribute act|parody account)\b",
    "de": r"-(?:Imitator|Double|Doppelgänger|Darsteller|Parodist|Parodie)",
    "nl": r"-(?:imitator|dubbelganger|vertolker)",
    "sv": r"-?(?:imitatör|dubbelgångare)",
    "hu": r"(?:-imitátor|t (?:alakító|játszó|utánzó)|nak (?:kiadó|álcáz))",
    "fi": r"(?:a|ä)? (?:esittänyt|esittävä|näyttelevä|imitoiva)|(?:na|nä) (?:esiintynyt|esiintyvä|esiintyi)",
    "tr": r"(?:['’][ıiuünyta]+)? (?:taklidi|taklit|canlandır|kılığında|rolündeki)",
}
_NAMES = r"(?: (?:the |der |den |die |le |la |el |il |o |a |de )?(?:[a-zà-ÿ]+ )?| ?)"


def _before(tag: str, row: str) -> str:
    return rf"(?:{row}){_NAMES}\Z" if tag in UNSPACED else rf"(?<!\w)(?:{row}){_NAMES}\Z"


POSING = Patterns({tag: _before(tag, row) for tag, row in _BEFORE.items()}, re.IGNORECASE)
POSING_BEHIND = Patterns(_BEHIND, re.IGNORECASE)
ROUND_BEFORE = Patterns({tag: _before(tag, before) for tag, (before, _) in _ROUND.items()}, re.IGNORECASE)
ROUND_BEHIND = Patterns({tag: behind for tag, (_, behind) in _ROUND.items()}, re.IGNORECASE)
