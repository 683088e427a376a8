"""Two articles side by side: the events that both tell of, in the words of each, and their texts."""

from dataclasses import dataclass, replace

from pydantic_core import from_json

from app.answers.articles import text_answer
from app.documents import Json
from app.errors import InvalidQuery, Mistake, NotFound
from app.labels import joined
from app.pages import phrases
from app.pages.drawings.axis import Days
from app.pages.environment import render
from app.pages.frame import Frame, Site, path_of
from app.pages.rows import table
from app.pages.sources import Sources, named
from app.pages.stretches import Stretch, stretches
from app.pages.writing import direction
from app.store.session import Session


@dataclass(frozen=True)
class Side:
    """One of the two: its article, its text, and its words for each event that both tell of, by the event's id."""

    article: Json
    named: tuple[str, str]
    stretches: list[Stretch]
    direction: str
    words: dict[str, list[Json]]


def comparison_page(session: Session, site: Site, id_: str, other: str) -> str:
    """The page of two articles. Raises NotFound for the first, InvalidQuery for the other."""
    texts = [from_json(text_answer(session, id_)), _other(session, id_, other)]
    known = {event["id"]: event for event in texts[1]["records"]["events"]}
    shared = sorted((event for event in texts[0]["records"]["events"] if event["id"] in known), key=_order)
    told = Sources.of_records(session, shared)
    sources = replace(told, articles={**told.articles, **Sources.of(session, [id_, other]).articles})
    shown = shared[: site.most(len(shared))]
    sides = [_side(text, sources.articles[text["article"]["id"]], shown) for text in texts]
    frame = Frame(
        site,
        joined([sources.cited(side.article) for side in sides]),
        f"{phrases.counted(len(shared), 'event')} told by both, in the words of each.",
        f"/explore{path_of(sides[0].article)}?with={other}",
        "articles",
        f"{path_of(sides[0].article)}/text",
        is_indexed=False,
    )
    return render("comparison.html", frame, sides=sides, shared=shared, rows=table(shown, sources), sources=sources)


def _other(session: Session, id_: str, other: str) -> Json:
    mistake = Mistake("unknown_value", "with", "“with”: an article is compared with another one")
    try:
        if other != id_:
            text: Json = from_json(text_answer(session, other))
            return text
    except NotFound as problem:
        told = f"“with”: {problem.detail[:1].lower()}{problem.detail[1:]}"
        mistake = Mistake("unknown_id", "with", told, None, [], problem.did_you_mean)
    raise InvalidQuery([mistake])


def _order(event: Json) -> tuple[bool, bool, int, int]:
    """Differences first, then by the latest possible day and the earliest; those without a date in the text's order."""
    days = Days.of(event["date"])
    return (not event["told_differently"], days is None, days.last if days else 0, days.first if days else 0)


def _side(text: Json, article: Json, shared: list[Json]) -> Side:
    shown = stretches(text)
    words = {
        event["id"]: [one for one in event["evidence"] if one["article"]["id"] == article["id"]] for event in shared
    }
    return Side(article, named(article), shown, direction("".join(one.text for one in shown)), words)
