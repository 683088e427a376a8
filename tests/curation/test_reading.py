"""Files from strangers: only plain files of the folder are read, and what is in them never reaches a terminal."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.curation.checking.report import check
from app.curation.corpus import read_corpus
from app.curation.files import reading
from app.curation.files.characters import code_point, visible
from app.curation.files.faults import Fault, SeedError
from app.loading.version import version_of
from tests.conftest import Run
from tests.curation.breaking import NOTICE, edit, retext, told

TEXT = "articles/harbour-notice/article.txt"
TAKE_OUT = "take it out of the text, which then has another hash"
LEAVE = "leave it where it is the source's; words are found without it"


def _pipe(file: Path, outside: Path) -> None:
    os.mkfifo(file)


def _link_to_a_device(file: Path, outside: Path) -> None:
    file.symlink_to("/dev/zero")


def _link_outside(file: Path, outside: Path) -> None:
    file.symlink_to(outside)


def _link_of_a_link(file: Path, outside: Path) -> None:
    (file.parent / "other").symlink_to(outside)
    file.symlink_to("other")


def _link_to_itself(file: Path, outside: Path) -> None:
    file.symlink_to(file.name)


def _folder(file: Path, outside: Path) -> None:
    file.mkdir()


@pytest.mark.parametrize("name", ["actors.yaml", TEXT, NOTICE])
@pytest.mark.parametrize(
    ("put", "fault"),
    [
        (_pipe, "not a plain file: put a file with the text in its place"),
        (_link_to_a_device, "leads out of the folder: put the file itself into {world}"),
        (_link_outside, "leads out of the folder: put the file itself into {world}"),
        (_link_of_a_link, "leads out of the folder: put the file itself into {world}"),
        (_link_to_itself, "cannot be read (Too many levels of symbolic links): the file must exist and be readable"),
        (_folder, "cannot be read (Is a directory): the file must exist and be readable"),
    ],
)
def test_only_plain_files_of_the_folder_are_read(
    copied_world: Path, tmp_path: Path, name: str, put: Callable[[Path, Path], None], fault: str
) -> None:
    outside = (copied_world / name).rename(tmp_path / "outside")
    put(copied_world / name, outside)
    version = version_of(copied_world)
    with pytest.raises(SeedError) as error:
        read_corpus(copied_world)
    assert f"{copied_world / name}:1:1: {fault.format(world=copied_world)}" in str(error.value).splitlines()
    outside.write_text("another")
    assert version_of(copied_world) == version


def test_an_article_that_is_a_link_out_of_the_folder_is_not_read(copied_world: Path, tmp_path: Path) -> None:
    folder = copied_world / "articles" / "harbour-notice"
    folder.symlink_to(folder.rename(tmp_path / "outside"))
    right = f"leads out of the folder: put the file itself into {copied_world}"
    with pytest.raises(SeedError) as error:
        read_corpus(copied_world)
    assert str(error.value).splitlines() == [
        f"{folder / name}:1:1: {right}" for name in ("article.txt", "article.yaml")
    ]


def test_a_link_to_a_file_of_the_folder_is_followed(copied_world: Path, tmp_path: Path) -> None:
    (copied_world / TEXT).rename(copied_world / "text")
    (copied_world / TEXT).symlink_to(copied_world / "text")
    (tmp_path / "link").symlink_to(copied_world)
    assert read_corpus(tmp_path / "link").articles.keys() == read_corpus(copied_world).articles.keys()


@pytest.mark.parametrize("name", ["actors.yaml", TEXT, NOTICE])
def test_a_file_that_is_too_large_is_not_read(copied_world: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    size = (copied_world / name).stat().st_size
    monkeypatch.setattr(reading, "MOST_BYTES", size)
    faults: list[Fault] = []
    assert reading.read_text(copied_world / name, copied_world, faults) is not None
    monkeypatch.setattr(reading, "MOST_BYTES", size - 1)
    assert reading.read_text(copied_world / name, copied_world, faults) is None
    assert [fault.what for fault in faults] == ["more than 0 MiB"]


@pytest.mark.parametrize(
    ("char", "named"),
    [
        ("\x00", "U+0000 NUL"),
        ("\x07", "U+0007 BEL"),
        ("\x0c", "U+000C FF"),
        ("\x1b", "U+001B ESC"),
        ("\x7f", "U+007F DEL"),
        ("\x85", "U+0085 NEL"),
        ("\x93", "U+0093"),
        ("\x9b", "U+009B"),
    ],
)
def test_a_control_character_of_a_text_is_named_with_its_place(copied_world: Path, char: str, named: str) -> None:
    retext(copied_world, f"North Quay reopens\nThe Harbour Board reopened{char} North Quay.")
    assert told(copied_world) == [f"{TEXT}:2:27: a control character, {named}: {TAKE_OUT}"]


def test_each_control_character_is_told_up_to_a_hundred(copied_world: Path) -> None:
    retext(copied_world, "North Quay reopens\nThe Harbour Board reopened North Quay." + "\x00" * 300)
    faults = told(copied_world)
    assert len(faults) == 101
    assert faults[-1] == f"{TEXT}:2:139: a control character, U+0000 NUL and more after it: {TAKE_OUT}"


def test_an_invisible_character_is_a_note(copied_world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    retext(copied_world, "North Quay reopens\nThe Harbour Board reopened North Quay.\u202e\u200b")
    notes = [
        f"{TEXT}:2:{at}: note: an invisible character, {named}: {LEAVE}"
        for at, named in ((39, "U+202E"), (40, "U+200B"))
    ]
    assert [str(note).removeprefix(f"{copied_world}/") for note in read_corpus(copied_world).faults] == notes
    check(copied_world)
    printed = capsys.readouterr().out.replace(f"{copied_world}/", "").splitlines()
    assert [line for line in printed if "note: " in line] == notes
    with pytest.raises(SeedError) as error:
        check(copied_world, strict=True)
    assert str(error.value).replace(f"{copied_world}/", "").splitlines() == notes


@pytest.mark.parametrize(("char", "named"), [("\ufffd", "U+FFFD"), ("\ufffe", "U+FFFE"), ("\ufdd0", "U+FDD0")])
def test_a_character_that_was_lost_is_a_note(copied_world: Path, char: str, named: str) -> None:
    retext(copied_world, f"North Quay reopens\nThe Harbour Board reopened North Quay.{char}")
    right = "take the text from its source anew, unless that has lost it too"
    assert [str(note).removeprefix(f"{copied_world}/") for note in read_corpus(copied_world).faults] == [
        f"{TEXT}:2:39: note: a lost character, {named}: {right}"
    ]


def test_a_load_leaves_notes_to_a_check(copied_world: Path, run: Run) -> None:
    retext(copied_world, "North Quay reopens\nThe Harbour Board reopened North Quay.\u200b")
    strict = run("seed", "--strict", str(copied_world))
    assert (strict.code, strict.out) == (1, "")
    assert strict.err.splitlines()[1:] == ["1 mistake; nothing was loaded."]
    loaded = run("seed", str(copied_world))
    assert (loaded.code, loaded.out.splitlines()[-2]) == (
        0,
        "Run “dateline check” to see what may look odd in the files.",
    )
    assert run("check", "--strict", str(copied_world)).code == 1
    assert run("check", str(copied_world)).code == 0


def test_nothing_in_a_file_reaches_the_terminal(copied_world: Path, run: Run) -> None:
    nasty = "\u202e\u200b\x1b\x9b"
    retext(copied_world, f"North Quay reopens\nThe Harbour Board reopened North Quay. {nasty[:2]}Extra words.")
    edit(copied_world, NOTICE, "type: concede", "type: concede\n      words: reopened")
    checked = run("check", str(copied_world))
    assert (checked.code, set(nasty) & set(checked.out)) == (0, set())
    assert "\\u202e\\u200bExtra words." in checked.out
    unreadable = copied_world / "articles" / f"x{nasty}\n"
    unreadable.mkdir()
    (unreadable / "article.yaml").write_text("passages:\n")
    refused = run("check", str(copied_world))
    assert (refused.code, set(nasty) & set(refused.out + refused.err)) == (1, set())


def test_what_cannot_be_seen_is_shown() -> None:
    assert visible("a\tb\x1b\x9b\u202e\udcff é 🚢 کی\u200cک") == "a\\tb\\x1b\\x9b\\u202e\\udcff é 🚢 کی\u200cک"
    names = {"a": "U+0061", " ": "U+0020", "\x1f": "U+001F US", "\x00": "U+0000 NUL", "\x7f": "U+007F DEL"}
    assert {char: code_point(char) for char in names} == names
    assert code_point("\U000e0041") == "U+E0041"


def test_very_many_aliases_are_read(copied_world: Path) -> None:
    aliases = "".join(f"\n  - Alias {n}" for n in range(20_000))
    with (copied_world / "actors.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nmany:\n  kind: group\n  name: Many\n  aliases:{aliases}\n  - Alias 7\n")
    (fault,) = told(copied_world)
    assert fault.endswith("the alias “Alias 7” is there already: remove it")
