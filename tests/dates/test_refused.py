"""What is no date, or one that is not read here: refused by its name, with what to write."""

import pytest

from app.dates import DateError, parse_day, parse_edtf
from tests.dates.told import NONE

LEFT_OUT = "which is not among the EDTF that is read here"
YEARS = "years are 0001 to 9999; for what no calendar holds write “undated”"
ENDS_BEFORE = "“{}” is not EDTF, and “{}” ends before it starts: did you mean {}?"
CALENDAR = "“{}” is not in the calendar: months are 01 to 12, and 21 to 32 are seasons"
FISCAL = "a year that begins on another day from country to country"
DAYS = "write its days, such as 2012-10-01/2013-09-30"
BOUNDS = "write the first and the last as bounds, such as 2021-05-03/2021-05-04"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", f"“” {NONE}"),
        ("2013-14", f"{CALENDAR.format('2013-14')}; of two years write 2013/2014"),
        ("2013-13", CALENDAR.format("2013-13")),
        ("2013-15", CALENDAR.format("2013-15")),
        ("9999/00", f"“9999/00” is not EDTF, and “10000” is a year of more than four digits, {LEFT_OUT}: {YEARS}"),
        ("2013/9", "“2013/9” is not EDTF: write 2013-09, if that is meant"),
        ("spring 2013/14", "“spring 2013” is not EDTF: write 2013-21, if that is meant"),
        ("2013-09-06/05", ENDS_BEFORE.format("2013-09-06/05", "2013-09-06/2013-09-05", "2013-09-05/2013-09-06")),
        ("2013-10/09", ENDS_BEFORE.format("2013-10/09", "2013-10/2013-09", "2013-09/2013-10")),
        (
            "6-5 September 2013",
            ENDS_BEFORE.format("6-5 September 2013", "2013-09-06/2013-09-05", "2013-09-05/2013-09-06"),
        ),
        ("03-09-2013", "“03-09-2013” is not EDTF: a day is written YYYY-MM-DD, such as 2013-09-05"),
        ("2013-09-03/P3D", f"“P3D” is a length of time, {LEFT_OUT}: {BOUNDS}"),
        ("5 May", f"“5 May” {NONE}"),
        (
            "31 February 2013",
            "“31 February 2013” is not EDTF, and “2013-02-31” is not in the calendar: February 2013 has 28 days",
        ),
        ("44 BC", f"“44 BC” is a year before the year 1, {LEFT_OUT}: {YEARS}"),
        ("2013??", f"“2013??” {NONE}"),
        ("5-6 Sep", f"“5-6 Sep” {NONE}"),
        ("12 May 2013 2014", f"“12 May 2013 2014” {NONE}"),
        ("2013/09/05", "“2013/09/05” is not EDTF: write 2013-09-05, if that is meant"),
        ("08/20/2015", "“08/20/2015” is not EDTF: write 2015-08-20, if that is meant"),
        ("21/08/2015", "“21/08/2015” is not EDTF: write 2015-08-21, if that is meant"),
        ("21-08-2015", "“21-08-2015” is not EDTF: write 2015-08-21, if that is meant"),
        ("5/9/2013", "“5/9/2013” is not EDTF: a day is written YYYY-MM-DD, such as 2013-09-05"),
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
        ("44 v. Chr.", "a year before the year 1", YEARS),
        ("公元前44年", "a year before the year 1", YEARS),
        ("2021-05-03 14:00", "a time of day", "write the day, 2021-05-03"),
        ("2021-05-03 14h00", "a time of day", "write the day, 2021-05-03"),
        ("2021-05-03 2 pm", "a time of day", "write the day, 2021-05-03"),
        ("12th century BC", "a year before the year 1", YEARS),
        ("en 44 avant Jésus-Christ", "a year before the year 1", YEARS),
        ("44 antes de Cristo", "a year before the year 1", YEARS),
        ("44 př. n. l.", "a year before the year 1", YEARS),
        ("44 fvt.", "a year before the year 1", YEARS),
        ("i. e. 44", "a year before the year 1", YEARS),
        ("44 î.Hr.", "a year before the year 1", YEARS),
        ("M.Ö. 44", "a year before the year 1", YEARS),
        ("44 до н. э.", "a year before the year 1", YEARS),
        ("44 пр. н. е.", "a year before the year 1", YEARS),
        ("44 قبل الميلاد", "a year before the year 1", YEARS),
        ("44 ईसा पूर्व", "a year before the year 1", YEARS),
        ("기원전 44년", "a year before the year 1", YEARS),
        ("44 SM", "a year before the year 1", YEARS),
        ("1000 a.C.", "a year before the year 1", YEARS),
        ("1000 avant notre ère", "a year before the year 1", YEARS),
        ("前1000年", "a year before the year 1", YEARS),
        ("1000 до нашей эры", "a year before the year 1", YEARS),
        ("around 1000 BC", "a year before the year 1", YEARS),
        ("3rd century BC", "a year before the year 1", YEARS),
        ("IIIe siècle av. J.-C.", "a year before the year 1", YEARS),
        ("3. Jahrhundert v. Chr.", "a year before the year 1", YEARS),
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


@pytest.mark.parametrize(
    ("value", "what", "right"),
    [
        ("2013-09", "it is not a day", "a day is written YYYY-MM-DD, such as 2013-09-12"),
        ("2013-09-05\n", "it is not a day", "a day is written YYYY-MM-DD, such as 2013-09-12"),
        ("2013-02-29", "“2013-02-29” is not in the calendar", "February 2013 has 28 days"),
        ("2012-02-30", "“2012-02-30” is not in the calendar", "February 2012 has 29 days"),
        ("2013-13-01", "“2013-13-01” is not in the calendar", "months are 01 to 12"),
        *(
            (value, f"“{value}” is not in the calendar", "years are 0001 to 9999")
            for value in ("0000-01-01", "-0044-03-15", "12013-01-01", "+12013-01-01")
        ),
    ],
)
def test_what_is_no_iso_day_is_refused(value: str, what: str, right: str) -> None:
    with pytest.raises(DateError) as refused:
        parse_day(value)
    assert (refused.value.what, refused.value.right) == (what, right)
