"""EDTF: what is read as bounds, what is refused and how, and how a date is said in English."""

from datetime import date
from typing import Any

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.dates import EXAMPLES, DateError, label, parse_day, parse_edtf

NONE = f"is not a date: write one such as {EXAMPLES}, or “undated” for words that no calendar holds"
FROM_TODAY = (
    "depends on the day on which it was written: write the day or the days that are meant, such as 2013-09-05, or "
    "“undated” where nobody knows"
)
LEFT_OUT = "which is not among the EDTF that is read here"
YEARS = "years are 0001 to 9999; for what no calendar holds write “undated”"
ENDS_BEFORE = "“{}” is no EDTF, and “{}” ends before it starts: did you mean {}?"
CALENDAR = "“{}” is not in the calendar: months are 01 to 12, and 21 to 32 are seasons"
FISCAL = "a year that begins on another day from country to country"
DAYS = "write its days, such as 2012-10-01/2013-09-30"
BOUNDS = "write the first and the last as bounds, such as 2021-05-03/2021-05-04"

unknown = st.sampled_from(["198X", "20XX", "2021-XX", "2020-02-XX", "1999-XX-XX"])
days = st.dates().map(date.isoformat)
months = st.dates().map(lambda day: day.isoformat()[:7])
years = st.dates().map(lambda day: day.isoformat()[:4])
unhurried = settings(deadline=None)
ends = st.tuples(days | months | years, st.sampled_from(["", "?", "~", "%"])).map("".join)


