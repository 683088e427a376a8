"""Where what stands in marks comes from, right behind it, which some who listen shout: a “bravo” from the crowd."""

import re

from app.patterns import Patterns
from app.words.glyphs import GLYPHS

_ROWS = {
    "en": (r"(?:from|by) (?:the |his |her |some |one )?(?:\w+ )?",
         "crowd|audience|public|gallery|hall|room|stands|floor|benches|fans|press"),
    "de": (r"(?:aus|von) (?:dem |der |den )(?:\w+ )?",
         "Publikum|Saal|Menge|Tribüne|Rängen|Plenum|Zuschauern?|Fans|Reihen"),
    "nl": (r"uit (?:de |het )?(?:\w+ )?", "zaal|publiek|tribunes?|menigte|toeschouwers|fans"),
    "fr": (r"(?:du|de la|des|dans le|dans la|dans les) (?:\w+ )?",
         "public|salle|foule|tribunes?|assistance|hémicycle|gradins|rangs"),
    "es": (r"(?:del|de la|de las|desde la) (?:\w+ )?", "público|sala|gradas?|multitud|tribuna|bancada|concurrencia"),
    "pt": (r"(?:do|da|das|ao|vindo da) (?:\w+ )?", "público|sala|bancadas?|multidão|plateia|galerias"),
    "it": (r"(?:dal|dalla|dagli|dal|al|alla|della|del) ?(?:\w+ )?", "pubblico|sala|folla|spalti|platea|tribuna|aula"),
    "ca": (r"(?:del|de la|de les) (?:\w+ )?", "públic|sala|grades|multitud"),
    "ro": (r"din (?:\w+ )?", "sală|public|mulțime|tribune"),
    "sv": (r"(?:från|ur) (?:\w+ )?", "publiken|salen|läktaren|läktarna|folkmassan|åskådarna"),
    "da": (r"fra (?:\w+ )?", "salen|publikum|tribunen|tilhørerne|mængden"),
    "nb": (r"fra (?:\w+ )?", "salen|publikum|tribunen|tilhørerne|mengden"),
    "fi": (r"", "yleisöstä|salista|katsomosta|väkijoukosta"),
    "pl": (r"(?:z|ze) (?:\w+ )?", "sali|publiczności|tłumu|trybun|widowni|ław"),
    "cs": (r"(?:z|ze) (?:\w+ )?", "sálu|publika|davu|tribuny|hlediště|lavic"),
    "sk": (r"(?:z|zo) (?:\w+ )?", "sály|publika|davu|tribúny|hľadiska|lavíc"),
    "hr": (r"(?:iz|s|sa|из|са) (?:\w+ )?", "publike|dvorane|gomile|tribine|klupa|публике|сале|гомиле|трибине"),
    "sl": (r"(?:iz|z) (?:\w+ )?", "občinstva|dvorane|množice|tribune"),
    "ru": (r"(?:из|с|со) (?:\w+ )?", "зала|публики|толпы|трибуны?|места|рядов|галёрки"),
    "uk": (r"(?:із|з|зі) (?:\w+ )?", "зали|залу|публіки|натовпу|трибуни?|місця|рядів"),
    "bg": (r"(?:от) (?:\w+ )?", "залата|публиката|тълпата|трибуната"),
    "el": (r"από (?:το|την|τις|τα) ", "κοινό|αίθουσα|πλήθος|εξέδρα|κερκίδες"),
    "hu": (r"(?:a |az )?", "közönség soraiból|teremből|tömegből|lelátóról|nézőtérről"),
    "tr": (r"", "salondan|kalabalıktan|tribünden|seyircilerden"),
    "id": (r"dari (?:arah )?", "penonton|hadirin|kerumunan|massa"),
    "vi": (r"từ (?:phía )?", "khán giả|đám đông|khán đài|hội trường"),
    "ar": (r"من ", "الجمهور|القاعة|الحشد|المدرجات|الحضور"),
    "he": (r"מ(?:ן )?", "הקהל|האולם|היציע"),
}  # fmt: skip
HEARD_FROM = Patterns(
    {tag: rf"[{GLYPHS}]*,?\s(?:{before})(?:{where})(?!\w)" for tag, (before, where) in _ROWS.items()}, re.IGNORECASE
)
