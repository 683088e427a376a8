"""The closed lists: each holds what its type allows, and every term is explained and mapped."""

import re
from collections.abc import Iterator
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from app.labels import LABELS, NOUNS, verb
from app.schemas.articles import Article, Passage
from app.schemas.events import Event
from app.schemas.measures import Date
from app.schemas.named import Actor, Place, Work
from app.schemas.quotes import Quote
from app.vocabulary import FIELDS, LISTS, VOCABULARY

PLOVER = {
    *("agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject"),
    *("threaten", "protest", "sanction", "mobilize", "coerce", "assault"),
}
DIFFERENCES = ("date", "place", "figures", "participants", "status")


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
    links = ["follows", "carries_out", "responds_to", "causes", "prevents", "cancels", "postpones"]
    assert own == [
        *("speak", "harm", "occurred", "ongoing", "conditional", "affected", *DIFFERENCES),
        *(*links, "if", "unless", "before", "after", "conditional", "undecided", "known", "may", "must"),
    ]


def test_outside_terms_are_urls_or_terms_of_plover() -> None:
    mapped = {outside for terms in VOCABULARY.values() for term in terms for outside in term.maps_to}
    allowed = r"https://schema\.org/[A-Za-z]+|https://www\.loc\.gov/standards/datetime/|PLOVER:\w+"
    assert [outside for outside in mapped if not re.fullmatch(allowed, outside)] == []


@pytest.mark.parametrize("name", LISTS)
def test_every_value_has_a_label_of_its_own(name: str) -> None:
    assert tuple(LABELS[name]) == LISTS[name]
    assert len(set(LABELS[name].values())) == len(LISTS[name])
    assert [label for label in LABELS[name].values() if not re.fullmatch(r"[A-Za-z][a-z ,'-]+", label)] == []


def test_a_label_says_more_than_its_code() -> None:
    codes = {
        *("consult", "concede", "request", "coerce", "assault", "speak"),
        *("scheduled", "alleged", "agent", "recipient", "target", "withhold", "counter_accuses", "timeline"),
    }
    alike = {one for labels in LABELS.values() for one, label in labels.items() if label.casefold() == one}
    assert alike & codes == set()
    assert not {label for labels in LABELS.values() for label in labels.values() if "_" in label}


@pytest.mark.parametrize("name", ["acts", "relations"])
def test_what_is_done_has_a_noun(name: str) -> None:
    assert tuple(NOUNS[name]) == LISTS[name]
    assert [noun for noun in NOUNS[name].values() if not re.fullmatch(r"[A-Z][a-z -]+", noun)] == []


def test_a_verb_agrees_with_many() -> None:
    labels = [*LABELS["acts"].values(), *LABELS["relations"].values()]
    plural = " ".join(f"{verb(label, is_plural=True)}," for label in labels)
    assert plural == (
        "say, accuse, deny, reject, object, demand, propose, promise, warn, threaten, hope, welcome, confirm, "
        "do not say, admit, predict, doubt, deny, reject, dispute, accuse in turn, support,"
    )
    assert [verb(label, is_plural=False) for label in labels] == labels


def test_the_vocabulary_says_which_fields_use_a_list() -> None:
    assert FIELDS.keys() - {"date_match", "error.code"} == set(_fields())
    for field, name in _fields().items():
        assert FIELDS[field] == name
    assert {name for name, values in LISTS.items()} | {"error_codes"} == set(FIELDS.values())


def _fields() -> dict[str, str]:
    """The members of documents whose type is a closed list."""
    models = (Event, Quote, Actor, Place, Work, Article, Passage, Date)
    return {path: name for model in models for path, name in _members(model.__name__.lower(), model)}


def _members(path: str, model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    for name, field in model.model_fields.items():
        for part in _parts(field.annotation):
            if get_origin(part) is Literal:
                yield from ((f"{path}.{name}", one) for one, values in LISTS.items() if values == get_args(part))
            elif isinstance(part, type) and issubclass(part, BaseModel) and not issubclass(part, Date):
                yield from _members(f"{path}.{name}", part)


def _parts(annotation: Any) -> Iterator[Any]:
    """What a type is made of: of a list its items, of a union its members."""
    if get_origin(annotation) in (list, Union, UnionType):
        for part in get_args(annotation):
            yield from _parts(part)
    else:
        yield annotation
