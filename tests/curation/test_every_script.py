"""Articles of several scripts, cited and searched for names as they are read from their files."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from app.curation.articles import Article
from app.curation.checking.report import check
from app.curation.corpus import read_corpus
from app.curation.files.faults import SeedError

Json = dict[str, Any]


def written(
    folder: Path, text: str, language: str, actors: Json, places: Json, passage: Json, *, name: str = "a"
) -> Path:
    """A folder of files with one article of one passage, beside others that were written to it."""
    own = folder / "articles" / name
    own.mkdir(parents=True)
    digest = hashlib.sha256(text.encode()).hexdigest()
    head = {"title": "A", "title_by": "curator", "language": language, "rights": "own words", "sha256": digest}
    (own / "article.txt").write_text(text, "utf-8")
    (own / "article.yaml").write_text(json.dumps({**head, "passages": [{"at": text, **passage}]}), "utf-8")
    for kind, register in (("actors", actors), ("places", places)):
        (folder / f"{kind}.yaml").write_text(json.dumps(register), "utf-8")
    return folder


def person(name: str) -> Json:
    return {"kind": "person", "name": name}


def statement(by: Any, cue: str) -> Json:
    return {"quotes": {"q": {"by": by, "cue": cue, "act": "state", "says": "That is so."}}}


CITED = {
    "财政部长李华周二在东京表示，谈判将于5月3日开始。": ("zh", "李华", "东京", "表示"),
    "李華財務大臣は東京で交渉が始まると述べた。": ("ja", "李華", "東京", "述べた"),
    "นายสมชายกล่าวว่าการเจรจาจะเริ่มในกรุงเทพ": ("th", "สมชาย", "กรุงเทพ", "กล่าวว่า"),
    "이재명은 서울에서 회담이 시작된다고 말했다.": ("ko", "이재명", "서울", "말했다"),
    "قال يوسف وليلى إن الوفد وصل بالقاهرة.": ("ar", "ليلى", "القاهرة", "قال"),
    "אמר ורון כי המשלחת הגיעה לירושלים.": ("he", "רון", "ירושלים", "אמר"),
    "IŞIK YILDIZ, İSTANBUL'da konuştu.": ("tr", "Işık Yıldız", "İstanbul", "konuştu"),
    "Zoe\u0308 A\u0301lmas said no in Gene\u0300ve.": ("en", "Zoë Álmas", "Genève", "said"),
    "Nguyê\u0303n Thi\u0323 A\u0301nh nói ở Đà Nẵng.": ("vi", "Nguyễn Thị Ánh", "Đà Nẵng", "nói"),
    "Ann Pee\u00adters said no in Ge\u200bneva.": ("en", "Ann Peeters", "Geneva", "said"),
    "Семенов сказал «нет» в Орле.": ("ru", "Семёнов", "Орле", "сказал"),
    "習近平抵達臺北。他表示同意。": ("zh", "习近平", "台北", "表示"),
    "渡邊は広島で述べた。": ("ja", "渡辺", "廣島", "述べた"),
    "قال احمد إن الوفد وصل إلى ایران.": ("ar", "أحمد", "إيران", "قال"),
    "قال أحمد إن الوفد وصل لغزة أمس.": ("ar", "أحمد", "غزة", "قال"),
    "אמר רון כי המשלחת הגיעה מסין.": ("he", "רון", "סין", "אמר"),
    "\u200fقال أحمد إن الوفد وصل غزة أمس.": ("ar", "أحمد", "غزة", "قال"),
    "Şerban Ţicu a spus nu la Iaşi.": ("ro", "Șerban Țicu", "Iași", "spus"),
    "Lech Walesa said no in Sao Paulo.": ("en", "Lech Wałęsa", "São Paulo", "said"),
    "葛\ufe00城は東京で述べた。": ("ja", "葛城", "東京", "述べた"),
    "ANN PEETERS said no in GENEVA.": ("en", "Ann Peeters", "Geneva", "said"),
}


def one(folder: Path) -> Article:
    return read_corpus(folder).articles["a"]


@pytest.mark.parametrize("text", CITED)
def test_a_text_is_cited_and_names_are_found_in_it(tmp_path: Path, text: str) -> None:
    language, name, place, cue = CITED[text]
    registers = ({"x": person(name)}, {"y": {"kind": "city", "name": place}})
    article = one(written(tmp_path, text, language, *registers, statement({"x": name} if name in text else "x", cue)))
    assert [mention.of.id for mention in article.mentions] == ["x", "y"]
    assert article.quotes["q"].cue == cue
    for mention in article.mentions:
        words = text[slice(*mention.evidence.span)]
        assert text.count(words) == 1


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [("אמר שרון לא.", "person", "רון"), ("قال كريم لا.", "person", "ريم"), ("وصل إلى القطر أمس.", "state", "قطر")],
)
def test_a_short_name_is_not_found_where_it_ends_another_word(tmp_path: Path, text: str, kind: str, name: str) -> None:
    assert one(written(tmp_path, text, "und", {"x": {"kind": kind, "name": name}}, {}, {})).mentions == []


@pytest.mark.parametrize(
    ("language", "text", "name", "found"),
    [
        ("ar", "وصل السيسي وشكر للسيسي ووفده.", "السيسي", ["السيسي", "للسيسي"]),
        ("ar", "دعوة وللعراق رأي.", "العراق", ["للعراق"]),
        ("ar", "سافر للاذقية.", "اللاذقية", ["للاذقية"]),
        ("ar", "قال مُحَمَّدٌ ومحـــمد.", "محمد", ["مُحَمَّدٌ", "محـــمد"]),
        ("ar", "قال محمد.", "مُحمّد", ["محمد"]),
        ("he", "אמר נְתַנְיָהוּ ולנתניהו.", "נתניהו", ["נְתַנְיָהוּ", "נתניהו"]),
    ],
)
def test_a_name_is_found_with_points_and_behind_a_contracted_article(
    tmp_path: Path, language: str, text: str, name: str, found: list[str]
) -> None:
    article = one(written(tmp_path, text, language, {"x": person(name)}, {}, {}))
    assert [text[slice(*mention.evidence.span)] for mention in article.mentions] == found


@pytest.mark.parametrize(
    ("language", "text", "words", "printed"),
    [
        ("en", "LAST FRIDAY THE COUNCIL MET.", "last Friday", "LAST FRIDAY"),
        ("el", "ΤΗΝ ΠΑΡΑΣΚΕΥΗ ΣΥΝΕΔΡΙΑΣΕ.", "την Παρασκευή", "ΤΗΝ ΠΑΡΑΣΚΕΥΗ"),
        ("tr", "KONSEY CUMARTESİ TOPLANDI.", "cumartesi", "CUMARTESİ"),
        ("tr", "KONSEY SALI TOPLANDI.", "salı", "SALI"),
        ("es", "EL MIERCOLES SE REUNIO.", "el miércoles", "EL MIERCOLES"),
        ("fr", "À NOËL, LE CONSEIL SIÈGE.", "à Noël", "À NOËL"),
        ("fr", "A NOEL, LE CONSEIL SIEGE.", "à Noël", "A NOEL"),
        ("de", "ER KAM AM DREISSIGSTEN.", "am dreißigsten", "AM DREISSIGSTEN"),
        ("de", "Gestern kam er.", "gestern", "Gestern"),
    ],
)
def test_words_for_a_day_are_found_in_capitals(
    tmp_path: Path, language: str, text: str, words: str, printed: str
) -> None:
    event = {"title": "A", "type": "consult", "date": {"words": words, "date": "2021", "basis": "the paper"}}
    article = one(written(tmp_path, text, language, {}, {}, {"events": {"e": event}}))
    assert article.events["e"].date is not None
    assert article.events["e"].date.text == printed


def test_a_name_within_a_longer_one_may_be_unsaid(tmp_path: Path) -> None:
    text = "李华强说，李华同意。"
    folder = written(tmp_path, text, "zh", {"x": person("李华")}, {}, {"mentions": {"李华强": "none"}})
    assert [mention.evidence.span for mention in one(folder).mentions] == [(5, 7)]


@pytest.mark.parametrize(
    ("language", "missed"),
    [
        ("en", ""),
        ("ar", ""),
        (
            "th",
            "names are found wherever their characters stand, in longer names of others too, unless the registers have "
            "these; unsay those with “mentions”",
        ),
        ("pl", "names are found as the registers write them, not declined; add the forms that the text has as aliases"),
        ("de-AT", ""),
    ],
)
def test_check_says_what_is_not_found_in_a_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, missed: str
) -> None:
    check(written(tmp_path, "Tak.", language, {"x": person("Lech Wałęsa")}, {}, {}))
    told = [line for line in capsys.readouterr().out.splitlines() if "language" in line]
    assert told == ([f"a: language {language}: {missed}"] if missed else [])


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "is",
            "its verbs of saying are not known: words are quoted only right beside the cue; name others with “quoted”",
        ),
        ("sv", ""),
    ],
)
def test_check_says_where_verbs_of_saying_are_not_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, told: str
) -> None:
    check(written(tmp_path, "„Nei,“ sagði Jón.", language, {"x": person("Jón")}, {}, statement({"x": "Jón"}, "sagði")))
    lines = [line for line in capsys.readouterr().out.splitlines() if "verbs of saying" in line]
    assert lines == ([f"a: language {language}: {told}"] if told else [])


@pytest.mark.parametrize(
    ("language", "text", "day", "words", "found"),
    [
        ("en", "On Monday it rained.", "on Monday", "on Monday", "On Monday"),
        ("tr", "İki gün önce geldi.", "iki gün önce", "iki gün önce", "İki gün önce"),
        ("en", "ON MONDAY IT RAINED.", "on Monday", "on Monday", "ON MONDAY"),
        ("en", "It rained on SUNDAY.", "Sunday", "SUNDAY", "SUNDAY"),
        ("en", "In the ’90s it rained.", "the '90s", "the '90s", "the ’90s"),
        ("en", "In the ’90s it rained.", "the '90s", "the ’90s", "the ’90s"),
        ("en", "On 3‑4 May it rained.", "3-4 May", "3-4 May", "3‑4 May"),
        ("ar", "وصل الوفد امس وقال.", "أمس", "أمس", "امس"),
        ("ar", "وصل الوفد أمس وقال.", "امس", "أمس", "أمس"),
        ("ar", "وصل الوفد في ٣ مايو وقال.", "3 مايو", "3 مايو", "٣ مايو"),
        ("ja", "２０２１年５月に到着した。", "2021年5月", "2021年5月", "２０２１年５月"),
        ("en", "It may rain.", "May", "may", None),
        ("en", "IT MAY RAIN.", "May", "may", None),
    ],
)
def test_days_are_found_in_the_case_that_a_sentence_calls_for(
    tmp_path: Path, language: str, text: str, day: str, words: str, found: str | None
) -> None:
    cue = text.rstrip(".").split()[-1]
    told = {"quotes": {"q": {"by": "x", "cue": cue, "act": "state", "says": "So.", "date": words}}}
    folder = written(tmp_path, text, language, {"x": person("Nobody")}, {}, told)
    file = folder / "articles" / "a" / "article.yaml"
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), "days": {day: "2021-05"}}), "utf-8")
    if found is None:
        with pytest.raises(SeedError, match=r"“may” is not (among the “days” of this article|in passage 1)"):
            one(folder)
        return
    date = one(folder).quotes["q"].date
    assert date is not None
    assert date.text == found


@pytest.mark.parametrize(
    ("language", "text", "edtf", "right"),
    [
        ("th", "15 สิงหาคม 2567", "2567-08-15", ["write 2024, if that is so"]),
        ("fa", "۱۵ شهریور ۱۴۰۰", "1400-06-15", ["write 2021 or 2022, if that is so"]),
        ("fa", "۱۵ شهریور ۱۴۰۰", "2021-09-06", []),
        ("en", "June 1400", "1400-06", []),
    ],
)
def test_a_year_of_another_calendar_is_noted(
    tmp_path: Path, language: str, text: str, edtf: str, right: list[str]
) -> None:
    date = {"date": edtf, "words": text, "basis": "it says so"}
    told = {"events": {"e": {"title": "E", "type": "harm", "date": date}}}
    faults = read_corpus(written(tmp_path, text, language, {"x": person("Nobody")}, {}, told)).faults
    assert [str(one).rpartition(": ")[2] for one in faults] == right
