"""Words with which a clause begins that has a subject of its own, by language."""

import re

from app.curation.speech.lexicon.clauses.joining import WHEN
from app.curation.speech.lexicon.listed import joined
from app.patterns import Pattern, Patterns

NEW_SUBJECT = """
en: the a an another some many most both
de: der die das ein eine andere manche viele beide einige mehrere
nl: de het een andere veel beide enkele
fr: le la les l un une des certains d
es: el la los las un una unos otros otra algunos
ca: el la els les l un una altres
pt: o a os as um uma outros outra alguns
it: il lo la gli le i l un una uno altri
ro: un o unii alții
sv: en ett den det de andra
da: en et den det de andre
nb: en et ei den det de andre
el: ο η το οι τα ένας μία μια ένα άλλοι
hu: a az egy mások
id: seorang para sang pihak salah
vi: một các những người
tr: bir bazı diğer
pl: dyrekcj* zarząd* rząd* firm* spółk* policj* prokurat* sąd* rzeczni* minist* szef* prezes* premier* władz* gazet*
cs: veden* vlád* firm* společnost* polici* prokurat* soud* mluvčí minist* šéf* předsed* premiér* úřad* noviny deník
sk: veden* vlád* firm* spoločnosť* políci* prokurat* súd* hovor* minist* šéf* predsed* premiér* úrad* noviny denník
ru: дирекц* руководств* правительств* компани* фирм* полици* прокурат* суд* представител* минист* глав* власти газет*
uk: дирекці* керівництв* уряд* компані* фірм* поліці* прокурат* суд* речни* представни* мініст* глав* влад* газет*
bg: дирекци* ръководств* правителств* компани* фирма* полици* прокурат* съд* говорител* минист* шеф* власти* вестни*
hr: uprav* vlad* tvrtk* polici* tužitelj* sud* glasnogovorni* minist* šef* predsjedn* premijer* novine
sl: uprav* vlad* podjetj* polici* tožil* sodišč* tiskovni govor* minist* šef* predsedn* premier* časnik
fi: yhtiö* johto hallitu* poliisi* syyttäjä* oikeus tiedottaja* minister* johtaja* lehti viranomais*
et: ettevõt* juhtkond valitsus* polits* prokur* kohus pressiesindaja* minist* juht leht
lt: bendrov* vadov* vyriausyb* policij* prokurat* teism* atstov* minist* laikraštis
lv: uzņēmum* vadīb* valdīb* policij* prokurat* ties* pārstāv* minist* laikraksts
ar: متحدث* المتحدث* زوجته زوجها والده والدها والدته والدتها شقيقه شقيقته ابنه ابنته محاميه محاميها سائقه مساعده مساعدها
 الشركة الحكومة الشرطة النيابة المحكمة الوزارة الوزير الإدارة السلطات الصحيفة الناطق*
he: דובר* החברה הממשלה המשטרה הפרקליטות ההנהלה המשרד השר הרשויות העיתון
fa: سخنگو* شرکت دولت پلیس دادگاه وزارت وزیر مدیریت مقامات روزنامه
hi: कंपनी सरकार पुलिस अदालत मंत्रालय मंत्री प्रवक्ता अधिकारियों अखबार
"""
# In these the article stands at the end of what it belongs to.
NOUN_WITH_ARTICLE = Patterns(
    dict.fromkeys(("sv", "da", "nb"), r"[a-zåäöæø-]{3,}(?:en|et|erna|arna|orna|ene)(?= [a-zåäöæø])")
    # Behind its verb in Arabic: while the workers grumbled.
    | {"ar": r"\w+ ال\w+", "ja": r"[^、。「」]{1,15}[はが]"}
)
# They look like it.
NO_NOUN = """
sv: även igen sedan själv* sen inte* ändå
da: igen siden endnu inden
nb: igen siden ennå
"""
# What other tables take for a pronoun or for “that”, before a noun.
ARTICLE_BEFORE_NOUN = Patterns({"de": r"das [A-ZÄÖÜ]", "fr": r"qu(?:e |['’])(?:les?|la|une?|l['’])"})
# They turn to somebody else, as what goes on with the same one begins otherwise in these.
TURNS_TO_ANOTHER = """
pl: a natomiast zaś
cs: zatímco kdežto
sk: kým
ru: а
uk: а
bg: а
ro: iar
hr: a dok
vi: còn
id: sedangkan sementara
zh: 而
"""
# No comma need part a clause from what they join it to.
AND = """
de: und
nl: en maar
fr: et mais
es: y pero
ca: i però
pt: e mas
it: e ma
ro: și dar
sv: och men
da: og men
nb: og men
el: και αλλά
id: dan tetapi
vi: và nhưng
"""
# What is told behind what was said, or after it, with a subject of its own.
SUBORDINATE = Patterns({
    "en": r"[,–—] (?:an?|the|one|something) (?:\w+ ){0,3}(?:that|which) ",
    "de": r"[,–—] (?:den|die|das|dem|was|wie|nachdem|worauf(?:hin)?) (?=(?:der|die|das|ein|eine|viele|manche)\b)",
    "nl": r"[,–—] (?:een|de|het|iets) (?:\w+ ){0,3}(?:dat|die) |[,–—] wat ",
    "fr": r"[,–—] (?:une?|l[ea]|des|ce) (?:\w+ ){0,3}?qu(?:e |['’])|après qu(?:e |['’])",
    "es": r"[,–—] (?:una?|el|l[ao]|algo) (?:\w+ ){0,3}?que |(?:después|luego|antes) de que ",
    "pt": r"[,–—] (?:uma?|[oa]|algo) (?:\w+ ){0,3}?que |depois (?:de )?que ",
    "it": r"[,–—] (?:una?|il|la|lo|cosa|qualcosa) (?:\w+ ){0,3}?che |dopo che ",
    "sv": r"[,–—] (?:en|ett|något) (?:\w+ ){0,2}som |efter att ",
    "da": r"[,–—] (?:en|et|noget) (?:\w+ ){0,2}som |efter at ",
    "nb": r"[,–—] (?:en|et|ei|noe) (?:\w+ ){0,2}som |etter at ",
    "pl": r", co |po tym,? jak ", "cs": r", což |poté,? co ", "sk": r", čo |potom,? čo ",
    "ru": r"на что |после того,? как ", "uk": r"на що |після того,? як ",
})  # fmt: skip
# Behind the verb they begin what is said, where no word leads to it: the port guessed it was, bejahte, es sei.
_THEY = r"(?:it|th(?:is|at|ese|ose|ey|ere)|s?he|you|we|I|everyone|nobody|nothing|(?:the|his|her|its|their) \w+)"
_MEN = "(?:us|them|him|me|fans|people|reporters)"
TOLD_AT_ONCE = Patterns({
    "ar": r"\bبأن(?:ه|ها|هم)?\b",
    "ja": r"\A[^、。「」]{1,15}[はが](?:こう|このように|次のように)[^、。「」]{1,12}。\s*\Z",
    "en": rf"(?:\w\wed(?: {_MEN})?|bet|felt|found|foresaw|held|knew|learnt|lied|meant|saw|sensed|swore|thought"
    rf"|understood|clear|sure|adamant|doubt|pointed out|(?:made|let|put|held|had|got|have) \w+(?: \w+){{0,3}}) {_THEY}"
    r" (?:is|was|were|are|would|will|had|has|have|could|should|must|may|might|can|did|does)\b",
    "de": r"\w+, (?:es|dies|das|er|sie|man|alles|nichts|jeder|niemand)"
    r" (?:sei|seien|wären?|werden?|würden?|haben?|hätten?|könnt?en?|müss(?:t?en?)|sollt?en?|dürf(?:t?en?))\b",
    "sv": r"(?:\w\w(?:de|te|er|ar)|såg|höll|fann) (?:det|detta|han|hon|de|man)"
    r" (?:är|var|blir|blev|skulle|kommer|har|hade|kan|kunde|måste|borde)\b",
    "da": r"(?:\w\w(?:de|te|er)|så|fandt|holdt|på),? (?:det|dette|han|hun|de|man)"
    r" (?:er|var|bliver|blev|ville|vil|har|havde|kan|kunne|må|burde)\b",
    "nb": r"(?:\w\w(?:de|te|et|er)|så|fant|holdt) (?:det|dette|han|hun|de|man)"
    r" (?:er|var|blir|ble|ville|vil|har|hadde|kan|kunne|må|burde)\b",
})  # fmt: skip
# Clauses that tell when something was.
TELLING_WHEN = joined(
    WHEN,
    """
nl: nadat toen
fr: après
es: cuando tras después
pt: quando após depois
it: quando dopo
ca: quan
sv: när efter
da: da efter
nb: da etter
""",
)
_IS = r"\b(?:is|was|were|are|ist|war|waren|est|était|es|era|fue|è|é|foi|är|var|er|bleibt|reste)\b"
_OF = r"(?! (?:der|des|vo[nm]|du|de|del|dell[ao]|d[eo]i|d[oa]|van|of|from|från|fra|til)\b)"
_THINGS = (
    "reason|message|answer|point|lesson|tone|apology|verdict|motto|rule|fact|truth|problem|result|conclusion|question"
    "|issue|goal|aim|idea|plan|choice|words?|line|upshot|Grund|Botschaft|Antwort|Punkt|Ton|Fazit|Regel|Ergebnis|Frage"
    "|Ziel|Idee|Wahl|Worte?|raison|réponse|ton|constat|but|idée|mot|choix|razón|mensaje|respuesta|tono|pregunta|lema"
    "|conclusión|ragione|messaggio|risposta|motivo|conclusione|domanda|razão|mensagem|resposta|reden|boodschap|antwoord"
    "|toon|skälet|beskedet|budskapet|svaret|tonen|grunden|budskabet|grunnen"
    r"|(?:причина|посыл|ответ|вывод|смысл) (?:прост|яс|та)\w+"
)
# A clause that tells how something is, or what is said or why, is of whoever speaks: and the reason is simple:
OF_THE_MATTER = Pattern(
    rf"\A\s*(?:[\w’']+ )?(?:\w+ )?(?:{_THINGS})(?!\w){_OF}|{_IS}(?: [\w’'-]+){{1,2}}\s*[:：]\s*\Z", re.IGNORECASE
)
# Who has an office or speaks for one, behind an article.
OFFICES_ALONE = {
    "en": r"(?:prime )?ministers?|presidents?|mayors?|governors?|premiers?|senators?|coach|manager|judges?|unions?"
    r"|officials?|directors?|teachers?|doctors?|bishops?|MPs?|lawmakers?|protesters?|leaders?|boss(?:es)?",
    "fr": r"(?:premier )?ministres?|présidente?|maire|députée?s?|sénat(?:eur|rice)|juge|syndicats?|direct(?:eur|rice)"
    r"|direction|entraîneur|préfet|patron|opposition|manifestants?",
    "es": r"(?:primer )?ministr[oa]s?|president[ea]|alcald(?:e|esa)|diputad[oa]s?|senadora?|juez|jueza|sindicatos?"
    r"|directora?|entrenador|oposición|manifestantes?|gobernadora?",
    "pt": r"(?:primeiro-)?ministr[oa]s?|president[ea]|prefeit[oa]|autarca|deputad[oa]s?|senadora?|juíza?|sindicatos?"
    r"|diretora?|treinador|oposição|manifestantes?|governadora?",
    "it": r"(?:primo )?ministr[oa]|presidente(?:ssa)?|sindac[oa]|deputat[oa]|senator[ei]|giudice|sindacat[oi]"
    r"|direttor[ei]|direttrice|allenatore|opposizione|manifestanti|governatore",
    "ca": r"(?:primer )?ministr[ea]|president[a]?|alcalde(?:ssa)?|diputa(?:t|da)|jutge|sindicats?|directora?|oposició",
    "ro": r"ministr\w+|președint\w+|primar\w*|deputat\w*|senator\w*|judecător\w*|sindicat\w*|director\w*|opozanți",
}
