"""Names as other houses spell them: De Gaulle, Jean Claude Juncker, Bashar al Assad, Mueller, Nato, St Gallen."""

import re
from collections.abc import Iterator
from functools import partial

from app.patterns import Pattern

# Words inside names that one house has small and another one with a capital, and the article of Arabic names.
_PARTICLES = Pattern(r"(?<![\w'’-])(?:van|von|der|den|de|del|di|da|dos|du|ter|ten|bin|ibn|af|zu)(?= )", re.IGNORECASE)
_ARTICLES = Pattern(r"(?<![\w'’-])(?:[ae]l-|(?:d|dell|dall)['’])(?=[^\W\d_]{2})", re.IGNORECASE)
# At the start these would be “of” or an article in small letters, and what stands behind them the name of another.
_OF_ANOTHER = Pattern(r"(?:der|den|de|del|di|da|dos|du|ter|ten|af|zu) |d['’]", re.IGNORECASE)
_ARTICLE_BEFORE = Pattern(r"(?<![\w'’-])([ae]l)-", re.IGNORECASE)
_HYPHEN = Pattern(r"(?<=[^\W\d_]{2})[-‐‑](?=([^\W\d_])[^\W\d_])")
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa", "ß": "ss"}
# Letters that are typed as two, whatever accents the others keep.
_AS_TWO = str.maketrans({"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D"})
# The first letter in capitals as it is typed, OEuvre; and French words that are printed with it or without.
_IN_CAPITALS = str.maketrans({"Æ": "AE", "Œ": "OE"})
_AS_ONE = Pattern(r"(?<![^\W\d_])([CcSsNnMmVvBb]?)(Oe|OE|oe)(?=u)")
# Of Hungarian: Gyözö, as papers abroad print it.
_SHORTER = str.maketrans("őűŐŰ", "öüÖÜ")
# Places whose article others join to the word before it: au Havre, dell'Aquila, alla Spezia.
_WITH_ARTICLE = Pattern(r"(Les? |L['’]|Il |La )(?=[A-ZÀ-Þ])")
_JOINED_TO = {
    "Le ": ("au ", "du "),
    "Les ": ("aux ", "des "),
    "L'": ("all'", "dell'", "nell'", "dall'", "sull'"),
    "Il ": ("al ", "del ", "nel ", "dal ", "sul "),
    "La ": ("alla ", "della ", "nella ", "dalla ", "sulla "),
}
_JOINED = tuple(joined for several in _JOINED_TO.values() for joined in several)
# The rest of a longer name, of another: au Cap d'Agde, du Cap-Vert; and what stands before a surname: Pio della Torre.
_REST = Pattern(r"[ \u00a0-](?:d['’]|dell['’]|(?:de|du|des|del|di|della|dei)\s(?:la\s|l['’])?)?[A-ZÀ-ÖØ-Þ]")
_BEFORE_SURNAME = Pattern(r"(?<![\w'’-])[A-ZÀ-ÖØ-Þ][\w.'’-]*[ \u00a0]\Z")
_LONGEST_WORD = 30
_POINT_AND_GAP, _POINT = Pattern(r"\. (?=\w)"), Pattern(r"\.(?=\w)")
_TYPED = str.maketrans(
    _UMLAUTS | {letter.upper(): typed.capitalize() for letter, typed in _UMLAUTS.items() if letter != "ß"}
)

# A name of Korea of which others join the second half of the given name: Kim Jong-un; and an article that they join.
_OF_KOREA = Pattern(
    r"(Kim|Lee|Park|Moon|Yoon|Chung|Choi|Cho|Kang|Ban|Roh|Han|Song|Hwang|Ahn|Shin|Lim|Jang|Ri|Pak|Choe|Bong|Hong)"
    r" ([A-Z][a-z]+) ([A-Z][a-z]+)"
)
_ARTICLE_APART = Pattern(r"[AE]l (?=[A-Z][a-z]+\Z)")
# Names of letters that many houses print as words.
_LETTERS = """
NATO UNICEF UNESCO UNHCR FIFA UEFA NASA OPEC ASEAN UNAIDS UNRWA UNIFIL NAFTA INTERPOL EUROPOL EFTA BAFTA CERN ISIS UKIP
DEFRA OFCOM OFSTED UNISON ACAS FEMA BRICS OSCE OSZE NAVO OTAN ONU UNASUR MERCOSUR UNCTAD UNICRI UNODC ECOWAS FRONTEX
EUROSTAT SWIFT ICOMOS CONMEBOL CONCACAF FARC ETA UNITA FRELIMO RENAMO SWAPO POLISARIO EUFOR KFOR UNPROFOR ISAF RTVE
"""
_AS_WORD = {name: name.capitalize() for name in _LETTERS.split() if len(name) > len("ETA")}
_AS_LETTERS = {word: name for name, word in _AS_WORD.items()}
_OTHERWISE = _AS_WORD | _AS_LETTERS
# What is written out and shortened: Saint-Étienne, St-Étienne; Mount Everest.
_SHORT = {"Saint": "St", "Sainte": "Ste", "Mount": "Mt", "Fort": "Ft"}
_LONG = {short: long for long, short in _SHORT.items()}
_SAINT = Pattern(r"St\.? ")
_WRITTEN_OUT = Pattern(rf"(?<!\S)({'|'.join(_SHORT)})([ -])(?=[^\W\d_])")
_SHORTENED = Pattern(rf"(?<!\S)({'|'.join(_LONG)})\.?([ -])(?=[^\W\d_])")
# Papers, lands and cities with an article that others print small amid a sentence; alone these are other things too.
_THE = Pattern(
    r"The (?!(?:Times|Sun|Mirror|Star|Post|Independent|Rock|Hill|Nation|Week|City|Mail|Herald|Record|Voice|Wall|Who"
    r"|Band|Edge|Beast|State|Gap|Body|Point|South|North|East|West)\Z)(?=[A-Z])"
)


