"""People without a name or an article, who say what is told of somebody: as friends say, wie Zeugen sagten.

A line for each language, of regular expressions.
"""

from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

_MANY = rows_of(r"""
en: friends|colleagues|critics|experts|neighbou?rs|aides|allies|supporters|team-?mates|analysts|sources|observers|
 relatives|insiders|scientists|historians|economists|people|fans|opponents|rivals|diplomats|officials|witnesses|
 locals|residents|employees|workers|lawyers|doctors|police|prosecutors|investigators|reports|admirers|detractors
de: (?:\w+)?(?:[Ff]reunde|[Kk]ollegen|[Kk]ritiker|[Ee]xperten|[Nn]achbarn|[Mm]itarbeiter|[Bb]erater|[Zz]eugen|
 [Gg]efährten|[Bb]eobachter|[Ff]orscher|[Bb]eamte|[Kk]enner)|Vertraute|Anhänger|Mitspieler|Analysten|Quellen|Anwohner|
 Verwandte|Angehörige|Wissenschaftler|Historiker|Ökonomen|Gegner|Rivalen|Diplomaten|Fans|Ärzte|Ermittler|Insider|
 Bekannte|Medien\w*|Juristen|Polizisten|es(?: [^\s,.;:]+){0,4}
nl: vrienden|collega['’]s|critici|experts|buren|medewerkers|adviseurs|getuigen|aanhangers|ploeggenoten|analisten|
 bronnen|omwonenden|familieleden|wetenschappers|historici|economen|tegenstanders|rivalen|diplomaten|fans|artsen|
 insiders|
 kenners|bekenden|media|juristen|waarnemers
fr: amis|proches|collègues|critiques|experts|voisins|collaborateurs|conseillers|témoins|partisans|observateurs|sources|
 riverains|médecins|historiens|économistes|adversaires|rivaux|diplomates|supporteurs|enquêteurs|médias|élus
es: amigos|allegados|colegas|críticos|expertos|vecinos|colaboradores|asesores|testigos|partidarios|observadores|fuentes|
 familiares|médicos|historiadores|economistas|adversarios|rivales|diplomáticos|investigadores|medios
pt: amigos|aliados|colegas|críticos|especialistas|vizinhos|colaboradores|assessores|testemunhas|apoiadores|observadores|
 fontes|familiares|médicos|historiadores|economistas|adversários|rivais|diplomatas|investigadores|pessoas próximas
it: amici|colleghi|critici|esperti|vicini|collaboratori|consiglieri|testimoni|sostenitori|osservatori|fonti|familiari|
 parenti|medici|storici|economisti|avversari|rivali|diplomatici|inquirenti|media
ca: amics|col·legues|crítics|experts|veïns|assessors|testimonis|fonts|familiars|metges|rivals
sv: (?:\w+)?(?:vänner(?:na)?|kollegor(?:na)?|kritiker(?:na)?|experter(?:na)?|grannar(?:na)?|medarbetare|rådgivare|
 vittnen|
 anhängare|bedömare|analytiker|källor|släktingar|anhöriga|forskare|historiker|ekonomer|motståndare|rivaler|diplomater|
 fans|läkare|utredare|insatta)
da: (?:\w+)?(?:venner(?:ne)?|kolleger(?:ne)?|kritikere|eksperter(?:ne)?|naboer(?:ne)?|medarbejdere|rådgivere|vidner|
 tilhængere|iagttagere|analytikere|kilder|slægtninge|pårørende|forskere|historikere|økonomer|modstandere|rivaler|
 diplomater|fans|læger)
nb: (?:\w+)?(?:venner|kolleger|kritikere|eksperter|naboer|medarbeidere|rådgivere|vitner|tilhengere|analytikere|kilder|
 slektninger|pårørende|forskere|historikere|økonomer|motstandere|rivaler|diplomater|fans|leger)
pl: przyjaciele|koledzy|współpracownicy|krytycy|eksperci|sąsiedzi|doradcy|świadkowie|zwolennicy|obserwatorzy|źródła|
 krewni|bliscy|znajomi|lekarze|historycy|ekonomiści|przeciwnicy|rywale|dyplomaci|śledczy|media|prawnicy
cs: přátelé|kolegové|spolupracovníci|kritici|experti|odborníci|sousedé|poradci|svědci|příznivci|pozorovatelé|zdroje|
 příbuzní|známí|lékaři|historici|ekonomové|odpůrci|soupeři|diplomaté|vyšetřovatelé|média|právníci
sk: priatelia|kolegovia|spolupracovníci|kritici|experti|odborníci|susedia|poradcovia|svedkovia|zdroje|príbuzní|známi|
 lekári|historici|ekonómovia|odporcovia|súperi|diplomati|médiá|právnici
sl: prijatelji|kolegi|sodelavci|kritiki|strokovnjaki|sosedje|svetovalci|priče|viri|sorodniki|znanci|zdravniki|
 zgodovinarji|nasprotniki|tekmeci|mediji|odvetniki
hr: prijatelji|kolege|suradnici|saradnici|kritičari|stručnjaci|susjedi|savjetnici|svjedoci|svedoci|izvori|rođaci|
 poznanici|liječnici|povjesničari|protivnici|suparnici|mediji|odvjetnici|пријатељи|колеге|критичари|сведоци|извори|
 комшије
ru: друзья|коллеги|соратники|критики|эксперты|соседи|советники|свидетели|очевидцы|сторонники|наблюдатели|
 источники|родственники|родные|близкие|знакомые|врачи|историки|экономисты|противники|соперники|дипломаты|следователи|
 адвокаты|
 СМИ|журналисты|аналитики|(?:друг|свидетель|очевидец|сосед|источник|знакомый|приятель)
uk: друзі|колеги|соратники|критики|експерти|сусіди|радники|свідки|очевидці|прихильники|спостерігачі|джерела|родичі|
 рідні|
 близькі|знайомі|лікарі|історики|економісти|противники|суперники|дипломати|слідчі|адвокати|ЗМІ|журналісти|аналітики|
 (?:друг|свідок|очевидець|сусід|знайомий)
bg: приятели(?:те)?|колеги(?:те)?|критици|експерти|съседи|съветници|свидетели|очевидци|наблюдатели|източници|роднини|
 близки|познати|лекари|историци|икономисти|противници|дипломати|медии
ro: prieteni\w*|colegi\w*|critici\w*|experți\w*|vecini\w*|consilieri\w*|martori\w*|susținători\w*|observatori\w*|
 surse\w*|
 rude\w*|apropiați\w*|medici\w*|istorici\w*|economiști\w*|adversari\w*|rivali\w*|diplomați\w*|anchetatori\w*
hu: barát(?:ok|ai)|kollég(?:ák|ái)|kritikus(?:ok|ai)|szakértők|szomszéd(?:ok|ai)|munkatárs(?:ak|ai)|tanácsadó[ki]|tanúk|
 források|rokon(?:ok|ai)|ismerős(?:ök|ei)|orvosok|történészek|ellenfelei|riválisai
fi: ystäv(?:ät|änsä)|kolleegat|arvostelijat|asiantuntijat|naapurit|avustajat|todistajat|kannattajat|tarkkailijat|
 lähteet|sukulaiset|läheiset|tuttavat|lääkärit|historioitsijat|vastustajat|kilpailijat|diplomaatit|tutkijat
et: sõbrad|kolleegid|kriitikud|eksperdid|naabrid|nõunikud|tunnistajad|allikad|sugulased|tuttavad|arstid|vastased
lt: draugai|kolegos|kritikai|ekspertai|kaimynai|patarėjai|liudininkai|šaltiniai|giminaičiai|pažįstami|gydytojai
lv: draugi|kolēģi|kritiķi|eksperti|kaimiņi|padomnieki|liecinieki|avoti|radinieki|paziņas|ārsti
el: φίλοι|συνάδελφοι|επικριτές|ειδικοί|γείτονες|συνεργάτες|σύμβουλοι|μάρτυρες|υποστηρικτές|πηγές|συγγενείς|γιατροί|
 αντίπαλοι|διπλωμάτες
ar: (?:ال)?(?:أصدقا[ءؤئ]|زملا[ءؤئ]|منتقدو|خبراء|جيران|مستشارو|شهود|مصادر|مقربو|أقارب)(?:ه|ها|ن)?
he: (?:חברי|עמיתי|מבקרי|מומחי|שכני|עוזרי|עדי|מקורבי|קרובי)(?:ו|ה|ם)|חברים|מומחים|שכנים|עדים|מקורבים|קרובים
fa: (?:دوستان|همکاران|منتقدان|کارشناسان|همسایگان|مشاوران|شاهدان|منابع|نزدیکان|بستگان)(?:ش|شان|ی)?
hi: (?:उनके |उसके )?(?:दोस्त|साथी|आलोचक|विशेषज्ञ|पड़ोसी|सलाहकार|गवाह|सूत्र|रिश्तेदार|करीबी)
id: (?:teman|kolega|rekan|pengkritik|ahli|tetangga|penasihat|saksi|sumber|kerabat)(?:-(?:teman|rekan))?(?:nya)?
vi: bạn bè|đồng nghiệp|giới phê bình|chuyên gia|hàng xóm|cố vấn|nhân chứng|nguồn tin|người thân
""")
# What leads to them, and what may stand before them: as many of his friends say.
_AS = rows_of("""
en: as
de: wie
nl: zoals
fr: comme|selon ce que|ainsi que
es: como|según
pt: como|segundo|conforme
it: come|secondo quanto
ca: com|segons
sv: som|enligt vad
da: som
nb: som
pl: jak
cs: jak
sk: ako
sl: kot
hr: kako|како
ru: как
uk: як
bg: както
ro: (?:după )?cum
hu: (?:a?hogy|amint)
fi: kuten
et: nagu
lt: kaip
lv: kā
el: όπως|καθώς
ar: كما
he: כפי ש|כמו ש
fa: چنان\u200c?که|آن\u200c?طور که|به\u200cطوری که
hi: जैसा कि|जैसे कि
id: seperti
vi: như|theo
""")
_FEW = r"(?:[^\s,.;:!?]+[ \u00a0]){0,3}?"
_ONE = r"(?:[^\s,.;:!?]+[ \u00a0])?"
# Before the verb; behind it, where nothing leads to it but “as”, or a comma in what is inserted.
MANY_BEFORE = Patterns({
    tag: rf"(?:{as_})[ \u00a0]?{_FEW}(?:{_MANY[tag]})[ \u00a0]{_ONE}\Z" for tag, as_ in _AS.items()
})  # fmt: skip
AS_BEFORE = Patterns({tag: rf"(?:\W)(?:{as_})[ \u00a0]?{_ONE}\Z" for tag, as_ in _AS.items()})
MANY_BEHIND = Patterns({tag: rf"[ \u00a0]{_FEW}(?:{row})(?!\w)" for tag, row in _MANY.items()})
MANY_INSERTED = Patterns({tag: rf"[ \u00a0]{_ONE}(?:{row})(?=[,.;:!?…،]|\Z)" for tag, row in _MANY.items()})
