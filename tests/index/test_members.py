"""Where members of documents end, and what is cut out between two ends."""

import json
from itertools import combinations

import pytest

from app.index.members import Fields, written

MEMBERS = (
    '"id":"a,b:c}"',
    '"été":"“\\"{,:”"',
    '"none":null',
    '"list":[{"x":[1,"]"]},{}]',
    '"number":-1.5e3',
    '"inner":{"y":{"z":"🎉"}}',
)
NUMBER = len(MEMBERS)
DOCUMENT = written([f",{member}".encode() for member in MEMBERS])


@pytest.mark.parametrize("members", [list(one) for n in range(1, NUMBER + 1) for one in combinations(range(NUMBER), n)])
def test_some_members_are_those_of_the_document(members: list[int]) -> None:
    (shown,) = Fields(members, NUMBER).of([DOCUMENT])
    whole = list(json.loads(DOCUMENT.document).items())
    assert list(json.loads(shown).items()) == [whole[n] for n in members]
    assert len(members) < NUMBER or shown == DOCUMENT.document


def test_what_is_taken_from_inside_is_taken_of_what_was_cut_out() -> None:
    shown = Fields([0, 2], NUMBER, lambda cut: b"[%b]" % cut).of([DOCUMENT] * 2)
    assert shown == [b'[{"id":"a,b:c}","none":null}]'] * 2
