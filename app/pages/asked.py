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
THEMES = ("light", "dark", "auto")
# What every page takes where other sites embed it, and what pym.js adds to the address of a frame.
EMBED: dict[str, tuple[str, ...]] = {"embed": ("1",), "theme": THEMES}
_OF_PYM = ("initialWidth", "childId", "parentTitle", "parentUrl")


@dataclass(frozen=True)
class Asked:
    """`query` is what the API is asked, `own` what the page alone is, `embed` what it is as another site embeds it.

    `path` is where the page is without any of it. `is_clean` where nothing had to be dropped.
    """

    query: str
    own: Mapping[str, str] = field(default_factory=dict)
    embed: Mapping[str, str] = field(default_factory=dict)
    path: str = ""
    is_clean: bool = True

    @property
    def whole(self) -> str:
        """The query string that the page has."""
        return _joined(self.query, urlencode(self.own))

    @property
    def address(self) -> str:
        """The same, of an embed where it is one."""
        return _joined(self.whole, urlencode(self.embed))

    @property
    def pairs(self) -> list[tuple[str, str]]:
        return parse_qsl(self.query)

    def grouped(self, group: str | None) -> str:
        """Where the same page is in other groups, or in none."""
        pairs = [pair for pair in self.pairs if pair[0] != "cursor"]
        return self._at(urlencode([*pairs, *([("group", group)] if group else [])]))

    def page(self, query: str) -> str:
        """Where the same page is over another question."""
        return self._at(_joined(query, urlencode(self.own)))

    def _at(self, query: str) -> str:
        return f"?{query}" if query else self.path


def read_asked(query_string: bytes, what: str | None, path: str) -> Asked:
    """Raises InvalidQuery for a value of the page's own that it does not have."""
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=200)
    except ValueError:
        # Whoever reads it for the API says what is wrong.
        return Asked(query_string.decode("latin-1"), path=path)
    passed = _OF_PYM if theme_of(query_string) else ()
    kept = [(name, value) for name, value in pairs if name in passed or (value and not is_tracking(name))]
    takes = OWN.get(what or "", {}) | EMBED
    given = {name: value for name, value in kept if name in takes}
    mistakes = [
        _unknown(name, value, allowed)
        for name, value in given.items()
        if (allowed := takes[name]) is not None and value not in allowed
    ]
    if "theme" in given and "embed" not in given:
        mistakes.append(Mistake("unknown_parameter", "theme", "“theme” is for embeds: it goes with embed=1"))
    if mistakes:
        raise InvalidQuery(mistakes)
    return Asked(
        query=urlencode([(name, value) for name, value in kept if name not in (*takes, *passed)]),
        own={name: value for name, value in given.items() if name not in EMBED},
        embed={name: value for name, value in kept if name in (*EMBED, *passed)},
        path=path,
        is_clean=len(kept) == len(pairs),
    )


def theme_of(query_string: bytes) -> str | None:
    """The theme of an embed, light unless told; None where none is asked for."""
    given = dict(parse_qsl(query_string.decode("latin-1")))
    if given.get("embed") not in EMBED["embed"]:
        return None
    return given["theme"] if given.get("theme") in THEMES else THEMES[0]


def standing_alone(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parameters of the page that is no embed."""
    return [pair for pair in pairs if pair[0] not in (*EMBED, *_OF_PYM)]


def _joined(*parts: str) -> str:
    return "&".join(part for part in parts if part)


def _unknown(name: str, value: str, allowed: tuple[str, ...]) -> Mistake:
    found = near(value, list(allowed))
    hint = did_you_mean(found) or one_of(list(allowed))
    return Mistake("unknown_value", name, f"“{name}”: its value is not known{hint}", None, list(allowed), found)
