"""Words of `supports` that tell of another day or number than the event that they are to support."""

from hashlib import sha256
from pathlib import Path

import pytest

from app.curation.corpus import read_corpus

RIGHT = {
    "day": "cite words that tell of this event, or give it the day that they name",
    "number": "cite words that tell of this event, or write the number that they give",
}
FIGURE = "{low: 12, high: 12, unit: ships}"


def notes(
    folder: Path, language: str, edtf: str, told: str, words: str, figure: str = "", beside: str = ""
) -> list[str]:
    """What is noted of an article whose first sentence tells of a strike, and its second supports that."""
    article = folder / "articles" / "quay"
    article.mkdir(parents=True)
    text = f"Quay\n{told}\n{words}\n"
    (article / "article.txt").write_text(text, "utf-8")
    (article / "article.yaml").write_text(
        f"""
title: Quay
title_by: source
language: {language}
rights: Public domain
published: {{date: 2024-07-01, basis: the paper}}
sha256: {sha256(text.encode()).hexdigest()}
passages:
- at: Quay
  kind: heading
- at: {told.replace(": ", " ")!r}
  events:
    strike:
      title: A strike
      type: protest
      date: {{date: {edtf}, basis: the paper}}
      figures: {{{figure}}}
- at: {words!r}
  supports: {{strike: {words!r}}}
  {beside}
""",
        "utf-8",
    )
    for register in ("actors", "places"):
        (folder / f"{register}.yaml").write_text("{}", "utf-8")
    return [str(note).partition("note: ")[2] for note in read_corpus(folder).faults]


@pytest.mark.parametrize(
    ("language", "edtf", "words", "day"),
    [
        ("en", "2024-05-03", "The dockers walked out on 4 May.", "4 May"),
        ("en", "2024-05-03", "The dockers walked out on Friday 3 May 2024.", ""),
        ("en", "2024-05-03", "The dockers, who signed an accord of 12 April, walked out at dawn.", ""),
        ("en", "2024-05-03", "Mayor Peeters said on 5 May that the strike was a disgrace.", ""),
        ("en", "2024-05", "Work at the quay stopped on May 28.", ""),
        ("en", "2024-05", "In June 3 ships lay idle because of it.", ""),
        ("en", "2024-05-03", "The strike came three days after the vote of 30 April.", ""),
        ("en", "2024-05-03", "They may 10 times a day block the gate.", ""),
        ("de", "2024-05-03", "Die Hafenarbeiter legten am 4. Mai die Arbeit nieder.", "4. Mai"),
        ("de", "2024-05-03", "Seit dem 3.5.2024 ruht die Arbeit.", ""),
        ("de", "2024-05-03", "Der Streik soll bis zum 10. Mai dauern.", ""),
        ("fr", "2024-05-03", "Les dockers ont cessé le travail le 13 mai.", "13 mai"),
        ("fr", "2024-05-03", "Le travail a cessé dès le vendredi 3 mai 2024.", ""),
        ("es", "2024-05-03", "Los estibadores pararon el 4 de mayo.", "4 de mayo"),
        ("es", "2024-05-03", "La huelga llega tras el acuerdo del 12 de abril.", ""),
        ("it", "2024-05-03", "I portuali si sono fermati il 5 maggio.", "5 maggio"),
        ("pt", "2024-05-03", "Os estivadores pararam a 3 de maio de 2024.", ""),
        ("nl", "2024-05-03", "De dokwerkers legden op 4 mei het werk neer.", "4 mei"),
        ("ru", "2024-05-03", "Докеры прекратили работу 4 мая.", "4 мая"),
        ("pl", "2024-05-03", "Dokerzy przerwali pracę 13 maja.", "13 maja"),
        ("ja", "2024-05-03", "港湾労働者は5月4日に仕事を止めた。", "5月4日"),
        ("sv", "2024-05-03", "Hamnarbetarna lade ned arbetet den 3 maj.", ""),
        ("en", "2024-05-03", "The strike lasted until May 6.", ""),
        ("en", "2024-05-03", "The ships, due on 9 May, lay outside the port.", ""),
        ("en", "2024-05-02/2024-05-05", "The dockers walked out on 4 May.", ""),
        ("en", "2024-05-03~", "The dockers walked out on 5 May.", ""),
        ("en", "2024-05-03/..", "The dockers stood at the gates on 9 May.", ""),
        ("en", "2024-05-03", "The strike entered its sixth day.", ""),
        ("en", "2024-05-03", "The dockers struck on 3 May 2023.", "3 May 2023"),
        ("en", "2024-05-03", "2024-05-13: dockers walk out.", "2024-05-13"),
        ("fr", "2024-05-03", "Le travail a repris 3 jours plus tard, le 6 mai.", ""),
        ("es", "2024-05-03", "La huelga durará hasta el 10 de mayo.", ""),
        ("ru", "2024-05-03", "Работа стоит с 3 мая 2024 года.", ""),
        ("pl", "2024-05-03", "Strajk potrwa do 13 maja.", ""),
        ("ko", "2024-05-03", "노동자들은 5월 4일 일을 멈췄다.", "5월 4일"),
        ("zh", "2024-05-03", "码头工人5月3日停工。", ""),
    ],
)
def test_the_one_day_that_the_words_name_is_the_events(
    tmp_path: Path, language: str, edtf: str, words: str, day: str
) -> None:
    told = [f"“{day}” is another day than the date of “quay.strike”: {RIGHT['day']}"] if day else []
    assert notes(tmp_path, language, edtf, "The dockers struck.", words) == told


