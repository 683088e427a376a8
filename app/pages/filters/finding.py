"""Choosing by a name that is typed: where names are looked for, and the ids that are meant by what was sent."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from app.answers.called import TOLD, called
from app.documents import Json
from app.errors import Mistake
from app.kinds import KINDS, RecordKind
from app.pages.asked import Asked
from app.queries.choices import NOT
from app.queries.list_query import ListQuery
from app.queries.parameters.finds import Finds
from app.queries.question import finds_of
from app.store.session import Session


@dataclass(frozen=True)
class Field:
    """A field for names beside the choices: the lists of the API that it looks in, and how many they have in all."""

    lists: list[str]
    number: int


def field_of(finds: Finds, dataset: Json) -> Field | None:
    """None where the values are no ids of anything that has a name."""
    kinds = _named(finds)
    number = sum(dataset["articles"] if kind == "article" else dataset["counts"][KINDS[kind].plural] for kind in kinds)
    return Field([KINDS[kind].path for kind in kinds], number) if kinds else None


def as_meant(session: Session, model: type[ListQuery], asked: Asked, mistakes: Iterable[Mistake]) -> Asked | None:
    """The same question with ids where names were sent; None where one is the name of nobody, or of several."""
    wrong = {(one.parameter, one.index): one for one in mistakes}
    if not wrong or any(one.code != "unknown_id" for one in wrong.values()):
        return None
    pairs, seen = [], Counter[str]()
    for name, value in asked.pairs:
        if (name, seen[name]) in wrong:
            id_ = _only_one(session, _named(finds_of(model)[name]), value.removeprefix(NOT))
            if id_ is None:
                return None
            pairs.append((name, NOT + id_ if value.startswith(NOT) else id_))
        else:
            pairs.append((name, value))
        seen[name] += 1
    return replace(asked, query=urlencode(pairs))


def _named(finds: Finds) -> tuple[RecordKind, ...]:
    """The kinds of record that are meant, those that have names: what a quote states is none."""
    counted = [kind for kind in finds.ids if finds.counted is None or finds.counted.endswith(f"-{kind}")]
    return tuple(kind for kind in counted if kind != "quote")


def _only_one(session: Session, kinds: tuple[RecordKind, ...], words: str) -> str | None:
    """Who or what alone is called just so, the surest way of being called first."""
    found = [one for one in called(session, kinds, words) if one.score >= TOLD]
    surest = [one.id for one in found if one.score == found[0].score]
    return surest[0] if len(surest) == 1 else None
