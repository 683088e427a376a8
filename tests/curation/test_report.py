"""What the commands that check and load print."""

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from app.curation.checking.report import check
from app.curation.files.faults import SeedError
from app.loading import processes, report
from tests.curation.breaking import NOTICE, edit
from tests.databases import database_at


def printed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines below the table, which ends with its lower edge."""
    return capsys.readouterr().out.partition("┘\n")[2].splitlines()


def test_what_is_covered_needs_no_words(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(world)
    assert [line for line in printed(capsys) if line.startswith("harbour-notice")] == []


def test_names_begin_and_numbers_end_below_each_other(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(world)
    rows = [line for line in capsys.readouterr().out.splitlines() if line.startswith("│ harbour")]
    assert rows == [
        "│ harbour-notice │      1 │      0 │        3 │        2 │         1 │         1 │        100.0% │",
        "│ harbour-strike │      8 │      4 │       22 │       11 │         8 │         3 │         98.7% │",
    ]


def test_passages_and_words_that_no_record_uses_are_printed(
    copied_world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(copied_world, NOTICE, "kind: heading", "kind: sentence")
    edit(copied_world, NOTICE, "type: concede", "type: concede\n      words: Harbour Board reopened")
    check(copied_world)
    assert [line for line in printed(capsys) if line.startswith("harbour-notice")] == [
        "harbour-notice: passage 1 supports no record: North Quay reopens",
        "harbour-notice: passage 2: no record uses: The",
        "harbour-notice: passage 2: no record uses: North Quay.",
    ]


UNUSED = "is named by no article, and no record uses it"


def test_entries_of_the_registers_that_nothing_uses_are_printed(
    copied_world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(copied_world)
    assert [line for line in printed(capsys) if line.endswith(UNUSED)] == [
        f"actors.yaml: “mara-lind” {UNUSED}",
        f"places.yaml: “westland” {UNUSED}",
        f"works.yaml: “harbour-act” {UNUSED}",
    ]


def test_what_uses_an_entry_is_a_record_or_another_entry(regatta: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(regatta)
    assert [line for line in printed(capsys) if line.endswith(UNUSED)] == []


def test_of_many_entries_that_nothing_uses_the_first_are_printed(
    copied_world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (copied_world / "actors.yaml").open("a", encoding="utf-8") as file:
        file.writelines(f"nobody-{n}: {{kind: person, name: Nobody Xq{n}}}\n" for n in range(40))
    check(copied_world)
    lines = printed(capsys)
    assert len([line for line in lines if line.endswith(UNUSED)]) == 40
    assert "… 3 more entries of the registers that no record uses" in lines


def test_words_are_printed_as_they_are_where_there_are_colours_too(
    monkeypatch: pytest.MonkeyPatch, copied_world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    folder, text = copied_world / "articles" / "harbour-notice", "[red]North\n  Quay[/red] reopens"
    (folder / "article.txt").write_text(text, "utf-8")
    head = f"title: T\ntitle_by: source\nlanguage: en\nrights: R\nsha256: {hashlib.sha256(text.encode()).hexdigest()}\n"
    (folder / "article.yaml").write_text(f"{head}passages:\n- at: '[red]North'\n", "utf-8")
    check(copied_world)
    assert "harbour-notice: passage 1 supports no record: [red]North Quay[/red] reopens" in printed(capsys)


def test_many_articles_are_cut_short(copied_world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _multiply(copied_world, 50)
    check(copied_world)
    table = capsys.readouterr().out.partition("┘")[0]
    assert len(re.findall(r"^│ (?:accord|harbour|notice)", table, re.MULTILINE)) == 40
    assert "│ … 13 more " in table


@pytest.mark.parametrize(("articles", "shown"), [(10, set()), (20, {"Reading", "Loading"})])
def test_a_bar_is_shown_where_somebody_watches_and_it_takes_long(
    monkeypatch: pytest.MonkeyPatch,
    copied_world: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    articles: int,
    shown: set[str],
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setattr(processes, "_TELL_EVERY", 1)
    _multiply(copied_world, articles)
    report.seed(copied_world, database_at(tmp_path / "d.db"))
    assert set(re.findall(r"(Reading|Loading) ", capsys.readouterr().out)) == shown


def test_nothing_is_printed_of_files_that_do_not_fit(
    copied_world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(copied_world, NOTICE, "place: north-quay", "place: quay")
    with pytest.raises(SeedError):
        check(copied_world)
    with pytest.raises(SeedError):
        report.seed(copied_world, database_at(tmp_path / "d.db"))
    assert capsys.readouterr().out == ""


def _multiply(world: Path, copies: int) -> None:
    folder = world / "articles" / "harbour-notice"
    for n in range(copies):
        shutil.copytree(folder, folder.with_name(f"notice-{n}"))