@pytest.mark.parametrize(
    ("language", "figure", "words", "number"),
    [
        ("en", "12 ships: 12 ships", "The strike held up 15 ships.", "15 ships"),
        ("en", "12 ships: 12 ships", "The strike held up twelve ships.", ""),
        ("en", "More than 12 ships: at least 12 ships", "The strike held up 15 ships.", ""),
        ("en", "12 ships: 12 ships", "The strike cost 3 million euros.", ""),
        (
            "en",
            "100 people: {low: 100, high: 100, unit: people, counts: hurt}",
            "Police arrested 20 people at the strike.",
            "",
        ),
        (
            "en",
            "100 people: {low: 100, high: 100, unit: people, counts: hurt}",
            "In the strike 120 people were hurt.",
            "120 people",
        ),
        (
            "en",
            "100 people: {low: 100, high: 100, unit: people, counts: killed}",
            "In the strike 120 people died.",
            "120 people",
        ),
        ("en", "100 people: {low: 100, high: 100, unit: people, counts: hurt}", "In the strike 120 people died.", ""),
        (
            "en",
            "1429 people: {low: 1429, high: 1429, unit: people, counts: killed}",
            "The strike left 3,251 people injured and many dead.",
            "",
        ),
        (
            "en",
            "1429 people: {low: 1429, high: 1429, unit: people, counts: killed}",
            "Of the 2,000 people in the village, most died.",
            "",
        ),
        (
            "sv",
            "1429 personer: {low: 1429, high: 1429, unit: people, counts: killed}",
            "En hund dog och 400 personer evakuerades.",
            "",
        ),
        (
            "sv",
            "1429 personer: {low: 1429, high: 1429, unit: people, counts: killed}",
            "I strejken dog 400 personer.",
            "400 personer",
        ),
        (
            "de",
            "100 Tote: {low: 100, high: 100, unit: people, counts: killed}",
            "Im Streik gab es 120 Tote.",
            "120 Tote",
        ),
        (
            "fr",
            "100 personnes: {low: 100, high: 100, unit: people, counts: killed}",
            "Dans la grève 120 personnes ont péri.",
            "120 personnes",
        ),
        (
            "fr",
            "100 personnes: {low: 100, high: 100, unit: people, counts: hurt}",
            "Dans la grève 120 personnes ont péri.",
            "",
        ),
        (
            "de",
            "100 Menschen: {low: 100, high: 100, unit: people, counts: hurt}",
            "Beim Streik wurden 120 Menschen verletzt.",
            "120 Menschen",
        ),
        (
            "de",
            "100 Menschen: {low: 100, high: 100, unit: people, counts: killed}",
            "Beim Streik wurden 120 Menschen verhaftet.",
            "",
        ),
        (
            "ru",
            "100 человек: {low: 100, high: 100, unit: people, counts: killed}",
            "При забастовке погибли 120 человек.",
            "120 человек",
        ),
        ("ja", "100人: {low: 100, high: 100, unit: people, counts: killed}", "ストライキで120人が死亡した。", "120人"),
        ("ko", "100명: {low: 100, high: 100, unit: people, counts: hurt}", "파업에서 120명이 다쳤다.", "120명"),
        ("tr", "100 kişi: {low: 100, high: 100, unit: people, counts: killed}", "Grevde 120 kişi öldü.", "120 kişi"),
        ("hi", "100 लोग: {low: 100, high: 100, unit: people, counts: killed}", "हड़ताल में 120 लोग मारे गए।", "120 लोग"),
        ("bn", "100 জন: {low: 100, high: 100, unit: people, counts: killed}", "ধর্মঘটে 120 জন নিহত হন।", "120 জন"),
        (
            "ta",
            "100 பேர்: {low: 100, high: 100, unit: people, counts: killed}",
            "வேலைநிறுத்தத்தில் 120 பேர் உயிரிழந்தனர்.",
            "120 பேர்",
        ),
        ("th", "100 คน: {low: 100, high: 100, unit: people, counts: killed}", "ในการประท้วงมี 120 คนเสียชีวิต", "120 คน"),
        ("en", "12 ships: 12 ships", "Three of the 12 ships left despite the strike.", ""),
        ("en", "12 ships: 12 ships", "The strike held up 15 of the ships.", ""),
        ("de", "12 Schiffe: 12 ships", "Der Streik hielt 15 Schiffe auf.", "15 Schiffe"),
        ("de", "12 Schiffe: 12 ships", "Der Streik hielt zwölf Schiffe auf.", ""),
        ("fr", "12 navires: 12 ships", "La grève a bloqué 21 navires.", "21 navires"),
        ("es", "12 barcos: 12 ships", "La huelga bloqueó 12 barcos y 300 camiones.", ""),
        ("pt", "12 navios: 12 ships", "A greve bloqueou 1.200 contentores.", ""),
        ("it", "12 navi: 12 ships", "Lo sciopero ha bloccato quindici navi.", "quindici navi"),
        ("nl", "12 schepen: 12 ships", "De staking hield 13 schepen tegen.", "13 schepen"),
        ("ru", "12 судов: 12 ships", "Забастовка задержала 15 судов.", "15 судов"),
        ("pl", "12 statków: 12 ships", "Strajk zatrzymał dwanaście statków.", ""),
        ("ja", "12隻: 12 ships", "ストライキで15隻が止まった。", "15隻"),
        ("en", "12 of 40 ships: 12 ships", "The strike began while 40 ships lay there.", ""),
        ("en", "12 ships: 12 ships", "No ships moved in the strike.", ""),
        ("en", "12 ships: 12 ships", "One of the ships left.", ""),
        ("en", "12 ships: 12 ships", "Of 15 ships 12 stayed.", ""),
        ("en", "12 ships: 12 ships", "Between 12 and 15 ships stayed.", ""),
        ("en", "12 ships: 12 ships", "Dozens of ships stayed.", ""),
        ("en", "12 ships: 12 ships", "The union said 15 ships stayed.", ""),
    ],
)
def test_the_one_number_of_what_a_figure_counts_is_within_its_bounds(
    tmp_path: Path, language: str, figure: str, words: str, number: str
) -> None:
    told = [f"“{number}” is another number than the figures of “quay.strike” give: {RIGHT['number']}"] if number else []
    first = f"The dockers kept {figure.partition(':')[0]} in port."
    assert notes(tmp_path, language, "2024-05-03", first, words, figure) == told


def test_a_day_or_a_number_of_another_event_that_is_told_there_is_none_of_this_one(tmp_path: Path) -> None:
    words = "15 ships lay outside on 4 May."
    other = "{title: A queue, type: speak, date: {date: 2024-05-04, basis: the paper}, figures: {15 ships: 15 ships}}"
    first, figure = "The dockers kept 12 ships in port.", "12 ships: 12 ships"
    beside = f"events: {{queue: {other}}}"
    assert notes(tmp_path / "a", "en", "2024-05-03", first, words, figure, beside) == []
    assert len(notes(tmp_path / "b", "en", "2024-05-03", first, words, figure)) == 2


def test_what_has_no_day_of_its_own_is_compared_with_none(tmp_path: Path) -> None:
    assert notes(tmp_path, "en", "undated", "The dockers struck.", "They struck on 4 May.") == []
