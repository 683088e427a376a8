"""A demonstration adds to the folder that it lies in, and is in no other load; it is checked with it."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from app.curation.files.faults import SeedError
from app.loading.version import version_of
from tests.conftest import Run
from tests.curation.breaking import edit
from tests.databases import load
from tests.loading.datasets import select


@pytest.fixture
def demonstration(copied_world: Path) -> Path:
    """The small world with an article in its demonstration, of an actor that no other article knows."""
    folder = copied_world / "demonstration"
    notice = copied_world / "articles" / "harbour-notice"
    (folder / "made-up").mkdir(parents=True)
    for name in ("article.txt", "article.yaml"):
        (folder / "made-up" / name).write_bytes((notice / name).read_bytes())
    (folder / "actors.yaml").write_text("reopeners: {kind: group, name: those who reopen, part_of: norland}\n")
    edit(folder, "made-up/article.yaml", "who: {harbour-board: agent}", "who: {reopeners: agent}")
    return folder


def test_only_a_load_of_the_demonstration_holds_it(demonstration: Path, tmp_path: Path) -> None:
    plain, whole = load(demonstration.parent, tmp_path / "plain.db"), load(demonstration, tmp_path / "whole.db")
    assert plain is not None
    assert whole is not None
    names = ["accord-du-port", "harbour-notice", "harbour-strike"]
    assert [one.article for one in plain.articles] == names
    assert [one.article for one in whole.articles] == [*names, "made-up"]
    assert select(tmp_path / "plain.db", "id", "actor WHERE id = 'reopeners'") == []
    assert select(tmp_path / "whole.db", "id", "actor WHERE id IN ('reopeners', 'zoe-almas') ORDER BY id") == [
        ("reopeners",),
        ("zoe-almas",),
    ]


def test_each_has_a_version_of_its_own(demonstration: Path) -> None:
    plain, whole = version_of(demonstration.parent), version_of(demonstration)
    assert plain != whole
    (demonstration / "actors.yaml").write_text("reopeners: {kind: group, name: others}\n")
    assert version_of(demonstration.parent) == plain
    assert version_of(demonstration) != whole


@pytest.mark.parametrize("target", [(), ("made-up",)], ids=["with all", "alone"])
def test_it_is_checked_with_the_folder_it_lies_in(run: Run, demonstration: Path, target: tuple[str, ...]) -> None:
    assert "made-up" in run("check", *target, DATELINE_SEED_DATA=str(demonstration.parent)).out
    edit(demonstration, "made-up/article.yaml", "reopeners", "reopener")
    done = run("check", *target, DATELINE_SEED_DATA=str(demonstration.parent))
    assert done.code == 1
    assert "“reopener” is not an actor: did you mean “reopeners”?" in done.err


def test_an_id_is_of_one_record(demonstration: Path) -> None:
    (demonstration / "actors.yaml").write_text("dockers: {kind: group, name: others}\n")
    (demonstration / "made-up").rename(demonstration / "harbour-notice")
    with pytest.raises(SeedError) as raised:
        read_corpus(demonstration)
    assert [one.what for one in raised.value.faults][:2] == [
        "“dockers” is in the register that this one adds to",
        "another article has this id",
    ]
