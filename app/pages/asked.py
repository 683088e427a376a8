"""A page's query string: what is the API's own, what is for the page alone, what is for nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode

from app.errors import InvalidQuery, Mistake
from app.queries.tracking import is_tracking
from app.suggestions import did_you_mean, near, one_of

# What a page takes beside what the API takes, and the values, of which there may be any: by the list, or by the kind of
# the record that the page is of.
OWN: dict[str, dict[str, tuple[str, ...] | None]] = {
    "events": {"group": ("actor", "type", "status", "article", "place")},
    "quotes": {"group": ("side", "exchange")},
    "article": {"with": None},
}


@dataclass(frozen=True)
class Asked:
    """`query` is what the API is asked, `own` what the page alone is; `is_clean` where nothing had to be dropped."""

    query: str
    own: Mapping[str, str] = field(default_factory=dict)
    is_clean: bool = True

    @property
    def whole(self) -> str:
        """The query string that the page has."""
        return "&".join(part for part in (self.query, urlencode(self.own)) if part)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        return parse_qsl(self.query)

    def grouped(self, group: str | None) -> str:
        """The query string of the same page in other groups, or in none."""
        pairs = [pair for pair in self.pairs if pair[0] != "cursor"]
        return f"?{urlencode([*pairs, *([('group', group)] if group else [])])}"

    def page(self, query: str) -> str:
        """The query string of the same page over another question."""
        return "?" + "&".join(part for part in (query, urlencode(self.own)) if part)


def read_asked(query_string: bytes, what: str | None) -> Asked:
    """Raises InvalidQuery for a value of the page's own that it does not have."""
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=200)
    except ValueError:
        # Whoever reads it for the API says what is wrong.
        return Asked(query_string.decode("latin-1"))
    kept = [(name, value) for name, value in pairs if value and not is_tracking(name)]
    takes = OWN.get(what or "", {})
    own = {name: value for name, value in kept if name in takes}
    rest = [pair for pair in kept if pair[0] not in takes]
    mistakes = [
        _unknown(name, value, allowed)
        for name, value in own.items()
        if (allowed := takes[name]) is not None and value not in allowed
    ]
    if mistakes:
        raise InvalidQuery(mistakes)
    return Asked(urlencode(rest), own, is_clean=len(kept) == len(pairs))


def _unknown(name: str, value: str, allowed: tuple[str, ...]) -> Mistake:
    found = near(value, list(allowed))
    hint = did_you_mean(found) or one_of(list(allowed))
    return Mistake("unknown_value", name, f"“{name}”: its value is not known{hint}", None, list(allowed), found)
