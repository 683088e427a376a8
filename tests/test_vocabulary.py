"""The closed lists: each holds what its type allows, and every term is explained and mapped."""

import re

import pytest

from app.vocabulary import LISTS, VOCABULARY

PLOVER = {
    *("agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject"),
    *("threaten", "protest", "sanction", "mobilize", "coerce", "assault"),
}


def test_every_list_enumerates_a_type() -> None:
    assert list(VOCABULARY) == list(LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_explains_the_values_of_its_type_in_their_order(name: str) -> None:
    assert tuple(term.value for term in VOCABULARY[name]) == LISTS[name]


@pytest.mark.parametrize("name", LISTS)
def test_a_definition_is_a_sentence_of_its_own(name: str) -> None:
    definitions = [term.definition for term in VOCABULARY[name]]
    assert [words for words in definitions if not re.fullmatch(r"[A-Z].*[^.]\.", words)] == []
    assert len(set(definitions)) == len(definitions)


def test_event_types_map_to_plover() -> None:
    mapped = {term.value for term in VOCABULARY["event_types"] if term.maps_to == (f"PLOVER:{term.value.upper()}",)}
    assert mapped == PLOVER


def test_what_no_outside_vocabulary_has_claims_no_term_of_it() -> None:
    own = [term.value for terms in VOCABULARY.values() for term in terms if not term.maps_to]
    assert own == ["speak", "harm", "occurred", "ongoing", "conditional", "affected", "known", "may", "must"]


def test_outside_terms_are_urls_or_terms_of_plover() -> None:
    mapped = {outside for terms in VOCABULARY.values() for term in terms for outside in term.maps_to}
    allowed = r"https://schema\.org/[A-Za-z]+|https://www\.loc\.gov/standards/datetime/|PLOVER:\w+"
    assert [outside for outside in mapped if not re.fullmatch(allowed, outside)] == []


def test_a_label_is_the_value_in_words() -> None:
    assert {term.value: term.label for term in VOCABULARY["relations"]} == {
        "denies": "Denies",
        "rejects": "Rejects",
        "disputes": "Disputes",
        "counter_accuses": "Counter accuses",
        "supports": "Supports",
    }
