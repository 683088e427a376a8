"""Words that bound a number, by the language: what says that it is the least, and what says that it is the most."""

# What stands near is none the less, nor are recent years: 附近3家工厂, 最近3年, 近3年.
_NEAR = (
    r"(?<![附最邻鄰靠亲親临臨新远遠毗抵走])近(?!\s?\d+\s?(?:年|个?月|個月|日|天|周|週|星期|季|届|屆|次|场|場|期|轮|輪))"
)
# The largest few of a kind: 最大3都市.
_NO_LARGEST = r"(?!\s?\d(?!\d)|\s?\d+\s?(?:大|都市|[かカヶ]国|国|社|企業|銀行|州|港|개 ?(?:도시|국|은행|기업)))"
# Before the number.
BEFORE: dict[str, tuple[str, str]] = {
    "en": (
        "more than|(?:just |well |slightly |a little )?(?:over|above)|at least|a minimum of"
        "|(?:no|not) (?:fewer|less) than|upwards of|in excess of|exceeding",
        "(?:fewer|less) than|(?:just |well |slightly |a little )?(?:under|below)|just shy of"
        "|up to|at most|(?:no|not) more than|almost|nearly|(?<!just )as many as"
        "|a maximum of",
    ),
    "de": (
        "mehr als|über|(?<!so )(?<!zu )gut(?=\\s)|mindestens|wenigstens|nicht weniger als|zumindest",
        "weniger als|unter|höchstens|maximal|nicht mehr als|fast|beinahe|nahezu|knapp|bis zu",
    ),
    "fr": (
        "(?<!en )plus d(?:e |')|au moins|pas moins d(?:e |')|au minimum",
        "(?<!au )(?<!du )moins d(?:e |')|au plus|pas plus d(?:e |')|presque|jusqu'à|au maximum",
    ),
    "es": (
        "más de|al menos|por lo menos|no menos de|como mínimo",
        "menos de|casi|como máximo|no más de|a lo sumo|hasta",
    ),
    "ca": ("més de|almenys|com a mínim|no menys de", "menys de|gairebé|com a màxim|no més de|fins a"),
    "it": (
        "più di|oltre|almeno|non meno di",
        "meno di|quasi|al massimo|non più di|fino a",
    ),
    "pt": ("mais de|pelo menos|ao menos|não menos de", "menos de|quase|no máximo|não mais de|até"),
    "ro": ("mai mult de|peste|cel puțin|nu mai puțin de", "mai puțin de|sub|aproape|cel mult|până la"),
    "nl": (
        "meer dan|(?<!het )ruim|minstens|ten minste|niet minder dan",
        "minder dan|bijna|hooguit|hoogstens|niet meer dan",
    ),
    "sv": ("mer än|fler än|över|drygt|minst|inte mindre än", "mindre än|färre än|under|nästan|knappt|högst|upp till"),
    "da": (
        "mere end|flere end|over|(?<!så )godt(?=\\s)|mindst|ikke mindre end",
        "mindre end|færre end|under|næsten|knap|knapt|højst|op til",
    ),
    "nb": (
        "mer enn|flere enn|over|drøyt|drøye|minst|ikke mindre enn",
        "mindre enn|færre enn|under|nesten|knapt|snaut|snaue|høyst|opptil",
    ),
    "fi": ("yli|vähintään|ainakin|runsaa[nt]|runsas|reilu[nt]?", "alle|lähes|melkein|vajaa[nt]?|enintään|korkeintaan"),
    "pl": (
        "ponad|więcej niż|nie mniej niż|co najmniej|przynajmniej|minimum",
        "mniej niż|nie więcej niż|prawie|niemal|niespełna|co najwyżej|maksymalnie|poniżej",
    ),
    "cs": (
        "ví[cc]e? než|přes|nejméně|minimálně|alespoň",
        r"méně než|téměř|necel\w+|nejvýše|nanejvýš|maximálně|(?<!\d )až",
    ),
    "sk": (
        "viac ako|viac než|najmenej|minimálne|aspoň",
        r"menej ako|menej než|takmer|necel\w+|najviac|nanajvýš|maximálne|(?<!\d )až",
    ),
    "hr": ("više od|preko|najmanje|barem", "manje od|gotovo|skoro|najviše"),
    "ru": (
        "(?<!тем )более|больше|свыше|(?<!тем )не менее|как минимум",
        "(?<!тем не )(?<!или )менее|меньше|почти|не более|не больше|до",
    ),
    "uk": ("понад|більше|(?<!тим )не менше|щонайменше", "(?<!тим не )менше|майже|не більше|щонайбільше|до"),
    "bg": ("повече от|над|най-малко|поне", "по-малко от|под|почти|най-много"),
    "hu": ("több mint|legalább", "kevesebb mint|majdnem|csaknem|legfeljebb"),
    "el": ("περισσότερ[οιεας]+ από|πάνω από|τουλάχιστον", "λιγότερ[οιεας]+ από|κάτω από|σχεδόν|το πολύ"),
    "tr": ("en az", "en fazla|en çok|neredeyse"),
    "ar": ("أكثر من|ما لا يقل عن|على الأقل", "أقل من|ما لا يزيد عن|على الأكثر"),
    "fa": ("بیش از|دست[ \u200c]?کم|حداقل", "کمتر از|حداکثر"),
    "ur": ("کم از کم", "زیادہ سے زیادہ"),
    "hi": ("कम से कम|न्यूनतम", "अधिकतम|(?:ज़्यादा|ज्यादा) से (?:ज़्यादा|ज्यादा)"),
    "th": (
        "มากกว่า|เกินกว่า|(?<![\u0e00-\u0e7f])กว่า|(?<!ไม่)เกิน|อย่างน้อย|ไม่ต่ำกว่า|ไม่น้อยกว่า",
        "น้อยกว่า|ต่ำกว่า|ไม่เกิน|ไม่ถึง|เกือบ|สูงสุด",
    ),
    "sl": ("več kot|ne manj kot|najmanj|vsaj", "manj kot|skoraj|največ"),
    "sr": (
        "više od|preko|najmanje|barem|више од|преко|најмање|барем",
        "manje od|gotovo|skoro|najviše|мање од|готово|скоро|највише",
    ),
    "mk": ("повеќе од|над|најмалку", "помалку од|речиси|најмногу"),
    "et": ("üle|rohkem kui|enam kui|vähemalt", "vähem kui|alla|peaaegu|ligi"),
    "lv": ("vairāk nekā|vismaz|ne mazāk (?:kā|par|nekā)", "mazāk nekā|gandrīz|ne vairāk (?:kā|par|nekā)"),
    "lt": (
        "(?<!ne )daugiau (?:nei|kaip)|ne mažiau (?:nei|kaip)|bent|mažiausiai",
        "(?<!ne )mažiau (?:nei|kaip)|ne daugiau (?:nei|kaip)|beveik|daugiausia",
    ),
    "he": ("יותר מ|למעלה מ|לפחות", "פחות מ|כמעט|לכל היותר|עד"),
    "id": (
        "lebih(?: dar(?:i|ipada))?|sedikitnya|setidaknya|sekurang-kurangnya|paling sedikit"
        "|(?:tidak|tak) kurang dar(?:i|ipada)",
        "kurang dar(?:i|ipada)|hampir|paling banyak|(?:tidak|tak) lebih dar(?:i|ipada)",
    ),
    "vi": (r"(?<!\w\s)hơn|ít nhất|trên", "dưới|gần|nhiều nhất|không quá"),
    "zh": (
        "超过|超過|逾|至少|不少于|不少於",
        rf"(?<![看听聽等找想达達料见見得买買])不到|不足|将近|將近|接近|{_NEAR}|至多|最多|不超过|不超過",
    ),
    "ko": ("최소", rf"최대{_NO_LARGEST}|거의"),
    "ja": ("少なくとも", rf"最大{_NO_LARGEST}|ほぼ"),
}
# 이상 is what is odd or ideal as well.
_NO_MORE = " ?(?:주의|적|한|하|형|기후|현상|징후|반응|행동|증[세상]|기류|고온|저온|신호|물질|소견)"
# And behind it, where what is counted may stand between.
BEHIND: dict[str, tuple[str, str]] = {
    "en": (
        r"(?<=\d)(?:[ -]?(?:k|m|mn|bn|hundred|thousand|[mbtr]+illion|percent|%))?(?:\+|-?plus\b)|or more\b(?! than)",
        r"or (?:fewer|less)\b(?! than)",
    ),
    "zh": (
        r"(?<=\d)\s?[百千万萬亿億]{0,3}[多余餘](?!米尼加|[国國哥瑙边邊])|(?<=\d)[个個]多(?=月|小[时時]|星期|世[纪紀])|(?<=\d)年多(?=[的前后後来來]|\W|\Z)|以上(?![述所这這各海])",
        "以下(?![简簡列述称稱])",
    ),
    "ja": (r"以上|超(?![一-鿿ァ-ヺ])|を超え(?![なずぬ]|ませ)|余り", "以下|未満|足らず"),
    "ko": (
        rf"이상(?!{_NO_MORE})|(?<=[\d만억천백])여 ?명|[을를이가] ?넘(?!지)",
        "이하|미만|가까이|[이가] ?안 되",
    ),
    "tr": ("'?[dt][ae]n fazla|'?i aşkın", "'?[dt][ae]n az"),
    "hi": ("से (?:अधिक|ज़्यादा|ज्यादा)", "से कम"),
    "ur": ("سے (?:زیادہ|زائد)", "سے کم"),
}
