"""What readers of many languages type, and what it finds, with the words that are marked.

`tests/readers/texts.txt` has the sentences of an article in each language; `asked.txt` what is searched for, and each
sentence that is found, with what its snippet marks. Signs that cannot be seen are told by their numbers.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.datasets import TESTS, make_client
from tests.http.asking import answer, words_url

READERS = TESTS / "readers"


def shown(line: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), line)


def lines_of(name: str) -> list[str]:
    return [shown(line) for line in (READERS / name).read_text("utf-8").splitlines()]


def asked() -> Iterator[tuple[str, dict[str, str]]]:
    for line in lines_of("asked.txt"):
        query, found = line.split(" →")
        places = [one.strip().partition(" ")[::2] for one in re.split(r", (?=[a-z]+\d+ )", found) if one.strip()]
        yield query, dict(places)


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A client of the articles, each sentence a passage."""
    folder = tmp_path_factory.mktemp("readers")
    (folder / "actors.yaml").write_text("nobody: {kind: person, name: Xqnobody}\n")
    (folder / "places.yaml").write_text("nowhere: {kind: country, name: Xqnowhere}\n")
    language = ""
    for is_heading, lines in groupby(lines_of("texts.txt"), lambda line: line.startswith("== ")):
        if is_heading:
            language = next(lines).removeprefix("== ")
            continue
        sentences = list(lines)
        write(folder / "articles" / language, language, sentences)
    database = folder / "dateline.db"
    load(folder, database)
    with make_client(database) as client:
        yield client


def write(folder: Path, language: str, sentences: list[str]) -> None:
    folder.mkdir(parents=True)
    text = "".join(f"{one}\n" for one in sentences).encode()
    (folder / "article.txt").write_bytes(text)
    passages = [{"at": one[:40], "set_aside": "it is only searched"} for one in sentences]
    article = {
        "title": f"Xq{language}",
        "title_by": "curator",
        "language": language,
        "rights": "Public domain",
        "sha256": hashlib.sha256(text).hexdigest(),
        "passages": passages,
    }
    (folder / "article.yaml").write_text(json.dumps(article, ensure_ascii=False), "utf-8")


@pytest.mark.parametrize(("query", "expected"), list(asked()))
def test_a_reader_finds_what_is_meant(readers: TestClient, query: str, expected: dict[str, str]) -> None:
    found = answer(readers, words_url("/search", query, kind="passage", limit="50"))["items"]
    told = {
        f"{hit['hit']['id']}{hit['passage']}": "|".join(part["text"] for part in hit["snippet"] if part["match"])
        for hit in found
    }
    assert told == expected


def test_what_is_misspelt_beside_a_hyphen_is_suggested(readers: TestClient) -> None:
    assert answer(readers, words_url("/search", "Åkesso-Björk"))["did_you_mean"] == ["Åkesson-Björk"]
