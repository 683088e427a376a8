"""What says that somebody takes the word from who speaks, as regular expressions: her husband cut in."""

from app.curation.speech.lexicon.listed import UNSPACED
from app.patterns import Patterns

_INTERRUPTING = {
    "en": r"(?:cut|cuts|broke|breaks|chimed|chimes|butted|butts|jumped|jumps|barged|burst) in|piped up|pipes up"
    r"|(?<!was )(?<!were )(?<!been )interrupt(?:ed|s)|interject(?:ed|s)|took over"
    r"|cut (?:him|her|them|\w+) (?:off|short)"
    r"|(?:who|to which \w+) (?:refused|declined|disagreed|said no|(?:wrote|shot|hit) back)",
    "de": r"ins Wort (?:fiel\w*|fällt|gefallen)|f(?:iel|ällt) (?:\w+ ){1,3}ins Wort|unterbr(?:ach|achen|icht)"
    r"|(?:ha\w+) (?:\w+ )?unterbrochen|schaltete (?:\w+ )?sich ein|sich einschaltete|warf (?:\w+ )?ein|einwarf"
    r"|mischte (?:\w+ )?sich ein|sich einmischte|ging dazwischen|dazwischen(?:ging|rief)|rief (?:\w+ )?dazwischen",
    "nl": r"in de rede (?:viel|valt)|v(?:iel|alt) (?:\w+ )+in de rede|onderbr(?:ak|aken|eekt)|kwam (?:\w+ )?tussenbeide"
    r"|haakte (?:\w+ )?in|mengde zich",
    "fr": r"(?:l['’]|les )interromp\w*|interrompit|(?:l['’]|les )?a(?:vait)? (?:interrompu|coup)\w*|(?:la|le) coupa"
    r"|coup\w+ la parole|(?:est intervenu|intervient|intervint)\w*",
    "es": r"interrumpi(?:ó|eron)|interrumpe\w?|intervino|terció|cortó",
    "pt": r"interrompeu|interrompe|interveio|atalhou|cortou",
    "it": r"(?:ha|hanno) (?:interrott|tagliat)\w*|l['’]ha interrott\w*|interrompe\w?|interruppe"
    r"|(?:è intervenut|interviene)\w*",
    "ca": r"(?:va|l['’]ha|ha) interrom\w+|interromp|va intervenir|ha intervingut",
    "ro": r"(?:a|l-a|i-a) (?:întrerupt|intervenit)\w*|întrerupe|intervine",
    "sv": r"avbr(?:öt|yter)|sköt (?:\w+ )?in|inflikade|bröt (?:\w+ )?in|föll (?:\w+ )*in",
    "da": r"afbr(?:ød|yder)|skød (?:\w+ )?ind|indskød|brød (?:\w+ )?ind",
    "nb": r"avbr(?:øt|yter)|skjøt (?:\w+ )?inn|brøt (?:\w+ )?inn",
    "fi": r"keskeytti\w*|puuttui puheeseen|huikkasi|huudahti väliin",
    "et": r"katkestas\w*|segas vahele|sekkus\w*",
    "lt": r"pertrauk\w+|nutrauk\w+|įsiterp\w+|įsikiš\w+",
    "lv": r"pārtrauc\w*|iejaucās|iestarpin\w+",
    "pl": r"przerwał\w*|przerywa\w*|wtrąci\w+|wtrąca\w*|w(?:padł|szedł|eszł)\w* .{1,12}w słowo",
    "cs": r"přeruši\w+|přerušuj\w+|sko(?:čil|čí)\w*|vpadl\w*|vložil\w* se",
    "sk": r"preruši\w+|skočil\w*|vstúpil\w* .{1,12}do reči|zapojil\w* sa",
    "hr": r"prekinu\w+|prekida\w*|upa(?:o|la|li) .{1,12}u riječ|ubaci\w+ se",
    "sl": r"prekini\w+|vpad(?:el|la|li) .{1,12}v besedo|vmešal\w* se",
    "ru": r"переби\w+|прерва\w+|вмеша\w+|встави\w+",
    "uk": r"переби\w+|перерва\w+|втрути\w+|вставив|вставила",
    "bg": r"прекъсн\w+|намеси\w*",
    "el": r"διέκοψ\w+|διακόπτ\w+|παρενέβη\w*|πετάχτηκ\w+",
    "hu": r"közbevág\w*|közbeszól\w*|közbevet\w*|félbeszakít\w*",
    "tr": r"araya gir\w+|söz(?:ünü|e) (?:kes|gir|karış)\w+|lafa (?:gir|karış)\w+",
    "id": r"menyela|memotong|menimpali",
    "vi": r"ngắt lời|chen vào|cắt lời|xen vào",
    "ar": r"و?(?:قاطع|تدخل)\w*",
    "he": r"ו?(?:קטע|קטעה|התערב|התערבה)\w*",
    "fa": r"حرف\w* را قطع|میان حرف",
    "hi": r"बीच में (?:बोल|टोक)\S*|टोक\S*",
    "zh": r"打断|打斷|插话|插話|插嘴",
    "ja": r"遮|割って入|口を挟",
    "ko": r"끼어들|말을 (?:끊|자르|잘랐|가로)|가로막",
}
INTERRUPTING = Patterns(
    {tag: one if tag in UNSPACED else rf"(?<!\w)(?:{one})(?!\w)" for tag, one in _INTERRUPTING.items()}
)
