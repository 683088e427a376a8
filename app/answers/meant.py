"""What a search may have meant: without operators that are none here, with near words for those that nothing has."""

import re
from collections.abc import Callable, Iterable, Iterator

from app.answers.called import all_names
from app.index.stored import words_of
from app.index.terms import ANYWHERE, IN_NAME
from app.index.wording import with_one
from app.kinds import NAMED
from app.queries.operators import plainly
from app.store.session import Session
from app.suggestions import nearest, slips
from app.words.affixes import readings
from app.words.asked import Asked
from app.words.cutting import is_lone, pieces
from app.words.folding import folded
from app.words.inflections import bases
from app.words.query import WordQuery
from app.words.replacing import replaced

# Words that a misspelt one is compared with: of each kind of record so many of names, and so many that begin like it.
_MOST_COMPARED = 20_000
# How many letters at the beginning of a word are taken to be right, unless it is in a name.
_SAME = 2
_MOST_MEANT = 3
# Of one letter less there are too many, and of so many ways each is asked for.
_LEAST_UNJOINED, _MOST_UNJOINED = 2, 10
_SHORTEST, _SHORTEST_OF_HAN = 3, 2
_AND = re.compile(r"(?<=\w )(?:and|und|et|y|e|en|och|og|ve|и|і)(?= \w)", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]+")


def suggested(
    session: Session, text: str, kinds: Iterable[str], finds: Callable[[str], bool], *, is_found: bool
) -> list[str]:
    """Queries like this one of which it is true that they find something, best first, their new words folded.

    `kinds` is what is searched: other words of these take the place of those that none of them has, where nothing is
    found. Operators are told wherever they are meant; in a query all in capitals they may be words.
    """
    plain = [] if is_found and text.isupper() else [one for one in plainly(text) if _differ(one, text)]
    if is_found and not plain:
        return []
    session.take_time()
    found = [one for one in plain if finds(one)]
    if found or is_found:
        return found
    asked = [*plain, text][0]
    return (
        _with_a_sign(asked, finds)
        or _spelt_alike(session, asked, kinds, finds)
        or _unjoined(asked, finds)
        or _named_alike(session, asked, kinds, finds)
    )


def _differ(one: str, other: str) -> bool:
    return WordQuery.read(one) != WordQuery.read(other)


def _spelt_alike(session: Session, text: str, kinds: Iterable[str], finds: Callable[[str], bool]) -> list[str]:
    missing = [one for one in _each_word(WordQuery.read(text)) if _is_missing(session, one, kinds)]
    if not missing or any(not one.words or len(one.words[0]) < _SHORTEST for one in missing):
        return []
    first, *rest = [[(one.steps[0][0], word) for word in _near(session, one.words[0], kinds)] for one in missing]
    others = dict(words[0] for words in rest if words)
    queries = [replaced(text, {run: word, **others}) for run, word in first]
    return [query for query in queries if finds(query)]


def _unjoined(text: str, finds: Callable[[str], bool]) -> list[str]:
    """Without what is joined to words in writing, such as particles: 부산 for 부산이."""
    queries = [
        text.replace(word, rest)
        for word in text.split()
        if not finds(word)
        for _, rest in readings(word)
        if rest != word and len(rest) >= _LEAST_UNJOINED
    ]
    return [query for query in queries[:_MOST_UNJOINED] if finds(query)][:_MOST_MEANT]


def _with_a_sign(text: str, finds: Callable[[str], bool]) -> list[str]:
    """With the sign that firms have for “and”: Marks & Spencer."""
    query = _AND.sub("&", text)
    return [query] if query != text and finds(query) else []


def _named_alike(session: Session, text: str, kinds: Iterable[str], finds: Callable[[str], bool]) -> list[str]:
    """With names a single slip away, in scripts whose characters are words of their own: 윤석렬 for 윤석열."""
    missing = [one for one in text.split() if _is_long(one) and _is_of_lone(one) and not finds(one)]
    if not missing:
        return []
    known: dict[str, str] = {}
    for kind in NAMED:
        if kind in kinds:
            known.update((folded(part), part) for name in all_names(session, kind) for part in (name, *name.split()))
    queries = [text.replace(one, known[name]) for one in missing for name in _slips_of_lone(folded(one), known)]
    return [query for query in queries if finds(query)]


def _is_long(word: str) -> bool:
    return len(word) >= (_SHORTEST_OF_HAN if _HAN.fullmatch(word) else _SHORTEST)


def _slips_of_lone(word: str, known: Iterable[str]) -> list[str]:
    """Of two characters the first is taken to be right, and the other one is no more or less: 杭州 for 杭洲."""
    if len(word) >= _SHORTEST:
        return slips(word, known, _MOST_MEANT)
    return slips(word, [one for one in known if len(one) == len(word) and one[0] == word[0]], _MOST_MEANT)


def _is_of_lone(word: str) -> bool:
    return all(is_lone(piece) for piece in pieces(folded(word))[0])


def _each_word(query: WordQuery) -> Iterator[Asked]:
    """The words that are asked for, those of phrases too."""
    for asked in query.asked:
        yield from [asked] if asked.text else (Asked((step,), " ".join(step[0])) for step in asked.steps)


def _is_missing(session: Session, asked: Asked, kinds: Iterable[str]) -> bool:
    return not any(with_one(session, kind, asked) for kind in kinds)


def _near(session: Session, word: str, kinds: Iterable[str]) -> list[str]:
    """The words nearest to a folded one, best first; where some are a single slip away, these alone."""
    half = max(1, len(word) // 2)
    beginning = word[: min(half, _SAME)]
    known: set[str] = set()
    for kind in kinds:
        for field, start in ((IN_NAME, ""), (ANYWHERE, beginning)):
            known.update(words_of(session, kind, field, start, _MOST_COMPARED))
    as_long = sorted(one for one in known if abs(len(one) - len(word)) <= half)
    found = nearest(word, as_long, _MOST_MEANT)
    return [one for one in found if found[0] == one or found[0] not in bases(one)]
