"""A curator's files: which of them are read, where what they hold stands, and what is let go when they are read."""

import gc
from collections import Counter
from pathlib import Path

import pytest

from app.curation.corpus import read_article
from app.curation.files.seed_file import SeedFile
from app.curation.names.names import Names
from app.curation.texts.passages import PassageText
from tests.curation.seed_files import read

NOTHING = "the file is empty: write its required keys"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(b"", f"1:1: {NOTHING}", id="empty"),
        pytest.param(b"# only a comment\n", f"1:1: {NOTHING}", id="only a comment"),
        pytest.param(
            "a: b\nc: é".encode("latin-1"), "2:4: not UTF-8: save the file with the encoding UTF-8", id="Latin 1"
        ),
        pytest.param("é: é".encode() + b"\xff", "1:5: not UTF-8: save the file with the encoding UTF-8", id="one byte"),
        pytest.param("a: b".encode("utf-16"), "1:1: not UTF-8: save the file with the encoding UTF-8", id="UTF-16"),
        pytest.param("a: b".encode("utf-16-le"), "1:1: not UTF-8: save the file with the encoding UTF-8", id="no mark"),
        pytest.param(
            b"\xef\xbb\xbfa: b", "1:1: begins with a byte order mark: save the file as UTF-8 without BOM", id="BOM"
        ),
    ],
)
def test_a_file_that_cannot_be_read_has_one_fault(tmp_path: Path, data: bytes, fault: str) -> None:
    path = tmp_path / "a.yaml"
    file = read(path, data)
    assert ([str(one) for one in file.faults], file.data) == ([f"{path}:{fault}"], None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("a: " + "[" * 50_000, "1:102", id="brackets"),
        pytest.param("a: " + "[" * 3000 + "]" * 3000, "1:102", id="brackets that close"),
        pytest.param("a:\n" + "- " * 50_000, "2:197", id="dashes"),
        pytest.param("-  " * 25_000 + "x", "1:298", id="dashes and two spaces"),
        pytest.param("?  " * 100_000 + "x", "1:298", id="question marks"),
        pytest.param("? - " * 40_000 + "x", "1:199", id="both"),
        pytest.param("- ? " * 40_000 + "x", "1:199", id="both, the other way round"),
        pytest.param("{a: " * 50_000, "1:397", id="braces"),
        pytest.param("[{a: " * 50_000, "1:247", id="brackets and braces"),
        pytest.param("{? " * 50_000, "1:298", id="braces as keys"),
        pytest.param("".join(" " * n + "a:\n" for n in range(3000)), "100:100", id="lines"),
    ],
)
def test_a_file_that_nests_deep_is_told_where_however_it_is_written(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "a.yaml"
    file = read(path, text)
    told = f"{path}:{place}: nested too deep: a curator's file needs few levels"
    assert ([str(one) for one in file.faults], file.data) == ([told], None)


def test_a_hundred_levels_are_read(tmp_path: Path) -> None:
    assert read(tmp_path / "a.yaml", "[" * 99 + "]" * 99).faults == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing.yaml", "No such file or directory"), (".", "Is a directory")],
    ids=["missing", "folder"],
)
def test_a_file_must_exist_and_be_readable(tmp_path: Path, name: str, reason: str) -> None:
    path = tmp_path / name
    assert [str(fault) for fault in SeedFile(path, tmp_path).faults] == [
        f"{path}:1:1: cannot be read ({reason}): the file must exist and be readable"
    ]


@pytest.mark.parametrize(
    ("loc", "key", "place"),
    [
        pytest.param((), False, (1, 1), id="the file"),
        pytest.param(("a",), False, (1, 4), id="a value"),
        pytest.param(("b",), True, (2, 1), id="a key"),
        pytest.param(("b", "c", 1), False, (4, 5), id="an item"),
        pytest.param(("b", "c", 0, "d"), True, (3, 8), id="a key in an item"),
        pytest.param(("b", "x", "c", 1), False, (4, 5), id="over a step that is not in the file"),
        pytest.param(("b", "x"), False, (3, 3), id="what holds it where it is not in the file"),
        pytest.param(("b", "c", 9), True, (3, 6), id="the list where the item is not in the file"),
    ],
)
def test_a_place_in_the_data_is_a_line_and_a_column(
    tmp_path: Path, loc: tuple[str | int, ...], key: bool, place: tuple[int, int]
) -> None:
    file = read(tmp_path / "a.yaml", "a: b\nb:\n  c: [{d: e},\n    f]\n")
    assert file.where(loc, key=key) == place


def test_what_was_needed_to_read_an_article_is_freed(seed_data: Path) -> None:
    """Loads run without the collector: no circle may hold files and passages, or the names of one article alone."""
    gc.collect()
    gc.disable()
    try:
        before = _alive()
        corpus = read_article(seed_data / "demonstration" / "geneva-retold")
        assert corpus.articles["geneva-retold"].record.names
        assert _alive() - before == Counter({Names: 1})
    finally:
        gc.enable()


def _alive() -> Counter[type]:
    return Counter(type(one) for one in gc.get_objects() if isinstance(one, (Names, PassageText, SeedFile)))
