"""The numbers that are decided: how much is read, compared, told and answered, and what a doubt costs.

What each does is for the tests of its room; that it is this one, and not one beside it, is told here: whoever changes
one changes what is promised. The modules are run anew: their numbers are lines of this test.
"""

import runpy

import pytest

from tests.conftest import TESTS

NUMBERS = {
    "curation/files/alike": {"_MOST_TOLD": 3},
    "curation/names/capitals": {"_NO_ABBREVIATION": 5, "_FAR": 40},
    "curation/marks/choices": {
        "_DEEPEST": 4,
        "_NESTED_IN_ITS_OWN_KIND": 2,
        "_MIXED": 1,
        "_HALVED": 1,
        "_PASSED_OVER": 4,
    },
    "curation/texts/nearest": {"_ALIKE": 60},
    "curation/directness/quotatives": {"_FAR": 200},
    "curation/speech/turns/another": {"_MOST_GAPS": 1_000, "_FEW": 2, "_FEW_INSERTED": 1, "_FEW_LETTERS": 1},
    "curation/speech/cues/adding": {"_LONGEST": 20, "_FAR": 40},
    "curation/speech/cues/before": {"REACH": 40, "_LONGEST": 60, "_FEW": {"zh": 2, "ja": 2, "ko": 2, "th": 8}},
    "curation/speech/names/calling": {"_FEW": 2},
    "curation/speech/unsaid/conditions": {"_NEAR": 25},
    "curation/speech/unsaid/causing": {"_REACH": 12},
    "curation/speech/turns/answers": {"_FEWEST": 3},
    "curation/speech/turns/continuing": {"_FEW": 4},
    "curation/speech/dashes": {"_REACH": 40},
    "curation/speech/unsaid/contrasts": {"_FEW_BEHIND_BUT": 3},
    "curation/files/yaml": {"_MOST_LEVELS": 100},
    "curation/texts/wrapped": {"_LONG": 40},
    "curation/marks/prices": {"SURE": 0, "LIKELY": 1, "LESS": 2, "HARDLY": 3, "LEAST": 4},
    "curation/speech/cues/tied": {"_LONGEST": 40},
    "curation/names/names": {"_WORDS": 50_000, "_LONGEST_HONORIFIC": 7},
    "curation/marks/pairing": {"_MOST_READINGS": 8, "_NEAR": 1},
    "curation/shapes/quantities": {"_MOST_DIGITS": 15},
    "curation/directness/alone": {"NEAR": 20},
    "curation/directness/directness": {"_FAR": 200, "_FEWEST": 3, "_TITLE": 8},
    "curation/files/reading": {"MOST_BYTES": 16_777_216, "_MOST_TOLD": 100},
    "curation/checking/report": {"_MOST_ROWS": 40},
    "curation/speech/turns/beside": {"_FAR": 4},
    "curation/speech/names/described": {"_MOST_OF_NAME": 4},
    "curation/speech/lexicon/listed": {"_MOST_KNOWN": 2000},
    "curation/speech/names/proper": {"_MOST": 2},
    "curation/speech/relayed/put_to": {"_LONGEST": 30},
    "curation/speech/cues/reporting": {"_LONGEST": 20},
    "curation/speech/cues/sentences": {"_LONGEST": 8},
    "curation/resolve/forms": {"_STEM": 4, "_REACH": 60},
    "curation/resolve/crops": {"_LONGEST": 200, "_FAR": 1_000},
    "curation/resolve/surroundings": {"_FAR": 2_000},
    "curation/resolve/notes": {"_MOST_CHARACTERS": 60},
    "curation/resolve/quotations": {"_MOST_SHOWN": 3, "_MOST_CHARACTERS": 60, "_MOST_PLACES": 50},
    "curation/resolve/roles": {"_SHORTEST_STEM": 4},
    "curation/resolve/voices": {"_LONGEST": 200, "_FEW": 3},
    "curation/shapes/values": {"LONGEST_SLUG": 100},
    "curation/speech/relayed/passing_on": {"_NEAR": 30},
    "curation/speech/relayed/naming_it": {"_REACH": 40},
    "curation/speech/relayed/passives": {"_FEW": 3, "_NEAR": 7, "_REACH": 20},
    "curation/speech/relayed/same_subject": {"_FAR": 24},
    "curation/speech/turns/turning": {"_LONGEST": 30},
    "words/compounds": {"_SHORTEST_PART": 2, "_SHORTEST": 5, "_LONGEST": 30},
    "queries/operators": {"_MOST": 3},
    "curation/speech/names/hearers": {"_LONGEST": 4, "_LONGEST_ARTICLE": 3},
    "curation/speech/names/titles": {"_COMMA": 2},
    "curation/speech/names/nouns": {"_LONGEST": 16},
    "curation/speech/names/works": {"_FEWEST_CAPITALS": 2},
    "dates/printed/in_words": {"LONGEST": 100},
    "dates/told/unlike": {"_MOST_DAYS": 400},
    "dates/edtf/untold": {"_LONGEST": 60},
    "index/codes": {"_VERY_MANY": 500_000},
    "index/columns": {
        "LARGEST": 2_147_483_647,
        "UNDATED": (2_147_483_647, -1),
        "_OPEN": 35_184_372_088_832,
        "UNDATED_KEY": 70_368_744_177_664,
        "_BITS_OF_A_DAY": 22,
    },
    "index/counts": {"_MANY": 100_000, "_MOST_TRIED": 2000},
    "index/cursors": {"LAYOUT": 4},
    "index/filing_values": {"_MOST_FEW": 300},
    "index/places": {"_NO_WORD": 0},
    "index/ranking": {"_MOST_DECIDING": 8},
    "index/rows": {"_ROWS": 1000},
    "index/terms": {"CLOSE_DAYS": 31, "MOST_BEGINNING": 2},
    "index/windows": {"_FEW": 16},
    "answers/called": {
        "NAME": 100,
        "ALIAS": 98,
        "TOLD": 95,
        "ALIKE": 90,
        "_MOST_COMPARED": 200,
        "_MOST_PASSAGES": 20,
        "_MOST_NAMES": 20_000,
    },
    "answers/exports": {"CHUNK": 500},
    "answers/facets": {"MOST_BUCKETS": 100},
    "answers/graph": {"MOST_NODES": 200, "MOST_EDGES": 2000},
    "answers/histogram": {
        "MOST_BUCKETS": 400,
        "LONGEST": 31,
        "_LAST_NUMBER": {"day": 3_652_059, "month": 119_999, "year": 9999},
    },
    "answers/meant": {
        "_MOST_COMPARED": 20_000,
        "_SAME": 2,
        "_MOST_MEANT": 3,
        "_SHORTEST": 3,
        "_SHORTEST_OF_HAN": 2,
        "_LEAST_UNJOINED": 2,
        "_MOST_UNJOINED": 10,
    },
    "answers/nearest": {
        "_MOST_COMPARED": 20_000,
        "_MOST_COMPARISONS": 500_000,
        "_MOST_LOOKED_UP": 20,
        "_MOST": 3,
    },
    "answers/reconcile": {"_DIFFERS": 10},
    "answers/records": {"_MOST_COMPARED": 250},
    "answers/sitemap": {"MOST": 50_000},
    "answers/snippets": {"_LENGTH": 200, "_BEFORE": 60},
    "answers/unknown": {"_FEW": 50},
}


@pytest.mark.parametrize(("module", "numbers"), NUMBERS.items())
def test_a_number_is_the_one_that_was_decided(module: str, numbers: dict[str, object]) -> None:
    run = runpy.run_path(str(TESTS.parent / "app" / f"{module}.py"))
    assert {name: run[name] for name in numbers} == numbers
