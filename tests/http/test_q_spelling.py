"""Words of other scripts and in other spellings, which one actor whom no article names has for aliases."""

import json
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.datasets import make_client
from tests.http.asking import answer, ids, words_url

Form = Literal["NFC", "NFD"]

ALIASES = [
    *(
        "Ма́ра Линд",
        "Μάρα Λίντος",
        "麻良 林德",
        "مارا ليند",
        "마라 린드",
        "Straße",
        "ﬁnal ﬃx",
        "ＷＩＤＥ",
        "L’Ouest",
        "Rock'n'Roll",
    ),
    *("강기정", "王凤朝", "鈴木俊一", "ทวีสิน"),
    *("x-ray", "U.N.", "№ 7", "²nd", "Łódź", "Søren", "İzmir", "٣ ٤", "K2-18b", "Åse"),
]
PLACES = ["Far-Off Coast", "Côte d'Or"]
FOUND = [
    *("мара линд", "ЛИНД", "линд мар", "Ма́р", "λιντος", "ΛΊΝΤΟΣ", "λιντοσ", "μαρα λί", "麻良", "麻"),
    *("林德 麻", "林", "مارا", "ليند ما", "마라 린드", "린드", "린", "strasse", "STRASSE", "straße", "STRAẞE", "stras"),
    *(
        "final",
        "ﬁnal",
        "ﬁ",
        "ffix",
        "ﬃx",
        "ﬀ",
        "wide",
        "Ｗｉ",
        "ｗｉｄｅ",
        "l'ouest",
        "l’ouest",
        "ouest l",
        "rock n roll",
    ),
    *("rock'n'ro", "x ray", "X-RAY", "u.n.", "U N", "no 7", "№ 7", "2nd", "²nd", "łódź", "ŁODZ", "søren", "izmir"),
    *("İZMİR", "٣", "k2", "18b k2", "åse", "a\u030ase", "\u212bse", "ase"),
]
FOUND += [
    *("良", "德", "良林德", "un x", "louest", "lodz", "soren", "xray", "x-ra", "3", "3 4", "rocknroll", "no. 7"),
    *("u.n", "ＵＮ", "łodź", "mara-lind", '"麻良 林德"', '"x ray"', "lind -zeppelin"),
]
# The middle of a word, words that are written as one or as two, and other words.
MISSED = [
    "линдт",
    "ара",
    "strase",
    "fi x",
    "k2 18bc",
    "麻林",
    "德良",
    "ind",
    '"lind mara"',
    "lind -mara",
    "lind -x-ray",
]
# Letters whose marks are none of Latin, Greek or Cyrillic.
MARKED = ["がく", "آب", "أمل", "ऩमक", "ড়", "יִדיש"]


@pytest.fixture(scope="module")
def spelt(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A client of the world in which an actor and a place have many more names."""
    folder = Path(shutil.copytree(world, tmp_path_factory.mktemp("spelt") / "world"))
    for register, name, aliases in (("actors", "Mara Lind", [*ALIASES, *MARKED]), ("places", "Westland", PLACES)):
        file = folder / f"{register}.yaml"
        given = json.dumps(aliases, ensure_ascii=False)
        file.write_text(file.read_text().replace(f"name: {name}", f"name: {name}, aliases: {given}"))
    database = folder.parent / "dateline.db"
    load(folder, database)
    with make_client(database) as client:
        yield client


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("q", FOUND)
def test_spellings_of_a_word_are_one_word(spelt: TestClient, q: str, form: Form) -> None:
    assert "mara-lind" in ids(spelt, words_url("/actors", unicodedata.normalize(form, q)))


@pytest.mark.parametrize("q", MISSED)
def test_words_that_are_others_are_not_found(spelt: TestClient, q: str) -> None:
    assert ids(spelt, words_url("/actors", q)) == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("q", MARKED)
def test_marks_of_any_script_belong_to_their_letter(spelt: TestClient, q: str, form: Form) -> None:
    assert ids(spelt, words_url("/actors", unicodedata.normalize(form, q))) == ["mara-lind"]


@pytest.mark.parametrize(
    ("q", "found"),
    {
        "far off": "westland",
        "coast far": "westland",
        "d'or": "westland",
        "COTE": "westland",
        "or": "westland",
        "off x": "",
    }.items(),
)
def test_a_place_is_found_by_its_aliases(spelt: TestClient, q: str, found: str) -> None:
    assert " ".join(ids(spelt, words_url("/places", q))) == found


@pytest.mark.parametrize(
    ("q", "meant"),
    {
        "강기졍": ["강기정"],
        "강기졍 린드": ["강기정 린드"],
        "王凤潮": ["王凤朝"],
        "王鳳潮": ["王凤朝"],
        "鈴木俊二": ["鈴木俊一"],
        "ทวีสีน": ["ทวีสิน"],
        "王大明": [],
        "린득": [],
        "강기졍 xyzzy": [],
        "麻朗": ["麻良"],
        "x and ray": ["x & ray"],
        "森良": [],
        "강기정이": ["강기정"],
        "마라는 린드": ["마라 린드"],
    }.items(),
)
def test_a_name_is_meant_that_differs_in_one_character(spelt: TestClient, q: str, meant: list[str]) -> None:
    assert answer(spelt, words_url("/search", q))["did_you_mean"] == meant
    assert answer(spelt, words_url("/actors", q))["did_you_mean"] == meant
