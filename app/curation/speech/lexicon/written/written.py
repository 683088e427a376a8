"""What ends before words that stand written somewhere: det står ”Stängt” på skylten; and mottoes: the slogan was."""

import re

from app.patterns import Patterns

MOTTOS = {
    "en": "motto|slogan|mantra|catchphrase|refrain|watchword|battle cry|nickname|code ?(?:word|name)|pass(?:word|code)"
    "|call sign|hashtag|keyword|subject line|headline|(?:e-?mail|letter)['’]s subject",
    "de": "Motto|Slogan|Parole|Devise|Spitzname|Deckname|(?:Code|Kenn|Pass|Stich)wort|Betreff|Schlagzeile",
    "nl": "motto|leus|slogan|bijnaam|(?:wacht|code)woord",
    "sv": "mottot?|parollen|slogan|smeknamn(?:et)?|(?:lösen|kod)ordet",
    "fr": "devise|slogan|refrain|mot d['’]ordre|surnom|mot de passe|nom de code",
    "es": "lema|eslogan|consigna|mantra|apodo|contraseña|nombre en clave", "pt": "lema|slogan|mote|apelido|senha",
    "it": "motto|slogan|parola d['’]ordine|soprannome", "pl": "motto|hasło|dewiza|pseudonim",
}  # fmt: skip
# Without whose they are, such words tell of something: the answer was “simple”.
MESSAGES = {
    "en": "message|advice|word|phrase|line|answer|reply|response|reaction|order|chant|cry|mood",
    "de": "Botschaft|Rat|Antwort|Reaktion|Befehl|Auftrag", "nl": "boodschap|advies|antwoord|reactie|bevel",
    "fr": "message|conseil|réponse|réaction|ordre|consigne", "es": "mensaje|consejo|respuesta|reacción|orden",
    "pt": "mensagem|conselho|resposta|reação|ordem", "it": "messaggio|consiglio|risposta|reazione|ordine",
    "sv": "budskapet|rådet|svaret|reaktionen|ordern", "da": "budskabet|rådet|svaret|reaktionen|ordren",
    "nb": "budskapet|rådet|svaret|reaksjonen|ordren", "ca": "missatge|consell|resposta|reacció|ordre",
    "ro": "mesajul|sfatul|răspunsul|reacția|ordinul", "pl": "rada|odpowiedź|odpowiedzią|reakcja|reakcją|rozkaz",
    "cs": "odpověď|odpovědí|reakce|reakcí|vzkaz|rada|rozkaz", "sk": "odpoveď|odpoveďou|reakcia|odkaz|rada|rozkaz",
    "hr": "odgovor|reakcija|poruka|savjet", "sl": "odgovor|odziv|sporočilo|nasvet",
    "bg": "отговорът|реакцията|посланието|съветът", "ru": "ответ|ответом|реакция|реакцией|посланием|совет|советом",
    "uk": "відповідь|відповіддю|реакція|реакцією|порада|порадою", "el": "απάντηση|αντίδραση|μήνυμα|συμβουλή",
    "id": "jawaban|tanggapan|pesan", "vi": "câu trả lời|phản ứng|thông điệp",
}  # fmt: skip
# Those without a row say “of” by an ending.
_OF = {
    "en": "of|from|on|in|at|among", "de": "von|vom|aus|auf|in|im|an|der|des", "nl": "van|uit|op|in|aan",
    "fr": "de|du|des|d['’]\\w+|sur|dans", "es": "de|del|en", "pt": "de|d[oa]s?|n[oa]s?|em",
    "it": "di|del\\w*|da|dal\\w*|in",
    "sv": "från|i|på|av", "da": "fra|i|på|af", "nb": "fra|i|på|av", "ca": "de|del|dels|d['’]\\w+", "bg": "на|от",
    "el": "του|της|των|από|στ\\w+", "vi": "của|từ",
}  # fmt: skip
_THAT = "что|що|że|že|da|că|bahwa"
IS = {
    "en": "is|was|has been|had been|would be|would have been|will be", "de": "ist|war|sei|wäre|laute\\w*",
    "nl": "is|was|luidt|luidde", "fr": "est|était|a été|avait été|serait|aurait été",
    "es": "es|era|fue|sería|habría sido|había sido", "pt": "é|era|foi|seria|teria sido",
    "it": "è|era|(?:è|era|sarebbe) stat[ao]|sarebbe", "sv": "är|var|lyder|löd",
    "da": "er|var|lyder|lød", "nb": "er|var|lyder|lød", "ca": "és|era|va ser|ha estat", "ro": "este|a fost|era",
    "pl": "to|jest|był[oay]?|brzmi|brzmiał\\w", "cs": "je|byl[oay]?|zněl\\w|zní", "sk": "je|bol[oai]?|znel\\w|znie",
    "hr": "je|bi(?:o|la) je|je bi(?:o|la)|glasi\\w*", "sl": "je|je bil[ao]?|se glasi",
    "bg": "е|беше|бе|гласи", "ru": "—|был[оа]?|звучал[оа]?|стал[оа]?", "uk": "—|бу(?:в|ла|ло)|звучал[оа]?|стал[оа]",
    "el": "είναι|ήταν", "id": "adalah|ialah", "vi": "là",
}  # fmt: skip
# Whose message, before it: Berlin válasza, 柏林的回答是.
_WHOSE = {
    "en": r"\w+['’]s? (?:\w+ )?(?:reaction|response|answer|reply|verdict|comment|advice) would (?:have been|be)",
    "de": r"(?:Reaktion|Antwort) (?:\w+ ){1,2}wäre",
    "fi": r"\w+n (?:vastaus|viesti|neuvo|reaktio) (?:on|oli)", "et": r"\w+ (?:vastus|sõnum|reaktsioon) (?:on|oli)",
    "lt": r"\w+o?s? (?:atsakymas|žinia|reakcija) (?:yra|buvo)",
    "lv": r"\w+s (?:atbilde|vēstījums|reakcija) (?:ir|bija)",
    "hu": r"\w+ (?:válasza|üzenete|tanácsa|reakciója)(?: (?:az|ez|ennyi) volt)?(?: csak)?,?(?: hogy)?",
    "tr": r"\w+['’]?[ıiuü]n (?:cevabı|yanıtı|mesajı|tepkisi|öğüdü)n[ıiuü]n",
}  # fmt: skip
_STANDING = {
    "de": r"(?:unterschrieben|unterzeichnet) (?:mit|von|als)(?: eine[mr]| dem| der)?|(?:darauf|dort|da|es|(?:auf|an"
    r"|über) (?:de[rmn]|eine[rmn]?) [\w-]+) (?:steht|stand|stehe|stünde)|(?:ist"
    r"|war) zu lesen",
    "nl": r"ondertekend (?:door|met|als)(?: een)?|(?:er|daarop) (?:staat|stond)|(?:is|was) te lezen",
    "fr": r"signée?s?(?: par| de)?(?: une?| le| la)?|figur(?:e|ent|ait|aient)|on (?:peut |pouvait )?li(?:re|t|sait)"
    r"|(?:est|était) (?:écrit|inscrit)",
    "es": r"firmad[oa]s? (?:por|con|como)(?: una?| el| la)?|figura(?:n|ba|ban)?|se (?:lee|leía|puede leer"
    r"|podía leer)|(?:está|estaba) escrito",
    "pt": r"assinad[oa]s? (?:por|como)(?: uma?| o| a)?|figura(?:m|va|vam)?|lê-se|(?:se|podia|pode) l(?:er"
    r"|ia)-?(?:se)?|(?:está|estava) escrito",
    "it": r"firmat[oaie] (?:da|con|come)(?: una?)?|campeggia(?:va|no)?|si (?:legge|leggeva|può leggere"
    r"|poteva leggere)|(?:c['’]è|c['’]era|sta|è|era) scritto",
    "sv": r"under(?:tecknat|tecknad|skrivet|skriven)(?: av)?|det (?:på \w+ )?(?:står|stod)",
    "da": r"underskrevet(?: af)?|(?:der|det) (?:på \w+ )?(?:står|stod)",
    "nb": r"(?:undertegnet|signert)(?: av)?|(?:der|det) (?:på \w+ )?(?:står|sto|stod)",
    "fi": r"(?:luki|lukee)",
    "et": r"seisi[sb]|seisab|kirjas(?: oli)?|(?:oli|on) (?:kirjas|kirjutatud)",
    "lv": r"(?:uz)?rakstīts|(?:bija|ir) (?:uz)?rakstīts",
    "lt": r"(?:už|pa)rašyta|rašoma|(?:buvo|yra) (?:už|pa)rašyta",
    "pl": r"podpisan\w+ (?:przez|jako)?|widnie(?:je|ją|ł\w*)|(?:było|jest) (?:napisane|napisano)",
    "cs": r"na \w+ (?:stojí|stálo)(?: psáno)?|(?:bylo|je) napsáno",
    "ru": r"подписанн\w+|за подписью|(?:было )?написано|значится|красуется",
    "he": r"(?:היה |הייתה )?(?:כתובה?|נכתבה?)(?: עליו| עליה)?",
    "uk": r"(?:було )?написано|значиться|красується",
    "en": r"signed(?: by| as| off)?(?: an?| the)?",
    "hu": r"(?:az|ez|ezt)? ?(?:állt|áll|olvasható|volt olvasható)(?:,? hogy)?",
    "el": r"έγραφ[εα]ν?|γράφει|αναγράφ\w+|(?:ήταν|είναι) γραμμένο",
    "bn": r"লেখা (?:ছিল|আছে|হয়েছে|রয়েছে)",
    "vi": r"có (?:ghi|viết|dòng chữ)|ghi(?: rõ)?|viết",
    "id": r"berbunyi|tertulis|bertuliskan",
    "ms": r"berbunyi|tertulis|bertulis",
    "hr": r"(?:je )?(?:pisalo|stajalo)(?: je)?|piše|stoji|(?:је )?(?:писало|стајало)(?: је)?|пише|стоји",
    "sl": r"(?:je )?(?:pisalo|stalo)|piše|stoji",
    "sk": r"(?:je|bolo) napísané|stálo|stojí",
    "ro": r"scri[ae]|(?:era|este) scris",
    "bg": r"пиш(?:е|еше|ело)|(?:беше|е) написано",
    "ca": r"hi (?:deia|diu|posava)|(?:estava|està) escrit",
}


def _named(tag: str) -> str:
    """A motto, or whose message, and what says that it was so: the word on the street was."""
    of = (rf" (?:{_OF[tag]})" if tag in _OF else rf"(?! (?:{_THAT})\b)") + r"(?: \w[\w’'-]*){1,4}"
    mottos = rf"(?:{MOTTOS[tag]})(?:{of})?|" if tag in MOTTOS else ""
    return rf"(?:{mottos}(?:{MESSAGES[tag]}){of}) (?:{IS[tag]})"


def _ending(tag: str) -> str:
    found = [_named(tag)] if tag in MESSAGES else []
    found += [table[tag] for table in (_WHOSE, _STANDING) if tag in table]
    return rf"(?<!\w)(?:{'|'.join(found)})[ \u00a0]?:?\s*\Z"


WRITTEN = Patterns({tag: _ending(tag) for tag in MESSAGES | _WHOSE | _STANDING}, re.IGNORECASE)
