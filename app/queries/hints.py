"""What somebody may have meant by a parameter or a value that there is not."""

import re
from collections.abc import Iterable, Iterator, Mapping

from app.queries.notations import NOT_IN_NAME, words_of
from app.suggestions import near, slips
from app.words.inflections import bases

# What a parameter is called elsewhere or on another list, and what it is called here; those that a list has are meant.
_PARAMETERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("query", "search", "text", "name", "title", "keyword", "keywords", "term", "words"), ("q", "queries")
    ),
    **dict.fromkeys(("since", "start", "after", "min"), ("from",)),
    **dict.fromkeys(("until", "end", "before", "max"), ("to",)),
    **dict.fromkeys(("date", "day", "month", "year", "when", "period", "between", "range"), ("from", "to")),
    **dict.fromkeys(("order", "order_by", "orderby", "sort_by", "direction"), ("sort",)),
    **dict.fromkeys(("page", "offset", "skip", "next"), ("cursor",)),
    **dict.fromkeys(
        ("size", "count", "per_page", "page_size", "first", "top", "take", "results", "max_results"), ("limit",)
    ),
    **dict.fromkeys(("facets", "group", "group_by", "aggregate"), ("facet",)),
    **dict.fromkeys(("output", "as", "download"), ("format",)),
    **dict.fromkeys(("select", "columns", "properties", "include", "expand"), ("fields",)),
    "on": ("from", "to"),
    **dict.fromkeys(("actor", "with"), ("speaker", "about")),
    "speaker": ("actor",),
    **dict.fromkeys(("person", "people", "participant", "organization", "who", "node"), ("actor", "speaker")),
    **dict.fromkeys(("by", "said_by", "author"), ("speaker", "according_to", "maker")),
    "claimed": ("according_to", "status"),
    **dict.fromkeys(("to_whom", "audience", "recipient"), ("addressee", "role")),
    **dict.fromkeys(("accused", "agent", "target", "victim"), ("role",)),
    **dict.fromkeys(("topic", "subject", "event"), ("about",)),
    "about": ("actor",),
    **dict.fromkeys(("sentiment", "opinion", "position"), ("stance",)),
    **dict.fromkeys(("denies", "rejects", "disputes", "supports", "reaction"), ("relation",)),
    "answered_by": ("answers", "answered"),
    **dict.fromkeys(("reply_to", "in_reply_to"), ("answers",)),
    **dict.fromkeys(("direct", "verbatim"), ("kind",)),
    **dict.fromkeys(("links", "link", "related", "follows"), ("linked", "relation")),
    **dict.fromkeys(("conditions", "if", "unless", "depends_on", "conditional"), ("condition",)),
    **dict.fromkeys(("quote", "statement"), ("q",)),
    **dict.fromkeys(("role", "side", "nationality", "party", "affiliation", "employer"), ("of",)),
    "anonymous": ("named",),
    "act": ("type",),
    **dict.fromkeys(("kind", "category"), ("type", "kind")),
    "type": ("kind", "act"),
    "verb": ("act",),
    "disputed": ("contested",),
    **dict.fromkeys(("location", "where", "city", "country", "near"), ("place", "within", "of")),
    **dict.fromkeys(("parent", "in"), ("within", "of")),
    "part_of": ("within", "of", "linked"),
    **dict.fromkeys(("source", "publisher"), ("article", "publisher", "according_to")),
    **dict.fromkeys(("document", "treaty", "agreement", "resolution", "plan"), ("work", "about")),
    **dict.fromkeys(("maker", "creator", "signatory"), ("maker", "actor")),
    "lang": ("language",),
}
# What a value is called elsewhere; of several, the first that a parameter takes is meant.
_VALUES: dict[str, str] = {
    **dict.fromkeys(("excel", "xls", "xlsx", "tsv"), "csv"),
    **dict.fromkeys(("ical", "icalendar", "calendar"), "ics"),
    **dict.fromkeys(("geo", "map", "kml", "gpx", "topojson"), "geojson"),
    **dict.fromkeys(("jsonl", "jsonlines"), "ndjson"),
    **dict.fromkeys(("json-ld", "ld", "rdf"), "jsonld"),
    **dict.fromkeys(("timeline", "timeline.js"), "timelinejs"),
    **dict.fromkeys(("date", "dates", "day", "date:week", "week"), "date:day published"),
    **{unit: f"date:{unit}" for unit in ("month", "year")},
    **dict.fromkeys(("desc", "descending", "newest", "latest"), "-date -published"),
    **dict.fromkeys(("asc", "ascending", "oldest", "published"), "date published"),
    "-published": "-date",
    "-date": "-published",
    **dict.fromkeys(
        ("events", "-events", "quotes", "-quotes", "count", "frequency", "popular", "popularity"), "-mentions"
    ),
    **dict.fromkeys(("relevance", "score"), "best"),
    **dict.fromkeys(("title", "alphabetical"), "name"),
    **dict.fromkeys(("yes", "y", "on", "1", "!false"), "true"),
    **dict.fromkeys(("no", "n", "off", "0", "!true"), "false"),
}
# What is asked for elsewhere and needed nowhere here.
NOT_NEEDED: dict[str, str] = {
    **dict.fromkeys(("callback", "jsonp"), "pages of any site may read the answers as they are"),
    **dict.fromkeys(("api_key", "apikey", "api-key", "key", "token", "access_token"), "no key is needed"),
}
# How others write which way to sort: `date_desc`, `date:desc`, `desc(date)`, `+date`.
_WAY_BEHIND = re.compile(r"(?P<key>[a-z]+)[\s_:.,-]+(?P<way>asc|desc)(?:ending)?", re.ASCII)
_WAY_BEFORE = re.compile(r"(?P<way>asc|desc|\+|-|)\s*\(?(?P<key>\w+)\)?", re.ASCII)
# Words in names that say less of what is meant than those beside them.
_TELL_LITTLE = {"date", "day", "id", "ids", "name", "page", "by", "filter"}
_MOST = 3


