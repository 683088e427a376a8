"""What nobody has finished is left out with a line that says so, and is in nobody's way; it can be checked alone."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from app.curation.files.folders import chosen
from app.loading.version import version_of
from tests.conftest import Run
from tests.curation.breaking import ACCORD, NOTICE, STRIKE, edit, told
from tests.databases import load
from tests.loading.datasets import select

HEAD = "title: North Quay reopens\n"
DRAFT = f"draft: true\n{HEAD}"


@pytest.mark.parametrize(
    "lines",
    [
        "draft: true\n",
        "draft: true   # not yet\n",
        "draft:  true\r\n",
        "draft: true\nthis is: [no YAML\n",
        "# begun\n\ndraft: true\ntitle: T\nunknown: key\n",
    ],
)
def test_a_draft_is_left_out_however_unfinished_it_is(copied_world: Path, tmp_path: Path, lines: str) -> None:
    before = version_of(copied_world)
    folder = copied_world / "articles" / "begun"
    folder.mkdir()
    (folder / "article.yaml").write_text(lines, newline="")
    assert chosen(copied_world).left_out == {"begun": "it is a draft"}
    loaded = load(copied_world, tmp_path / "d.db")
    assert loaded is not None
    assert loaded.left_out == {"begun": "it is a draft"}
    assert select(tmp_path / "d.db", "id", "article ORDER BY id") == [
        ("accord-du-port",),
        ("harbour-notice",),
        ("harbour-strike",),
    ]
    assert version_of(copied_world) == before


def test_a_folder_without_a_description_is_left_out(copied_world: Path, tmp_path: Path) -> None:
    folder = copied_world / "articles" / "Not an id yet"
    folder.mkdir()
    (folder / "article.txt").write_text("text")
    assert list(read_corpus(copied_world).articles) == ["accord-du-port", "harbour-notice", "harbour-strike"]
    loaded = load(copied_world, tmp_path / "d.db")
    assert loaded is not None
    assert loaded.left_out == {"Not an id yet": "it has no article.yaml"}


@pytest.mark.parametrize("name", ["article.yml", "Article.yaml", "article.yaml.txt"])
def test_a_description_of_another_name_is_told(copied_world: Path, name: str) -> None:
    (copied_world / "articles" / "harbour-notice" / "article.yaml").rename(
        copied_world / "articles" / "harbour-notice" / name
    )
    left_out = chosen(copied_world).left_out
    assert left_out == {"harbour-notice": f"it has no article.yaml; rename “{name}”, which is not read"}


@pytest.mark.parametrize("line", ["draft: false\n", "draft: no\n", "# draft: true\n", ""])
def test_what_is_no_draft_is_loaded(copied_world: Path, line: str) -> None:
    edit(copied_world, NOTICE, HEAD, f"{line}{HEAD}")
    assert len(read_corpus(copied_world).articles) == 3


@pytest.mark.parametrize("key", ["‸draft: yes", "‸'draft': true", "‸draft:\n  true"])
def test_a_draft_that_is_marked_in_another_way_is_told_how(copied_world: Path, key: str) -> None:
    (place,) = edit(copied_world, NOTICE, HEAD, f"{key}\n{HEAD}")
    assert told(copied_world) == [
        f"{place}: a draft is not told from what is ready in this way: "
        "write “draft: true” on a line of its own that begins with it"
    ]


def test_a_record_of_an_article_that_is_left_out_is_named_as_such(copied_world: Path) -> None:
    edit(copied_world, STRIKE, (copied_world / STRIKE).read_text("utf-8").splitlines()[0], "draft: true")
    found = [line.partition(": ")[2] for line in told(copied_world)]
    assert found
    assert {line.partition("” ")[2] for line in found} == {
        "is of an article that is left out, because it is a draft: "
        "finish “harbour-strike”, or take this out until it is loaded"
    }


def test_where_all_is_left_out_there_is_nothing_to_load(copied_world: Path) -> None:
    for article in (copied_world / "articles").iterdir():
        (article / "article.yaml").unlink()
    assert told(copied_world) == [
        "articles:1:1: no articles but what is left out: add a folder with article.txt and article.yaml"
    ]


@pytest.mark.parametrize("command", ["check", "seed"])
def test_the_commands_say_what_is_left_out(run: Run, copied_world: Path, command: str) -> None:
    (copied_world / "articles" / "begun").mkdir()
    done = run(command, "world")
    assert (done.code, done.err) == (0, "")
    assert "begun is left out: it has no article.yaml." in done.out.splitlines()


@pytest.mark.parametrize(
    "target", ["harbour-notice", "world/articles/harbour-notice", "world/articles/harbour-notice/"]
)
def test_one_article_is_checked_alone(run: Run, copied_world: Path, target: str) -> None:
    edit(copied_world, STRIKE, "cue: accused", "cue: accuse")
    done = run("check", target, DATELINE_SEED_DATA="world")
    assert (done.code, done.err) == (0, "")
    assert ("harbour-notice" in done.out, "harbour-strike" in done.out) == (True, False)


def test_mistakes_of_an_article_and_of_the_registers_are_printed(run: Run, copied_world: Path) -> None:
    (place,) = edit(copied_world, NOTICE, "place: north-quay", "place: ‸nort-quay")
    edit(copied_world, NOTICE, HEAD, DRAFT)
    line = int(place.split(":")[1]) + 1
    right = f"world/{NOTICE}:{line}:{place.split(':')[2]}: “nort-quay” is not a place: did you mean “north-quay”?"
    assert run("check", "harbour-notice", DATELINE_SEED_DATA="world") == (
        1,
        "",
        f"{right}\n1 mistake; nothing was loaded.\n",
    )


def test_what_it_names_of_other_articles_is_looked_up(run: Run, copied_world: Path) -> None:
    assert run("check", "accord-du-port", DATELINE_SEED_DATA="world").code == 0
    (place,) = edit(copied_world, ACCORD, "{harbour-strike.almas-hopes:", "{‸harbour-strike.almas-hope:")
    done = run("check", "accord-du-port", DATELINE_SEED_DATA="world")
    assert done.err.splitlines()[0].startswith(f"world/{place}: “harbour-strike.almas-hope” is not a quote: ")


def test_check_dot_checks_the_article_whose_folder_is_the_current_one(
    run: Run, copied_world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copied_world / "articles" / "harbour-notice")
    done = run("check", ".", DATELINE_SEED_DATA="nowhere")
    assert (done.code, "harbour-notice" in done.out) == (0, True)


def test_what_is_neither_an_article_nor_a_folder_is_told(run: Run) -> None:
    done = run("check", "harbour-notise")
    right = "did you mean “harbour-notice” or “harbour-strike”?"
    assert done == (1, "", f"harbour-notise: neither an article nor a folder; {right}\n")


def test_a_folder_of_files_may_lie_in_a_folder_that_is_called_articles(run: Run, copied_world: Path) -> None:
    (copied_world.parent / "articles").mkdir()
    copied_world.rename(copied_world.parent / "articles" / "mine")
    done = run("check", "articles/mine", DATELINE_SEED_DATA="nowhere")
    assert (done.code, "harbour-strike" in done.out) == (0, True)
