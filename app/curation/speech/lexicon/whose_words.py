"""What says whose words or claims something is: Bobs Worte, les mots de Paul, слова Ивана, Pekan väite.

A line for each language, of regular expressions.
"""

from app.curation.speech.lexicon.listed import UNSPACED
from app.words.patterns import Patterns

_WORDS_OF = r"""
de: [A-ZÄÖÜ][\w-]+s (?:Worte?n?|Satz|Sätze|Zitat|Ausspruch|Bemerkung|Aussagen?|These)|(?:Worte|Satz|Zitat|Ausspruch|
 Bemerkung|Aussagen?|These) (?:von|des|der) \w+
nl: [A-Z][\w-]+s (?:woorden|uitspraken?|zin|opmerking|stelling|citaat)|(?:woorden|uitspraak|zin|opmerking|stelling|
 citaat) van \w+
fr: (?:mots|paroles|propos|phrase|formule|citation|affirmation|déclaration|remarque|accusation|thèse)s? (?:du|des|
 de la|de l['’]|de|d['’]) ?(?!(?:ce|cette|ces|sa|son|ses|que)\b)\w+
es: (?:palabras|frase|cita|afirmación|afirmaciones|declaración|declaraciones|comentario|acusación|acusaciones|
 tesis) (?:del|de(?: las?| los)?) (?!(?:que|su|sus|est[ae])\b)\w+
pt: (?:palavras|frase|citação|afirmação|afirmações|declaração|declarações|comentário|acusação|acusações|tese) d(?:e|
 [ao]s?) (?!(?:que|su|seu)\b)\w+
it: (?:parole|frase|citazione|affermazion[ei]|dichiarazion[ei]|commento|battuta|accus[ae]|tesi) (?:d(?:el|ello|ella|
 ei|egli|elle|i) |dell['’])(?!(?:che|sua|suo)\b)\w+
ca: (?:paraules|frase|citació|afirmació|declaració|comentari|acusació|tesi) (?:dels?|de(?: les?| la)?|
 d['’]) ?(?!que\b)\w+
ro: (?:vorbele|cuvintele|fraza|citatul|afirmați\w+|declarați\w+|comentariul|acuzați\w+|teza) (?:lui \w+|\w+(?:ului|
 ilor|elor)|[A-ZȘȚÎÂ]\w+ei)
sv: [A-ZÅÄÖ][\w-]+s (?:ord|påståenden?|uttalanden?|kommentar|citat|mening)|(?:orden|påståendet|uttalandet|kommentaren|
 citatet) (?:av|från) \w+
da: [A-ZÆØÅ][\w-]+s (?:ord|påstand|udtalelser?|bemærkning|citat|sætning)|(?:ordene|påstanden|udtalelsen|bemærkningen|
 citatet) (?:af|fra) \w+
nb: [A-ZÆØÅ][\w-]+s (?:ord|påstand|uttalelser?|kommentar|sitat|setning)|(?:ordene|påstanden|uttalelsen|kommentaren|
 sitatet) (?:av|fra|til) \w+
fi: [A-ZÄÖ][\w-]+n (?:sanat|sanoja|sanoihin|sanoista|väit\w+|lausun\w+|lausahdu\w+|toteamu\w+|kommentt\w+)
et: [A-ZÕÄÖÜ][\w-]+ (?:sõnad|sõnu|sõnadele|väide|väidet|väitele|ütlus|ütlust|avaldus|avaldust)
lt: [A-ZĄČĘĖĮŠŲŪŽ][\w-]+ (?:žodži\w+|teigin\w+|pareiškim\w+|kaltinim\w+)
lv: [A-ZĀČĒĢĪĶĻŅŠŪŽ][\w-]+ (?:vārd(?:i|us|iem)|apgalvojum\w+|izteikum\w+|paziņojum\w+)
pl: (?:słow(?:a|ami|om|ach)|twierdzeni\w+|wypowied\w+|zdani\w+|zarzut\w*|oświadczeni\w+) (?:[A-ZĄĆĘŁŃÓŚŹŻ]\w+|
 (?:prezydent|premier|minist|burmistrz|pos[łl]|szef|polityk|krytyk)\w+)
cs: [A-ZÁČĎÉÍŇÓŘŠŤÚŽ]\w+(?:ov[aoyu]|ových|in[aoyu]) (?:slov\w*|tvrzení|výrok\w*|prohlášení|obvinění)|(?:slova|tvrzení|
 výrok\w*|prohlášení|obvinění) (?:[A-ZÁČĎÉÍŇÓŘŠŤÚŽ]\w+|(?:prezident|premiér|minist|starost|šéf|kritik)\w+)
sk: [A-ZÁČĎÉÍĽŇÓŠŤÚŽ]\w+(?:ov[aoeyu]|ových|in[aoeyu]) (?:slov\w*|tvrdeni\w+|výrok\w*|vyhláseni\w+|obvineni\w+)|
 (?:slová|tvrdenie|výrok\w*|vyhlásenie|obvinenie) (?:[A-ZÁČĎÉÍĽŇÓŠŤÚŽ]\w+|(?:prezident|premiér|minist|starost|šéf|
 kritik)\w+)
hr: [A-ZČĆŠŽĐ]\w+(?:[oe]v[aeou]|in[aeou]) (?:riječi|reči|tvrdnj\w+|izjav\w+|optužb\w+)|(?:riječi|reči|tvrdnj\w+|
 izjav\w+|optužb\w+) (?:[A-ZČĆŠŽĐ]\w+|(?:predsjedni|premijer|minist|gradonačelni|kritič)\w+)
sl: [A-ZČŠŽ]\w+(?:[oe]v[aeio]|in[aeio]) (?:besed\w*|trdit\w+|izjav\w+|obtožb\w+)|(?:besede|trditev|izjava|
 obtožba) (?:[A-ZČŠŽ]\w+|(?:predsedni|premier|minist|župan)\w+)
ru: (?:слов(?:а|ам|ах)?|утверждени\w+|заявлени\w+|фраз\w+|высказывани\w+|реплик\w+|тезис\w*) (?:[А-ЯЁ]\w+|
 (?:президент|премьер|минист|мэр|глав|политик|депутат|чиновник|критик|оппозиц)\w+)
uk: (?:слов(?:а|ами|ам)|слів|тверджен\w+|заяв\w|фраз\w+|висловлюван\w+|репл\w+) (?:[А-ЯІЇЄҐ][\w’']+|(?:президент|прем|
 міністр|мер|голов|політик|депутат|чиновник|критик|опозиц)[\w’']+)
bg: (?:думите|твърдението|твърденията|изказването|изявлението|фразата|репликата) на \w+
el: (?:λόγια|λέξεις|φράση|δήλωση|δηλώσεις|ισχυρισμ\w+|άποψη|ατάκα) (?:του|της|των) \w+
hu: [A-ZÁÉÍÓÖŐÚÜŰ]\w+ (?:szava\w*|mondat\w*|állítás\w*|kijelentés\w*|kifejezés\w*)
id: (?:kata-kata|ucapan|perkataan|klaim|pernyataan|komentar) (?:[A-Z]\w+|(?:presiden|perdana|menteri|wali|
 gubernur)\w*)
vi: (?:câu nói|lời|tuyên bố|phát biểu|nhận định) của (?!ông\b|bà\b|anh\b|cô\b|họ\b|mình\b)\w+
tr: [A-ZÇĞİÖŞÜ]\w+['’]\w{2,3} (?:sözler\w+|iddia\w+|açıklama\w+|ifade\w+)
zh: [^，。、的他她我]{2,6}的(?:话|話|说法|說法|言论|言論|主张|主張|指控)
ja: (?:氏|さん|大統領|首相|市長|大臣|議員)の(?:言葉|発言|主張|批判)
ko: [가-힣]{2,}의 (?:말|발언|주장|비판)
"""
# What leads from them to a clause.
_THAT = {
    "de": "dass|wonach", "nl": "dat", "fr": r"que|qu['’]|selon (?:laquelle|lesquelles|lequel|lesquels)",
    "es": "(?:de )?que", "pt": "(?:de )?que", "it": "che|secondo cui", "ca": "(?:de )?que", "ro": "(?:precum )?că",
    "sv": "(?:om )?att", "da": "(?:om,? )?at", "nb": "(?:om )?at", "fi": "että", "et": "et", "lt": "kad|jog|esą",
    "lv": "ka", "pl": "że|iż|jakoby", "cs": "že", "sk": "že", "hr": "da|kako", "sl": "da", "ru": "что|будто|якобы",
    "uk": "що|ніби|нібито", "bg": "че", "el": "ότι|πως", "hu": "miszerint|hogy", "id": "bahwa", "vi": "rằng",
}  # fmt: skip
_ROWS = dict(row.split(": ", 1) for row in _WORDS_OF.replace("|\n ", "|").strip().splitlines())
_NAMES = r"(?: [A-ZÀ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄ][\w’'-]*){0,2}"
RIGHT_BEFORE = Patterns({
    tag: rf"(?:{row})[：:，,]?\s*\Z" if tag in UNSPACED else rf"(?<!\w)(?:{row}){_NAMES}[,:]?\s*\Z"
    for tag, row in _ROWS.items()
})  # fmt: skip
BEFORE_CLAUSE = Patterns(
    {tag: rf"(?<!\w)(?:{_ROWS[tag]}){_NAMES},? (?:{that})(?!\w)[^,.;:!?…]*\Z" for tag, that in _THAT.items()}
)
