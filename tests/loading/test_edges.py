"""What records are told of by others, in the order of the articles and of their texts."""

from pathlib import Path
from typing import Any

from app.schemas.caps import MOST
from tests.curation.breaking import NOTICE, STRIKE, edit
from tests.databases import load
from tests.loading.datasets import count, document


def quotes_of(database: Path, event: str) -> list[tuple[str, str]]:
    """The quotes that an event's document shows, and how each is tied to it."""
    found: list[dict[str, Any]] = document(database, "event", event)["quotes"]
    return [(one["quote"]["id"].rpartition(".")[2], one["link"]) for one in found]


def test_quotes_about_an_event_come_in_the_order_of_the_text(database: Path) -> None:
    assert quotes_of(database, "harbour-strike.crane-fire") == [
        ("almas-accuses", "about"),
        ("brandt-denies", "about"),
        ("brandt-blames", "about"),
    ]


def test_a_quote_that_was_said_at_an_event_is_told_there(database: Path) -> None:
    assert quotes_of(database, "accord-du-port.signing") == [
        ("master-denies", "about"),
        ("union-shares", "about"),
        ("union-shares", "occasion"),
    ]


def test_quotes_of_several_articles_come_in_the_order_of_these(copied_world: Path, tmp_path: Path) -> None:
    quote = "{by: harbour-board, cue: reopens, act: state, says: So., about: harbour-strike.strike}"
    edit(copied_world, NOTICE, "kind: heading", f"kind: heading\n  quotes: {{q: {quote}}}")
    load(copied_world, tmp_path / "d.db")
    assert quotes_of(tmp_path / "d.db", "harbour-strike.strike") == [("q", "about"), ("almas-hopes", "about")]


def test_an_occasion_may_be_another_articles_event(copied_world: Path, tmp_path: Path) -> None:
    edit(copied_world, STRIKE, "to: coast-daily\n", "to: coast-daily\n      at: accord-du-port.signing\n")
    load(copied_world, tmp_path / "d.db")
    occasion = document(tmp_path / "d.db", "quote", "harbour-strike.almas-hopes")["occasion"]
    assert (occasion["id"], occasion["name"]) == (
        "accord-du-port.signing",
        "Zoë Álmas and Ivo Brandt sign an agreement",
    )
    assert ("almas-hopes", "occasion") in quotes_of(tmp_path / "d.db", "accord-du-port.signing")


def test_an_array_that_other_articles_lengthen_is_capped_and_counted(copied_world: Path, tmp_path: Path) -> None:
    notice = copied_world / "articles" / "harbour-notice"
    text = (notice / "article.yaml").read_text("utf-8").replace("kind: heading", "\n  ".join([
        "roles: {zoe-almas: {title: chair, of: harbour-board, words: North Quay}}",
        "supports: {harbour-strike.strike: North Quay}",
        "quotes: {q: {by: harbour-board, cue: reopens, act: doubt, says: No., about: harbour-strike.strike,",
        "  answers: {harbour-strike.almas-hopes: disputes}}}",
    ]))  # fmt: skip
    for n in range(MOST + 5):
        folder = notice.with_name(f"notice-{n:02d}")
        folder.mkdir()
        (folder / "article.yaml").write_text(text, "utf-8")
        (folder / "article.txt").write_bytes((notice / "article.txt").read_bytes())
    load(copied_world, tmp_path / "d.db")
    event = document(tmp_path / "d.db", "event", "harbour-strike.strike")
    quote = document(tmp_path / "d.db", "quote", "harbour-strike.almas-hopes")
    (role,) = document(tmp_path / "d.db", "actor", "zoe-almas")["roles"]
    shown = [len(event[name]) for name in ("evidence", "articles", "quotes")] + [
        len(quote["answered_by"]),
        len(role["evidence"]),
    ]
    assert shown == [50, 50, 50, 50, 50]
    assert (event["evidence_total"], event["articles_total"], event["quotes_total"]) == (58, 57, 56)
    assert (quote["answered_by_total"], quote["contested"], role["evidence_total"]) == (56, True, 57)
    assert count(tmp_path / "d.db", "event_evidence WHERE event_id = 'harbour-strike.strike'") == 58
