"""Names as other houses spell them: De Gaulle, Jean Claude Juncker, Bashar al Assad, Mueller."""

import re
from collections.abc import Iterator

# Words inside names that one house has small and another one with a capital, and the article of Arabic names.
_PARTICLES = re.compile(
    r"(?<![\w'’-])(?:van|von|der|den|de|del|di|da|dos|du|ter|ten|bin|ibn|af|zu)(?= )", re.IGNORECASE
)
_ARTICLES = re.compile(r"(?<![\w'’-])(?:[ae]l-|d['’])(?=[^\W\d_]{2})", re.IGNORECASE)
# At the start these would be “of” or an article in small letters, and what stands behind them the name of another.
_OF_ANOTHER = re.compile(r"(?:der|den|de|del|di|da|dos|du|ter|ten|af|zu) |d['’]", re.IGNORECASE)
_ARTICLE_BEFORE = re.compile(r"(?<![\w'’-])([ae]l)-", re.IGNORECASE)
_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})[-‐‑](?=([^\W\d_])[^\W\d_])")
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa", "ß": "ss"}
_TYPED = str.maketrans(
    _UMLAUTS | {letter.upper(): typed.capitalize() for letter, typed in _UMLAUTS.items() if letter != "ß"}
)


def house_spellings(name: str) -> Iterator[str]:
    """A name as others may have it; itself where they have it as it is."""
    if _PARTICLES.search(name) or _ARTICLES.search(name):
        yield from _with_particles(name)
    if _HYPHEN.search(name):
        yield _HYPHEN.sub(" ", name)
        # Ki-moon is Ki Moon.
        yield re.sub(r" \w", lambda letter: letter[0].upper(), _HYPHEN.sub(" ", name))
    if not name.isascii() and any(letter in _UMLAUTS for letter in name.lower()):
        yield name.translate(_TYPED)


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
