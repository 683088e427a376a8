"""What words stand on that lies, hangs or stands somewhere, in languages of the east of Europe and of Asia.

Of each: where it is, its verb, the thing, and what says that there was one.
"""

ROWS = {
    "pl": (
        "na|nad|w|we|przy|obok|za|przed|pod", r"leża\w+|leży|wisia\w+|wisi|stał\w*|stoi|był\w*|jest|widnia\w+|widnieje",
        r"kartk\w*|karteczk\w*|list|tabliczk\w*|plakat\w*|transparent\w*|napis\w*|naklejk\w*|notatk\w*|baner\w*|szyld"
        r"|pocztówk\w*|zdjęci\w*|kube\w*|ulotk\w*", "był\\w*|jest",
    ),
    "cs": (
        "na|nad|v|ve|u|vedle|za|před|pod", r"ležel\w*|leží|visel\w*|visí|stál\w*|stojí|byl\w*|je",
        r"lístek|lístk\w*|dopis\w*|cedul\w*|plakát\w*|transparent\w*|nápis\w*|nálepk\w*|vzkaz\w*|papír\w*|tabulk\w*"
        r"|štítek",
        "byl\\w*",
    ),
    "sk": (
        "na|nad|v|vo|pri|vedľa|za|pred|pod", r"ležal\w*|leží|visel\w*|visí|stál\w*|stojí|bol\w*|je",
        r"lístok|list|tabuľ\w*|plagát\w*|transparent\w*|nápis\w*|nálepk\w*|odkaz\w*|papier\w*", "bol\\w*",
    ),
    "hu": (
        r"(?:az? )?[\w-]+(?:[aáeéo]n|ban|ben|nál|nél|fölött|felett|mellett)",
        "feküdt|lógott|állt|volt|függött|hevert|virított",
        r"cetli\w*|levél|tábl\w*|plakát\w*|felirat\w*|papír\w*|kártya"
        r"|matrica|üzenet|molinó|poszter", "volt",
    ),
    "ru": (
        "на|над|в|во|у|возле|рядом|за|перед|под", r"лежал\w*|лежит|висел\w*|висит|стоял\w*|стоит|был\w*|красовал\w+",
        r"записк\w*|письмо|плакат\w*|табличк\w*|открытк\w*|лист\w*|надпис\w*|наклейк\w*|баннер\w*|транспарант\w*"
        r"|объявлени\w*|вывеск\w*|фотографи\w*|кружк\w*", "был\\w*",
    ),
    "uk": (
        "на|над|в|у|біля|поруч|за|перед|під", r"лежал\w*|лежав|лежить|висі\w+|стоя\w+|був|бул\w*|красувал\w+",
        r"записк\w*|лист\w*|плакат\w*|табличк\w*|листівк\w*|аркуш\w*|напис\w*|наліпк\w*|банер\w*|транспарант\w*"
        r"|оголошенн\w*|вивіск\w*", "був|бул\\w*",
    ),
    "bg": (
        "на|над|в|във|до|зад|пред|под|върху", r"леж\w+|висеш\w+|виси|стоеш\w+|стои|има(?:ше)?|беше",
        r"бележк\w*|писмо|плакат\w*|табел\w*|картичк\w*|лист\w*|надпис\w*|стикер\w*", "има(?:ше)?",
    ),
    "hr": (
        "na|nad|u|kod|pored|iza|ispred|pod|iznad|на|над|у|код|поред|иза|испред|изнад",
        r"(?:je )?(?:stajal\w+|ležal\w+|visi\w+|bil\w+)(?: je)?|stoji|leži|"
        r"(?:је )?(?:стајал\w+|лежал\w+|виси\w+|бил\w+)(?: је)?|стоји|лежи",
        r"poruk\w*|pism\w*|plakat\w*|natpis\w*|ploč\w*|papir\w*|cedulj\w*|naljepnic\w*|razglednic\w*"
        r"|порук\w*|писм\w*|плакат\w*|натпис\w*|плоч\w*|папир\w*|цедуљ\w*|налепниц\w*", "bil\\w*|бил\\w*",
    ),
    "sl": (
        "na|nad|v|pri|poleg|za|pred|pod", r"je (?:ležal\w*|visel\w*|stal\w*|bil\w*)|leži|visi|stoji",
        r"listek|listk\w*|pism\w*|plakat\w*|napis\w*|tabl\w*|sporočil\w*|nalepk\w*|razglednic\w*", "je bil\\w*",
    ),
    "el": (
        r"στ\w+|πάνω|σε|δίπλα|πίσω|μπροστά", r"υπήρχ\w+|υπάρχ\w+|κρεμόταν|κρέμεται|ήταν|είναι|βρισκόταν|στεκόταν",
        r"σημείωμα|γράμμα|επιστολή|πινακίδα|αφίσα|πανό|πλακάτ|αυτοκόλλητο|κάρτα|χαρτί|επιγραφή|μήνυμα|φωτογραφία",
        "υπήρχ\\w+|υπάρχ\\w+",
    ),
    "id": (
        "di|pada|atas", "ada|terdapat|tergantung|terpasang|terpampang|tergeletak",
        "catatan|surat|papan|poster|spanduk|kartu|kertas|stiker|tulisan|plakat|pesan", "ada|terdapat",
    ),
    "vi": (
        "trên|ở|trong|bên|sau|trước|cạnh", "có|treo|dán|đặt|là",
        "mảnh giấy|tờ giấy|lá thư|bức thư|tấm biển|tấm bảng|áp phích|tấm thiệp|ghi chú|biểu ngữ|dòng chữ|mẩu giấy",
        "có",
    ),
    "sw": ("kwenye|mezani|ukutani|mlangoni|juu", "kulikuwa na|kuna|palikuwa na", "karatasi|barua|bango|kibao|ujumbe",
           "kulikuwa na|kuna"),
    "tr": (
        r"\w+(?:[td][ae]|[ıiuü]nda|[ıiuü]nde|[ae]s[ıi]nd[ae])", "vardı|var|duruyordu|asılıydı|asılı|bulunuyordu",
        r"not|mektup|tabela|afiş|pankart|kart|kâğıt|kağıt|yazı|levha|çıkartma", "vardı",
    ),
    "ar": ("على|في|فوق|بجانب|خلف|أمام|قرب", r"كانت?|عُ?لّ?قت|وُ?ضعت|توجد|هناك|علقت|كتب",
           "ورقة|رسالة|لافتة|لوحة|ملصق|بطاقة|قصاصة|يافطة|عبارة", "هناك|كانت هناك|ثمة"),
    "he": (r"על|ב\w+|מעל|ליד|מאחורי|לפני", "היה|היתה|הייתה|תלוי|תלויה|הונח|הונחה|ניצב|ניצבה",
           "פתק|מכתב|שלט|כרזה|לוח|כרטיס|מדבקה|דף|מודעה", "היה|הייתה|היתה"),
    "fa": ("روی|بر|در|بالای|کنار|پشت", "بود|قرار داشت|آویزان بود|است|نصب شده بود", r"یادداشتی|نامه‌ای|تابلویی|کاغذی"
           "|پوستری|کارتی|پلاکاردی|بنری|برگه‌ای", "بود"),
    "hi": ("पर|में|ऊपर|पास", "थी|था|है|लगी थी|लगा था|रखी थी|टंगी थी|लटकी थी",
        "पर्ची|चिट्ठी|तख्ती|पोस्टर|बोर्ड|पत्र|कागज|नोट|बैनर", "थी|था"),
    "ur": ("پر|میں|اوپر|پاس", "تھی|تھا|ہے|لگی تھی|لگا تھا|رکھی تھی", "پرچی|خط|تختی|پوسٹر|بورڈ|کاغذ|نوٹ|بینر",
        "تھی|تھا"),
    "bn": (r"\S+(?:ে|তে|র ওপর|র উপর)", "ছিল|আছে|ঝুলছিল|লেখা ছিল|রাখা ছিল",
        "চিরকুট|চিঠি|পোস্টার|সাইনবোর্ড|কাগজ|ব্যানার|নোট", "ছিল"),
}  # fmt: skip
