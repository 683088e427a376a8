"""What ends before words that stand written somewhere: det står ”Stängt” på skylten; and mottoes: the slogan was."""

import re

from app.words.patterns import Patterns

_MOTTOS = {
    "en": "motto|slogan|mantra|catchphrase|refrain|watchword|battle cry|nickname|code ?(?:word|name)|pass(?:word|code)"
    "|call sign|hashtag|keyword",
    "de": "Motto|Slogan|Parole|Devise|Spitzname|Deckname|(?:Code|Kenn|Pass|Stich)wort",
    "nl": "motto|leus|slogan|bijnaam|(?:wacht|code)woord",
    "sv": "mottot?|parollen|slogan|smeknamn(?:et)?|(?:lösen|kod)ordet",
    "fr": "devise|slogan|refrain|mot d['’]ordre|surnom|mot de passe|nom de code",
    "es": "lema|eslogan|consigna|mantra|apodo|contraseña|nombre en clave", "pt": "lema|slogan|mote|apelido|senha",
    "it": "motto|slogan|parola d['’]ordine|soprannome", "pl": "motto|hasło|dewiza|pseudonim",
}  # fmt: skip
# Without whose they are, such words tell of something: the answer was “simple”.
_MESSAGES = {
    "en": "message|advice|word|answer|reply|response|reaction|order|chant|cry|mood",
    "de": "Botschaft|Rat|Antwort|Reaktion|Befehl|Auftrag", "nl": "boodschap|advies|antwoord|reactie|bevel",
    "fr": "message|conseil|réponse|réaction|ordre|consigne", "es": "mensaje|consejo|respuesta|reacción|orden",
    "pt": "mensagem|conselho|resposta|reação|ordem", "it": "messaggio|consiglio|risposta|reazione|ordine",
    "sv": "budskapet|rådet|svaret|reaktionen|ordern", "pl": "rada|odpowiedź|reakcja|rozkaz",
}  # fmt: skip
_OF = {
    "en": "of|from|on|in|at|among", "de": "von|vom|aus|auf|in|im|an|der|des", "nl": "van|uit|op|in|aan",
    "fr": "de|du|des|d['’]\\w+|sur|dans", "es": "de|del|en", "pt": "de|d[oa]s?|n[oa]s?|em",
    "it": "di|del\\w*|da|dal\\w*|in",
    "sv": "från|i|på|av", "pl": "z|ze|od|w",
}  # fmt: skip
_IS = {
    "en": "is|was|has been|had been", "de": "ist|war|sei|laute\\w*", "nl": "is|was|luidt|luidde",
    "fr": "est|était|a été", "es": "es|era|fue", "pt": "é|era|foi", "it": "è|era", "sv": "är|var|lyder|löd",
    "pl": "to|było|była|brzmi|brzmiał\\w",
}  # fmt: skip
_STANDING = {
    "de": r"(?:darauf|dort|da|es) (?:steht|stand|stehe|stünde)|(?:ist|war) zu lesen",
    "nl": r"(?:er|daarop) (?:staat|stond)|(?:is|was) te lezen",
    "fr": r"on (?:peut |pouvait )?li(?:re|t|sait)|(?:est|était) (?:écrit|inscrit)",
    "es": r"se (?:lee|leía|puede leer|podía leer)|(?:está|estaba) escrito",
    "pt": r"lê-se|(?:se|podia|pode) l(?:er|ia)-?(?:se)?|(?:está|estava) escrito",
    "it": r"si (?:legge|leggeva|può leggere|poteva leggere)|(?:c['’]è|c['’]era|sta|è|era) scritto",
    "sv": r"det (?:står|stod)",
    "da": r"(?:der|det) (?:står|stod)",
    "nb": r"(?:der|det) (?:står|sto|stod)",
    "fi": r"(?:luki|lukee)",
    "et": r"(?:oli|on) (?:kirjas|kirjutatud)",
    "lv": r"(?:bija|ir) (?:uz)?rakstīts",
    "lt": r"(?:buvo|yra) (?:už|pa)rašyta",
    "pl": r"(?:było|jest) (?:napisane|napisano)",
    "cs": r"(?:bylo|je) napsáno",
    "ru": r"(?:было )?написано",
    "uk": r"(?:було )?написано",
}


def _named(tag: str) -> str:
    """A motto, or whose message, and what says that it was so: the word on the street was."""
    of = rf" (?:{_OF[tag]})(?: \w[\w’'-]*){{1,4}}"
    return rf"(?:(?:{_MOTTOS[tag]})(?:{of})?|(?:{_MESSAGES[tag]}){of}) (?:{_IS[tag]})"


def _ending(tag: str) -> str:
    found = [_named(tag)] if tag in _MOTTOS else []
    found += [_STANDING[tag]] if tag in _STANDING else []
    return rf"(?<!\w)(?:{'|'.join(found)})[ \u00a0]?:?\s*\Z"


WRITTEN = Patterns({tag: _ending(tag) for tag in _MOTTOS | _STANDING}, re.IGNORECASE)