def parameters(name: str, known: Iterable[str]) -> list[str]:
    """The parameters that may be meant by an unknown one, best first."""
    names = list(known)
    parts = [one for one in words_of(name) if one not in NOT_IN_NAME]
    meant = _meant("_".join(parts), names)
    if not meant:
        told = [one for one in parts if one not in _TELL_LITTLE] or parts
        meant = [one for part in told for one in _meant(part, names)]
    others = slips(name, names) if meant else near(name, names)
    return list(dict.fromkeys([*meant, *others]))[:_MOST]


def _meant(name: str, known: list[str]) -> list[str]:
    """What a parameter is called here that is called so elsewhere, or in the singular or the plural."""
    forms = (name, name.removesuffix("s"), f"{name}s")
    found = [[name], *(_PARAMETERS.get(one, ()) for one in forms[:2]), forms[1:]]
    return next((meant for some in found if (meant := [one for one in some if one in known])), [])


def values(word: str, known: Iterable[str], called: Mapping[str, list[str]] | None = None) -> list[str]:
    """The values that may be meant by an unknown one, best first; `called` are the values by what they are called."""
    names, plain = list(known), word.strip().casefold()
    words = [*_VALUES.get(plain, "").split()]
    for one in _sorts(plain):
        words += [one, *_VALUES.get(one, "").split()]
    if elsewhere := [one for one in words if one in names]:
        return elsewhere[:1]
    inflected = bases(plain)
    # A facet is named as the filter is.
    meant = [*_PARAMETERS.get(plain, ()), *inflected, *(one for one in names if plain in bases(one))]
    for one in (plain, *inflected):
        meant += (called or {}).get(one, [])
    return list(dict.fromkeys([*(one for one in meant if one in names), *near(word, names)]))[:_MOST]


def _sorts(value: str) -> Iterator[str]:
    """What may be meant by a way to sort that is written as elsewhere: that way, else the other one."""
    if found := _WAY_BEHIND.fullmatch(value) or _WAY_BEFORE.fullmatch(value):
        down, up = f"-{found['key']}", found["key"]
        yield from (down, up) if found["way"] in ("desc", "-") else (up, down)


def format_of(suffix: str) -> str:
    """What the end of a file's name says as a value of `format`."""
    return _VALUES.get(suffix, suffix)
