"""Every rule of the curator's files, each with the ways to break it that `breaks/` lists."""

from pathlib import Path

from app.curation.corpus import read_corpus
from tests.curation.breaking import NOTICE, STRIKE, Break, assert_told, breaks, edit


@breaks("unknown-keys")
def test_an_unknown_key_gets_the_nearest_that_is_known_there(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("missing-keys")
def test_a_missing_key_is_told_where_it_belongs(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("values")
def test_a_value_that_does_not_fit_is_told_with_what_would(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("register-entries")
def test_an_entry_of_a_register_that_does_not_fit_is_the_only_mistake(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("parents")
def test_what_an_entry_is_a_part_of_is_in_the_register_and_no_circle(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("aliases")
def test_a_name_is_given_once(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("unknown-ids")
def test_an_id_that_no_record_has_gets_the_nearest(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("ids-of-other-articles")
def test_an_id_that_the_other_article_does_not_have_gets_the_nearest(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("taken-ids")
def test_an_id_that_is_taken_is_the_only_mistake(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("beginnings")
def test_a_passage_begins_at_words_that_stand_once_after_the_passage_above(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("evidence")
def test_evidence_stands_once_in_its_passage_as_whole_words(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("other-words")
def test_words_of_a_record_stand_in_its_passages(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("dates")
def test_a_date_is_edtf_and_rests_on_words_or_a_basis(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("whose-word")
def test_nobody_does_in_the_articles_own_voice_what_is_alleged(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


def test_an_agent_of_what_is_alleged_may_stand_on_somebodys_word(copied_world: Path) -> None:
    edit(copied_world, STRIKE, "dockers-union: {role: accused, ", "dockers-union: {role: agent, ")
    participants = read_corpus(copied_world).articles["harbour-strike"].events["crane-fire"].participants
    assert (participants[0].role, participants[0].according_to) == ("agent", ["harbour-strike.almas-accuses"])


@breaks("quotation-marks")
def test_a_kind_fits_the_quotation_marks(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("figures")
def test_a_figure_is_a_quantity(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


def test_a_bound_that_the_words_do_not_give_is_left_out(copied_world: Path) -> None:
    edit(copied_world, STRIKE, "{unit: soldiers}", "{low: 200, unit: soldiers}")
    (figure,) = read_corpus(copied_world).articles["harbour-strike"].events["soldiers-sent"].figures
    assert (figure.low, figure.high, figure.unit, figure.exact) == (200, None, "soldiers", "hundreds of soldiers")


def test_an_id_of_another_article_may_be_used_again(copied_world: Path) -> None:
    edit(copied_world, NOTICE, "reopening:", "strike:")
    articles = read_corpus(copied_world).articles
    ids = [articles[article].events["strike"].id for article in ("harbour-notice", "harbour-strike")]
    assert ids == ["harbour-notice.strike", "harbour-strike.strike"]


@breaks("links")
def test_what_events_are_tied_to_and_depend_on_is_told_where_it_is_written(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)


@breaks("speakers")
def test_who_speaks_and_relays_and_how_they_stand_is_told_where_it_is_written(copied_world: Path, given: Break) -> None:
    assert_told(copied_world, given)
