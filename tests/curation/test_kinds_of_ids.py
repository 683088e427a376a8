"""Ids that say of which kind they are, for those that are of several."""

from pathlib import Path

from app.curation.corpus import read_corpus
from tests.curation.breaking import ACCORD, NOTICE, edit


def test_an_id_may_say_that_it_is_a_works_or_a_places(copied_world: Path) -> None:
    edit(copied_world, ACCORD, "works: elmar", 'works: "work:elmar"')
    edit(copied_world, NOTICE, "place: north-quay", 'place: "place:north-quay"')
    articles = read_corpus(copied_world).articles
    assert articles["accord-du-port"].events["signing"].works == ["elmar"]
    (place,) = articles["harbour-notice"].events.values()
    assert place.place == "north-quay"
