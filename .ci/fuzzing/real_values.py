"""Puts real ids, days and words from the running service into the schema, so that what fits it is answered."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

Json = dict[str, Any]

# A text in place of which a request is sent with the cursor of a page that there is.
NEXT = "next"

_RECORDS = ("actors", "articles", "events", "places", "quotes", "works")
_KINDS = ("people", "organizations")
# The lists whose ids a parameter takes; `id` takes those of its own list, of the graph those of events.
_IDS = {
    "about": _RECORDS,
    "according_to": ("actors", "quotes"),
    "actor": ("actors",),
    "addressee": ("actors",),
    "answers": ("quotes",),
    "article": ("articles",),
    "condition": ("events",),
    "linked": ("events", "works"),
    "occasion": ("events",),
    "of": ("actors",),
    "place": ("places",),
    "work": ("works",),
    "maker": ("actors",),
    "publisher": ("actors",),
    "side": ("actors",),
    "speaker": ("actors",),
    "via": ("actors",),
    "with": ("actors",),
    "within": ("places",),
}
# Parameters that take what the dataset holds, by the list that counts it.
_COUNTED = {("places", "kind"), ("places", "country"), ("articles", "language")}
_DAYS = ["2011-01-01", "2013-08-21", "2013-09-06", "2013-09-09", "2013-09-12", "2013-09-14"]
# What is asked in many ways besides: any text, any day.
_OPEN = {"q": ["chemical", "kerry", "geneva talks", "un"], "from": _DAYS, "to": _DAYS, "cursor": [NEXT]}


class RealValues:
    """What the service at an address holds."""

    def __init__(self, service: str) -> None:
        self._service = service
        lists = (*_RECORDS, *_KINDS)
        self._ids = {name: [item["id"] for item in self._ask(f"/{name}?limit=200")["items"]] for name in lists}
        self._ids["graph"] = self._ids["events"]

    def teach(self, path: str, operation: Json) -> None:
        """Narrow what names a thing to the things there are: what does not exist is wrong then, and tried as such."""
        owner = path.split("/")[1]
        for parameter in operation.get("parameters", ()):
            name, schema = parameter["name"], parameter["schema"]
            values = _OPEN.get(name) or list(self._values(owner, name))
            # A redirect does not look whether there is anything.
            if name in _OPEN or "308" in operation["responses"]:
                parameter["schema"] = {"anyOf": [{"enum": values}, schema]}
            elif values:
                schema.get("items", schema)["enum"] = values

    def _values(self, owner: str, name: str) -> Iterator[str]:
        for list_ in (owner,) if name == "id" else _IDS.get(name, ()):
            yield from self._ids[list_]
        if name == "url":
            # As the service tells where it is.
            base = f"http://localhost:{urlsplit(self._service).port}/explore"
            yield from (f"{base}/{name}/{id_}" for name in _RECORDS for id_ in self._ids[name][:5])
            yield from (f"{base}/{name}" for name in _RECORDS)
        if name == "fields":
            yield from self._ask(f"/{owner}?limit=1")["items"][0]
        if (owner, name) in _COUNTED:
            buckets = self._ask(f"/{owner}?limit=0&facet={name}")["facets"][name]["buckets"]
            yield from (bucket["value"] for bucket in buckets if bucket["value"])

    def _ask(self, path: str) -> Json:
        with urlopen(self._service + path) as response:
            found: Json = json.load(response)
        return found
