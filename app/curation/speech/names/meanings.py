"""What a word means, as somebody explains: said the word “caucus” means “to talk”, слово «мімесис» означає «вдача»."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import UNSPACED, has_listed, tag_of
from app.curation.speech.lexicon.unsaid.negation import NEGATING
from app.patterns import Patterns
from app.spans import Span
from app.words.glyphs import GLYPHS

# What is a word, and what leads to its meaning.
_MEANS = {
    "en": (
        r"words?|terms?|names?|phrase|acronym|Latin|Greek",
        r"means?|meant|translates? (?:roughly )?(?:as|to)|stands? for",
    ),
    "de": (r"Worte?s?|Wörter|Begriffe?s?|Namen?|Abkürzung|Ausdruck", r"bedeutet?e?|heißt?e?|stehe?t? für|übersetzt"),
    "nl": (r"woord|term|naam|afkorting|begrip", r"betekent|betekende|staat voor"),
    "fr": (r"mots?|terme|nom|sigle|expression", r"signifi\w+|veut dire|voulait dire|désigne"),
    "es": (r"palabra|término|nombre|siglas|expresión", r"signific\w+|quiere decir|se traduce (?:como|por)"),
    "pt": (r"palavra|termo|nome|sigla|expressão", r"signific\w+|quer dizer|se traduz (?:como|por)"),
    "it": (r"parola|termine|nome|sigla|espressione", r"signific\w+|vuol dire|sta per|si traduce (?:con|come)"),
    "ca": (r"paraula|mot|terme|nom|sigla", r"significa|vol dir|es tradueix (?:com|per)"),
    "ro": (r"cuvântul|termenul|numele", r"înseamnă|se traduce prin"),
    "sv": (r"ordet|termen|namnet|uttrycket", r"betyder|betydde|står för"),
    "da": (r"ordet|navnet|begrebet|udtrykket", r"betyder|betød|står for"),
    "nb": (r"ordet|navnet|begrepet|uttrykket", r"betyr|betydde|står for"),
    "fi": (r"sana|nimi|termi", r"tarkoittaa|merkitsee"),
    "pl": (r"słowo|termin|nazwa|skrót|wyraz", r"oznacza|znaczy"),
    "cs": (r"slovo|termín|název|jméno|výraz", r"znamená|značí"),
    "sk": (r"slovo|termín|názov|meno|výraz", r"znamená"),
    "hr": (r"riječ|reč|izraz|naziv|ime|pojam|реч|израз|назив", r"znači|označava|значи|означава"),
    "sl": (r"beseda|izraz|ime|pojem", r"pomeni"),
    "ru": (r"слово|термин|название|имя|аббревиатура|переводе", r"означа\w+|значит|переводится как"),
    "uk": (r"слово|термін|назва|ім['’]я|абревіатура|перекладі", r"означа\w+|значить|перекладається як"),
    "bg": (r"думата|терминът|името|превод", r"означава|значи"),
    "el": (r"λέξη|όρος|όνομα", r"σημαίνει|σήμαινε"),
    "hu": (r"szó|kifejezés|név", r"jelent(?:ése|i)?(?: az)?"),
    "id": (r"kata|istilah|nama", r"berarti|artinya"),
    "vi": (r"từ|thuật ngữ|tên", r"(?:có )?nghĩa là"),
    "ar": (r"كلمة|مصطلح|اسم|لفظ", r"يعني|تعني|معناها|معناه"),
    "he": (r"המילה|המונח|השם|הביטוי", r"פירוש[הו]|משמעות[הו]|משמע[הו]"),
    "hi": (r"शब्द|नाम", r"का (?:अर्थ|मतलब)"),
    "fa": (r"واژه|واژهٔ|کلمه|کلمهٔ|اصطلاح|نام", r"به معن(?:ای|ی)|یعنی"),
    "zh": (r"一词|一詞|这个词|這個詞|名字", r"意为|意為|意思是|意即"),
}
# The same where the verb stands last: das Wort, das „Ankunft“ bedeutet.
_MEANS_BEHIND = {
    "de": (r"Wort|Begriff|Name", r"\s*(?:bedeute|heiß)"),
    "nl": (r"woord|term|naam", r"\s*beteken"),
    "tr": (r"kelime|sözcü|isim|isminin|adının|teri", r"\s*(?:anlamına ge(?!lme)|anlamın[ıd]|demek)"),
    "ja": (r"言葉|語は|単語|名は|名前は", r"(?:を意味|という意味|の意)"),
    "ko": (r"단어|말[은이]|이름[은이]|용어", r"(?:이?라는 |[을를] |이?란 )?(?:뜻|의미)"),
    "hu": (r"szó|kifejezés|név", r"\s*jelent"),
}
_WHOLE = r"(?<!\w)"
# Of its meanings there may be more than one, with commas between.
_OTHERS = rf"(?:\s+\w+)?(?:\s*[{GLYPHS}][^{GLYPHS}\n]*[{GLYPHS}],?(?:\s+\w{{1,5}})?)*"
_GLOSSES = Patterns({
    tag: rf"(?:{word})(?!['’])[^.;:!?\n]{{0,60}}?{'' if tag in UNSPACED else _WHOLE}(?:{means}){_OTHERS}\s*\Z"
    for tag, (word, means) in _MEANS.items()
})  # fmt: skip
_WORDS = Patterns({tag: word for tag, (word, _) in _MEANS_BEHIND.items()})
_BEHIND = Patterns({tag: rf"[{GLYPHS}]*{means}" for tag, (_, means) in _MEANS_BEHIND.items()})
_REACH = 120


def is_meaning(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether its clause tells of a word what it means."""
    tag, near = tag_of(cue.language), Span(max(0, one.outer.start - _REACH), one.outer.start)
    if tag in _BEHIND and _BEHIND[tag].match(text, one.outer.end) and _WORDS[tag].search(text, *near):
        return True
    found = _GLOSSES[tag].search(text, *near) if tag in _GLOSSES else None
    return found is not None and not has_listed(NEGATING, text, Span(*found.span()), tag)
