"""A question: what a list is asked for, made once from its parameters and then only looked at."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from hashlib import blake2b
from typing import Any, Self, cast
from urllib.parse import quote_plus

from app.index.cursors import Cursor
from app.index.selection import Listing, Selection, Window
from app.index.terms import DATED
from app.kinds import ListKind
from app.queries.fields import read_fields
from app.queries.filters import Filter, Wanted
from app.queries.list_query import Filters, PartedQuery
from app.queries.parameters.finds import Finds, finds_by
from app.words.query import WordQuery


class Question:
    """What a list, or the graph, is asked for.

    `given` are the parameters that were sent, by the names they are sent under, as the types of the query model.
    """

    def __init__(self, path: str, model: type[Filters], given: Mapping[str, Any]) -> None:
        self.path = path
        self.given = given
        self._model = model

    @classmethod
    def of(cls, path: str, query: Filters) -> Self:
        """The question that a query, once it is read, asks of the list at a path."""
        is_given = query.model_fields_set
        sent = sent_as(type(query)).items()
        return cls(path, type(query), {name: getattr(query, field) for name, field in sent if field in is_given})

    @property
    def listing(self) -> Listing:
        return self._model.listing

    def __getitem__(self, name: str) -> Any:
        """The value of a parameter, or its default."""
        return self.given[name] if name in self.given else _defaults(self._model)[name]

    def values(self, name: str | None) -> tuple[str, ...]:
        """The values of a parameter as they are written in a URL; none where it was not given."""
        return self._written.get(name or "", ())

    @cached_property
    def _written(self) -> dict[str, tuple[str, ...]]:
        return {name: _texts(value) for name, value in self.given.items()}

    def finds(self, name: str) -> Finds:
        """What a parameter of the list finds, given or not. Raises KeyError for one that finds nothing."""
        return finds_of(self._model)[name]

    def wanted(self, name: str | None) -> Wanted:
        """What the values of a parameter ask for; nothing where it was not given."""
        return Wanted.read(self.values(name))

    @cached_property
    def filters(self) -> dict[str, Filter]:
        """The filters that were given, by name."""
        finds = finds_of(self._model)
        alone = {name: self._filter(name, finds[name]) for name in self.given if name in finds}
        pairs = ((name, one, alone.get(one.finds.pair or "")) for name, one in alone.items())
        return {name: replace(one, other=other) if other else one for name, one, other in pairs}

    def _filter(self, name: str, finds: Finds) -> Filter:
        return Filter(finds, self.wanted(name), None, has_all=finds.each or self._has_all(finds))

    def _has_all(self, finds: Finds) -> bool:
        return finds.match is not None and self[finds.match] == "all"

    @cached_property
    def selection(self) -> Selection:
        """All that is selected, in the order of the text."""
        groups = [group for one in self.filters.values() for group in one.groups()]
        excluded = [group for one in self.filters.values() for group in one.excluded()]
        q, dated = self.given.get("q"), self.given.get("dated")
        return Selection(
            groups=(*groups, *self._model.fixed, *([(DATED,)] if dated else [])),
            excluded=(*excluded, *([(DATED,)] if dated is False else [])),
            sort="position",
            limit=0,
            window=self.window,
            words=None if q is None else WordQuery.read(q),
        )

    @property
    def window(self) -> Window | None:
        first, last = self.given.get("from"), self.given.get("to")
        reading = self.given.get("date_match", "known")
        return None if first is None and last is None else Window.between(first, last, reading)

    @property
    def is_strict(self) -> bool:
        """Whether a date must lie inside the window for certain."""
        return self.given.get("date_match") == "must"

    def page(self, cursor: Cursor | None = None) -> Selection:
        """What is selected, in the order and to the number that are asked for, behind the cursor."""
        fields = self.given.get("fields")
        shown = None if fields is None else read_fields(cast("ListKind", self.listing.record), fields).fields
        sort = self.listing.sorts[self.sort]
        called = self.given.get("q") or ""
        return replace(self.selection, sort=sort, limit=self["limit"], cursor=cursor, fields=shown, called=called)

    @property
    def sort(self) -> str:
        """What it is sorted by: names that are asked for in words by how well they fit, unless told."""
        is_best = "q" in self.given and "sort" not in self.given and "best" in self.listing.sorts
        sort: str = "best" if is_best else self["sort"]
        return sort

    def without(self, *names: str) -> "Question":
        """The same question with these parameters left out."""
        given = {name: value for name, value in self.given.items() if name not in names}
        return Question(self.path, self._model, given)

    def with_values(self, name: str, *values: str) -> "Question":
        """The same question with just these values of a parameter that repeats; without it where there are none."""
        rest = {key: value for key, value in self.given.items() if key != name}
        return Question(self.path, self._model, {**rest, name: values} if values else rest)

    def filters_given(self) -> list[str]:
        """The parameters that take records away."""
        return [name for name in self.given if name not in PartedQuery.model_fields]

    def pairs(self, *without: str) -> Iterator[tuple[str, str]]:
        """The parameters as they are written in a URL, in the order in which the list declares them."""
        for name, texts in self._written.items():
            if name not in without:
                yield from ((name, text) for text in texts)

    @property
    def asked(self) -> tuple[str, bytes]:
        """What two questions have in common that are answered alike, as short for the longest of them."""
        return self.path, blake2b(repr([*self.pairs()]).encode(), digest_size=16).digest()

    def url(self, *pairs: tuple[str, str]) -> str:
        """Where the same is answered with these parameters as well."""
        return self.urls()(*pairs)

    def urls(self, *without: str, path: str | None = None) -> Callable[..., str]:
        """The same for many, without some parameters or at another path: what they share is encoded once."""
        start = f"{path or self.path}?{_joined(self.pairs('cursor', *without))}"
        before = start if start.endswith("?") else f"{start}&"

        def url(*pairs: tuple[str, str]) -> str:
            return before + _joined(pairs) if pairs else start

        return url


@lru_cache
def sent_as(model: type[Filters]) -> dict[str, str]:
    """The fields of a query model by the names they are sent under, in the order in which it declares them."""
    return {info.alias or field: field for field, info in model.model_fields.items()}


@lru_cache
def finds_of(model: type[Filters]) -> dict[str, Finds]:
    """What the parameters of a query model find, those that find something."""
    each = {info.alias or field: finds_by(info) for field, info in model.model_fields.items()}
    return {name: finds for name, finds in each.items() if finds}


@lru_cache
def _defaults(model: type[Filters]) -> dict[str, Any]:
    return {info.alias or field: info.get_default() for field, info in model.model_fields.items()}


def _joined(pairs: Iterable[tuple[str, str]]) -> str:
    # No name of a parameter needs an escape.
    return "&".join([f"{name}={quote_plus(value)}" for name, value in pairs])


def _texts(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list | tuple) else [value]
    return tuple(str(one).lower() if isinstance(one, bool) else str(one) for one in values)
