"""How languages count back from the day of writing: “two days ago”, vor drei Wochen, hace un mes, 2日前."""

from app.dates.words.far_ago import FAR_WAYS

# By the language: how one counts back, with # for the number and @ for the unit; the numbers from one on; and the units
# from the day to the year, each as a pattern of folded words.
NEAR_WAYS = {
    "en": "# @ ago;an?|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty;days? (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s? months? "
    "years?",
    "de": r"vor # @;eine[mnr] zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    r"sechzehn siebzehn achtzehn neunzehn zwanzig;tag(?:en)? "
    r"wochen?|(?:mon|diens|donners|frei|sams|sonn)tagen|mittwochen monat(?:en)? "
    r"jahr(?:en)?",
    "fr": "il y a # @|voici # @|voila # @;une? deux trois quatre cinq six sept huit neuf dix onze douze treize "
    "quatorze quinze seize dix-sept dix-huit dix-neuf vingt;jours? "
    "semaines?|(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches mois "
    "ans?",
    "es": "hace # @|# @ atras;una? dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte;dias? "
    "semanas?|lunes|martes|miercoles|jueves|viernes|sabados|domingos mes(?:es)? años?",
    "ca": "fa # @;una? dos|dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset "
    "divuit dinou vint;di(?:a|es) setman(?:a|es) mes(?:os)? anys?",
    "it": "# @ fa|# @ or sono;un[oa]? due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
    "quattordici quindici sedici diciassette diciotto diciannove venti"
    ";giorn[oi] settiman[ae]|lunedi|martedi|mercoledi|giovedi|venerdi|sabati|domeniche mes[ei] ann[oi]",
    "pt": "ha # @(?: atras)?|# @ atras;uma? dois|duas tres quatro cinco seis sete oito nove dez onze doze treze "
    "catorze|quatorze quinze dez[ae]sseis dez[ae]ssete dezoito dez[ae]nove vinte"
    ";dias? semanas?|(?:segund|terc|quart|quint|sext)as(?:-feiras)?|sabados|domingos mes(?:es)? anos?",
    "ro": "acum # @|(?:cu )?# @ în urmă|în urmă cu # @;o|un doua|doi trei patru cinci șase șapte opt nouă zece "
    "unsprezece do(?:i|ua)sprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece "
    "nouăsprezece douăzeci(?:\\sde)?"
    ";zile?|zi săptămân[ai]|saptamani lun[ai] ani?",
    "nl": "# @ geleden;een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig;dag(?:en)? "
    "we(?:ek|ken)|(?:maan|dins|woens|donder|vrij|zater|zon)dagen maand(?:en)? jaar",
    "sv": "för # @ sedan|för # @ sen;en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton "
    "sexton sjutton arton nitton tjugo;dag(?:ar)? veck(?:a|or)|(?:man|tis|ons|tors|fre|lor|son)dagar "
    "månad(?:er)? år",
    "da": "for # @ siden;en|et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten "
    "sytten atten nitten tyve;dage? uger?|(?:man|tirs|ons|tors|fre|lør|søn)dage maned(?:er)? ar",
    "nb": "for # @ siden;en|et|ett to tre fire fem seks sju|syv åtte ni ti elleve tolv tretten fjorten femten "
    "seksten sytten atten nitten tjue|tyve;dag(?:er)? uker?|(?:man|tirs|ons|tors|fre|lør|søn)dager maned(?:er)? ar",
    "fi": "# @ sitten;yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista "
    "kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista "
    "kaksikymmentä"
    ";päivää? viikkoa? kuukau(?:si|tta) vuo(?:si|tta)",
    "pl": "# @ temu|przed # @;- dwa|dwoma trzy|trzema cztery|czterema pięć|pięcioma sześć siedem osiem dziewięć "
    "dziesięć"
    ";dni|dniami tygodni[ea]?|tygodniami|tydzień|tygodniem miesi(?:ąc|ącem|ące|ęcy|ącami) lata|lat|laty|rok|rokiem",
    "cs": "před # @;- dvěma třemi čtyřmi pěti šesti sedmi osmi devíti deseti"
    ";dny|dnem týdn(?:y|em) měsíc(?:i|em) (?:lety|roky|rokem)",
    "sk": "pred # @;- dvom[ai] trom[ai] štyrm[ai] piatim[ai] šiestim[ai] siedmim[ai] ôsmim[ai] deviatim[ai] "
    "desiatim[ai]"
    ";dňami|dňom týždň(?:ami|om) mesiac(?:mi|om) rok(?:mi|om)",
    "hr": "prije # @;jedan|jednog dva|dvije tri četiri pet šest sedam osam devet deset"
    ";dana? tjed(?:an|na|ana)|sedmic[aeu] mjesec[ai]? godin[aeu]",
    "sr": "(?:pre|пре) # @;jedan|један|jednu dva|dve|два|две tri|три četiri|четири pet|пет šest|шест sedam|седам "
    "osam|осам devet|девет deset|десет;dana?|дана? nedelj[aeu]|недељ[аеу]|sedmic[ae]|седмиц[ае] "
    "mesec[ai]?|месец[аи]? "
    "godin[aeu]|годин[аеу]",
    "et": "# @ (?:tagasi|eest);üks|ühe kaks kolm neli viis kuus seitse kaheksa üheksa kümme"
    ";päeva? nädala?t? kuud? aastat?",
    "lv": "pirms # @;viena|vienas divām|diviem trim|trijām|trijiem četrām|četriem piecām|pieciem sešām|sešiem "
    "septiņām|septiņiem astoņām|astoņiem deviņām|deviņiem desmit"
    ";dien(?:as|ām) nedēļ(?:as|ām) mēneš(?:a|iem) gad(?:a|iem)",
    "lt": "prieš # @;vieną du|dvi tris keturis|keturias penkis|penkias šešis|šešias septynis|septynias aštuonis"
    "|aštuonias devynis|devynias dešimt;dien(?:ą|as|ų) savait(?:ę|es|čių) mėnes(?:į|ius|ių) met(?:us|ų)",
    "bn": "# ?@ (?:আগে|পূর্বে);এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ;দিন সপ্তাহ মাস বছর",
    "ur": "# @ (?:پہلے|قبل);ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس "
    "بیس;دن(?:وں)?|روز ہفت(?:[ےہ]|وں)"
    " مہین(?:[ےہ]|وں)|ماہ سال(?:وں)?",
    "hu": "# @ ezelőtt;egy két|kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét|tizenkettő tizenhárom "
    "tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz;nappal héttel hónappal évvel",
    "tr": "# @ önce;bir iki üç dört beş altı yedi sekiz dokuz on on\\s?bir on\\s?iki on\\s?üç on\\s?dört on\\s?beş "
    "on\\s?altı on\\s?yedi on\\s?sekiz on\\s?dokuz yirmi yirmi\\sbir yirmi\\siki yirmi\\süç yirmi\\sdört "
    "yirmi\\sbeş yirmi\\saltı yirmi\\syedi yirmi\\ssekiz yirmi\\sdokuz otuz;gün hafta ay yıl|sene",
    "ru": "# @ (?:тому )?назад;один|одну два|две три четыре пять шесть семь восемь девять десять одиннадцать "
    "двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать"
    ";день|дня|дней недел[юиь] месяц(?:а|ев)? год|года|лет",
    "uk": "# @ тому;один|одну два|дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять "
    "тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять"
    ";день|дні|днів тиж(?:день|ні|нів) місяц(?:ь|і|ів) рік|роки|років",
    "bg": "преди # @;един|една два|две три четири пет шест седем осем девет десет"
    ";дни|ден|дена седмиц[аи] месеца? годин[аи]",
    "el": "πριν(?: από)? # @;μια|έναν? δύο τρεις|τρία τέσσερις|τέσσερα πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά "
    "δέκα έντεκα|ένδεκα δώδεκα δεκατρ(?:είς|ία) δεκατέσσερ(?:ις|α) δεκαπέντε δεκαέξι|δεκάξι δεκαεπτά|δεκαεφτά "
    "δεκαοκτώ|δεκαοχτώ δεκαεννέα|δεκαεννιά είκοσι"
    ";η?μέρ(?:α|ες) εβδομάδ(?:α|ες) μήν(?:α|ες) χρόν(?:ο|ια)|έτη|έτος",
    "he": "לפני # @;אחד|אחת שני|שתי שלושה|שלוש ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע עשרה|עשר"
    ";ימים|יום שבועות|שבוע חודשים|חודש שנים|שנה",
    "ar": "و?قبل # @;- - ثلاثة?|ثلاث أربعة? خمسة? ستة? سبعة? ثماني(?:ة|)? تسعة? عشرة? (?:أحد|إحدى)\\sعشرة? "
    "(?:اثنا|اثني|اثنتي)\\sعشرة? ثلاثة?\\sعشرة? أربعة?\\sعشرة? خمسة?\\sعشرة? ستة?\\sعشرة? سبعة?\\sعشرة? "
    "ثماني(?:ة|)?\\sعشرة? تسعة?\\sعشرة? عشرين;أيام|يوما أسابيع|أسبوعا أشهر|شهرا|شهور سنوات|أعوام|عاما|سنة",
    "fa": "# @ (?:پیش|قبل);یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده "
    "نوزده بیست بیست\\sو\\sیک بیست\\sو\\sدو بیست\\sو\\sسه بیست\\sو\\sچهار بیست\\sو\\sپنج بیست\\sو\\sشش "
    "بیست\\sو\\sهفت بیست\\sو\\sهشت بیست\\sو\\sنه سی;روز هفته ماه سال",
    "hi": "# @ (?:पहले|पूर्व);एक दो तीन चार पांच|पाँच छह|छः|छ सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह "
    "सोलह सत्रह अठारह उन्नीस बीस;दिन हफ्ते|सप्ताह महीने|माह साल|वर्ष",
    "id": "# @ (?:yang )?lalu;- dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua\\sbelas "
    "tiga\\sbelas empat\\sbelas lima\\sbelas enam\\sbelas tujuh\\sbelas delapan\\sbelas sembilan\\sbelas "
    "dua\\spuluh;hari minggu|pekan bulan tahun",
    "vi": "(?:cách đây )?# @ trước|cách đây # @;một hai ba bốn năm sáu bảy tám chín mười mười\\smột mười\\shai "
    "mười\\sba mười\\sbốn mười\\slăm mười\\ssáu mười\\sbảy mười\\stám mười\\schín hai\\smươi;ngày tuần tháng năm",
    "th": "(?:เมื่อ)?# ?@(?:ที่แล้ว|ก่อน|ที่ผ่านมา);หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ;วัน สัปดาห์ เดือน ปี",
    "zh": "# ?(?:个|個)? ?@(?:前|以前|之前);一 两|兩|二 三 四 五 六 七 八 九 十 "
    "十一 十二 十三 十四 十五 十六 十七 十八 十九 二十"
    ";天|日 周|週|星期 (?<=[个個])月 年",
    "ja": "# ?[かカヵケヶ箇]? ?@前;一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十"
    ";日 週間 月 年",
    "ko": "# ?@ ?전;한|일 두|이 세|삼 네|사 다섯|오 여섯|육 일곱|칠 여덟|팔 아홉|구 열|십;일 주|주일 달|개월 년|해",
} | FAR_WAYS
