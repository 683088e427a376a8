"""How much of an article its records account for: numbers counted by hand."""

from pathlib import Path

import pytest

from app.curation.articles import Article
from app.curation.checking.coverage import Coverage, coverage, merge, outcome, uncovered_passages, unused_stretches
from app.curation.corpus import read_corpus
from app.spans import Span
from tests.curation.breaking import ACCORD, NOTICE, edit

# "North Quay reopens" has 16 characters that are not white space, "The Harbour Board reopened North Quay." has 33.
HEADING, WHO = "kind: heading", "who: {harbour-board: agent}"


def notice(world: Path) -> Article:
    return read_corpus(world).articles["harbour-notice"]


def unused(article: Article) -> list[tuple[int, str]]:
    return [(n, article.text[slice(*span)]) for n, span in unused_stretches(article)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (WHO, WHO, Coverage(2, 1, 1, 33, 33)),
        (WHO, f"{WHO}\n      words: Harbour Board", Coverage(2, 1, 1, 33, 12)),
        (WHO, f"{WHO}\n      words: [Harbour Board, Board reopened]", Coverage(2, 1, 1, 33, 20)),
        (WHO, f"{WHO}\n      words: [Harbour, reopened North]", Coverage(2, 1, 1, 33, 20)),
        (HEADING, "kind: sentence", Coverage(2, 1, 0, 49, 33)),
        (HEADING, "set_aside: a title", Coverage(2, 1, 1, 33, 33)),
        (HEADING, f"{HEADING}\n  supports: {{reopening: North Quay}}", Coverage(2, 2, 0, 49, 42)),
        (HEADING, f"{HEADING}\n  mentions: {{reopens: dockers}}", Coverage(2, 1, 1, 33, 33)),
    ],
    ids=[
        "the whole passage",
        "two words",
        "words that overlap count once",
        "words apart",
        "a passage that supports nothing",
        "a passage set aside",
        "a heading that supports a record",
        "a mention is no support",
    ],
)
def test_passages_and_characters_are_counted(copied_world: Path, old: str, new: str, expected: Coverage) -> None:
    edit(copied_world, NOTICE, old, new)
    assert coverage(notice(copied_world)) == expected


def test_evidence_for_another_articles_event_counts_where_it_stands(world: Path) -> None:
    articles = read_corpus(world).articles
    assert outcome(articles["harbour-notice"]).coverage == Coverage(2, 1, 1, 33, 33)
    assert outcome(articles["accord-du-port"]).coverage.set_aside == 3


def test_roles_and_quotes_support_passages(copied_world: Path) -> None:
    role = "roles: {harbour-board: {title: Quay, of: norland}}"
    quote = "quotes: {q: {by: dockers, cue: reopens, act: state, says: So., words: reopens}}"
    edit(copied_world, NOTICE, HEADING, f"{role}\n  {quote}")
    assert coverage(notice(copied_world)) == Coverage(2, 2, 0, 49, 44)
    assert unused(notice(copied_world)) == [(1, "North")]
    edit(copied_world, NOTICE, "words: reopens", "words: North")
    edit(copied_world, NOTICE, WHO, f"{WHO}\n      words: Harbour Board reopened")
    assert unused(notice(copied_world)) == [(1, "reopens"), (2, "The"), (2, "North Quay.")]


def test_a_passage_that_supports_nothing_is_uncovered_unless_set_aside(copied_world: Path) -> None:
    assert uncovered_passages(notice(copied_world)) == []
    edit(copied_world, NOTICE, "kind: heading", "kind: sentence")
    assert uncovered_passages(notice(copied_world)) == [1]
    edit(copied_world, NOTICE, "kind: sentence", "set_aside: repeats the title")
    assert uncovered_passages(notice(copied_world)) == []


@pytest.mark.parametrize(
    ("words", "stretches"),
    [
        ("Harbour Board reopened", [(2, "The"), (2, "North Quay.")]),
        ("The Harbour Board reopened North Quay", []),
        ("[The, reopened North Quay]", [(2, "Harbour Board")]),
        ("Board", [(2, "The Harbour"), (2, "reopened North Quay.")]),
    ],
)
def test_words_that_no_record_uses_are_told_and_punctuation_is_not(
    copied_world: Path, words: str, stretches: list[tuple[int, str]]
) -> None:
    edit(copied_world, NOTICE, WHO, f"{WHO}\n      words: {words}")
    assert unused(notice(copied_world)) == stretches


def test_a_passage_that_is_uncovered_is_no_stretch(copied_world: Path) -> None:
    edit(copied_world, NOTICE, "kind: heading", "kind: sentence")
    assert unused(notice(copied_world)) == []


@pytest.mark.parametrize(
    ("spans", "merged"),
    [
        ([], []),
        ([Span(4, 6), Span(0, 2)], [Span(0, 2), Span(4, 6)]),
        ([Span(0, 2), Span(2, 4)], [Span(0, 4)]),
        ([Span(0, 9), Span(2, 4), Span(8, 12)], [Span(0, 12)]),
    ],
    ids=["none", "apart", "touching", "nested and overlapping"],
)
def test_spans_are_merged_in_order(spans: list[Span], merged: list[Span]) -> None:
    assert merge(spans) == merged


def test_the_size_of_an_article_is_told_with_its_coverage(world: Path) -> None:
    told = outcome(read_corpus(world).articles["harbour-notice"])
    assert (told.article, told.events, told.quotes, told.mentions) == ("harbour-notice", 1, 0, 3)


def test_a_text_of_which_only_evidence_is_served_is_counted_like_any_other(copied_world: Path) -> None:
    before = coverage(read_corpus(copied_world).articles["accord-du-port"])
    edit(copied_world, ACCORD, "text_access: evidence", "text_access: full")
    assert coverage(read_corpus(copied_world).articles["accord-du-port"]) == before
