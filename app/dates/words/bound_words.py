"""What is said with a date of which only an end is told, or what is near it, by the language: since, until, about."""

# The date is #: since or after it; until, by or before it; and about it; each as a pattern of folded words.
BOUND_WORDS = {
    "en": r"from # on(?:wards?)?|# onwards?|(?:since|from|after|as of|starting(?: on| from)?|beginning) #"
    r";(?:until|till|up to|by|before|no later than) #;(?:around|about|circa|c\.|ca\.|on or about) #",
    "de": r"(?:seit|ab|nach)(?: dem)? #|vo[nm] # an;(?:bis(?: zum| spätestens)?|vor(?: dem)?|spätestens)(?: am| im)? #"
    r";um den # herum|(?:um(?: den)?|gegen|etwa|circa|ca\.)(?: am)? #",
    "fr": r"(?:depuis|apres|a compter)(?: le| du)? #|a partir d(?:u|e|') ?#"
    r";(?:jusqu'(?:au|a|en)|avant|au plus tard|d'ici)(?: le| a| au| la){0,2} #"
    r";(?:vers|environ)(?: le)? #|(?:autour|aux alentours) d[ue] #",
    "es": r"desde(?: el)? #|(?:a partir|despues) del? #|tras(?: el)? #;hasta(?: el)? #|antes del? #|a mas "
    r"tardar(?: el)? #"
    r";(?:en torno a|alrededor de|hacia e|sobre e)l? #|hacia #",
    "ca": "des de(?:l| l'|) ?#|(?:a partir|després) del? #;fins (?:al?|el) #|abans del? #;cap al? #|al voltant del? #",
    "pt": "desde(?: o)? #|(?:a partir|depois) d[eo] #|após(?: o)? #;até(?: ao?| o)? #|antes d[eo] #"
    ";(?:por volta|cerca|em torno) d[eo](?: dia)? #",
    "it": r"(?:da|dal|dalla|dopo(?: il)?|a partire dal?) #;(?:fino|sino) a(?:l|lla)? #|entro(?: il| la)? #|prima del? #"
    r";intorno a(?:l|lla)? #|verso(?: il)? #|circa #",
    "ro": r"(?:din|de la|incepand (?:din|cu)|dupa)(?: data de)? #;pana (?:pe|la|in) #|inainte de #|cel tarziu "
    r"(?:pe|la) #"
    r";in jurul(?: datei de| lui| lunii)? #|circa #",
    "nl": "(?:sinds|vanaf|na) #;(?:tot|tot en met|voor|uiterlijk|vóór) #;(?:rond|omstreeks|circa) #",
    "sv": "(?:sedan|från|från och med|efter)(?: den)? #;(?:till|fram till|till och med|innan|före|senast)(?: den)? #"
    ";(?:omkring|kring|runt|cirka|ca)(?: den)? #",
    "da": "(?:siden|fra|fra og med|efter)(?: den)? #;(?:til|indtil|til og med|inden|før|senest)(?: den)? #"
    ";(?:omkring|cirka|ca\\.)(?: den)? #",
    "nb": "(?:siden|fra|fra og med|etter)(?: den)? #;(?:til|frem til|til og med|innen|før|senest)(?: den)? #"
    ";(?:omkring|rundt|cirka|ca\\.)(?: den)? #",
    "fi": "# (?:lähtien|alkaen|jälkeen);# (?:mennessä|asti|saakka)|ennen #;# (?:tienoilla|paikkeilla"
    "|tietämillä)|noin #",
    "et": "(?:alates|pärast) #|# (?:alates|saadik);(?:kuni|enne) #;(?:umbes|ümber) #",
    "lv": "(?:kopš|no|pēc|sākot no) #;(?:līdz|pirms) #;(?:ap|aptuveni) #",
    "lt": "(?:nuo|po) #;(?:iki|prieš) #;(?:apie|maždaug) #",
    "pl": "(?:od|po|począwszy od) #;(?:do|przed|najpóźniej) #;(?:około|ok\\.|w okolicach) #",
    "cs": "(?:od|po|počínaje) #;(?:do|před|nejpozději) #;(?:kolem|okolo|zhruba) #",
    "sk": "(?:od|po|počnúc) #;(?:do|pred|najneskôr) #;(?:okolo|zhruba) #",
    "hr": "(?:od|nakon|poslije|počevši od) #;(?:do|prije) #;oko #",
    "sr": "(?:od|nakon|posle|од|након|после) #;(?:do|pre|до|пре) #;(?:oko|око) #",
    "sl": "(?:od|po) #;(?:do|pred) #;(?:okoli|okrog) #",
    "ru": "(?:с|со|начиная с|после) #;(?:до|по|к|не позднее) #;(?:около|примерно) #",
    "uk": "(?:з|із|від|після|починаючи з) #;(?:до|по|не пізніше) #;(?:близько|приблизно) #",
    "bg": "(?:от|след) #;(?:до|преди) #;(?:около|към) #",
    "el": "(?:από|μετά)(?: τις| την| τη| τον?| τα)? #;(?:έως|ως|μέχρι|πριν(?: από)?)(?: και)?(?: τις| την| τη| "
    "τον?| τα)? #"
    ";(?:γύρω στις|περίπου στις|περί τις) #",
    "hu": "# óta|#-?t[oe]l(?: kezdve)?|# után;#-?ig|# előtt;# körül|# táján",
    "tr": "#'?[dt][ae]n (?:beri|itibaren|bu yana);#(?:'[yn]?[ae]|y[ae]) kadar;# (?:civarında|dolaylarında|sularında)",
    "ar": "(?:منذ|بعد|من|اعتبارا من) #;(?:حتى|لغاية|قبل) #;(?:نحو|حوالي|حوالى) #",
    "he": "(?:מאז|אחרי|לאחר) #|החל מ-?#;(?:עד|לפני) ה?-?#;(?:סביב|בסביבות) ה?-?#",
    "fa": "(?:از|پس از|بعد از) #;(?:تا|پیش از|قبل از) #;حدود #",
    "ur": "# (?:سے|کے بعد);# (?:تک|سے پہلے|سے قبل);تقریبا #",
    "hi": "# (?:से|के बाद);# (?:तक|से पहले);(?:करीब|लगभग) #|# के (?:आसपास|करीब)",
    "bn": "# (?:থেকে|পর|এর পর);# (?:পর্যন্ত|আগে|মধ্যে);# নাগাদ",
    "th": "(?:นับ)?ตั้งแต่ ?#|หลัง ?#;(?:จน)?ถึง ?#|ภายใน ?#|ก่อน ?#;(?:ราว|ประมาณ) ?#",
    "vi": "(?:kể )?từ(?: ngày)? #|sau(?: ngày)? #;(?:cho )?đến(?: hết)?(?: ngày)? #|trước(?: ngày)? #;khoảng(?: "
    "ngày)? #",
    "id": "(?:sejak|mulai|dari|setelah|usai|selepas) #;(?:hingga|sampai|sebelum|menjelang|paling lambat) #;sekitar #",
    "sq": "(?:që nga|nga|prej|pas)(?: datës| muaji)? #;(?:deri (?:më|në)|para|brenda) #;rreth #",
    "gl": "(?:desde|dende|tras)(?: o)? #|a partir d[eo] #;ata(?: o)? #|antes d[eo] #;arredor d[eo] #",
    "cy": "(?:ers|o|wedi)(?: mis)? #;(?:tan|hyd at|erbyn|cyn)(?: mis)? #;(?:tua|oddeutu)(?: mis)? #",
    "is": "(?:frá|síðan|eftir) #;(?:til|fram til|fyrir) #;um #",
    "ga": "(?:ó|tar éis|i ndiaidh) #;(?:go dtí|roimh) #;thart ar #",
    "te": "# (?:నుంచి|నుండి|తర్వాత);# (?:వరకు|లోగా|కల్లా)",
    "af": "(?:sedert|sinds|vanaf|ná) #;(?:tot|voor|teen) #;omstreeks #",
    "tl": "(?:mula|simula|pagkatapos)(?: ng| noong| sa)? #;(?:hanggang|bago)(?: ang| ng| sa)? #;bandang #",
    "mk": "(?:од|по) #;(?:до|пред) #;околу #",
    "be": "(?:з|са|пасля) #;(?:да|перад) #;каля #",
    "sw": "(?:tangu|kuanzia|baada ya) #;(?:hadi|mpaka|kabla ya) #;(?:karibu na|takriban) #",
    "zh": "(?:自|从|從)#(?:起|以来|以來|开始|開始|之后|之後)?|#(?:以来|以來|起|之后|之後|以后|以後|后|後)"
    ";(?:截至|截止|直到|到)#(?:为止|為止)?|#(?:之前|以前|前);约?#(?:左右|前后|前後)",
    "ja": "#(?:から|以降|以来|より);#(?:まで|までに|以前);#(?:ごろ|頃|ころ|前後)",
    "ko": "# ?(?:부터|이후|이래);# ?(?:까지|이전);# ?(?:경|쯤|께|무렵)",
}
