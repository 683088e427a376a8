"""The axis that rows share: what stands at its edge."""

from datetime import date

from app.pages.drawings.axis import Days, axis


def _day(text: str) -> Days:
    day = date.fromisoformat(text).toordinal()
    return Days(day, day)


def test_no_label_lies_on_that_of_the_gutter() -> None:
    days = [_day(f"{year}-06-01") for year in range(2000, 2026)]
    scale = axis([*days, _day("1644-01-01"), _day("2090-01-01")], [])
    assert scale is not None
    assert (scale.unit, [one.label for one in scale.ticks][-2:]) == ("year", ["2015", ""])
    assert scale.after


def test_a_label_with_a_month_has_the_room_of_the_next() -> None:
    scale = axis([*[_day("2013-08-21")] * 4, *[_day("2013-08-22")] * 4, _day("2011-01-01"), _day("2014-01-01")], [])
    assert scale is not None
    assert [one.label for one in scale.ticks] == ["20 Aug", "", "22", "23"]
