"""Words for parts and sums of a number that stands beside them: a half, a third, a dozen, some hundreds, साढ़े 3 लाख."""

import re

from app.curation.figures.neighbours import row_of
from app.patterns import Pattern, Patterns

# By the language.
_PARTS = {
    "de": r"\w*(?:drittel|viertel|fünftel|zehntel|hälfte)|\w*halb\w*|dutzend\w*|paar|komma|mehrere|einige"
    "|etliche|wenige",
    "fr": r"tiers|quarts?|moitié|demie?s?|(?:diz|douz|quinz|vingt|trent|cent)aines?|milliers?|paires?|fois|virgule"
    "|quelques|plusieurs",
    "es": r"tercios?|cuartos?|quintos?|mitad|medi[oa]s?|decenas?|docenas?|centenar(?:es)?|cientos|miles|millar(?:es)?"
    "|par|veces|coma|vari[oa]s|algun[oa]s",
    "ca": "terç|quart|meitat|mi(?:g|tja)|desenes?|dotzenes?|centenars?|milers?|parell|coma|diversos",
    "it": r"terz[oi]|quart[oi]|quint[oi]|metà|mezz[oa]|decin[ae]|dozzin[ae]|centinai[oa]|migliai[oa]|paio|volte"
    "|virgola|alcun[ei]|divers[ei]|qualche",
    "pt": r"terços?|quartos?|quintos?|metade|mei[oa]s?|dezenas?|dúzias?|centenas?|milhares|milhar|par|vezes|vírgula"
    "|vári[oa]s|algun?mas|alguns",
    "ro": r"jumătate|jumate|sfert\w*|treim\w+|zeci|duzin\w+|sute|câteva|virgulă",
    "nl": r"derden?|kwart|vijfden?|helft|halve|\w*half|tientallen|tiental|dozijn\w*|honderden|duizenden|paar|keer"
    "|komma|enkele|meerdere|verschillende|ettelijke",
    "sv": r"halv\w*|kvart|\w*delar?|dussin\w*|par|\w*tals|några|flera|komma",
    "da": r"halv\w*|kvart|\w*dele?|dusin|snese?|par|\w*vis|nogle|flere(?!\s+end)|komma",
    "nb": r"halv\w*|kvart|\w*deler?|dusin|par|\w*vis|\w*talls|noen|flere(?!\s+enn)|komma",
    "fi": r"puol\w+|\w*nnes|\w*osaa?|tusina\w*|kymmeniä|satoja|tuhansia|pari|muutam\w+|pilkku",
    "et": "pool\\w*|veerand\\w*|kolmandik\\w*|tosin\\w*|kümned|sajad|mõni|mitu|paar",
    "lv": r"pus\w*|ceturtdaļ\w+|trešdaļ\w+|duc\w+|vairāk\w+|daž\w+",
    "lt": r"pus\w*|ketvirt\w+|trečdal\w+|tuzin\w+|kel\w+|dešimt[yių]\w+",
    "hu": "fél|másfél|negyed|harmad\\w*|tucat\\w*|pár|több(?!\\s+mint)|néhány|egész",
    "cs": r"půl\w*|čtvrt\w*|třetin\w*|tuc\w+|desít\w+|stov\w+|několik\w*|pár|celých",
    "sk": r"pol\w*|štvrt\w*|tretin\w*|tuc\w+|desiat\w+|stov\w+|niekoľk\w*|pár|celých",
    "pl": r"trzeci\w*|ćwierć|czwart\w+|połow\w+|pół\w*|tuzin\w*|set(?:ki|ek)|dziesiąt(?:ki|ek)|kilk\w+|par[aęy]"
    "|przecinek|całych|wiel[eu]",
    "sl": r"pol\w*|četrt\w*|tretjin\w*|ducat\w*|desetin\w*|stotin\w*|nekaj|več(?!\s+kot)|par",
    "hr": r"pol\w*|četvrt\w*|trećin\w*|tucet\w*|deset(?:ak|ine?)|stotin\w*|nekoliko|par",
    "sr": r"po(?:la?)?|пола?|по|četvrt\w*|четврт\w*|trećin\w*|трећин\w*|deset(?:ak|ine?)|десет(?:ак|ине?)"
    "|nekoliko|неколико",
    "bg": r"половин\w*|четвърт\w*|трет\w+|дузин\w+|десетки|стотици|няколко|двойка",
    "mk": r"пол\w*|четврт\w*|третин\w+|десетина|стотина|неколку",
    "ru": r"трет[ьией]\w*|четверт\w+|половин\w+|пол\w*тор\w+|десятк\w+|сотн\w+|дюжин\w+|пар[аыу]|цел(?:ых|ая)"
    r"|нескольк\w+|сот",
    "uk": r"половин\w+|пів\w*|чверт\w+|третин\w+|десятк\w+|сот(?:ня|ні|ень)|дюжин\w+|пар[аиу]|(?:де)?кільк\w+|цілих",
    "be": r"палов\w+|паў\w*|чвэрц\w+|трэц\w+|дзясят\w+|сот\w+|некальк\w+",
    "el": r"μισ[όήοέά]\w*|μιάμιση|ενάμισ\w+|τέταρτ\w+|τρίτ\w+|ντουζίν\w+|δεκάδ\w+|εκατοντάδ\w+|χιλιάδ\w+"
    r"|κόμμα|μερικ\w+",
    "tr": "buçuk|yarım|yarısı|çeyrek|düzine|onlarca|yüzlerce|binlerce|birkaç",
    "sq": "gjysm\\w*|çerek\\w*|dhjetëra|qindra|mijëra|disa",
    "id": "setengah|separuh|seperempat|sepertiga|lusin|puluhan|ratusan|ribuan|jutaan|beberapa|koma",
    "sw": "nusu|robo|theluthi|dazeni|makumi|mamia|maelfu",
    "vi": "rưỡi|nửa|chục|tá|phẩy|vài|mấy",
    "th": r"\S{0,20}(?:ครึ่ง|เสี้ยว|โหล|หลาย|จุด)\S*",
    "zh": r"\w*(?:半|倍|几|幾|数|數|打)\w*",
    "ja": r"\w*(?:半|倍|数|ダース)\w*",
    "ko": r"\w*반|절반\w*|\w*배|수\w*|몇\w*",
    "ar": r"[وب]?(?:ال)?(?:نصف|ربع|ثلث\w*|عشرات|مئات|آلاف|بضع\w*)",
    "fa": r"نیم|نصف|ربع|ثلث|یک‌سوم|ده‌ها|صدها|هزاران|چند\w*|دوجین",
    "ur": "ساڑھے|پونے|سوا|ڈھائی|ڈیڑھ|آدھ[اےی]|درجن\\w*|سینکڑوں|ہزاروں|چند",
    "he": r"[ושבכ]?(?:חצי|רבע|שליש|עשרות|מאות|כמה|תריסר)",
    "hi": "साढ़े|साढ़े|साढे|पौने|सवा|ढाई|डेढ़|डेढ़|आध[ाेी]|दर्जन\\S*|सैकड़ों|हज़ारों|हजारों|लाखों|करोड़ों|कई",
    "mr": "साडे|पावणे|सव्वा|अडीच|दीड|अर्धा|अर्धे|डझन\\S*|शेकडो|हजारो|अनेक",
    "ne": "साढे|साढ़े|पौने|सवा|अढाई|डेढ|आधा|दर्जन\\S*|सयौं|हजारौं|केही",
    "bn": "সাড়ে|সাড়ে|পৌনে|সোয়া|সোয়া|আড়াই|আড়াই|দেড়|দেড়|অর্ধেক|আধা|ডজন\\S*|শতাধিক|কয়েক|কয়েক",
    "az": r"yarım|yarısı|çərək|düzən\w*|onlarla|yüzlərlə|minlərlə|neçə|cüt\w*",
    "kk": r"жарт\w*|жарым|ширек|ондаған|жүздеген|мыңдаған|бірнеше|жұп\w*",
    "ky": r"жарым|чейрек|ондогон|жүздөгөн|миңдеген|нече|жуп\w*",
    "uz": r"yarim\w*|yarmi\w*|chorak|\w+lab|necha|juft\w*",
    "mn": r"хагас|дөрөвний|хэдэн|олон|хос\w*",
    "ka": r"ნახევ\w*|მეოთხედ\w*|ათეულ\w*|ასეულ\w*|\w+ობით|რამდენიმე|წყვილ\w*",
    "hy": r"կես\w*|քառորդ\w*|տասնյակ\w*|\w+ավոր|քանի|զույգ\w*",
    "is": r"hálf\w*|tugi\w*|nokkr\w*|tylft\w*|par|pör",
    "tl": r"kalahati|dosena|daan-daan\w*|libo-libo\w*|ilan\w*|pares",
    "af": r"helfte|halwe|half|kwart|dosyn|honderde|duisende|paar|verskeie",
    "eu": r"erdi\w*|laurden\w*|dozena\w*|ehunka|milaka|bikote\w*|hainbat",
    "am": r"ግማሽ\w*|ሩብ|ደርዘን|በርካታ|ጥንድ\w*|መቶዎች\w*|ሺዎች\w*",
    "ta": r"\S{0,20}(?:அரை|பாதி|கால்|டஜன்|கணக்கான|பல|சில|ஜோடி)\S*",
    "te": r"\S{0,20}(?:అర|సగం|డజను|లాది|పలు|జంట)\S*",
    "kn": r"\S{0,20}(?:ಅರ್ಧ|ಡಜನ್|ನೂರಾರು|ಸಾವಿರಾರು|ಹಲವು|ಜೋಡಿ)\S*",
    "ml": r"\S{0,20}(?:അര|പകുതി|ഡസൻ|കണക്കിന്|ജോഡി)\S*",
    "gu": r"\S{0,20}(?:અડધ|સાડા|દોઢ|અઢી|ડઝન|સેંકડો|હજારો|કેટલાક|જોડ)\S*",
    "pa": r"\S{0,20}(?:ਅੱਧ|ਸਾਢੇ|ਡੇਢ|ਢਾਈ|ਦਰਜਨ|ਸੈਂਕੜੇ|ਹਜ਼ਾਰਾਂ|ਕਈ|ਜੋੜ)\S*",
}
# Couples, of whom each number is of two; a word of any language.
_COUPLES = (
    r"\w*(?:paare?|couples?|parejas?|parelles?|coppi[ae]|casa(?:l|is)|cuplu\w*|paren|koppels?|pary|pariskun\w*|dvojic\w*"
    r"|małżeńst\w*|пар[аыу]?|супруж\w*|подруж\w*|двойк\w*|ζευγάρι\w*|ζεύγ\w*|çift\w*|زوج\w*|זוג\w*|जोड़\w*|cặp|đôi|pasang\w*"
    r"|夫妇|夫婦|夫妻|부부|쌍|组|組|对|對|双|雙)\w*"
)
_MARKS = "\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd"
_PATTERNS = Patterns(
    {tag: rf"(?<![\w{_MARKS}])(?:{words}|{_COUPLES})(?![\w{_MARKS}])" for tag, words in _PARTS.items()}, re.IGNORECASE
)
# Behind hours: what adds to them.
_MINUTES = Pattern(
    r"\d[\s-]*(?:mins?\b|minut|minuta|min\.|мин|хв|perc|λεπτ|dakika|menit|phút|นาที|分|분|דקות|دقيق|دقائق|دقیقه|मिनट|মিনিট)",
    re.IGNORECASE,
)


def has_parts(words: str, tag: str) -> bool:
    """Whether they tell of a half, a third, a dozen, as far as is known."""
    pattern = _PATTERNS.get(row_of(tag, _PARTS))
    return pattern is not None and pattern.search(words) is not None


def knows_parts(tag: str) -> bool:
    """Whether such words of a language are known, so that none of those is a pair or a dozen that are not."""
    return row_of(tag, _PARTS) in _PARTS


def has_minutes(words: str) -> bool:
    """Whether they count minutes."""
    return _MINUTES.search(words) is not None