def house_spellings(name: str) -> Iterator[str]:
    """A name as others may have it; itself where they have it as it is."""
    if _PARTICLES.search(name) or _ARTICLES.search(name):
        yield from _with_particles(name)
    if _HYPHEN.search(name):
        yield _HYPHEN.sub(" ", name)
        # Ki-moon is Ki Moon.
        yield re.sub(r" \w", lambda letter: letter[0].upper(), _HYPHEN.sub(" ", name))
    yield from _joined(name)
    words = name.split(" ")
    if not _OTHERWISE.keys().isdisjoint(words):
        yield " ".join(_OTHERWISE.get(word, word) for word in words)
    if _THE.match(name):
        yield f"the{name[3:]}"
    yield from _shortened(name)
    if "." in name:
        yield from (_POINT_AND_GAP.sub(".", name), _POINT.sub(". ", name))
    if not name.isascii():
        yield from (name.translate(_AS_TWO), name.translate(_IN_CAPITALS).translate(_AS_TWO), name.translate(_SHORTER))
    if _AS_ONE.search(name):
        yield _AS_ONE.sub(lambda found: f"{found[1]}{'œ' if found[2] == 'oe' else 'Œ'}", name)
        yield _AS_ONE.sub(lambda found: f"{found[1]}{found[2].replace('Oe', 'OE')}", name)
    if name.count('"') > 1:
        yield re.sub('"([^"]*)"', "“\\1”", name)
    if not name.isascii() and any(letter in _UMLAUTS for letter in name.lower()):
        yield name.translate(_TYPED)


def behind_others(place: str) -> Iterator[str]:
    """A place with its article joined to the word before it; nothing for one without."""
    if article := _WITH_ARTICLE.match(place):
        yield from (f"{joined}{place[article.end() :]}" for joined in _JOINED_TO[article[1].replace("’", "'")])


def is_in_longer(text: str, start: int, end: int, place: str) -> bool:
    """Whether a place whose article is joined to another word is part of a longer name there, of somebody else."""
    if not place.startswith(_JOINED):
        return False
    is_surname = place.startswith("d") and _BEFORE_SURNAME.search(text, max(0, start - _LONGEST_WORD), start)
    return bool(is_surname or _REST.match(text, end))


def _joined(name: str) -> Iterator[str]:
    """With a hyphen where the name has a gap, behind the article or within the given name of a Korean."""
    if korean := _OF_KOREA.fullmatch(name):
        yield f"{korean[1]} {korean[2]}-{korean[3]}"
        yield f"{korean[1]} {korean[2]}-{korean[3].lower()}"
    if _ARTICLE_APART.match(name):
        yield from (f"{name[:2]}-{name[3:]}", f"{name[:2].lower()}-{name[3:]}")


def _shortened(name: str) -> Iterator[str]:
    if _WRITTEN_OUT.search(name):
        for point in ("", "."):
            one = _WRITTEN_OUT.sub(partial(_with_short, point), name)
            yield from (one, one.replace("-", " "))
        yield _WRITTEN_OUT.sub(r"\1 ", name)
        yield _WRITTEN_OUT.sub(r"\1-", name)
    if _SHORTENED.search(name):
        long = _SHORTENED.sub(lambda saint: f"{_LONG[saint[1]]}{saint[2]}", name)
        yield from (long, _SHORTENED.sub(r"\1.", name), long.replace(" ", "-", 1), long.replace("-", " "))
    if name.startswith("Sankt "):
        yield from (f"St. {name[6:]}", f"St {name[6:]}")
    if _SAINT.match(name):
        yield _SAINT.sub("Sankt ", name)
    if name.endswith((" Jr.", " Jr", " Sr.", " Sr")):
        yield f"{name[: name.rindex(' ')]},{name[name.rindex(' ') :]}"


def _with_short(point: str, saint: re.Match[str]) -> str:
    return f"{_SHORT[saint[1]]}{point}{saint[2]}"


def _with_particles(name: str) -> Iterator[str]:
    small, large = (
        _ARTICLES.sub(change, _PARTICLES.sub(change, name)) for change in (lambda one: one[0].lower(), _with_capital)
    )
    first = _ARTICLES.sub(_with_capital, small, count=1) if _ARTICLES.search(small) else small
    # The hyphen of the article may be a gap: al Assad.
    parted = (_ARTICLE_BEFORE.sub(r"\1 ", one) for one in (small, large))
    told = (small, large, _PARTICLES.sub(_with_capital, first, count=1), *parted)
    yield from (one for one in told if one[0] in (name[0], one[0].upper()) or not _OF_ANOTHER.match(one))


def _with_capital(particle: re.Match[str]) -> str:
    return particle[0][:1].upper() + particle[0][1:]
