"""The promise of the service: every record carries the words that support it, at the offsets it names."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import Json, answer, pages, remembered, supporting

LISTS = ("/events", "/quotes", "/actors", "/mentions")


@pytest.fixture(scope="module", params=[("client", "world"), ("article_client", "seed_data")])
def served(request: pytest.FixtureRequest) -> tuple[TestClient, dict[str, str]]:
    """A client, and the texts of its articles as they stand in the curator's files."""
    client, folder = (request.getfixturevalue(name) for name in request.param)
    files: list[Path] = sorted((folder / "articles").glob("*/article.txt"))
    return client, {file.parent.name: file.read_bytes().decode() for file in files}


def documents(client: TestClient) -> Iterator[Json]:
    for path in LISTS:
        for page in pages(client, f"{path}?limit=200"):
            yield from page["items"]


def evidence_in(part: Any) -> Iterator[Json]:
    """Everything in a document that has the form of evidence."""
    if isinstance(part, list):
        for one in part:
            yield from evidence_in(one)
    elif isinstance(part, dict):
        if "prefix" in part:
            yield part
        for one in part.values():
            yield from evidence_in(one)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_evidence_is_the_exact_words_at_its_offsets(served: tuple[TestClient, dict[str, str]]) -> None:
    client, texts = served
    found = [one for document in documents(client) for one in evidence_in(document)]
    for one in found:
        text = texts[one["article"]["id"]]
        assert text[one["start"] : one["end"]] == one["exact"]
        assert (one["start_utf16"], one["end_utf16"]) == (utf16(text[: one["start"]]), utf16(text[: one["end"]]))
    assert {one["article"]["id"] for one in found} == set(texts)


def test_prefix_and_suffix_reach_to_the_ends_of_the_passage(served: tuple[TestClient, dict[str, str]]) -> None:
    client, texts = served
    for document in documents(client):
        for one in evidence_in(document):
            article = remembered(client, f"/articles/{one['article']['id']}/text")
            passage = article["passages"][one["passage"] - 1]
            if article["text"] is None:
                assert (one["prefix"], one["suffix"]) == (None, None)
            else:
                whole = one["prefix"] + one["exact"] + one["suffix"]
                assert whole == texts[one["article"]["id"]][passage["start"] : passage["end"]]


def test_quoted_words_stand_at_their_offsets_between_quotation_marks(served: tuple[TestClient, dict[str, str]]) -> None:
    client, texts = served
    for quote in answer(client, "/quotes?limit=200")["items"]:
        text = texts[quote["article"]["id"]]
        assert (quote["kind"] == "indirect") == (quote["quoted"] == [])
        for span in quote["quoted"]:
            assert text[span["start"] : span["end"]] == span["exact"] == span["exact"].strip()
            assert (span["start_utf16"], span["end_utf16"]) == (
                utf16(text[: span["start"]]),
                utf16(text[: span["end"]]),
            )
            # A comma before the closing mark is the reporter's.
            before, after = text[: span["start"]].rstrip()[-1], text[span["end"] :].removeprefix(",").lstrip()[0]
            assert before + after in ('""', "«»")


def test_passages_hold_every_character_that_is_not_white_space_once(served: tuple[TestClient, dict[str, str]]) -> None:
    client, texts = served
    for id_, text in texts.items():
        passages = answer(client, f"/articles/{id_}/text")["passages"]
        assert [passage["n"] for passage in passages] == list(range(1, len(passages) + 1))
        ends = [0, *(offset for passage in passages for offset in (passage["start"], passage["end"])), len(text)]
        assert ends == sorted(ends)
        assert "".join(text[a:b] for a, b in zip(ends[::2], ends[1::2], strict=True)).strip() == ""
        for passage in passages:
            words = text[passage["start"] : passage["end"]]
            assert words == words.strip() != ""
            assert passage["start_utf16"] == utf16(text[: passage["start"]])
            assert passage["end_utf16"] == utf16(text[: passage["end"]])
            assert (passage["records"] == []) == (passage["set_aside"] is not None)


def test_a_text_is_served_as_it_stands_in_the_file_where_rights_allow(client: TestClient, world: Path) -> None:
    for id_ in ("harbour-strike", "harbour-notice"):
        served = answer(client, f"/articles/{id_}/text")
        text = (world / "articles" / id_ / "article.txt").read_bytes().decode()
        assert served["text"] == text
        for passage in served["passages"]:
            assert passage["text"] == " ".join(text[passage["start"] : passage["end"]].split())


def test_where_rights_allow_only_evidence_nothing_else_of_the_text_is_served(client: TestClient) -> None:
    served = answer(client, "/articles/accord-du-port/text")
    assert (served["text"], {passage["text"] for passage in served["passages"]}) == (None, {None})
    entries = answer(client, "/articles/accord-du-port/timeline")["entries"]
    assert [entry["text"] for entry in entries] == [None, None]
    words = "Interrogé"  # in a sentence, but in no evidence and no mention of it
    everything = [
        client.get(url).text for url in ("/articles/accord-du-port/text", "/articles/accord-du-port/timeline")
    ]
    everything += [client.get(f"{path}?limit=200").text for path in (*LISTS, "/places", "/articles")]
    assert [body for body in everything if words in body] == []


def test_spans_of_a_text_are_those_of_its_records_and_mentions(served: tuple[TestClient, dict[str, str]]) -> None:
    client, texts = served
    for id_ in texts:
        text = answer(client, f"/articles/{id_}/text")
        told = {(s["start"], s["end"], s["use"], s["record"]["record"], s["record"]["id"]) for s in text["spans"]}
        expected = set()
        for kind in ("events", "quotes", "actors"):
            for record in text["records"][kind]:
                for start, end in supporting(record, id_):
                    expected.add((start, end, "evidence", record["record"], record["id"]))
                for one in record.get("quoted", []):
                    expected.add((one["start"], one["end"], "quoted", "quote", record["id"]))
        for mention in [item for page in pages(client, f"/mentions?article={id_}&limit=200") for item in page["items"]]:
            one, of = mention["evidence"], mention["of"]
            expected.add((one["start"], one["end"], "mention", of["record"], of["id"]))
        assert told == expected
