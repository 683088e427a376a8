"""An article in Arabic: its text runs from the right, and what stands beside its name keeps its place."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.pages.page import page_of

TEXT = """بدء ملء السد
واتهم إيفو برانت الحكومة بأنها أغرقت 7 قرى في 5 مايو 2024.
BBC ذكرت أن Brandt رفض التعليق.
"""
SEED = f"""\
title: بدء ملء السد
title_by: source
language: ar
published: {{date: 2024-05-10, basis: the day of the paper}}
rights: © صحيفة
sha256: {sha256(TEXT.encode()).hexdigest()}
passages:
- at: بدء ملء السد
  kind: heading
- at: واتهم إيفو
  quotes:
    brandt-accuses:
      by: {{ivo-brandt: إيفو برانت}}
      cue: واتهم
      act: accuse
      about: norland-government
      says: Ivo Brandt accuses the government of flooding seven villages.
      words: واتهم إيفو برانت الحكومة بأنها أغرقت 7 قرى في 5 مايو 2024
- at: BBC ذكرت
  quotes:
    refusal:
      by: none
      cue: ذكرت
      act: state
      says: BBC تقول إن Brandt رفض التعليق.
"""


@pytest.fixture
def arabic(copied_world: Path, client_of: Callable[[Path], TestClient], tmp_path: Path) -> TestClient:
    folder = copied_world / "articles" / "dam"
    folder.mkdir()
    (folder / "article.txt").write_text(TEXT, "utf-8")
    (folder / "article.yaml").write_text(SEED, "utf-8")
    load(copied_world, tmp_path / "arabic.db")
    return client_of(tmp_path / "arabic.db")


def test_the_text_runs_in_the_direction_of_its_letters(arabic: TestClient) -> None:
    text = page_of(arabic, "/explore/articles/dam").one("section", class_="text")
    assert (text["lang"], text["dir"]) == ("ar", "rtl")
    english = page_of(arabic, "/explore/articles/harbour-strike").one("section", class_="text")
    assert (english["lang"], english["dir"]) == ("en", "ltr")


def test_a_name_does_not_move_the_date_beside_it(arabic: TestClient) -> None:
    (words,) = page_of(arabic, "/explore/quotes/dam.brandt-accuses").all("figure")
    assert (words.one("bdi").text, words.one("figcaption").text) == (
        "بدء ملء السد",
        "10 May 2024: بدء ملء السد, sentence 2",
    )
    article = page_of(arabic, "/explore/articles/dam")
    assert [one.text for one in article.one("p", class_="source").all("bdi")] == ["© صحيفة"]


def test_names_and_titles_leave_what_stands_beside_them_in_its_place(arabic: TestClient) -> None:
    notes = page_of(arabic, "/explore/articles").one("ol", class_="entries").all("p", class_="note")
    assert "© صحيفة" in [one.text for note in notes for one in note.all("bdi")]
    (found, *_) = page_of(arabic, "/explore/search?q=السد").one("main").all("h3")
    assert [one.text for one in found.all("bdi")] == ["بدء ملء السد"]
    for path in ("/explore/actors", "/explore/places"):
        heads = page_of(arabic, path).one("main").one("tbody").all("th")
        assert all(one.one("a").one("bdi").text for one in heads)
    statement = page_of(arabic, "/explore/actors/norland-government").all("p", class_="says")
    assert {one["dir"] for one in statement} == {"ltr"}


def test_a_sentence_that_begins_with_a_latin_name_runs_in_the_direction_of_its_letters(arabic: TestClient) -> None:
    article = page_of(arabic, "/explore/articles/dam")
    assert {one["dir"] for one in article.one("section", class_="text").all("p", class_="words")} == {"rtl"}
    panel = article.one("article", id="quote=dam.refusal")
    assert panel.one("blockquote")["dir"] == panel.one("h3").one("bdi")["dir"] == "rtl"
    record = page_of(arabic, "/explore/quotes/dam.refusal").one("main")
    assert record.one("h1").one("bdi")["dir"] == record.one("blockquote")["dir"] == "rtl"


def test_title_and_words_keep_their_places_in_what_is_copied_and_printed(arabic: TestClient) -> None:
    parts = ["بدء ملء السد", "BBC ذكرت أن Brandt رفض التعليق."]
    copied = page_of(arabic, "/explore/quotes/dam.refusal").one("pre", id="citation-text")
    printed = page_of(arabic, "/explore/articles/dam").one("article", id="quote=dam.refusal").one("p", class_="printed")
    for citation in (copied, printed):
        assert [one.text for one in citation.all("bdi")] == parts
        assert citation.text.startswith(f"10 May 2024: {parts[0]}, sentence 3: {parts[1]} http://")


def test_the_foot_of_an_embed_keeps_each_name_apart(arabic: TestClient) -> None:
    foot = page_of(arabic, "/explore/articles/dam?embed=1").one("footer").one("p")
    assert foot.text == "10 May 2024 · © صحيفة · Dateline"
    assert [one.text for one in foot.all("bdi")] == ["© صحيفة"]


def test_a_day_beside_an_arabic_title_reads_from_the_left(arabic: TestClient) -> None:
    line = '10 May 2024: <bdi dir="rtl">بدء ملء السد</bdi>'
    for url in ("/explore/quotes/dam.brandt-accuses", "/explore/events?group=article", "/explore/quotes?article=dam"):
        text = arabic.get(url).text
        assert '<bdi dir="rtl">10 May' not in text, url
    assert line in arabic.get("/explore/quotes/dam.brandt-accuses").text
