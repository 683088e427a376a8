"""All mistakes of all files are told in one run, each once and none for another's sake."""

import shutil
from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from app.curation.files.faults import Fault, SeedError
from tests.curation.breaking import ACCORD, ACTORS, NOTICE, PLACES, STRIKE, edit, told

LIND = "mara-lind: {kind: person, name: Mara Lind"
WEST = "westland: {kind: country, name: Westland"


def test_a_fault_is_a_place_a_matter_and_a_remedy() -> None:
    fault = Fault(Path("seed_data/actors.yaml"), 3, 14, "unknown key “nmae”", "did you mean “name”?")
    assert str(fault) == "seed_data/actors.yaml:3:14: unknown key “nmae”: did you mean “name”?"


def test_mistakes_of_all_files_are_printed_in_the_order_of_the_files(copied_world: Path) -> None:
    actors = edit(copied_world, ACTORS, LIND, f"{LIND}, part_of: ‸lind")
    accord = edit(copied_world, ACCORD, "place: north-quay", "place: ‸quay")
    notice = edit(copied_world, NOTICE, "type: concede", "type: concede\n      words: ‸The Board")
    strike = edit(copied_world, STRIKE, "3 May: 2024-05-03", "3 May: ‸2024-05-32")
    strike += edit(copied_world, STRIKE, "cue: accused", "cue: ‸accuse")
    strike += edit(copied_world, STRIKE, "{she: zoe-almas}", "{she: ‸zoe}")
    places = edit(copied_world, PLACES, WEST, f"{WEST}, aliases: ‸Westland")
    found = told(copied_world)
    assert [line.partition(": ")[0] for line in found] == [*actors, *accord, *notice, *strike, *places]


def test_a_mistake_that_is_found_in_two_ways_is_told_once(copied_world: Path) -> None:
    (place,) = edit(copied_world, STRIKE, "2024-05-02/2024-05-03", "‸May")
    quote = "{by: dockers, cue: vote, act: state, says: So., date: 2-3 May}"
    edit(
        copied_world, STRIKE, "  supports: {strike: walkout", f"  quotes: {{q: {quote}}}\n  supports: {{strike: walkout"
    )
    (line,) = told(copied_world)
    assert line.startswith(f"{place}: “May” is not a date: ")


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_a_text_holds_something(copied_world: Path, text: str) -> None:
    (copied_world / "articles" / "harbour-notice" / "article.txt").write_text(text, "utf-8")
    assert told(copied_world) == [
        "articles/harbour-notice/article.txt:1:1: the file is empty: save the text of the article in it, byte for byte"
    ]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(ACTORS, LIND, f"{LIND}, ‸alias: Lind", id="the register of actors"),
        pytest.param(PLACES, WEST, f"{WEST}, ‸in: elmar", id="the register of places"),
        pytest.param(STRIKE, "title_by: curator", "title_by: ‸me", id="an article"),
        pytest.param(STRIKE, "rights: ©", "rights: ‸@", id="an article that is not YAML"),
        pytest.param(STRIKE, "- at: Timeline", "- at: ‸Time table", id="an article that is not cut"),
    ],
)
def test_a_file_that_does_not_fit_makes_no_mistakes_of_others(
    copied_world: Path, file: str, old: str, new: str
) -> None:
    (place,) = edit(copied_world, file, old, new)
    assert [line.partition(": ")[0] for line in told(copied_world)] == [place]


def test_a_folder_without_articles_holds_nothing_to_load(copied_world: Path) -> None:
    shutil.rmtree(copied_world / "articles")
    assert told(copied_world) == ["articles:1:1: no articles: add a folder with article.txt and article.yaml"]


def test_a_folder_that_is_named_otherwise_is_to_be_renamed(copied_world: Path) -> None:
    (copied_world / "articles").rename(copied_world / "Article")
    assert told(copied_world) == ["articles:1:1: no articles: rename “Article”, which is not read"]


def test_a_folder_that_does_not_exist_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for path, what in ((tmp_path / "missing", "there is no such folder"), (file, "not a folder")):
        with pytest.raises(SeedError) as refused:
            read_corpus(path)
        right = "name that of the curator's files, which holds actors.yaml"
        assert str(refused.value) == f"{path}:1:1: {what}: {right}"


def test_an_article_has_a_text(copied_world: Path) -> None:
    (copied_world / "articles" / "harbour-notice" / "article.txt").unlink()
    assert told(copied_world) == [
        "articles/harbour-notice/article.txt:1:1: cannot be read (No such file or directory): "
        "the file must exist and be readable"
    ]


@pytest.mark.parametrize(
    "name", ["Harbour", "harbour_notice", "harbour.notice", "hafen-größe", "harbour--notice", "-harbour", "-"]
)
def test_an_article_id_is_small_letters_digits_and_single_hyphens(copied_world: Path, name: str) -> None:
    folder = copied_world / "articles" / "harbour-notice"
    folder.rename(folder.with_name(name))
    assert told(copied_world) == [f"articles/{name}:1:1: not an article id: use small letters, digits and hyphens"]


def test_hidden_folders_and_files_beside_the_articles_are_none(copied_world: Path) -> None:
    (copied_world / "articles" / ".draft").mkdir()
    (copied_world / "articles" / "notes.txt").write_text("to do")
    assert list(read_corpus(copied_world).articles) == ["accord-du-port", "harbour-notice", "harbour-strike"]
