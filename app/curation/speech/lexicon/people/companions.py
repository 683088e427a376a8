"""People beside somebody, who do not speak for him, as regular expressions: an aide to, ein Freund von, un ami de."""

import re

from app.curation.speech.lexicon.people.companions_more import HEADING, WORKING, WORKING_MEN, WORKING_WOMEN
from app.curation.speech.lexicon.people.offices import BEFORE_NAMES
from app.curation.speech.lexicon.people.spokesmen import SPEAKERS
from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

_NOUNS = r"""
en: (?:aides?|advis[eo]rs?|friends?|colleagues?|relatives?|cousins?|critics?|opponents?|rivals?|supporters?|
 followers?|
 neighbou?rs?|biographers?|wife|widow|husband|mother|father|brother|sister|sons?|daughters?|parents?|partner|
 girlfriend|boyfriend|fianc[ée]e?|teammates?|fans?|admirers?|detractors?|predecessor|successor|deputy|employees?|
 staffers?|victims?|characters?|
 (?:sources?|persons?|people|someone|somebody|officials?|allies|ally)(?: (?:who (?:is|are|was|were) )?(?:close|loyal|
 near))?(?: from the (?:circle|camp|entourage))?)
de: (?:Mitarbeiter(?:in)?|Berater(?:in)?|Freund(?:in|e)?|Kolleg(?:e|in|en)|Verwandter?|Kritiker(?:in)?|Gegner(?:in)?|
 Rival(?:e|in)|Anhänger(?:in)?|Nachbar(?:in|n)?|Biograf(?:in)?|(?:Ehe)?[Ff]rau|Witwe|(?:Ehe)?[Mm]ann|Mutter|Vater|
 Bruder|
 Schwester|Sohn|Tochter|Eltern|Lebensgefährt(?:e|in)|Partner(?:in)?|Vorgänger(?:in)?|Nachfolger(?:in)?|
 Stellvertreter(?:in)?|Opfer|Vertrauter?|Umfeld|Umgebung|Lager|Team)
nl: (?:medewerk(?:er|ster)s?|adviseurs?|vriend(?:in|en)?|collega['’]?s?|familieleden|criticus|tegenstanders?|rivaal|
 aanhangers?|buur(?:man|vrouw)|biograaf|vrouw|weduwe|echtgeno(?:ot|te)|man|moeder|vader|broer|zus|zoon|dochter|ouders|
 partner|voorganger|opvolger|slachtoffers?|vertrouweling(?:e|en)?|omgeving|entourage|kamp)
fr: (?:collaborat(?:eur|rice)s?|conseill(?:er|ère)s?|ami(?:e|s|es)?|collègues?|proches?|parents?|critiques?|
 adversaires?|
 riva(?:l|le|ux)|partisans?|voisin(?:e|s)?|biographe|épouse|femme|veuve|mari|mère|père|frère|sœur|fils|fille|compagne|
 compagnon|prédécesseur|successeur|victimes?|entourage|camp)
es: (?:colaborador(?:a|es)?|asesor(?:a|es)?|amig[oa]s?|colegas?|familiar(?:es)?|críticos?|adversari[oa]s?|
 rival(?:es)?|
 partidari[oa]s?|vecin[oa]s?|biógraf[oa]|esposa|mujer|viuda|marido|madre|padres?|hermano|hermana|hij[oa]s?|
 compañer[oa]s?|
 predecesora?|sucesora?|víctimas?|entorno|equipo|cercan[oa]s?|próxim[oa]s?)
pt: (?:colaborador(?:a|es)?|assessor(?:a|es)?|amig[oa]s?|colegas?|familiar(?:es)?|críticos?|adversári[oa]s?|riva(?:l|
 is)|
 partidári[oa]s?|vizinh[oa]s?|biógraf[oa]|esposa|mulher|viúva|marido|mãe|pai|irmão|irmã|filh[oa]s?|companheir[oa]s?|
 antecessora?|sucessora?|vítimas?|entorno|equipe|próxim[oa]s?|chegad[oa]s?|ligad[oa]s?)
it: (?:collaborat(?:ore|rice|ori)|consiglier[ei]|amic[oai]|colleg[ah]i?|parent[ei]|familiar[ei]|critic[oi]|
 avversari[oa]?|
 rival[ei]|sostenitor[ei]|vicin[oaie](?: di casa)?|biografo|moglie|vedova|marito|madre|padre|fratello|sorella|
 figli[oa]?|
 compagn[oa]|predecessore|successore|vittim[ae]|entourage|staff)
ca: (?:col·laborador(?:a|s)?|assessor(?:a|s)?|ami(?:c|ga|cs)|col·leg(?:a|ues)|familiars?|crítics?|adversaris?|rivals?|
 partidaris?|veí|veïna|esposa|dona|vídua|marit|mare|pare|germà|germana|fill|filla|company|companya|víctim(?:a|es)|
 entorn)
sv: (?:medarbetare|rådgivare|vän(?:nen|ner)?|kolleg(?:a|er)|anhörig|kritiker|motståndare|rival|anhängare|granne|
 biograf|
 hustru|fru|änka|man|mor|mamma|far|pappa|bror|syster|son|dotter|sambo|företrädare|efterträdare|krets(?:en)?|omgivning)
da: (?:medarbejder|rådgiver|ven(?:inde)?|kollega|pårørende|kritiker|modstander|rival|tilhænger|nabo|hustru|kone|enke|
 mand|
 mor|far|bror|søster|søn|datter|kæreste|forgænger|efterfølger|kreds(?:en)?)
nb: (?:medarbeider|rådgiver|venn(?:inne)?|kollega|pårørende|kritiker|motstander|rival|tilhenger|nabo|hustru|kone|enke|
 mann|mor|far|bror|søster|sønn|datter|kjæreste|forgjenger|etterfølger|krets(?:en)?)
bg: (?:помощни[кц]\w*|съветни[кц]\w*|прияте\w+|колега|роднин\w*|критици?|противни[кц]\w*|съперни[кц]\w*|
 поддръжни[кц]\w*|
 съсед\w*|съпругата|съпругът|жената|вдовицата|майката|бащата|братът|сестрата|синът|дъщерята|обкръжението|екипа)
ro: (?:colaborator\w*|consilier\w*|prieten\w*|coleg\w*|rud[ae]\w*|critic\w*|adversar\w*|rival\w*|susținător\w*|
 vecin\w*|soția|
 văduva|soțul|mama|tatăl|fratele|sora|fiul|fiica|părinții|predecesor\w*|succesor\w*|apropiat\w*|anturajul)
ar: (?:مساعد[ةو]?|مستشار[ةو]?|صديق[ةا]?|أصدقاء|زميل[ة]?|أقارب|منتقد[وي]|خصوم|منافس|أنصار|جار|زوجة|أرملة|زوج|والدة?|
 أم|أب|شقيقة?|
 ابنة?|سلف|خليفة|ضحايا|محيط|مقرب(?:ون|ين)? من)
he: (?:יועצ[תו]?|חבר[ותה]*|עמית[הו]?|קרוב[יו]?|מבקר[יו]?|יריב[יו]?|אשתו|אלמנתו|בעלה|אמ[ווה]|אבי[וה]|אחיו|אחותו|בנו|
 בתו|מקורב[יו]?)
fa: (?:دستیار|مشاور|دوست|همکار|بستگان|منتقدان|رقیب|هواداران|همسایه|همسر|مادر|پدر|برادر|خواهر|پسر|دختر|نزدیکان)
id: (?:ajudan|penasihat|teman|kawan|rekan|kerabat|pengkritik|lawan|pesaing|pendukung|tetangga|istri|janda|suami|ibu|
 ayah|kakak|
 adik|anak|putra|putri|pendahulu|penerus|korban|orang dekat)
vi: (?:trợ lý|cố vấn|bạn|đồng nghiệp|người thân|đối thủ|người ủng hộ|hàng xóm|vợ|chồng|mẹ|bố|cha|anh|em|con trai|
 con gái)
th: (?:ผู้ช่วย|ที่ปรึกษา|เพื่อน|ญาติ|คู่แข่ง|ผู้สนับสนุน|เพื่อนบ้าน|ภรรยา|สามี|แม่|มารดา|พ่อ|บิดา|พี่ชาย|น้องชาย|
 พี่สาว|น้องสาว|ลูกชาย|ลูกสาว|คนสนิท)
el: (?:συνεργάτ\w+|σύμβουλ\w+|φίλ\w+|συνάδελφ\w+|συγγεν\w+|επικριτ\w+|αντίπαλ\w+|υποστηρικτ\w+|γείτον\w+|σύζυγος|
 χήρα|μητέρα|
 πατέρας|αδελφ\w+|γιος|κόρη|περιβάλλον|στενός συνεργάτης)
"""
_OF = r"""
en: (?:to|of|for|in|around|with)
de: (?:von|des|der|um)
nl: van
fr: (?:de|du|d['’]|des|de la|à|au)
es: (?:de|del|a|al)
pt: (?:de|d[oa]s?|a|ao|à)
it: (?:di|del|della|dell['’]|a|al)
ca: (?:de|del|d['’]|a)
sv: (?:till|kring|av|runt|hos|för)
da: (?:til|omkring|af|hos|for)
nb: (?:til|rundt|av|hos|for)
bg: на
ro: (?:(?:(?:al|ai|a|ale)[ \u00a0])?(?:lui|\w+(?:ului|ei))|al|ai|a|ale)
he: של
vi: của
th: ของ
el: (?:του|της|των)
"""
# Who is near somebody, where no more than this leads to the name.
_NEAR = r"""
ru: (?:из (?:ближайшего |ближнего )?(?:окружения|команды)|близк\w+ к)
uk: (?:з (?:найближчого |близького )?(?:оточення|команди)|близьк\w+ до)
pl: (?:z (?:najbliższego )?(?:otoczenia|sztabu)|blisk\w+)
cs: (?:z (?:nejbližšího )?(?:okolí|týmu)|blízk\w+)
nl: (?:bron(?:nen)?|ingewijden?) (?:dicht bij|rond(?:om)?|nabij)
sv: käll(?:a|or|an) (?:nära|kring|runt)
da: kilde(?:r|n)? (?:tæt på|omkring|nær)
nb: kilde(?:r|n)? (?:nær|tett på|rundt)
"""
PEOPLE, _NEARBY = rows_of(_NOUNS), rows_of(_NEAR)
PEOPLE |= {tag: f"(?:{PEOPLE[tag]}|{nouns})" for tag, nouns in WORKING.items()}
_LEADING = rows_of(_OF)
# A title may stand before the name, close to President Obama; in some languages that is rather who speaks, whom no
# comma sets off.
_SHORT = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Rep|Gen|Lt|Col|St|MM?|Mme|Mlle|Sra?|Dott|Ing|Hr|Fr|κκ?)\."
_TITLE = rf"(?:[ \u00a0]*(?:{_SHORT}|[\w’'-]+)){{0,2}}?[ \u00a0]*\Z"
_NO_TITLE = rf"(?:[ \u00a0]{_SHORT})?[ \u00a0]*\Z"
_WITHOUT_COMMA = ("ar", "bg", "el", "fa", "id", "ro", "th")


