"""What a search may have meant: without operators that are none here, with near words for those that nothing has."""

from collections.abc import Callable, Iterable, Iterator

from app.answers.called import all_names
from app.index.stored import words_of
from app.index.terms import ANYWHERE, IN_NAME
from app.index.wording import with_one
from app.kinds import NAMED
from app.queries.operators import plainly
from app.store.session import Session
from app.suggestions import nearest, slips
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
_SHORTEST = 3


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
    return _spelt_alike(session, asked, kinds, finds) or _named_alike(session, asked, kinds, finds)


def _differ(one: str, other: str) -> bool:
    return WordQuery.read(one) != WordQuery.read(other)


def _spelt_alike(session: Session, text: str, kinds: Iterable[str], finds: Callable[[str], bool]) -> list[str]:
    missing = [one for one in _each_word(WordQuery.read(text)) if _is_missing(session, one, kinds)]
    if not missing or any(len(one.words) != 1 or len(one.words[0]) < _SHORTEST for one in missing):
        return []
    first, *rest = [[(one.steps[0][0], word) for word in _near(session, one.words[0], kinds)] for one in missing]
    others = dict(words[0] for words in rest if words)
    queries = [replaced(text, {run: word, **others}) for run, word in first]
    return [query for query in queries if finds(query)]


def _named_alike(session: Session, text: str, kinds: Iterable[str], finds: Callable[[str], bool]) -> list[str]:
    """With names a single slip away, in scripts whose characters are words of their own: 윤석렬 for 윤석열."""
    missing = [one for one in text.split() if len(one) >= _SHORTEST and _is_of_lone(one) and not finds(one)]
    if not missing:
        return []
    known: dict[str, str] = {}
    for kind in NAMED:
        if kind in kinds:
            known.update((folded(part), part) for name in all_names(session, kind) for part in (name, *name.split()))
    queries = [text.replace(one, known[name]) for one in missing for name in slips(folded(one), known, _MOST_MEANT)]
    return [query for query in queries if finds(query)]


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
