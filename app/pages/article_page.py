"""An article as a reader sees it: its text in stretches, what is read from each, what is in it."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from pydantic_core import from_json

from app.answers.articles import text_answer
from app.answers.records import record_answer
from app.documents import Json
from app.pages import phrases
from app.pages.citing import citation
from app.pages.environment import render
from app.pages.frame import Frame, Site, path_of
from app.pages.overview import overview
from app.pages.panels import Panel, panels
from app.pages.sources import Sources, byline, named
from app.pages.stretches import stretches
from app.pages.ties import conditions, links
from app.pages.writing import direction
from app.store.session import Session

_MOST_OTHERS = 8


@dataclass(frozen=True)
class Reading:
    """What is read from a passage: its records in the order of their words."""

    name: str
    passage: Json
    panels: list[Panel]


def article_page(session: Session, site: Site, id_: str) -> str:
    """The page of an article. Raises NotFound, with near ids."""
    article = from_json(record_answer(session, "article", id_))
    text = from_json(text_answer(session, id_))
    sources = Sources({id_: article})
    found = panels(text)
    anchors = {panel.anchor for panel in found}
    by, shown = byline(article), stretches(text)
    frame = Frame(
        site=site,
        title=article["title"],
        description=_description(article, by),
        path=f"/explore{path_of(article)}",
        section="articles",
        request=f"/articles/{id_}/text",
    )
    return render(
        "article.html",
        frame,
        article=article,
        named=named(article),
        stretches=shown,
        direction=direction("".join(one.text for one in shown)),
        readings=_readings(text, found),
        panels=found,
        notes=_notes(found),
        overview=overview(text),
        others=_others(text),
        sources=sources,
        cite=lambda evidence: citation(evidence, sources, site),
        links=links,
        conditions=conditions,
        where=lambda record: _where(record, anchors, site),
    )


def _readings(text: Json, found: list[Panel]) -> list[Reading]:
    """What is read from each passage from which something is."""
    by_reference = {(panel.record["record"], panel.record["id"]): panel for panel in found}
    each = (
        (passage, [by_reference.get((one["record"], one["id"])) for one in passage["records"]])
        for passage in text["passages"]
    )
    readings = (Reading(phrases.passage_name(passage), passage, [*filter(None, some)]) for passage, some in each)
    return [one for one in readings if one.panels]


def _notes(found: list[Panel]) -> defaultdict[int, list[int]]:
    """By passage the numbers of its records, as they are counted where notes are printed."""
    notes: defaultdict[int, list[int]] = defaultdict(list)
    for number, panel in enumerate(found, 1):
        for passage in panel.passages:
            notes[passage].append(number)
    return notes


def _others(text: Json) -> list[tuple[Json, int]]:
    """The articles that tell of the same events, and of how many, those of the most first."""
    cited = [one for event in text["records"]["events"] for one in event["articles"]]
    counts = Counter(one["id"] for one in cited if one["id"] != text["article"]["id"])
    by_id = {one["id"]: one for one in cited}
    return [(by_id[id_], number) for id_, number in counts.most_common(_MOST_OTHERS)]


def _where(record: Json, anchors: set[str], site: Site) -> str:
    """A record's panel on this page; its own page where another article tells of it alone."""
    anchor = f"{record['record']}={record['id']}"
    return f"#{anchor}" if anchor in anchors else site.record(record)


def _description(article: Json, by: str) -> str:
    return f"{f'{by}. ' if by else ''}{phrases.read(article['counts'])} from it, each with the words that say so."