@pytest.mark.parametrize(
    ("value", "earliest", "latest", "precision", "words"),
    [
        ("2013-09", "2013-09-01", "2013-09-30", "month", "September 2013"),
        ("2012-02", "2012-02-01", "2012-02-29", "month", "February 2012"),
        ("2012-02-29", "2012-02-29", "2012-02-29", "day", "29 February 2012"),
        ("0001", "0001-01-01", "0001-12-31", "year", "0001"),
        ("2013-09-05/2013-09-06", "2013-09-05", "2013-09-06", "day", "5-6 September 2013"),
        ("2013-09-30/2013-10-01", "2013-09-30", "2013-10-01", "day", "30 September - 1 October 2013"),
        ("2013-12-31/2014-01-01", "2013-12-31", "2014-01-01", "day", "31 December 2013 - 1 January 2014"),
        ("2013-09/2013-10", "2013-09-01", "2013-10-31", "month", "September-October 2013"),
        ("2013-09/2014-10", "2013-09-01", "2014-10-31", "month", "September 2013 - October 2014"),
        ("2013/2014", "2013-01-01", "2014-12-31", "year", "2013-2014"),
        ("2013-09-05/2013-10", "2013-09-05", "2013-10-31", "month", "5 September - October 2013"),
        ("2013-09-05/2014", "2013-09-05", "2014-12-31", "year", "5 September 2013 - 2014"),
        ("2013-09-05/2013-09-05", "2013-09-05", "2013-09-05", "day", "5 September 2013"),
        ("2013-09/2013-09", "2013-09-01", "2013-09-30", "month", "September 2013"),
        ("2013/2013", "2013-01-01", "2013-12-31", "year", "2013"),
        ("2011/..", "2011-01-01", None, "year", "2011 or later"),
        ("../2013-09-12", None, "2013-09-12", "day", "by 12 September 2013"),
        ("/2021", None, "2021-12-31", "year", "until 2021, start unknown"),
        ("2021-05-03/", "2021-05-03", None, "day", "from 3 May 2021, end unknown"),
        ("2021-21", "2021-03-01", "2021-05-31", "season", "spring 2021"),
        ("2021-22", "2021-06-01", "2021-08-31", "season", "summer 2021"),
        ("2021-23", "2021-09-01", "2021-11-30", "season", "autumn 2021"),
        ("2023-24", "2023-12-01", "2024-02-29", "season", "winter 2023-24"),
        ("1999-24", "1999-12-01", "2000-02-29", "season", "winter 1999-00"),
        ("9999-24", "9999-12-01", "9999-12-31", "season", "winter 9999"),
        ("2021-25", "2021-03-01", "2021-05-31", "season", "spring 2021 (northern hemisphere)"),
        ("2021-28", "2021-12-01", "2022-02-28", "season", "winter 2021-22 (northern hemisphere)"),
        ("2021-29", "2021-09-01", "2021-11-30", "season", "spring 2021 (southern hemisphere)"),
        ("2021-30", "2021-12-01", "2022-02-28", "season", "summer 2021-22 (southern hemisphere)"),
        ("2021-31", "2021-03-01", "2021-05-31", "season", "autumn 2021 (southern hemisphere)"),
        ("2021-32", "2021-06-01", "2021-08-31", "season", "winter 2021 (southern hemisphere)"),
        ("2021-21/2021-23", "2021-03-01", "2021-11-30", "season", "spring-autumn 2021"),
        ("2020-24/2021", "2020-12-01", "2021-12-31", "year", "winter 2020-21 - 2021"),
        ("2021-21/..", "2021-03-01", None, "season", "spring 2021 or later"),
        ("201X", "2010-01-01", "2019-12-31", "decade", "in the 2010s"),
        ("000X", "0001-01-01", "0009-12-31", "decade", "in the 0000s"),
        ("../201X", None, "2019-12-31", "decade", "by the 2010s"),
        ("198X/201X", "1980-01-01", "2019-12-31", "decade", "the 1980s - the 2010s"),
        ("20XX", "2000-01-01", "2099-12-31", "century", "some year between 2000 and 2099"),
        ("20XX-XX", "2000-01-01", "2099-12-31", "century", "some month between 2000 and 2099"),
        ("201X-XX-XX", "2010-01-01", "2019-12-31", "decade", "some day in the 2010s"),
        ("2021-XX", "2021-01-01", "2021-12-31", "year", "some month in 2021"),
        ("2021-XX-XX", "2021-01-01", "2021-12-31", "year", "some day in 2021"),
        ("2021-1X", "2021-10-01", "2021-12-31", "year", "some month between October and December 2021"),
        ("2021-0X-XX", "2021-01-01", "2021-09-30", "year", "some day between January and September 2021"),
        ("2021-05-XX", "2021-05-01", "2021-05-31", "month", "some day in May 2021"),
        ("2021-02-2X", "2021-02-20", "2021-02-28", "month", "some day between 20 and 28 February 2021"),
        ("2021-05-0X", "2021-05-01", "2021-05-09", "month", "some day between 1 and 9 May 2021"),
        ("2021-05-3X", "2021-05-30", "2021-05-31", "month", "30 or 31 May 2021"),
        ("2013-09-3X", "2013-09-30", "2013-09-30", "month", "30 September 2013"),
        ("2013/", "2013-01-01", None, "year", "from 2013, end unknown"),
        ("9999-12-31", "9999-12-31", "9999-12-31", "day", "31 December 9999"),
        ("2021-XX/2021-12", "2021-01-01", "2021-12-31", "year", "some month in 2021 - December 2021"),
        ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", "month", "some day in June 2004 - 3 July 2004"),
        ("2021-05-3X/2021-06-03", "2021-05-30", "2021-06-03", "month", "30 or 31 May - 3 June 2021"),
        ("2021-05-XX/..", "2021-05-01", None, "month", "some day in May 2021 or later"),
    ],
)
def test_a_date_is_its_bounds_its_precision_and_its_words(
    value: str, earliest: str | None, latest: str | None, precision: str, words: str
) -> None:
    read = parse_edtf(value)
    bounds = [day and day.isoformat() for day in (read.earliest, read.latest)]
    assert (read.edtf, bounds, read.precision, label(read)) == (value, [earliest, latest], precision, words)
    assert (read.approximate, read.uncertain) == (False, False)


