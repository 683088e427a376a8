"""Who or what is called by some words: by a name, by an alias, or by what a text calls it.

A score says how surely: 100 for the name, 98 for an alias, 95 for what a text calls it, all without case and accents;
for the rest at most 90, by how alike the words and the nearest of its names are.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from pydantic_core import from_json
from rapidfuzz import fuzz
from sqlalchemy import bindparam, select

from app.index.stored import positions_of
from app.index.terms import ANYWHERE, IN_NAME, term
from app.index.wording import with_one, with_words
from app.kinds import KINDS, NAMED, RecordKind
from app.models import metadata
from app.store.among import among
from app.store.session import Session, Statement
from app.suggestions import near
from app.words.cutting import pieces
from app.words.folding import folded
from app.words.query import WordQuery

NAME, ALIAS, TOLD, ALIKE = 100, 98, 95, 90
# Records of each kind whose names are compared, and passages in which it is looked up whom they call so.
_MOST_COMPARED, _MOST_PASSAGES = 200, 20
# Names that are compared with one of which no record has a word.
_MOST_NAMES = 20_000


class Called(NamedTuple):
    record: RecordKind
    id: str
    score: int


def called(session: Session, kinds: tuple[RecordKind, ...], words: str) -> list[Called]:
    """The records of these kinds that have the words in a name or a title, or are called so, the surest first.

    Where none has them all, those that have some of them in a name; where none has any, those with a name spelt alike.
    """
    plain = _plain(words)
    if not plain:
        return []
    session.take_time()
    found: dict[tuple[RecordKind, str], int] = {}
    for kind in kinds:
        for id_, names in _names(session, kind, plain).items():
            found[kind, id_] = _score(plain, names)
    for kind, id_ in _told_of(session, plain) if max(found.values(), default=0) < ALIAS else ():
        if kind in kinds:
            found[kind, id_] = max(TOLD, found.get((kind, id_), 0))
    for kind in kinds if not found else ():
        known = all_names(session, kind)
        found |= {(kind, known[name]): _score(plain, [name]) for name in near(words.strip(), known)}
    ordered = sorted(found.items(), key=lambda one: (-one[1], kinds.index(one[0][0])))
    return [Called(kind, id_, score) for (kind, id_), score in ordered]


def _plain(words: str) -> str:
    """The words folded, one space between them: what is compared."""
    return " ".join(pieces(folded(words))[0])


def _score(plain: str, names: list[str]) -> int:
    name, *aliases = (_plain(one) for one in names)
    if plain == name:
        return NAME
    if plain in aliases:
        return ALIAS
    return round(max(fuzz.token_sort_ratio(plain, one) for one in (name, *aliases)) * ALIKE / 100)


def all_names(session: Session, kind: RecordKind) -> dict[str, str]:
    """Names and aliases, the first there are, with whose each is."""

    def read() -> tuple[dict[str, str], int]:
        found: dict[str, str] = {}
        for statement in (_first_named(kind), *([_first_aliases(kind)] if kind in NAMED else [])):
            found |= {name: id_ for id_, name in session.all(statement, {"most": _MOST_NAMES}) if name not in found}
        return found, sum(len(name) + 150 for name in found)

    return session.memory.get((kind, "names"), read)


def _names(session: Session, kind: RecordKind, plain: str) -> dict[str, list[str]]:
    """By id the name and the aliases of records that have the words, those that have them in a name before others."""
    query = WordQuery.read(plain)
    in_name = with_words(session, kind, query, IN_NAME)
    found = [*in_name, *(with_words(session, kind, query, ANYWHERE) - in_name)]
    if not found:
        each = [with_one(session, kind, one, IN_NAME) for one in query.asked]
        found = [position for one in sorted(each, key=len) for position in one]
    positions = list(dict.fromkeys(found))[:_MOST_COMPARED]
    if not positions:
        return {}
    named = {id_: [name] for id_, name in session.all(_named(kind), {"positions": positions})}
    for id_, alias in session.all(_aliases(kind), {"ids": list(named)}) if kind in NAMED else ():
        named[id_].append(alias)
    return named


def _told_of(session: Session, plain: str) -> Iterator[tuple[RecordKind, str]]:
    """Whom or what texts call just so, in the order of the text."""
    passages = with_words(session, "passage", WordQuery.read(f'"{plain}"'))
    rows = session.all(_places(), {"positions": list(islice(passages, _MOST_PASSAGES))}) if passages else []
    for article, n in sorted(rows):
        mentions = positions_of(session, "mention", term("article", article))
        if not mentions:
            continue
        values = {"first": mentions.min(), "last": mentions.max(), "passage": n}
        for (document,) in session.all(_mentions(), values):
            mention = from_json(document)
            if _plain(mention["evidence"]["exact"]) == plain:
                yield mention["of"]["record"], mention["of"]["id"]


@lru_cache
def _named(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    statement = select(table.id, table[KINDS[kind].name]).where(among(table.position, "positions"))
    return Statement(statement.order_by(table.position))


@lru_cache
def _aliases(kind: RecordKind) -> Statement:
    alias = metadata.tables[f"{kind}_alias"].c
    owner = alias[f"{kind}_id"]
    return Statement(select(owner, alias.name).where(among(owner, "ids")).order_by(owner, alias.name))


@lru_cache
def _first_named(kind: RecordKind) -> Statement:
    table = metadata.tables[kind].c
    return Statement(select(table.id, table[KINDS[kind].name]).order_by(table.position).limit(bindparam("most")))


@lru_cache
def _first_aliases(kind: RecordKind) -> Statement:
    alias = metadata.tables[f"{kind}_alias"].c
    owner = alias[f"{kind}_id"]
    return Statement(select(owner, alias.name).order_by(owner, alias.name).limit(bindparam("most")))


@lru_cache
def _places() -> Statement:
    passage = metadata.tables["passage"].c
    return Statement(select(passage.article_id, passage.n).where(among(passage.position, "positions")))


@lru_cache
def _mentions() -> Statement:
    """The mentions in a passage of an article whose mentions are these."""
    mention = metadata.tables["mention"].c
    between = mention.position.between(bindparam("first"), bindparam("last"))
    statement = select(mention.document).where(between, mention.passage == bindparam("passage"))
    return Statement(statement.order_by(mention.position))
