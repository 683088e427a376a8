"""The text of an article in stretches: its passages, or of these what may be served."""

import re
from collections import defaultdict
from dataclasses import dataclass

from app.documents import Json
from app.spans import Utf16

_SAYS_SOMETHING = re.compile(r"\w")


@dataclass(frozen=True)
class Stretch:
    """Words of one passage that are served together: the passage itself, or what may be served of it.

    `first` counts code points of the text, `start` UTF-16 units, as scripts do; `anchors` are the fragments of the
    evidence in it. Spans of `names` and of what is `unused` are told from the start of the stretch, in UTF-16 units.
    """

    passage: Json
    text: str
    first: int
    start: int
    anchors: list[str]
    names: str
    unused: str
    is_first: bool
    is_cut: bool


def stretches(text: Json) -> list[Stretch]:
    """All that may be served of a text, in its order."""
    whole = text["text"]
    anchors: defaultdict[int, list[str]] = defaultdict(list)
    for start, end, passage in sorted({(one["start"], one["end"], one["passage"]) for one in _evidence(text)}):
        anchors[passage].append(f"char={start},{end}")
    if whole is None:
        return _excerpts(text, anchors)
    utf16, spans = Utf16(whole), text["spans"]
    names = [one for one in spans if one["use"] == "mention"]
    found = []
    for passage in text["passages"]:
        start, end = passage["start"], passage["end"]
        free = [] if passage["set_aside"] else _unused(whole, start, end, spans)
        found.append(
            Stretch(
                passage=passage,
                text=whole[start:end],
                first=start,
                start=passage["start_utf16"],
                anchors=anchors[passage["n"]],
                names=_told(
                    [(one["start_utf16"], one["end_utf16"]) for one in names if start <= one["start"] < end],
                    passage["start_utf16"],
                ),
                unused=_told([(utf16(first), utf16(last)) for first, last in free], passage["start_utf16"]),
                is_first=True,
                is_cut=False,
            )
        )
    return found


def _excerpts(text: Json, anchors: dict[int, list[str]]) -> list[Stretch]:
    """The words of evidence, those that touch or overlap as one."""
    passages = {one["n"]: one for one in text["passages"]}
    runs: list[tuple[Json, int, int, str, int]] = []
    for one in sorted(_evidence(text), key=lambda one: (one["start"], -one["end"])):
        if runs and one["passage"] == runs[-1][0]["n"] and one["start"] <= runs[-1][2]:
            passage, start, end, words, utf16 = runs[-1]
            runs[-1] = (passage, start, max(end, one["end"]), words + one["exact"][end - one["start"] :], utf16)
        else:
            runs.append((passages[one["passage"]], one["start"], one["end"], one["exact"], one["start_utf16"]))
    found: list[Stretch] = []
    for passage, start, end, words, utf16 in runs:
        is_first = not found or found[-1].passage is not passage
        own = [one for one in anchors[passage["n"]] if start <= int(one[5:].partition(",")[0]) < end]
        found.append(Stretch(passage, words, start, utf16, own, "", "", is_first, is_cut=True))
    return found


def _evidence(text: Json) -> list[Json]:
    """The evidence in this article of all its records."""
    article, found = text["article"]["id"], []
    for records in text["records"].values():
        for record in records:
            pieces = [
                *record.get("evidence", ()),
                *(one for role in record.get("roles", ()) for one in role["evidence"]),
            ]
            found += [one for one in pieces if one["article"]["id"] == article]
    return found


def _unused(text: str, start: int, end: int, spans: list[Json]) -> list[tuple[int, int]]:
    """Stretches of a passage that no record uses and that hold a letter or a digit."""
    free, at = [], start
    for one in sorted(spans, key=lambda one: one["start"]):
        if one["start"] >= end:
            break
        if one["start"] > at:
            free.append((at, one["start"]))
        at = max(at, min(one["end"], end))
    free.append((at, end))
    return [(first, last) for first, last in free if first < last and _SAYS_SOMETHING.search(text[first:last])]


def _told(spans: list[tuple[int, int]], start: int) -> str:
    """Spans as they stand in an attribute."""
    return " ".join(f"{first - start},{last - start}" for first, last in sorted(set(spans)))
