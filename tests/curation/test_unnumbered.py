"""Words that hold no number, beside a figure that gives one."""

import pytest

from app.curation.figures.unnumbered import unnumbered


@pytest.mark.parametrize(
    ("words", "language", "bounds", "odd"),
    [
        ("Dock workers", "en", (300, 300), "the figure says 300, and “Dock workers” holds no number"),
        ("Dock workers", "en", (300, 400), "the figure says 300 and 400, and “Dock workers” holds no number"),
        ("Dock workers", "en", (None, None), None),
        ("both men", "en", (2, 2), None),
        ("the quintet", "en", (5, 5), None),
        ("three fifths of the men", "en", (50, 50), None),
        ("Hafenarbeiter", "de", (300, 300), "the figure says 300, and “Hafenarbeiter” holds no number"),
        ("les dockers", "fr", (300, None), "the figure says 300, and “les dockers” holds no number"),
        ("Dreihundertschaft", "de", (300, 300), None),
        ("Tausende Menschen", "de", (5000, 5000), None),
        ("kolmesataa miestä", "fi", (300, 300), None),
        ("dozens of people", "en", (5, 5), "“dozens of people” gives no number"),
        ("Hundreds of people", "en", (100, 999), "“Hundreds of people” gives no number"),
        ("hundreds of people", "en", (200, None), None),
        ("hundreds of people", "en", (None, None), None),
        ("tens of thousands of people", "en", (20_000, None), None),
        ("tens of thousands of people", "en", (2000, None), "“tens of thousands of people” gives no number"),
        ("Tens of millions of people", "en", (20_000_000, None), None),
        ("hundreds of millions of people", "en", (200_000_000, None), None),
        ("hundreds of millions of people", "en", (200, None), "“hundreds of millions of people” gives no number"),
        ("scores of thousands", "en", (40_000, None), None),
        ("billions of cells", "en", (2 * 10**9, None), None),
        ("trillions of cells", "en", (2 * 10**12, None), None),
        ("billions of cells", "en", (2 * 10**12, None), "“billions of cells” gives no number"),
        ("several hundreds", "en", (300, None), None),
        ("tens of people", "en", (30, None), None),
        *(
            (words, language, (5, 50), None)
            for words, language in (
                ("in their twenties", "en"),
                ("A fivefold rise", "en"),
                ("sixfold", "en"),
                ("teenagers", "en"),
                ("a semester", "en"),
                ("a thirtysomething", "en"),
                ("the foursome", "en"),
                ("the starting XI", "en"),
                ("das Quintett", "de"),
                ("ein Sextett", "de"),
                ("das Oktett", "de"),
                ("ein Semester", "de"),
                ("Teenager", "de"),
                ("un lustro", "es"),
                ("el sexenio", "es"),
                ("un semestre", "fr"),
                ("un septennat", "fr"),
                ("octogénaire", "fr"),
                ("het elftal", "nl"),
                ("een kwintet", "nl"),
                ("un quinquennio", "it"),
                ("o quinquênio", "pt"),
                ("un sestetto", "it"),
            )
        ),
        *(
            (words, language, (50, 50), f"the figure says 50, and “{words}” holds no number")
            for words, language in (
                ("the parties", "en"),
                ("freight workers", "en"),
                ("die Arbeiter", "de"),
                ("los trabajadores", "es"),
                ("les ouvriers", "fr"),
                ("de arbeiders", "nl"),
                ("civil servants", "en"),
                ("die Flüchtlinge", "de"),
                ("le peuple", "fr"),
                ("les quartiers", "fr"),
                ("los bienes", "es"),
                ("il popolo", "it"),
                ("i lavoratori", "it"),
                ("os trabalhadores", "pt"),
            )
        ),
        ("3 May", "en", (3, 3), "“3 May” is a day, and counts nothing"),
        ("3 mai", "fr", (3, 3), "“3 mai” is a day, and counts nothing"),
        ("5月3日", "ja", (3, 3), "“5月3日” is a day, and counts nothing"),
        ("3 days in May", "en", (3, 3), None),
    ],
)
def test_words_without_a_number_give_none(
    words: str, language: str, bounds: tuple[float | None, float | None], odd: str | None
) -> None:
    assert unnumbered(words, *bounds, language) == odd
