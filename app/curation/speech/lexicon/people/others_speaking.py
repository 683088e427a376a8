"""Who says what is told of somebody, where a text comes to them amid it: officials said, sagte seine Frau.

A line for each language, of regular expressions.
"""

import re

from app.curation.speech.lexicon.people.companions import PEOPLE
from app.curation.speech.lexicon.people.spokesmen import SPEAKERS
from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

# Whose words they are tells the law, the family or somebody who was there; a mayor may be the one who is told of.
_MORE = r"""
en: police|prosecutors|investigators|detectives|officers|witness(?:es)?|doctors|authorities|lawyers|insiders|residents|
 locals|paramedics|firefighters|family|m[uo]m|dad|uncle|aunt|niece|nephew|grand(?:mother|father|son|daughter)|
 (?:step|half-)?(?:mother|father|brother|sister)|ex-(?:wife|husband)|reports|officials|friends
de: Polizei|Staatsanwaltschaft|Behörden|Zeug(?:e|in|en)|Ärzte|Anwohner|Familie|Onkel|Tante|Neffe|Nichte|
 Groß(?:mutter|vater)|
 Ex-(?:Frau|Mann)|Beamte|Mama|Papa
nl: politie|justitie|getuigen?|artsen|omwonenden|familie|oom|tante|neef|nicht|oma|opa|ex-(?:vrouw|man)|agenten
fr: police|policiers|parquet|gendarmes|témoins?|médecins|autorités|famille|oncle|tante|neveu|nièce|grand-(?:mère|père)|
 ex-(?:femme|mari)|enquêteurs|riverains
es: policía|fiscalía|testigos?|médicos|autoridades|familia|tí[oa]|sobrin[oa]|abuel[oa]|ex ?(?:mujer|marido)|agentes|
 investigadores|vecinos
pt: polícia|procuradoria|testemunhas?|médicos|autoridades|família|ti[oa]|sobrinh[oa]|av[óô]|ex-(?:mulher|marido)|
 agentes|investigadores|vizinhos
it: polizia|procura|testimon[ei]|medici|autorità|famiglia|zi[oa]|nipote|nonn[oa]|ex (?:moglie|marito)|agenti|inquirenti|
 carabinieri
ca: policia|fiscalia|testimonis?|metges|autoritats|família|ti[ae]t?|nebo(?:t|da)|àvi[a]?|agents
sv: polisen|åklagaren|vittne(?:t|n)?|läkarna|myndigheterna|familjen?|farbror|moster|faster|mor(?:mor|far)|far(?:mor|far)
da: politiet|anklageren|vidner?|lægerne|myndighederne|familien?|onkel|moster|faster|mor(?:mor|far)|far(?:mor|far)
nb: politiet|aktor|vitner?|legene|myndighetene|familien?|onkel|tante|besteforeldre|mor(?:mor|far)|far(?:mor|far)
ro: poliția|procurorii|martorii?|medicii|autoritățile|familia|unchiul|mătușa|nepotul|bunic(?:a|ul)
el: αστυνομία|εισαγγελία|μάρτυρ(?:ας|ες)|γιατροί|αρχές|οικογένεια|θεί(?:ος|α)|παππούς|γιαγιά
"""
_LEAST = "[\\w’'-]+[ \\u00a0]"
# What stands before them where they are the subject.
_WHOSE = r"""
en: the|his|her|their|an?|one|two|several|some|many|local|state
de: die|das|sein[e]?|ihre?|ein|eine|mehrere|zwei
nl: de|het|zijn|haar|een|twee|enkele
fr: la|les?|l['’]|sa|son|ses|leurs?|une?|deux|des|plusieurs
es: la|el|las|los|sus?|una?|dos|varios
pt: a|o|as|os|a sua|o seu|sua|seu|seus|suas|uma?|dois|vários
it: la|il|le|i|gli|lo|l['’]|l[ao] su[ao]|(?:su[aoei]|suoi)|una?|un['’]|due|alcuni|diversi
ca: la|el|les|els|l['’]|l[ae] seva?|el seu|una?
sv: hans|hennes|deras|en|ett|flera
da: hans|hendes|deres|en|et|flere
nb: hans|hennes|deres|en|et|flere
ro: un|o|doi
el: η|ο|οι|το|ένας|μία|δύο
"""
_NOUNS = {tag: f"(?:{more}|{PEOPLE[tag]}|{SPEAKERS.get(tag, PEOPLE[tag])})" for tag, more in rows_of(_MORE).items()}
_FIRST = rows_of(_WHOSE)
# A word may stand between: his former wife.
_WHO = {
    tag: rf"(?:(?:{_FIRST[tag]})(?:[ \u00a0]|(?<=['’])))(?:{_LEAST})?{nouns}(?!\w)" for tag, nouns in _NOUNS.items()
}
_WHO["en"] = rf"(?:(?:{_FIRST['en']})[ \u00a0])?(?:(?!\w+(?:ing|ly)\b)[a-z-]+[ \u00a0])?{_NOUNS['en']}(?!\w)"
# Of those without a line there: his wife, her friends.
_HIS = r"""
ru: (?:его|её|ее|их) (?:\w+ )?(?:помощни\w+|советни\w+|пресс-секретарь|представитель|тренер|менеджер|агент|
 жена|муж|отец|мать|брат|сестра|сын|дочь|вдова|друг|подруга|адвокат|мама|дядя|тётя|
 соседк?а?|коллега)
uk: (?:його|її|їхн\w+) (?:\w+ )?(?:помічни\w+|радни\w+|прессекретар|речни\w+|тренер|менеджер|агент|
 дружина|чоловік|батько|мати|брат|сестра|син|донька|дочка|вдова|друг|подруга|адвокат|
 мама|сусідк?а?)
bg: (?:съветникът|говорителят|треньорът|адвокатката|
 съпругата|съпругът|жена|баща|майка|брат|сестра|адвокатът|приятел) (?:му|й|ѝ)
pl: (?:jego|jej|ich) (?:\w+ )?(?:doradca|doradczyni|rzeczni\w+|asystent\w*|trener|menedżer|agent|współpracownik|
 żona|mąż|ojciec|matka|brat|siostra|syn|córka|wdowa|przyjaci\w+|adwokat|mama|sąsiad\w*)
cs: (?:jeho|její|jejich) (?:\w+ )?(?:poradce|poradkyně|mluvčí|asistent\w*|trenér|manažer|agent|
 manželka|manžel|otec|matka|bratr|sestra|syn|dcera|vdova|přítel\w*|advokát|máma|
 soused\w*)
sk: (?:jeho|jej|ich) (?:\w+ )?(?:poradca|poradkyňa|hovor\w+|asistent\w*|tréner|manažér|agent|
 manželka|manžel|otec|matka|brat|sestra|syn|dcéra|vdova|priateľ\w*|advokát|mama|
 sused\w*)
hr: (?:njegov[a]?|njezin[a]?|njen[a]?|његова?|њена?) (?:\w+ )?(?:savjetni\w+|savetni\w+|glasnogovorni\w+|portparol\w*|
 trener|menadžer|саветни\w+|портпарол\w*|
 supruga?|žena|muž|otac|majka|brat|sestra|sin|kći|
 udovica|prijatelj\w*|odvjetnik|жена|муж|отац|мајка|брат|сестра|син|супруга?)
sl: (?:njegov[a]?|njen[a]?) (?:\w+ )?(?:svetoval\w+|tiskovni predstavnik|trener|menedžer|
 žena|mož|oče|mati|mama|brat|sestra|sin|hči|vdova|prijatelj\w*|odvetnik)
hu: (?:az? )?(?:\w+ )?(?:tanácsadója|szóvivője|edzője|asszisztense|menedzsere|
 felesége|férje|apja|anyja|édesapja|édesanyja|testvére|bátyja|öccse|nővére|húga|fia|lánya|
 özvegye|barátja|ügyvédje)
fi: (?:hänen|miehen|naisen) (?:\w+ )?(?:avustajansa|tiedottajansa|valmentajansa|
 vaimonsa|miehensä|isänsä|äitinsä|veljensä|siskonsa|sisarensa|poikansa|
 tyttärensä|leskensä|ystävänsä|asianajajansa)
et: (?:tema|ta) (?:nõunik|pressiesindaja|treener|
 naine|abikaasa|isa|ema|vend|õde|poeg|tütar|lesk|sõber|advokaat)
tr: (?:danışmanı|sözcüsü|antrenörü|menajeri|yardımcısı|
 eşi|karısı|kocası|babası|annesi|kardeşi|ağabeyi|ablası|oğlu|kızı|avukatı|arkadaşı)
ar: (?:مستشاره|مساعده|متحدثه|مدربه|مستشارها|زوجته|زوجها|والده|والدته|والدها|والدتها|شقيقه|شقيقته|شقيقها|ابنه|
 ابنته|محاميه|محاميها|صديقه|أصدقاؤه|جيرانه)
he: ו?(?:יועצו|יועצה|דוברו|דוברה|עוזרו|מאמנו|אשתו|בעלה|אביו|אביה|אמו|אמה|אחיו|אחיה|אחותו|אחותה|בנו|בתו|אלמנתו|חברו|
 חבריו|פרקליטו|פרקליטה|עורך דינו)
id: (?:penasihat|juru bicara|pelatih|asisten|manajer|
 istri|suami|ayah|ibu|kakak|adik|anak|pengacara|teman)nya
vi: (?:cố vấn|người phát ngôn|trợ lý|huấn luyện viên|
 vợ|chồng|cha|mẹ|bố|anh trai|em gái|con trai|con gái|luật sư) (?:ông|bà|anh|cô)
el: (?:ο|η) (?:σύμβουλ\w+|εκπρόσωπ\w+|δικηγόρ\w+|σύζυγ\w+|πατέρας|μητέρα|αδερφ\w+|προπονητ\w+) (?:του|της)
ro: (?:consilierul|consiliera|avocatul|soția|soțul|mama|tatăl|fratele|sora|antrenorul) (?:lui|ei|său|sa)
nb: (?:rådgiveren|advokaten|kona|mannen|talspersonen|treneren|moren|faren|broren|søsteren) (?:hans|hennes)
ja: (?:[^、。「」はが]{0,6})(?:側近|妻|夫|秘書|弁護士|報道官|補佐官|母親|父親|幹部|広報|首相|大臣|社長|会長|
 監督|選手|記者|関係者|
 議員|市長|知事|担当者|専門家|教授|住民|遺族|被害者|代表|委員長|長官|大統領)[はがも](?:後に|その後|のちに)?
ko: (?:보좌관|측근|아내|남편|변호사|대변인|비서|어머니|아버지)[은는이가](?: 나중에| 이후| 뒤늦게)?
zh: (?:他|她)的(?:助手|助理|妻子|丈夫|律师|律師|发言人|發言人|母亲|母親|父亲|父親|教练|教練)
"""
_ALL = {**_WHO, **{tag: f"{_WHO[tag]}|{row}" if tag in _WHO else row for tag, row in rows_of(_HIS).items()}}
_ALL["en"] += "|one (?:[a-z]+ ){0,2}[a-z]+"  # said one shadow minister
# Behind the cue, and in some languages before it.
OTHERS_BEHIND = Patterns({tag: rf"[ \u00a0](?P<who>{who})(?!\w)" for tag, who in _ALL.items()}, re.IGNORECASE)
OTHERS_BEFORE = Patterns({tag: rf"(?P<who>{who})[ \u00a0]\Z" for tag, who in _ALL.items()}, re.IGNORECASE)
# Who is the subject of the verb right before it, or with an adverb between: and his aide then said.
_ADVERB = {
    "en": r"(?:(?:\w+ly|then|later|also|even|still|just)[ \u00a0])", "cs": r"(?:(?:pak|potom|později)[ \u00a0])",
    "ru": r"(?:(?:потом|затем|позже|позднее|также)[ \u00a0])", "uk": r"(?:(?:потім|згодом|пізніше|також)[ \u00a0])",
    "pl": r"(?:(?:potem|później|następnie|też)[ \u00a0])",
    "hr": r"(?:(?:je|potom|kasnije|zatim|је|потом|касније)[ \u00a0])",
    "sl": r"(?:(?:je|potem|kasneje|nato)[ \u00a0])", "id": r"(?:(?:kemudian|lalu|juga)[ \u00a0])",
    "hu": r"(?:(?:pedig|később|aztán|majd)[ \u00a0])", "zh": r"(?:随后|隨後|后来|後來|也)",
    "vi": r"(?:(?:sau đó|cũng)[ \u00a0])",
    "tr": r"(?:(?:sonra|ise|daha)[ \u00a0]|[^,.;]{0,40}[”\"] \w+[ \u00a0])", "ja": r"[^。「」]{0,6}「[^」]*」と",
    "ko": r" ?“[^”]*”(?:이?라)?고 ",
}  # fmt: skip
_JOINED = (
    r"(?:[;:,.،。、”\"»“](?:[ \u00a0]|(?<=[、。，]))|^|\b(?:and|but|und|aber|doch|et|mais|y|pero|e|ma|mas|en|maar|och"
    r"|men|og|a|ale|i|и|а|но|і|та"
    r"|й|iar|și|dar|și|και|αλλά|dan|tetapi|và|ja|mutta|és|de)[ \u00a0]|[，,])"
)
SUBJECTS = Patterns(
    {tag: rf"{_JOINED}(?P<who>{who})[ \u00a0]?(?:{_ADVERB.get(tag, '(?!)')}){{0,2}}\Z" for tag, who in _ALL.items()},
    re.IGNORECASE,
)
