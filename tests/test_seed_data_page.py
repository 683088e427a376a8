"""What `seed_data/README.md` says is so: its article is loaded, its mistakes are made."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.curation.checking.report import check
from app.curation.figures.spelt_words import WORDS
from app.curation.files.faults import SeedError
from app.main import create_app
from app.settings import Settings
from tests.databases import load, url_of
from tests.markdown import SEED_DATA_PAGE, files

FILES = files(SEED_DATA_PAGE)
ARTICLE = Path("seed_data/articles/harbour-strike")


@pytest.fixture
def described(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of the page, each where it says."""
    monkeypatch.chdir(tmp_path)
    ARTICLE.mkdir(parents=True)
    for name in ("article.txt", "article.yaml"):
        (ARTICLE / name).write_text(FILES[name], "utf-8")
    for name in ("actors.yaml", "places.yaml"):
        Path("seed_data", name).write_text(FILES[name], "utf-8")
    return tmp_path


def test_the_article_of_the_page_loads(described: Path) -> None:
    database = described / "d.db"
    assert load(described / "seed_data", database) is not None
    client = TestClient(create_app(Settings(database_url=url_of(database))))
    coverage = client.get("/articles/harbour-strike").json()["coverage"]
    assert (coverage["passages"], coverage["supported"], coverage["set_aside"]) == (4, 3, 1)
    quote = client.get("/quotes/harbour-strike.disgrace").json()
    assert (quote["kind"], quote["contested"], quote["quoted"][0]["exact"]) == ("mixed", True, "a disgrace")
    assert client.get("/events/harbour-strike.strike").json()["date"]["edtf"] == "1999-05-03"


@pytest.mark.usefixtures("described")
def test_the_page_shows_mistakes_as_check_prints_them() -> None:
    text = FILES["article.yaml"]
    for right, wrong in (("by: ann-peeters", "by: ann-peters"), ("cue: denies", "cue: denied")):
        assert text.count(right) == 1
        assert f"`{wrong}`" in SEED_DATA_PAGE.replace("\n", " ")
        text = text.replace(right, wrong)
    (ARTICLE / "article.yaml").write_text(text, "utf-8")
    with pytest.raises(SeedError) as error:
        check(Path("seed_data"))
    assert FILES["mistakes"] == f"{error.value}\n2 mistakes; nothing was loaded.\n"


SPELT = """bg Bulgarian|bs Bosnian|ca Catalan|cs Czech|da Danish|de German|el Greek|es Spanish|et Estonian|fa Persian
fi Finnish|fr French|hr Croatian|hu Hungarian|id Indonesian|it Italian|ms Malay|nb Norwegian|nl Dutch|no Norwegian
pl Polish|pt Portuguese|ro Romanian|ru Russian|sk Slovak|sl Slovenian|sr Serbian|sv Swedish|tr Turkish|uk Ukrainian"""


def test_every_language_of_which_spelt_numbers_are_read_is_told() -> None:
    names = dict(one.split(" ") for one in SPELT.replace("\n", "|").split("|"))
    assert names.keys() == WORDS.keys()
    _, _, told = SEED_DATA_PAGE.partition("Spelt-out numbers are read in")
    told, _, _ = told.partition("五十二")
    assert [name for name in names.values() if name not in told] == []
