"""Links to words and selectors of them, used on the plain text as any client would, on texts that make it hard."""

import hashlib
import json
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.datasets import make_client
from tests.http.asking import Json, answer, pages
from tests.http.dereferencing import places_of, plain_text, words_at
from tests.http.test_annotations import BASE, selectors, targets
from tests.http.test_words import evidence_in

ACTORS = {
    "ann": {"kind": "person", "name": "Ann Peeters"},
    "union": {"kind": "group", "name": "union"},
    "zoe": {"kind": "person", "name": "Zoe\u0308 A\u0301lmas"},
    "li": {"kind": "person", "name": "李华"},
}
# Texts, and where their passages begin; in every one of them somebody says so.
TEXTS: dict[str, tuple[str, list[tuple[str, str, str]]]] = {
    "line-ends": (
        "A heading\r\n\r\nThe union said no.\r\nAnn Peeters said yes,\rand\ngave\r\nin.\r\n",
        [("A heading", "", ""), ("The union", "union", "said"), ("Ann Peeters", "ann", "said")],
    ),
    "decomposed": (
        "🚢 Zoe\u0308 A\u0301lmas said no.\r\nSo\ufeff did 🏗️ the union\u00ad, said Zoë Álmas.\n",
        [("🚢", "zoe", "said"), ("So", "zoe", "said")],
    ),
    "repeated-passages": (
        "The union said no.\nAnn Peeters said yes.\nThe union said no.\n\nThe union said no.\nAnn Peeters said yes.",
        [
            ("The union said no. Ann Peeters said yes. The", "union", "said"),
            ("Ann Peeters said yes. The", "ann", "said"),
            ("The union said no. The", "union", "said"),
            ("The union said no. Ann", "union", "said"),
            ("Ann Peeters", "ann", "said"),
        ],
    ),
    "repeated-without-spaces": (
        "李华表示不行。李华表示可以。李华表示不行。",
        [("李华表示不行。李华表示可以", "li", "表示"), ("李华表示可以", "li", "表示"), ("李华表示不行", "li", "表示")],
    ),
    "again-and-again": (
        "The union said no.\n" * 30,
        [
            *((f"The union said no. {'The union said no. ' * n}The union", "union", "said") for n in range(28, -1, -1)),
            ("The union", "union", "said"),
        ],
    ),
}


def article(text: str, passages: list[tuple[str, str, str]]) -> Json:
    def passage(n: int, at: str, by: str, cue: str) -> Json:
        says = {f"q{n}": {"by": by, "cue": cue, "act": "state", "says": "Somebody says so."}}
        return {"at": at, "quotes": says} if by else {"at": at, "set_aside": "a heading"}

    return {
        "title": "A",
        "title_by": "curator",
        "language": "en",
        "rights": "ours",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "passages": [passage(n, *one) for n, one in enumerate(passages)],
    }


@pytest.fixture(scope="module")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A client of these texts."""
    folder = tmp_path_factory.mktemp("hard")
    (folder / "actors.yaml").write_text(json.dumps(ACTORS, ensure_ascii=False))
    (folder / "places.yaml").write_text("{}")
    for id_, (text, passages) in TEXTS.items():
        (folder / "articles" / id_).mkdir(parents=True)
        (folder / "articles" / id_ / "article.txt").write_bytes(text.encode())
        (folder / "articles" / id_ / "article.yaml").write_text(json.dumps(article(text, passages), ensure_ascii=False))
    load(folder, folder / "dateline.db")
    with make_client(folder / "dateline.db") as client:
        yield client


@pytest.fixture(params=["hard", "client", "article_client"])
def served(request: pytest.FixtureRequest) -> TestClient:
    found: TestClient = request.getfixturevalue(request.param)
    return found


def evidence(client: TestClient) -> Iterator[Json]:
    for path in ("/events", "/quotes", "/actors", "/mentions"):
        for page in pages(client, f"{path}?limit=200"):
            yield from evidence_in(page["items"])


def test_a_link_leads_to_the_words_where_the_text_is_served(served: TestClient) -> None:
    texts = {one["id"]: one["text_access"] == "full" for one in answer(served, "/articles")["items"]}
    for one in evidence(served):
        article_url = f"/articles/{one['article']['id']}"
        if texts[one["article"]["id"]]:
            assert one["url"].startswith(f"{article_url}/text.txt#char=")
            assert words_at(served, one["url"]) == one["exact"]
        else:
            assert one["url"] == article_url
            assert answer(served, article_url)["text_access"] == "evidence"


def test_evidence_selects_one_place_of_the_text(served: TestClient) -> None:
    for one in evidence(served):
        if one["prefix"] is not None:
            text = plain_text(served, one["url"].partition("#")[0])
            assert text[one["start"] : one["end"]] == one["exact"]
            assert places_of(one, text) == [one["start"]]


def test_both_selectors_of_an_annotation_hold_on_its_source(served: TestClient) -> None:
    for id_ in (one["id"] for one in answer(served, "/articles")["items"]):
        for annotation in answer(served, f"/articles/{id_}/annotations")["items"]:
            for target in targets(annotation):
                source, (position, quote) = target["source"].removeprefix(BASE), target["selector"]
                if quote["prefix"] is None:
                    assert source == f"/articles/{id_}"
                    continue
                text = plain_text(served, source)
                assert text[position["start"] : position["end"]] == quote["exact"]
                assert places_of(quote, text) == [position["start"]]


def test_annotations_say_what_their_records_say(served: TestClient) -> None:
    told = {
        (one["article"]["id"], one["start"], one["end"]): [one[key] for key in ("exact", "prefix", "suffix")]
        for one in evidence(served)
    }
    for id_ in (one["id"] for one in answer(served, "/articles")["items"]):
        for annotation in answer(served, f"/articles/{id_}/annotations")["items"]:
            position, quote = selectors(annotation)
            words = [quote[key] for key in ("exact", "prefix", "suffix")]
            assert told[id_, position["start"], position["end"]] == words


def test_a_crlf_is_one_character_of_a_link_and_two_of_a_record(hard: TestClient) -> None:
    found = {
        one["exact"]: one for quote in answer(hard, "/quotes?article=line-ends")["items"] for one in quote["evidence"]
    }
    union, ann = found["The union said no."], found["Ann Peeters said yes,\rand\ngave\r\nin."]
    assert (union["start"], union["end"], union["url"].partition("#")[2]) == (13, 31, "char=11,29")
    assert (ann["start"], ann["end"], ann["url"].partition("#")[2]) == (33, 68, "char=30,64")


def around(client: TestClient, article: str) -> list[tuple[str, str]]:
    quotes = answer(client, f"/quotes?article={article}")["items"]
    return [(one["prefix"], one["suffix"]) for quote in quotes for one in quote["evidence"]]


def test_a_sentence_that_is_repeated_is_told_apart_by_whole_words(hard: TestClient) -> None:
    assert around(hard, "repeated-passages") == [
        ("", "\nAnn Peeters said yes.\nThe"),
        ("The union said no.\n", "\nThe union said no.\n\nThe union"),
        ("no.\nAnn Peeters said yes.\n", "\n\nThe union said no.\nAnn"),
        ("said yes.\nThe union said no.\n\n", "\nAnn Peeters said yes."),
        ("said no.\n\nThe union said no.\n", ""),
    ]


def test_text_without_spaces_is_told_apart_too(hard: TestClient) -> None:
    assert around(hard, "repeated-without-spaces") == [
        ("", "李华表示可以。李华表示不行。"),
        ("", ""),
        ("李华表示不行。李华表示可以。", ""),
    ]
