"""Words beside a number that bound it, or tell that it is not exact, in languages whose papers are read more rarely."""

import re

from app.patterns import Pattern

_NOTHING = "(?!)"
# What says before a number that it is the least, and what says that it is the most.
FAR_BEFORE: dict[str, tuple[str, str]] = {
    "is": (
        "að minnsta kosti|(?:fleiri|meira) en|rúmlega|yfir",
        "í mesta lagi|(?:færri|minna) en|næstum|tæplega|allt að",
    ),
    "sq": ("më shumë se|të paktën|së paku|jo më pak se|mbi", "më pak se|gati|pothuajse|jo më shumë se|deri në"),
    "eu": ("gutxienez|gutxien", "gehienez|ia"),
    "gl": ("m[aá]is de|polo menos|cando menos|non menos de", "menos de|case|como máximo|non máis de|ata"),
    "ga": ("breis (?:is|agus)|níos mó ná|os cionn", "níos lú ná|beagnach|suas le"),
    "cy": ("[mf]wy na|o leiaf|dros", "ll?ai na|bron|hyd at"),
    "mt": ("[ai]ktar minn|mill-inqas|mhux anqas minn", "(?:an|in)qas minn|kważi|mhux aktar minn|sa massimu ta'"),
    "bn": ("অন্তত|কমপক্ষে|ন্যূনতম|অন্ততপক্ষে", "সর্বোচ্চ|বড়জোর"),
    "mr": ("किमान|कमीत कमी", "कमाल|जास्तीत जास्त"),
    "ne": ("कम्तीमा|कम्तिमा|न्यूनतम", "बढीमा|अधिकतम"),
    "gu": ("ઓછામાં ઓછા|ઓછામાં ઓછી|ઓછામાં ઓછું", "વધુમાં વધુ|મહત્તમ"),
    "pa": ("ਘੱਟੋ[- ]ਘੱਟ", "ਵੱਧ ਤੋਂ ਵੱਧ"),
    "ta": ("குறைந்தது|குறைந்தபட்சம்", "அதிகபட்சம்|அதிகபட்சமாக"),
    "te": ("కనీసం", "గరిష్ఠంగా|గరిష్టంగా"),
    "kn": ("ಕನಿಷ್ಠ|ಕನಿಷ್ಟ", "ಗರಿಷ್ಠ|ಗರಿಷ್ಟ"),
    "ml": ("കുറഞ്ഞത്|ചുരുങ്ങിയത്", "പരമാവധി"),
    "si": ("අවම වශයෙන්|අඩුම තරමින්|අඩු තරමින්", "උපරිම වශයෙන්"),
    "my": ("အနည်းဆုံး", "အများဆုံး"),
    "km": ("យ៉ាងតិច|យ៉ាងហោចណាស់|លើសពី|(?<!តិច)ជាង", "យ៉ាងច្រើន|តិចជាង"),
    "lo": ("ຢ່າງໜ້ອຍ|ຢ່າງນ້ອຍ|ຫຼາຍກວ່າ|(?<!ໜ້ອຍ)(?<!ນ້ອຍ)ກວ່າ|(?<!ບໍ່)ເກີນ", "ໜ້ອຍກວ່າ|ນ້ອຍກວ່າ|ບໍ່ເກີນ|ສູງສຸດ"),
    "ka": ("სულ მცირე|მინიმუმ|არანაკლებ", "მაქსიმუმ|თითქმის|არაუმეტეს"),
    "hy": ("ավելի քան|առնվազն|ոչ պակաս քան", "առավելագույնը|գրեթե|պակաս քան|ոչ ավելի քան"),
    "az": ("ən azı", "ən çoxu|maksimum"),
    "kk": ("кемінде|кем дегенде", "көп дегенде"),
    "ky": ("кеминде|жок дегенде", "көп дегенде"),
    "uz": ("kamida", "ko[‘’'ʻ]pi bilan|nari borsa"),
    "mn": ("дор хаяж|багадаа|наад зах нь", "ихдээ"),
    "sw": ("angalau|zaidi ya|si chini ya|wasiopungua|isiyopungua", "chini ya|hadi"),
    "am": ("ቢያንስ|ከ(?=\\d[\\d.,]*(?: ሺህ| ሺ| ሚሊዮን| ሚሊየን| ቢሊዮን)? በላይ)", "ቢበዛ"),
    "so": ("ugu yaraan|(?:in )?ka badan", "ugu badnaan|in ka yar|ku dhawaad|ku dhowaad"),
    "ha": ("a[ƙk]alla|fiye da|sama da", "[ƙk]asa da"),
    "yo": ("ó kéré tán|ó lé ní", _NOTHING),
    "af": ("meer as|minstens|ten minste|nie minder nie as|oor", "minder as|hoogstens|byna|amper|onder"),
    "tl": ("mahigit(?: sa)?|higit(?: pa)? sa|(?:hin)?di bababa sa", "halos|(?:hin)?di hihigit sa|wala pang|kulang sa"),
    "be": (
        "больш (?:за|чым)|звыш|прынамсі|як мінімум|не менш(?: за| чым)?",
        "менш (?:за|чым)|амаль|не больш(?: за| чым)?",
    ),
    "ps": ("لږ تر لږه", _NOTHING),
    "ku": ("لانیکەم|زیاتر لە", "کەمتر لە"),
}
# And what says so behind it, where what is counted may stand between.
FAR_BEHIND: dict[str, tuple[str, str]] = {
    "eu": (r"\sbaino gehiago", r"\sbaino gutxiago"),
    "ga": (r"\sar a laghad", r"\sar a mhéad"),
    "bn": (r"র(?:ও)?\s?(?:বেশি|অধিক)(?![\u0980-\u09ff])|র কম নয়", r"র কম(?![\u0980-\u09ff]| নয়)"),
    "mr": (r"(?:हून|पेक्षा)\s(?:अधिक|जास्त)", r"(?:हून|पेक्षा)\sकमी"),
    "ne": (r"भन्दा\s(?:बढी|धेरै)", r"भन्दा\s(?:कम|थोरै)"),
    "gu": (r"થી\s(?:વધુ|વધારે)", r"થી\sઓછ"),
    "pa": (r"ਤੋਂ\s(?:ਵੱਧ|ਜ਼ਿਆਦਾ)", r"ਤੋਂ\sਘੱਟ"),
    "ta": (r"(?:க்கும்|க்கு|விட)\s(?:மேற்பட்ட|மேல்|அதிகமான|அதிகமாக)", r"(?:க்கும்|க்கு|விட)\s(?:குறைவான|குறைந்த|கீழ்)"),
    "te": (r"పైగా|కంటే\sఎక్కువ", r"కంటే\sతక్కువ"),
    "kn": (r"(?:ಕ್ಕೂ|ಗಿಂತ|ಕ್ಕಿಂತ)\sಹೆಚ್ಚು", r"(?:ಗಿಂತ|ಕ್ಕಿಂತ)\sಕಡಿಮೆ"),
    "ml": (r"(?:ലധികം|ലേറെ|[ൽല്]+\s(?:അധികം|കൂടുതൽ))", r"[ൽല്]+\s(?:താഴെ|കുറവ്)"),
    "si": (r"ට\s(?:වැඩි|අධික)", r"ට\sඅඩු"),
    "my": ("(?<!မ)ကျော်", _NOTHING),
    "ka": (r"-?ზე\sმეტ", r"-?ზე\sნაკლებ"),
    "hy": (r"-?ից\sավելի", r"-?ից\sպակաս"),
    "az": (r"-?d[aə]n\s(?:çox|artıq)", r"-?d[aə]n\saz(?!\w)"),
    "kk": (r"-?[нтд][ае]н\s(?:астам|артық|аса|көп)", r"-?[нтд][ае]н\s(?:кем|аз)(?!\w)"),
    "ky": (r"-?[дтн][аеоө]н\s(?:ашык|ашуун|көп)", r"-?[дтн][аеоө]н\s(?:кем|аз)(?!\w)"),
    "uz": (r"-?\s?dan\s(?:ortiq|ko[‘’'ʻ]p|ziyod|oshiq)", r"-?\s?dan\skam(?!\w)"),
    "mn": (r"-?(?:[аоэө]{2}с|гүй)\s(?:илүү|дээш)", r"-?[аоэө]{2}с\s(?:бага|доош)"),
}
# What turns round what is said behind it, where that is the word of one of these languages alone,
FAR_NOT = {
    "is": "ekki|engir?",
    "sq": "jo|nuk|s'",
    "eu": "ez",
    "ga": "ní|nach|gan",
    "cy": "dd?im|nid|heb",
    "mt": "mhux|mhumiex",
    "km": "មិន|មិនមែន",
    "lo": "ບໍ່",
    "th": "ไม่(?:ได้|ใช่)?",
    "sw": "si|sio|siyo|hakuna",
    "so": "aan|ma",
    "ha": "ba|bai",
    "tl": "(?:hin)?di(?: na)?|'di|walang",
    "nb": "ikkje",
    "sv": "ej",
    "et": "mitte|pole",
    "lv": "nav",
    "lt": "nėra",
    "id": "tak|belum|jangan",
    "fa": "نه",
    "ku": "نە",
    "ar": "(?:لم|لن|لا) [يت]كن|ليسوا",
    "ka": "არა?",
}
# and what turns round what is said before it.
NOT_BEHIND = Pattern(
    r"[\w\u0300-\u036f\u0900-\u0dff]{0,8}?(?:гүй|[はがも]?(?:では|じゃ|で)な[いくかし]|[은는이가]? ?(?:아니|아닌|않)"
    r"|မဟုတ်"
    r"|\s(?:নয়|নেই|(?:হবে )?না(?![\w\u0980-\u09ff])|नाही|नव्ह|नसे|होइन|छैन|नभ"
    r"|नहीं|नही|નહીં|નહિ|નથી|ਨਹੀਂ|نہیں|نہ(?!\w)"
    r"|இல்லை|அல்ல|கூடாது|కాదు|లేదు|ಅಲ್ಲ(?!ಿ)|ಇಲ್ಲ(?!ಿ)|അല്ല|ഇല്ല|නැ[තහ]|නොව|değil|deyil|emas|емес|эмес|биш|ez(?!\w)"
    r"|არა?(?!\w)|չ[էե]))",
    re.IGNORECASE,
)
# What says before a number that it is not exact; of two digits and more where it tells of a place as well.
_MANY = r"(?=\D{0,5}\d[\d.,])"
# Or of three and more, where it tells of a topic.
_HUNDREDS = r"(?=\D{0,5}\d\d?(?:\d\d|[., ]\d))"
FAR_ABOUT = {
    "et": "umbes|ligikaudu",
    "lv": "aptuveni|apmēram",
    "lt": f"maždaug|apie{_HUNDREDS}",
    "sl": f"približno|okoli{_MANY}|okrog{_MANY}",
    "sr": f"oko{_MANY}|otprilike|približno|око{_MANY}|отприлике|приближно",
    "mk": f"околу{_MANY}|приближно",
    "be": f"каля{_MANY}|прыблізна",
    "is": f"um{_HUNDREDS}|um það bil",
    "sq": f"rreth{_MANY}|afërsisht|përafërsisht",
    "gl": f"uns|unhas|(?:arredor|cerca|preto) de{_MANY}|aproximadamente",
    "ga": "thart ar|tuairim is",
    "cy": "tua|oddeutu",
    "mt": "madwar",
    "ur": "تقریبا\u064b?|لگ بھگ|قریبا\u064b?",
    "bn": "প্রায়|আনুমানিক",
    "mr": "सुमारे|अंदाजे|जवळपास",
    "ne": "करिब|झण्डै|लगभग",
    "gu": "આશરે|લગભગ",
    "pa": "ਲਗਭਗ|ਕਰੀਬ",
    "ta": "சுமார்|ஏறத்தாழ|கிட்டத்தட்ட",
    "te": "సుమారు|దాదాపు",
    "kn": "ಸುಮಾರು|ಅಂದಾಜು",
    "ml": "ഏകദേശം|ഏതാണ്ട്",
    "si": "ආසන්න වශයෙන්|දළ වශයෙන්",
    "km": "ប្រហែល|ប្រមាណ",
    "lo": "ປະມານ",
    "ka": "დაახლოებით",
    "hy": f"մոտ{_MANY}|շուրջ{_MANY}|մոտավորապես",
    "az": "təxminən|təqribən",
    "kk": "шамамен",
    "uz": "taxminan",
    "mn": "ойролцоогоор",
    "sw": f"takriban|karibu{_MANY}",
    "so": "qiyaastii",
    "ha": "kusan",
    "af": "ongeveer|sowat",
    "tl": "humigit-kumulang|tinatayang",
    "ms": f"kira-kira|lebih kurang|sekitar{_MANY}|anggaran",
}
# These count behind what is counted: angalau watu 30.
COUNTED_BEFORE = dict.fromkeys(("sw", "ha", "yo"), r"(?:\s[^\W\d_]+)?")
# Scripts of India have signs of vowels that are no letters, and others part no words.
FAR_BEGIN = "(?<![\\w\u0900-\u0dff'’])"
UNPARTED = {"my", "km", "lo"}
FAR_COUNTED = r"(?<=\d)[^\d.,;:()]{0,16}?"
# Some tell of a place, of an end or of a topic as well.
FAR_AMBIGUOUS = (
    "yfir|allt að|mbi|deri në|ata|os cionn|suas le|dros|hyd at|oor|onder|chini ya|hadi|sama da|ia|case|karibu"
)
