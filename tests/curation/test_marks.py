"""What a mark may be where a text has been read so far: each choice with what is open, left over, and its price."""

from app.curation.marks.choices import ways
from app.curation.marks.prices import Mark
from app.curation.marks.readings import Open, Reading

NOTHING_READ = Reading((), 0, 0, None, None, ())
HALVES = (Mark(10, 11, "'", "single", opens=0), Mark(11, 12, "'", "single", opens=0))
# Two single marks, which may as well be a double one.
BOTH = Mark(10, 12, "''", "double", opens=1, halves=HALVES)
OPENED = Mark(0, 1, "'", "single", opens=0)

# The beginnings of the marks that are open, how many marks are left over, and the price.
Choice = tuple[list[tuple[int, ...]], int, int]


def _choices(reading: Reading, *, is_first: bool) -> list[Choice]:
    each = ways(reading, BOTH, [], is_first=is_first)
    return [([tuple(mark.start for mark in one.marks) for one in way.stack], way.odd, way.price) for way in each]


def test_two_single_marks_are_a_double_one_or_each_for_itself() -> None:
    assert _choices(NOTHING_READ, is_first=True) == [
        ([(10,)], 0, 1),
        ([], 1, 4),
        ([(10,), (11,)], 0, 3),
        ([(11,)], 1, 1),
        ([(10,)], 1, 5),
        ([(11,)], 1, 5),
        ([], 2, 9),
    ]


def test_the_first_of_two_single_marks_may_go_on_with_what_the_paragraph_before_left_open() -> None:
    reading = NOTHING_READ._replace(stack=(Open((OPENED,), is_due=False),))
    going_on = ([(0, 10), (11,)], 0, 3)
    assert going_on in _choices(reading, is_first=True)
    assert going_on not in _choices(reading, is_first=False)