@pytest.mark.parametrize(
    ("value", "approximate", "uncertain", "words"),
    [
        ("2013?", False, True, "2013 (uncertain)"),
        ("2013-09~", True, False, "about September 2013"),
        ("2013-09-05%", True, True, "about 5 September 2013 (uncertain)"),
        ("2013-09-05~/2013-09-06", True, False, "5-6 September 2013 (start approximate)"),
        ("2013-09-05~/2013-09-06~", True, False, "about 5-6 September 2013"),
        ("2013-09-05/2013-09-06?", False, True, "5-6 September 2013 (end uncertain)"),
        ("2013-09-05?/2013-09-06?", False, True, "5-6 September 2013 (uncertain)"),
        ("2011?/2012", False, True, "2011-2012 (start uncertain)"),
        ("2013?/2014~", True, True, "2013-2014 (start uncertain, end approximate)"),
        ("2013%/2014%", True, True, "about 2013-2014 (uncertain)"),
        ("2021-05-03~/2021-05-03", True, False, "3 May 2021 (start approximate)"),
        ("2021-05-03/2021-05-03?", False, True, "3 May 2021 (end uncertain)"),
        ("2021-05-03~/2021-05-03~", True, False, "about 3 May 2021"),
        ("2021-21~", True, False, "about spring 2021"),
        ("201X~", True, False, "about the 2010s"),
        ("19XX~", True, False, "some year between 1900 and 1999 (approximate)"),
        ("2013-1X%", True, True, "some month between October and December 2013 (approximate and uncertain)"),
        ("2013-09-05%/2013-09-06", True, True, "5-6 September 2013 (start approximate and uncertain)"),
        ("201X?", False, True, "in the 2010s (uncertain)"),
        ("2021-05-XX?", False, True, "some day in May 2021 (uncertain)"),
        ("2013-09-05?/", False, True, "from 5 September 2013 (uncertain), end unknown"),
        ("../2013?", False, True, "by 2013 (uncertain)"),
        ("2011~/..", True, False, "about 2011 or later"),
        ("../2013-09~", True, False, "by about September 2013"),
    ],
)
def test_either_end_can_make_a_date_uncertain_or_approximate(
    value: str, approximate: bool, uncertain: bool, words: str
) -> None:
    read = parse_edtf(value)
    assert (read.approximate, read.uncertain, label(read)) == (approximate, uncertain, words)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [("2011~/..", "since about 2011"), ("2021-05-03/", "since 3 May 2021, end unknown"), ("../2013", "by 2013")],
)
def test_what_lasts_does_so_since_it_began(edtf: str, words: str) -> None:
    assert label(parse_edtf(edtf), lasts=True) == words


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        *(
            ("2013-9-5", "2013-09-05"),
            ("2013-09-05\n", "2013-09-05"),
            ("２０１３", "2013"),
            ("2013.05.03", "2013-05-03"),
        ),
        *(("5 May 2013", "2013-05-05"), ("May 5, 2013", "2013-05-05"), ("Sunday, May 5th, 2013", "2013-05-05")),
        *(("Sept. 2013", "2013-09"), ("2013 May", "2013-05"), ("fall of 2013", "2013-23"), ("the 1990s", "199X")),
        *(("3.5.2013", "2013-05-03"), ("3. März 2013", "2013-03-03"), ("1er août 2013", "2013-08-01")),
        *(("5 de mayo de 2013", "2013-05-05"), ("5 мая 2013 г.", "2013-05-05"), ("2013年5月3日", "2013-05-03")),
        *(("circa 1999", "1999~"), ("about May 1999", "1999-05~"), ("5-6 Sep 2013", "2013-09-05/2013-09-06")),
        *(("2013-09-05 - 2013-09-06", "2013-09-05/2013-09-06"), ("May 2013 to June 2013", "2013-05/2013-06")),
        ("winter 2013/14", "2013-24"),
        ("winter 2013-14", "2013-24"),
        ("summer 2013-14", "2013-30"),
        ("since 2013-05-03", "2013-05-03/.."),
        ("until 3.5.2013", "../2013-05-03"),
        ("5./6. Mai 2013", "2013-05-05/2013-05-06"),
        ("5.-6. Mai 2013", "2013-05-05/2013-05-06"),
        ("2013/14", "2013/2014"),
        ("1999/00", "1999/2000"),
        ("2013/15", "2013/2015"),
        ("mid-1990s", "199X"),
        ("the mid-1990s", "199X"),
        ("early June 2013", "2013-06"),
        ("late 2013", "2013"),
        ("end of 2013", "2013"),
        ("the end of May 2013", "2013-05"),
        ("mid-May 2013", "2013-05"),
        ("Q3 2013", "2013-07/2013-09"),
        ("2013-Q3", "2013-07/2013-09"),
        ("2013Q3", "2013-07/2013-09"),
        ("Q1, 2013", "2013-01/2013-03"),
        ("third quarter of 2013", "2013-07/2013-09"),
        ("the fourth quarter 2013", "2013-10/2013-12"),
        ("3. Quartal 2013", "2013-07/2013-09"),
        ("first half of 2013", "2013-01/2013-06"),
        ("H2 2013", "2013-07/2013-12"),
        ("5 - 6 September 2013", "2013-09-05/2013-09-06"),
        ("5 to 6 September 2013", "2013-09-05/2013-09-06"),
        ("September 5-6, 2013", "2013-09-05/2013-09-06"),
        ("Sept. 5 and 6, 2013", "2013-09-05/2013-09-06"),
        ("September-October 2013", "2013-09/2013-10"),
        ("September to October 2013", "2013-09/2013-10"),
        ("30 September - 1 October 2013", "2013-09-30/2013-10-01"),
        ("September 30-October 1, 2013", "2013-09-30/2013-10-01"),
        ("from 5 to 6 September 2013", "2013-09-05/2013-09-06"),
        ("between 5 and 6 September 2013", "2013-09-05/2013-09-06"),
        ("28 December - 3 January 2014", "2013-12-28/2014-01-03"),
        ("December 2013 - January 2014", "2013-12/2014-01"),
        ("2013-2015", "2013/2015"),
        ("2013 to 2015", "2013/2015"),
        ("2013 or 2014", "2013/2014"),
        ("2013–14", "2013/2014"),
        ("1990s to 2000s", "199X/200X"),
        ("before 2013", "../2013"),
        ("after 2013", "2013/.."),
        ("since 2013", "2013/.."),
        ("since May 2013", "2013-05/.."),
        ("until 2013", "../2013"),
        ("by 5 May 2013", "../2013-05-05"),
        ("seit 2013", "2013/.."),
        ("depuis mai 2013", "2013-05/.."),
        ("desde 2013", "2013/.."),
        ("с 2013 года", "2013/.."),
        ("до 2013", "../2013"),
        ("bis Mai 2013", "../2013-05"),
        ("1990's", "199X"),
        ("20th century", "19XX"),
        ("the 20th century", "19XX"),
        ("20. Jahrhundert", "19XX"),
        ("AD 33", "0033"),
        ("33 AD", "0033"),
        ("33 CE", "0033"),
        ("1990 (?)", "1990?"),
        ("May 1990 (?)", "1990-05?"),
        ("5. September 2013", "2013-09-05"),
        ("5 de septiembre de 2013", "2013-09-05"),
        ("5 septembre 2013", "2013-09-05"),
        ("сентябрь 2013", "2013-09"),
        ("5 сентября 2013 года", "2013-09-05"),
        ("май 2013", "2013-05"),
        ("2013年", "2013"),
        ("2013年9月", "2013-09"),
        ("2013年9月5日", "2013-09-05"),
        ("平成25年9月5日", "2013-09-05"),
        ("令和元年5月1日", "2019-05-01"),
        ("昭和64年", "1989"),
        ("2013年春", "2013-21"),
        ("٥ سبتمبر ٢٠١٣", "2013-09-05"),
        ("5 سبتمبر 2013", "2013-09-05"),
        ("أيلول 2013", "2013-09"),
        ("Frühling 2013", "2013-21"),
        ("Sommer 2013", "2013-22"),
        ("printemps 2013", "2013-21"),
        ("été 2013", "2013-22"),
        ("verano de 2013", "2013-22"),
        ("весна 2013", "2013-21"),
        ("зима 2013", "2013-24"),
        ("im Mai 2013", "2013-05"),
        ("am Donnerstag, 5. September 2013", "2013-09-05"),
        ("Anfang Juni 2013", "2013-06"),
        ("début juin 2013", "2013-06"),
        ("Mitte der 1990er", "199X"),
        ("1990er Jahre", "199X"),
        ("les années 1990", "199X"),
        ("los años 1990", "199X"),
        ("1990-е", "199X"),
        ("1990-е годы", "199X"),
        ("maj 2013", "2013-05"),
        ("2013. május 5.", "2013-05-05"),
        ("5 Mayıs 2013", "2013-05-05"),
        ("5 toukokuuta 2013", "2013-05-05"),
        ("5. toukokuuta 2013", "2013-05-05"),
        ("5 května 2013", "2013-05-05"),
        ("5. maj 2013", "2013-05-05"),
        ("2013년 9월 5일", "2013-09-05"),
        ("2013년", "2013"),
        ("2013년 9월", "2013-09"),
        ("ngày 5 tháng 9 năm 2013", "2013-09-05"),
        ("5 tháng 9, 2013", "2013-09-05"),
        ("Thu, 5 Sep 2013", "2013-09-05"),
        ("14:00 GMT on 5 September 2013", "2013-09-05"),
        ("5 September 2013, 2 pm", "2013-09-05"),
        ("5 September 2013 14:00", "2013-09-05"),
        ("2013-09 to 2013-10", "2013-09/2013-10"),
        ("2013-09-5", "2013-09-05"),
        ("5.9.2013", "2013-09-05"),
        ("from 2013", "2013/.."),
        ("around 5 May 2013", "2013-05-05~"),
        ("about the 1990s", "199X~"),
        ("mid 2013", "2013"),
        ("spring 2013 or summer 2013", "2013-21/2013-22"),
        ("spring-summer 2013", "2013-21/2013-22"),
        ("الخميس 5 سبتمبر 2013", "2013-09-05"),
        ("May 5 - June 2013", "2013-05-05/2013-06"),
        ("5 September 2013 to 6 September 2013", "2013-09-05/2013-09-06"),
        ("from May 2013 to June 2013", "2013-05/2013-06"),
        ("mars 2013", "2013-03"),
        ("mart 2013", "2013-03"),
        ("Juli 2013", "2013-07"),
        ("listopad 2013", "2013-11"),
        ("jan. 5, 2013", "2013-01-05"),
        ("5 Mar 2013", "2013-03-05"),
        ("2013. 9. 5.", "2013-09-05"),
        ("5 et 6 mai 2013", "2013-05-05/2013-05-06"),
        ("5 und 6. Mai 2013", "2013-05-05/2013-05-06"),
        ("du 5 au 6 mai 2013", "2013-05-05/2013-05-06"),
        ("del 5 al 6 de mayo de 2013", "2013-05-05/2013-05-06"),
        ("с 5 по 6 мая 2013", "2013-05-05/2013-05-06"),
        ("2013-09-05/06", "2013-09-05/2013-09-06"),
        ("2013-09-05/09-06", "2013-09-05/2013-09-06"),
        ("2013-09/10", "2013-09/2013-10"),
        ("в сентябре 2013", "2013-09"),
        ("a principios de mayo de 2013", "2013-05"),
        ("2009/12", "2009/2012"),
        ("Nov-2013", "2013-11"),
        ("the 1800s", "18XX"),
        ("10 липня 2013 р.", "2013-07-10"),
        ("τον Ιούλιο του 2013", "2013-07"),
        ("Kamis, 10 Juli 2013", "2013-07-10"),
        ("Tues., Sept. 3, 2013", "2013-09-03"),
        ("03.09.2013", "2013-09-03"),
        ("3-5 September 2013", "2013-09-03/2013-09-05"),
        ("Aug. 30-Sept. 2, 2013", "2013-08-30/2013-09-02"),
        ("30 August to 2 September 2013", "2013-08-30/2013-09-02"),
        ("September/October 2013", "2013-09/2013-10"),
        ("autumn/winter 2013", "2013-23/2013-24"),
        ("9/2013", "2013-09"),
        ("3Q 2013", "2013-07/2013-09"),
        ("late 19th century", "18XX"),
        ("XIX век", "18XX"),
        ("XIXe siècle", "18XX"),
        ("siglo XIX", "18XX"),
        ("the early 1930s", "193X"),
        ("end-September 2013", "2013-09"),
        ("mardi 3 septembre 2013", "2013-09-03"),
        ("Dienstag, den 3. September 2013", "2013-09-03"),
        ("Ende August 2013", "2013-08"),
        ("terça-feira, 3 de setembro de 2013", "2013-09-03"),
        ("martedì 3 settembre 2013", "2013-09-03"),
        ("dinsdag 3 september 2013", "2013-09-03"),
        ("wtorek, 3 września 2013 r.", "2013-09-03"),
        ("3 вересня 2013 року", "2013-09-03"),
        ("3 септември 2013 г.", "2013-09-03"),
        ("3 Σεπτεμβρίου 2013", "2013-09-03"),
        ("3 सितंबर 2013", "2013-09-03"),
        ("3 ستمبر 2013", "2013-09-03"),
        ("3 בספטמבר 2013", "2013-09-03"),
        ("3 Eylül 2013 Salı", "2013-09-03"),
        ("2013年9月3日(火)", "2013-09-03"),
        ("2013年9月3日，星期二", "2013-09-03"),
        ("2013년 9월 3일 화요일", "2013-09-03"),
        ("tháng 9 năm 2013", "2013-09"),
        ("syyskuussa 2013", "2013-09"),
        ("tisdagen den 3 september 2013", "2013-09-03"),
        ("3-Sep-2013", "2013-09-03"),
        ("the night of 20-21 August 2013", "2013-08-20/2013-08-21"),
        ("2013-09-05/13", "2013-09-05/2013-09-13"),
        ("2013/09", "2013-09"),
        ("2013-Sep-03", "2013-09-03"),
        ("2013-09-03–05", "2013-09-03/2013-09-05"),
        ("3 or 5 September 2013", "2013-09-03/2013-09-05"),
    ],
)
def test_what_is_written_as_papers_do_is_told_in_edtf(words: str, meant: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” is no EDTF: write {meant}, if that is meant"


@pytest.mark.parametrize(
    "words",
    [
        *(
            "5 September",
            "September",
            "two 2013",
            "5 6 May 2013",
            "5 spring 2013",
            "May 1990s",
            "week of 2 September 2013",
            "Thursday 20",
            "day 10",
        ),
        *("۱۲ شهریور ۱۳۹۲", "۱۳۹۲", "3 กันยายน 2556", "民國102年9月3日"),
    ],
)
def test_what_has_no_year_of_ours_or_may_be_several_dates_is_none(words: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” {NONE}"


@pytest.mark.parametrize(
    "words",
    [
        *(
            "yesterday",
            "last night",
            "on Friday",
            "next spring",
            "last Tuesday",
            "the weekend",
            "in two weeks",
            "two days ago",
            "Friday night",
        ),
        *("gestern", "vorgestern abend", "demain matin", "вчера вечером", "昨日", "去年", "어제", "أمس"),
    ],
)
def test_what_depends_on_the_day_on_which_it_was_written_is_told_so(words: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” {FROM_TODAY}"


@pytest.mark.parametrize(
    ("words", "right"),
    [("the '90s", "199X"), ("the ’80s", "198X"), ("90s", "199X"), ("Sept. '13", "2013"), ("class of ’99", "2013")],
)
def test_what_leaves_out_the_century_is_told_so(words: str, right: str) -> None:
    with pytest.raises(DateError) as error:
        parse_edtf(words)
    assert str(error.value) == f"“{words}” leaves out the century: write it with all its digits, such as {right}"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", f"“” {NONE}"),
        ("2013-14", f"{CALENDAR.format('2013-14')}; of two years write 2013/2014"),
        ("2013-13", CALENDAR.format("2013-13")),
        ("2013-15", CALENDAR.format("2013-15")),
        ("9999/00", f"“9999/00” is no EDTF, and “10000” is a year of more than four digits, {LEFT_OUT}: {YEARS}"),
        ("2013/9", "“2013/9” is no EDTF: write 2013-09, if that is meant"),
        ("spring 2013/14", "“spring 2013” is no EDTF: write 2013-21, if that is meant"),
        ("2013-09-06/05", ENDS_BEFORE.format("2013-09-06/05", "2013-09-06/2013-09-05", "2013-09-05/2013-09-06")),
        ("2013-10/09", ENDS_BEFORE.format("2013-10/09", "2013-10/2013-09", "2013-09/2013-10")),
        (
            "6-5 September 2013",
            ENDS_BEFORE.format("6-5 September 2013", "2013-09-06/2013-09-05", "2013-09-05/2013-09-06"),
        ),
        ("03-09-2013", "“03-09-2013” is no EDTF: a day is written YYYY-MM-DD, such as 2013-09-05"),
        ("2013-09-03/P3D", f"“P3D” is a length of time, {LEFT_OUT}: {BOUNDS}"),
        ("5 May", f"“5 May” {NONE}"),
        (
            "31 February 2013",
            "“31 February 2013” is no EDTF, and “2013-02-31” is not in the calendar: February 2013 has 28 days",
        ),
        ("44 BC", f"“44 BC” is a year before the year 1, {LEFT_OUT}: {YEARS}"),
        ("2013??", f"“2013??” {NONE}"),
        ("5-6 Sep", f"“5-6 Sep” {NONE}"),
        ("12 May 2013 2014", f"“12 May 2013 2014” {NONE}"),
        ("2013/09/05", "“2013/09/05” is no EDTF: a day is written YYYY-MM-DD, such as 2013-09-05"),
        ("5/9/2013", "“5/9/2013” is no EDTF: a day is written YYYY-MM-DD, such as 2013-09-05"),
        ("2013/2014/2015", "“2013/2014/2015” has more than two ends: an interval is written A/B"),
        ("2013-02-29", "“2013-02-29” is not in the calendar: February 2013 has 28 days"),
        ("2013-20", "“2013-20” is not in the calendar: months are 01 to 12, and 21 to 32 are seasons"),
        ("2013-21-05", "“2013-21-05” is not in the calendar: months are 01 to 12"),
        ("2013-2X", "“2013-2X” is not in the calendar: months are 01 to 12, and 21 to 32 are seasons"),
        ("2013-02-3X", "“2013-02-3X” is not in the calendar: February 2013 has 28 days"),
        ("2013-09-31~/..", "“2013-09-31~” is not in the calendar: September 2013 has 30 days"),
        ("../..", "“../..” has no end that is known: write at least one, such as 2011/.. or ../2013-09"),
        ("/", "“/” has no end that is known: write at least one, such as 2011/.. or ../2013-09"),
        ("../", "“../” has no end that is known: write at least one, such as 2011/.. or ../2013-09"),
        (
            "2013-09-06/2013-09-05",
            "“2013-09-06/2013-09-05” ends before it starts: did you mean 2013-09-05/2013-09-06?",
        ),
    ],
)
def test_what_is_no_date_is_refused(value: str, message: str) -> None:
    with pytest.raises(DateError) as refused:
        parse_edtf(value)
    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("value", "name", "right"),
    [
        ("[2021-05-03,2021-05-04]", "a set, one of which is meant", BOUNDS),
        ("[..1984]", "a set, one of which is meant", BOUNDS),
        ("{1960,1961-12}", "a set, all of which are meant", f"describe each on its own, or {BOUNDS}"),
        ("2021-05-03..2021-05-05", "a range as sets have them", "write 2021-05-03/2021-05-05"),
        ("2021..", "a range as sets have them", "write 2021/.."),
        ("..2021", "a range as sets have them", "write ../2021"),
        ("-0044-03-15", "a year before the year 1", YEARS),
        ("0000", "a year before the year 1", YEARS),
        ("-04XX", "a year before the year 1", YEARS),
        ("2021-05-03T14:00", "a time of day", "write the day, 2021-05-03"),
        ("2021-05-03Z", "a day in one time zone", "write the day, 2021-05-03"),
        ("20130905", "a day without hyphens", "write 2013-09-05"),
        ("2020-W53", "a week by its number", "write its days, 2020-12-28/2021-01-03"),
        ("2021-W53", "a week by its number", BOUNDS),
        ("2020-366", "a day by its number in the year", "write the day, 2020-12-31"),
        ("2021-366", "a day by its number in the year", "write the day, such as 2021-05-03"),
        ("2013-W36-4", "a week by its number", "write the day, 2013-09-05"),
        ("10000-01-01", "a year of more than four digits", YEARS),
        ("15 March 44 BC", "a year before the year 1", YEARS),
        ("12th century BC", "a year before the year 1", YEARS),
        ("FY2013", FISCAL, DAYS),
        ("FY 2013-14", FISCAL, DAYS),
        ("fiscal year 2013", FISCAL, DAYS),
        ("the financial year 2013–14", FISCAL, DAYS),
        ("999", "a year of fewer than four digits", "write all four, such as 0999"),
        ("33~", "a year of fewer than four digits", "write all four, such as 0999"),
        ("P3D", "a length of time", BOUNDS),
        ("10000", "a year of more than four digits", YEARS),
        ("2021-~05-03", "a date with marks on its parts", "write one mark, at the end"),
        ("2021-05-03T14:00:00+02:00", "a time of day", "write the day, 2021-05-03"),
        ("Y170000002", "a year of more than four digits", YEARS),
        ("Y-17E7", "a year with an exponent", YEARS),
        ("Y17101E4S3", "a year with an exponent", YEARS),
        ("1950S2", "a year with significant digits", "write the bounds, 1900/1999"),
        ("1950S3", "a year with significant digits", "write the bounds, 1950/1959"),
        ("2021-33", "a quarter or another part of a year", "write its months, 2021-01/2021-03"),
        ("2021-36", "a quarter or another part of a year", "write its months, 2021-10/2021-12"),
        ("2021-39~", "a quarter or another part of a year", "write its months, 2021-09/2021-12"),
        ("2021-41", "a quarter or another part of a year", "write its months, 2021-07/2021-12"),
        ("2004-06~-11", "a date with marks on its parts", "write one mark, at the end"),
        ("2004?-06", "a date with marks on its parts", "write one mark, at the end"),
        ("?2004-06", "a date with marks on its parts", "write one mark, at the end"),
        ("XXXX", "a year of which nothing is known", "write “undated”"),
        ("XXXX-12-25", "a year of which nothing is known", "write “undated”"),
        ("1XXX", "a year of which only the thousand is known", "write the bounds, 1000/1999"),
        ("156X-12-25", "a digit that is known behind one that is not", "write X up to its end, 156X-XX-XX"),
        ("2021-XX-05", "a digit that is known behind one that is not", "write X up to its end, 2021-XX-XX"),
        ("201", "a decade in three digits", "write 201X"),
        ("20", "a century in two digits", "write 20XX"),
        ("201x", "an older way to write EDTF", "write 201X"),
        ("2021-05-uu", "an older way to write EDTF", "write 2021-05-XX"),
    ],
)
def test_the_rest_of_edtf_is_refused_by_its_name_with_what_to_write(value: str, name: str, right: str) -> None:
    with pytest.raises(DateError) as refused:
        parse_edtf(value)
    assert str(refused.value) == f"“{value}” is {name}, {LEFT_OUT}: {right}"


