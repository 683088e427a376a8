"""What begins a clause on somebody else, behind who speaks: “No,” said Ann, but her mother wept. “Shame.”.

By language: what joins it, what its subject begins with, and what of his own a speaker is told of there.
"""

import re

from app.patterns import Patterns

_ROWS = {
    "en": (
        "but|yet|, and", "his|her|their|its|the|an?|some|many|others", "voice|eyes?|face|hands?|tears|lips|mind|smile",
    ),
    "de": (
        "aber|doch|jedoch|, und", r"seine?|ihre?|der|die|das|eine?|viele|manche|andere",
        "Stimme|Augen|Gesicht|Hände|Lippen|Tränen|Blick|Miene",
    ),
    "nl": ("maar|, en", "zijn|haar|hun|de|het|een|veel|anderen", "stem|ogen|gezicht|handen|lippen|tranen|blik"),
    "fr": (
        "mais|, et", r"son|sa|ses|leurs?|les?|la|une?|des|d['’]autres|l['’](?=\w)",
        "voix|yeux|visage|mains|lèvres|larmes|regard",
    ),
    "es": ("pero|, y", "su|sus|el|la|los|las|una?|otros", "voz|ojos|cara|rostro|manos|labios|lágrimas|mirada"),
    "pt": (
        "mas|, e", "o seu|a sua|os seus|as suas|seu|sua|seus|suas|os?|as?|uma?|outros",
        "voz|olhos|rosto|cara|mãos|lábios|lágrimas|olhar",
    ),
    "it": (
        "ma|, e", r"suo|sua|suoi|sue|il|lo|la|i|gli|le|una?|altri|l['’](?=\w)",
        "voce|occhi|volto|viso|mani|labbra|lacrime|sguardo",
    ),
    "ca": ("però|, i", r"el|la|els|les|una?|altres|l['’](?=\w)", "veu|ulls|cara|mans|llavis|llàgrimes|mirada"),
    "ro": ("dar|iar", r"un|o|alții|\w+(?:l|a) (?:lui|ei|lor|său|sa)", "vocea|ochii|fața|mâinile|lacrimile"),
    "sv": (
        "men|, och", r"hans|hennes|deras|en|ett|den|det|de|andra|\w{3,}(?:en|et|erna|arna|orna)(?= )",
        r"röst\w*|ögon\w*|ansikt\w*|händer\w*|läppar\w*|tårar\w*|blick\w*",
    ),
    "da": (
        "men|, og", r"hans|hendes|deres|en|et|den|det|de|andre|\w{3,}(?:en|et|erne|ene)(?= )",
        r"stemme\w*|øjne\w*|ansigt\w*|hænder\w*|læber\w*|tårer\w*|blik\w*",
    ),
    "nb": (
        "men|, og", r"hans|hennes|deres|en|ei|et|den|det|de|andre|\w{3,}(?:en|et|ene|a)(?= )",
        r"stemme\w*|øyne\w*|ansikt\w*|hender\w*|lepper\w*|tårer\w*|blikk\w*",
    ),
    "fi": ("mutta", r"hänen|äiti|isä|vaimo|mies|yleisö|muut|monet", r"ääne\w*|silmä\w*|kasvo\w*|käde\w*"),
    "et": ("kuid|aga", "tema|ta|teised|paljud|ema|isa", r"hääl|silmad|nägu|käed"),
    "lt": ("bet", "jo|jos|jų|kiti|daugelis", "balsas|akys|veidas|rankos"),
    "lv": ("bet", "viņa|viņas|viņu|citi|daudzi", "balss|acis|seja|rokas"),
    "pl": ("ale|a", "jego|jej|ich|matka|ojciec|żona|mąż|tłum|inni|wielu", "głos|oczy|twarz|ręce|usta|łzy|wzrok"),
    "cs": (
        "ale|avšak", "jeho|její|jejich|matka|otec|žena|manžel|dav|ostatní|mnozí", "hlas|oči|tvář|ruce|rty|slzy|pohled",
    ),
    "sk": ("ale|avšak", "jeho|jej|ich|matka|otec|žena|manžel|dav|ostatní|mnohí", "hlas|oči|tvár|ruky|pery|slzy|pohľad"),
    "hu": (
        "de|ám", r"az? \w+[aáeé]|az? (?:többiek|tömeg|közönség)|mások",
        r"(?:az? )?(?:hangja|szeme|arca|keze|könnye\w*)",
    ),
    "ru": (
        "но|а", "его|её|ее|их|мать|отец|жена|муж|толпа|другие|многие", "голос|глаза|лицо|руки|губы|взгляд|слёзы|слезы",
    ),
    "uk": (
        "але|а|та", "його|її|їх|їхній|їхня|мати|батько|дружина|чоловік|натовп|інші|багато",
        "голос|очі|обличчя|руки|погляд",
    ),
    "bg": (
        "но|а", r"\w+(?:та|ът|ят|а|то|те) му|\w+(?:та|ът|ят|то|те)|други|мнозина",
        "гласът|очите|лицето|ръцете|погледът",
    ),
    "hr": (
        "ali|no|али",
        "njegova?|njezina?|njena?|njihova?|majka|otac|žena|muž|drugi|mnogi|његова?|њена?|њихова?|мајка|отац|други",
        "glas|oči|lice|ruke|usne|suze|pogled|глас|очи|лице|руке|поглед",
    ),
    "sl": (
        "toda|ampak|vendar|a", "njegova?|njena?|njihova?|mati|oče|žena|mož|drugi|mnogi", "glas|oči|obraz|roke|pogled",
    ),
    "el": ("αλλά|όμως", "ο|η|το|οι|τα|ένας|μία|μια|ένα|άλλοι|πολλοί", "φωνή|μάτια|πρόσωπο|χέρια|χείλη|βλέμμα"),
    "tr": ("ama|fakat|ancak", r"\w+[sş]?[ıiuü]|diğerleri|bir|kalabalık", "sesi|gözleri|yüzü|elleri"),
    "ar": ("لكن|ولكن|غير أن|إلا أن", r"ال\w+|\w+(?:ه|ها|هم)", "صوته|صوتها|عيناه|عيناها|وجهه|وجهها"),
    "he": ("אבל|אך|אולם", r"ה\w+|אמו|אמה|אביו|אביה|אשתו|בעלה|בנו|בתו|אחרים|רבים", "קולו|קולה|עיניו|עיניה|פניו|פניה"),
    "fa": ("اما|ولی", r"\w+ش|مادر\w*|پدر\w*|همسر\w*|دیگران", "صدایش|چشمانش|چهره‌اش"),
    "id": ("tetapi|tapi|namun", r"\w+nya|para|sang|seorang|orang", "suaranya|matanya|wajahnya|tangannya"),
    "vi": ("nhưng", "mẹ|cha|vợ|chồng|con|các|những|một|người", "giọng|mắt|mặt|tay"),
}  # fmt: skip
COMING_TO_ANOTHER = Patterns(
    {
        tag: rf"(?:(?<!\w)|(?=,))(?:{joining}) (?!(?:(?:{subject}) ?)?(?:\w+ )?(?:{own})(?!\w))(?:{subject})(?!\w) ?\w+"
        for tag, (joining, subject, own) in _ROWS.items()
    }
    | {"ja": r"[がし]、[^、。「」]{1,12}(?<!表情)(?<!声)(?<!目)(?<!顔)(?<!口調)[はが][^。「」]{2,}。"},
    re.IGNORECASE,
)