def _before_name(tag: str, nouns: str, title: str) -> str:
    if tag == "th":
        return rf"{nouns}{_LEADING[tag]}[ \u00a0]*\Z"
    leading = rf"[ \u00a0]{_LEADING[tag]}(?!\w)" if tag in _LEADING else ""
    return rf"(?<!\w){nouns}(?!\w){leading}{title}"


def _of_people(tag: str) -> str:
    title = _NO_TITLE if tag in _WITHOUT_COMMA else _TITLE
    found = [_before_name(tag, PEOPLE[tag], title)] if tag in PEOPLE else []
    return "|".join([*found, *([_before_name(tag, HEADING[tag], _NO_TITLE)] if tag in HEADING else [])])


def _near(tag: str) -> str:
    return rf"(?<!\w){_NEARBY[tag]}{_NO_TITLE}" if tag in _NEARBY else ""


# What stands right before the name of somebody, from the noun on.
BESIDE = Patterns(
    {tag: "|".join(filter(None, (_of_people(tag), _near(tag)))) for tag in {**PEOPLE, **_NEARBY}},
    re.IGNORECASE,
)
# Before the name alone, or with an office: the spokesman of Greenpeace Ann Hale is herself.
_OFFICE = {tag: rf"(?:[ \u00a0](?:{words}))?{_NO_TITLE}" for tag, words in BEFORE_NAMES.items()}
_OFFICE["vi"] = r"(?:[ \u00a0](?:ông|bà|anh|chị|cô))?[ \u00a0]*\Z"
SPEAKING_FOR = Patterns(
    {tag: _before_name(tag, nouns, _OFFICE.get(tag, _NO_TITLE)) for tag, nouns in SPEAKERS.items()}, re.IGNORECASE
)
# Where the ending of a name alone may tell whose they are: with a verb of no gender or of men, and of women.
OF_HIM = r"""
ru: (?:муж|супруг|отец|брат|сын|родители|друзья|друг|адвокат|защитник|пресс-секретарь|сторонники?|мужа|супруга|отца|
 брата|сына|родителей|друзей|друга|адвоката|защитника|пресс-секретаря|сторонников|представител[ья]|советника?|помощника?|соратника?)
uk: (?:чоловік|батько|брат|син|батьки|друзі|друг|адвокат|захисник|прессекретар|прихильники?|чоловіка|батька|брата|
 сина|батьків|друзів|друга|адвоката|захисника|прессекретаря|прихильників|речника?|представника?|радника?|помічника?|соратника?)
pl: (?:mąż|ojciec|brat|syn|rodzice|przyjaciel|przyjaciele|adwokat|obrońca|rzecznik|zwolennicy|męża|ojca|brata|syna|
 rodziców|przyjaciela|przyjaciół|adwokata|obrońcy|rzecznika|doradc[ay]|pełnomocnika?|współpracownika?)
cs: (?:manžel|otec|bratr|syn|rodiče|přítel|přátelé|advokát|obhájce|mluvčí|příznivci|manžela|otce|bratra|syna|rodičů|
 přítele|přátel|advokáta|mluvčího|porad(?:ce|ci)|zástup(?:ce|ci))
sk: (?:manžel|otec|brat|syn|rodičia|priateľ|priatelia|advokát|obhajca|hovorca|príznivci|poradca|manžela|otca|brata|syna|
 rodičov|priateľa|advokáta|obhajcu|hovorcu|poradcu)
hr: (?:suprug|muž|otac|brat|sin|roditelji|prijatelj|prijatelji|odvjetnik|advokat|branitelj|glasnogovornik|portparol|
 savjetnik|savetnik|supruga|oca|brata|sina|roditelja|prijatelja|odvjetnika|advokata|glasnogovornika|portparola|
 супруг|отац|брат|син|родитељи|пријатељ|адвокат|портпарол|саветник|адвоката|портпарола)
sl: (?:mož|oče|brat|sin|starši|prijatelj|odvetnik|zagovornik|govorec|predstavnik|svetovalec|odvetnika|predstavnika)
"""
OF_HER = r"""
ru: (?:жена|супруга|вдова|мать|сестра|дочь|подруга|жены|супруги|вдовы|матери|сестры|дочери|подруги)
uk: (?:дружина|вдова|мати|сестра|дочка|донька|подруга|дружини|вдови|матері|сестри|дочки|доньки|подруги)
pl: (?:żona|wdowa|matka|siostra|córka|rzeczniczka|adwokatka|żony|wdowy|matki|siostry|córki|rzeczniczki)
cs: (?:manželka|vdova|matka|sestra|dcera|mluvčí|advokátka|manželky|vdovy|matky|sestry|dcery|advokátky)
sk: (?:manželka|matka|sestra|dcéra|priateľka|hovorkyňa|advokátka|manželky|matky|sestry|dcéry|hovorkyne|advokátky)
hr: (?:supruga|žena|majka|sestra|kći|kćerka|prijateljica|odvjetnica|advokatica|glasnogovornica|portparolka|
 супруга|жена|мајка|сестра|ћерка|адвокатица|портпаролка)
sl: (?:žena|mati|sestra|hči|prijateljica|odvetnica|predstavnica)
"""
_NONE = "(?!)"
# Behind an article: ein Sprecher Bergers.
_MEN = rows_of(OF_HIM) | {"de": rf"(?:eine?[rm]?|de[rmn]|die)[ \u00a0](?:{PEOPLE['de']}|{SPEAKERS['de']})"}
HIS_MEN, HIS_WOMEN = (
    Patterns(
        {
            tag: rf"(?<!\w)(?:{nouns}|{working.get(tag, _NONE)})[ \u00a0]"
            rf"(?:(?:{BEFORE_NAMES.get(tag, _NONE)})[ \u00a0])?\Z"
            for tag, nouns in table.items()
        },
        re.IGNORECASE,
    )
    for table, working in ((_MEN, WORKING_MEN), (rows_of(OF_HER), WORKING_WOMEN))
)
