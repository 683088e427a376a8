"""Words that lead to whom, or to where, something is said."""

import re

from app.patterns import Pattern

# Who heard it, in whatever language: in an interview with “60 Minutes”.
INTERVIEWED = Pattern(
    r"(?:interview|gespräch|entretien|entrevista|intervista|intervju|haastattelu|wywiad|rozhovor|interjú|συνέντευξ"
    r"|интервью|інтерв['’]ю|مقابلة|حوار|röportaj|wawancara|phỏng vấn|speaking|talking|writing|declaraciones|déclaration"
    r"|dichiarazion|declarações|интервю|беседе|комментари|коментар|تصريح|interviu|razgovor|разговор|שיחה|ריאיון|ראיון"
    r"|канал|аккаунт|страниц|сторінк|حساب|صفحت|profil|účt|(?:gast)?beitrag|kolumne|op-ed|column|tribune|chronique"
    r"|columna|tribuna|kroni[kc]|krönika|debatt?arti[kc]el|felieton)\w*"
    r"(?:\s+(?:with|to|for|in|on|the|mit|de[mrn]?|au|à|avec|con|al?|alla|el|la|met|het|med|till|til|dla|z|с|для|pro|s"
    r"|für|die|das|dans|pour|para|per|i|w|voor|les?|nella?|no"
    r"|στ\w+|مع|في|على|в|у|на|v|na|u|với|dengan|עם|за|са|za|pentru|cu|ל|в\.|газет\w|журнал\w|телеканал\w))*\s*\Z",
    re.IGNORECASE,
)
# To whom something is said: to the “Spiegel”.
ADDRESSING = """
en: to
de: dem der gegenüber zum zur
nl: aan tegen
fr: au à
es: a al
pt: ao à a
it: al alla a
ca: a al
ro: pentru
sv: till för
da: til
nb: til
el: στη στην στον στο στα στις στους
ar: ل لـ
he: ל
fa: به
bg: пред
id: kepada
vi: với
"""
ARTICLES = """
en: the
de: der dem den die das
nl: de het
fr: le la les l
es: el la los las
pt: o a os as
it: il la lo gli l
"""
# What stands right behind them is whom they are told: told “Today” it was over.
TELLING = """
en: told tells tell telling
da: fortalte fortæller fortalt
nb: fortalte forteller fortalt
zh: 告诉 告訴
"""
# Behind them “den” leads to whom they are told, elsewhere to what something is done with.
SAYING = """
de: sagt* sagen gesagt erzählt* verriet*
"""
# What leads to it from behind, as “to” does before it.
FOLLOWED = {
    "tr": Pattern(r"['’]?y?[ea]\b"),
    "hi": Pattern(r"\s*(?:से|को)(?: [^\s,।]+)? (?:बात|दिए|दिये|इंटरव्यू|साक्षात्कार)|\s*को (?:बताया|कहा)"),
    "ur": Pattern(r"\s*(?:سے|کو)(?: [^\s،۔]+)? (?:بات|گفتگو|دیے|انٹرویو)"),
    "bn": Pattern(r"কে(?![\u0980-\u09ff])"),
    "ja": Pattern(r"で[「『、]|に(?:出演|寄稿)|の(?:取材|インタビュー|番組)"),
}
# Between these stands the name of where it is said: 在“新闻联播”上.
AROUND = {"zh": ("在", Pattern("[上中里裡]|节目|節目"))}