@pytest.mark.parametrize(("value", "right"), [("2011/open", "write “..”"), ("unknown/2011", "write nothing there")])
def test_ends_as_they_were_once_written_are_refused_too(value: str, right: str) -> None:
    with pytest.raises(DateError, match=f"{right}$"):
        parse_edtf(value)


def bounds_by_oracle(value: str) -> list[tuple[int, ...]]:
    read: Any = edtf.parse_edtf(value)
    return [tuple(bound[:3]) for bound in (read.lower_strict(), read.upper_strict())]


@unhurried
@given(ends | unknown)
def test_bounds_of_a_date_are_those_of_an_independent_reader(value: str) -> None:
    read = parse_edtf(value)
    assert [day and day.timetuple()[:3] for day in (read.earliest, read.latest)] == bounds_by_oracle(value)


@unhurried
@given(ends, ends)
def test_bounds_of_an_interval_are_those_of_an_independent_reader(first: str, second: str) -> None:
    left, right = sorted([first, second], key=lambda end: (parse_edtf(end).earliest, parse_edtf(end).latest))
    read = parse_edtf(f"{left}/{right}")
    assert [day and day.timetuple()[:3] for day in (read.earliest, read.latest)] == bounds_by_oracle(read.edtf)


@unhurried
@given(ends)
def test_an_open_end_leaves_the_other_as_it_is(value: str) -> None:
    read, since, until = (parse_edtf(form) for form in (value, f"{value}/..", f"../{value}"))
    assert (since.earliest, since.latest) == (read.earliest, None)
    assert (until.earliest, until.latest) == (None, read.latest)


def test_a_day_is_read_as_iso_writes_it() -> None:
    assert parse_day("2013-09-05") == date(2013, 9, 5)


@pytest.mark.parametrize(
    ("value", "what", "right"),
    [
        ("2013-09", "it is not a day", "a day is written YYYY-MM-DD, such as 2013-09-12"),
        ("2013-09-05\n", "it is not a day", "a day is written YYYY-MM-DD, such as 2013-09-12"),
        ("2013-02-29", "“2013-02-29” is not in the calendar", "February 2013 has 28 days"),
        ("2012-02-30", "“2012-02-30” is not in the calendar", "February 2012 has 29 days"),
        ("2013-13-01", "“2013-13-01” is not in the calendar", "months are 01 to 12"),
    ],
)
def test_what_is_no_iso_day_is_refused(value: str, what: str, right: str) -> None:
    with pytest.raises(DateError) as refused:
        parse_day(value)
    assert (refused.value.what, refused.value.right) == (what, right)
