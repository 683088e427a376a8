"""Quotes of an article: what they are about, what kind their marks and cue make, and what is wrong with others."""

import json
from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from app.curation.files.alike import difference
from app.curation.files.faults import SeedError
from app.spans import Span
from tests.curation.breaking import STRIKE, edit
from tests.curation.quoting import BLAMES, quote_of
from tests.databases import load
from tests.loading.datasets import document


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "kind"),
    [
        pytest.param('They said: "It is real."', "They", "said", "direct", id="direct"),
        pytest.param('They said it was "real".', "They", "said", "mixed", id="mixed"),
        pytest.param("They said it was real.", "They", "said", "indirect", id="indirect"),
        pytest.param('They have\nsaid: "It is real."', "They", "have said", "direct", id="a cue on two lines"),
        pytest.param(
            '"It is real," some\ndockers said.', "some dockers", "said", "direct", id="a speaker on two lines"
        ),
        pytest.param(
            'Words unsaid: they said: "It is real."', "they", "said", "direct", id="a cue inside a word before"
        ),
    ],
)
def test_a_kind_follows_from_marks_and_cue(copied_world: Path, text: str, speaker: str, cue: str, kind: str) -> None:
    assert quote_of(copied_world, text, by=f"{{dockers: {speaker}}}", cue=cue)[0].kind == kind


def test_brackets_choose_the_cue_where_it_stands_more_than_once(copied_world: Path) -> None:
    words = 'They have said "no" as they said "yes".'
    quote, text = quote_of(copied_world, words, by="{dockers: they}", cue='"they [said]"')
    assert (quote.cue, quote.cued) == ("said", Span(text.index('said "yes"'), text.index(' "yes"')))


@pytest.mark.parametrize("kind", ["direct", "mixed"])
def test_whole_sentences_may_be_direct_to_the_curator(copied_world: Path, kind: str) -> None:
    text = 'They were angry. "It is real," as all of them said.'
    assert quote_of(copied_world, text, by="{dockers: They}", kind=kind)[0].kind == kind


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('"real"', "“real” stands in them"),
        (
            f'"{"so very " * 8}real", "a", "b" and "c"',
            "“so very so very so very so very so very so very so very so v”, “a”, “b” and 1 more stand in them",
        ),
    ],
)
def test_a_part_of_a_sentence_is_not_direct(copied_world: Path, words: str, told: str) -> None:
    with pytest.raises(SeedError) as error:
        quote_of(copied_world, f"They said it was {words}.", by="{dockers: They}", kind="direct")
    assert str(error.value).endswith(
        f"“direct” does not fit the quotation marks: {told}: "
        "leave “kind” out, it is mixed: they are part of a sentence that is not in marks"
    )


def test_a_cue_may_stand_in_the_passage_beside(copied_world: Path) -> None:
    quote, article = quote_of(copied_world, "“Nobody moves.” Never.", cue="reopened")
    assert (quote.kind, [article[slice(*span)] for span in quote.quoted]) == ("direct", ["Nobody moves."])


def test_marks_without_their_other_half_are_notes(copied_world: Path) -> None:
    quote, _ = quote_of(copied_world, "They said: “Nobody moves.")
    assert (quote.kind, quote.quoted) == ("indirect", [])
    assert [str(note).rpartition("harbour-notice/")[2] for note in read_corpus(copied_world).faults] == [
        "article.txt:2:51: note: “ has no other half: "
        "words beside it are quoted only where a curator names them with “quoted”"
    ]


def test_a_mark_is_no_note_once_the_words_beside_it_are_named(copied_world: Path) -> None:
    quote, _ = quote_of(copied_world, "They said: “Nobody moves.", quoted="Nobody moves.")
    assert (quote.kind, read_corpus(copied_world).faults) == ("direct", [])


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (
            "They s\u0430id",
            "they look alike: the text has “a” (U+0061 LATIN SMALL LETTER A) for “\u0430” "
            "(U+0430 CYRILLIC SMALL LETTER A); copy “They said”",
        ),
        (
            "said: “It’s on",
            "they look alike: the text has “'” (U+0027 APOSTROPHE) for “’” (U+2019 RIGHT SINGLE QUOTATION MARK); "
            "copy “said: “It's on”",
        ),
        (
            "said: It's on,",
            "they look alike: the text has ““” (U+201C LEFT DOUBLE QUOTATION MARK); copy “said: “It's on,”",
        ),
        (
            "on, 2–3 days",
            "they look alike: the text has “-” (U+002D HYPHEN-MINUS) for “–” (U+2013 EN DASH); copy “on, 2-3 days”",
        ),
        (
            "“It's оn, 2-3 days.”",
            "they look alike: the text has “o” (U+006F LATIN SMALL LETTER O) for “о” "
            "(U+043E CYRILLIC SMALL LETTER O); copy ““It's on, 2-3 days.””",
        ),
        ("on, 2-3 months", "the nearest words there are “on, 2-3 days”"),
        ("said: on, 2-3 days", "the nearest words there are “said: “It's on, 2-3 days”"),
        ("“It's on, 2-3 day”", "the nearest words there are ““It's on, 2-3 days.””"),
        ("They said … 2-3 days", "it has no “…”; give what stands on either side of it as two, in a list"),
        ("THEY SAID", "the nearest words there are “They said”"),
    ],
    ids=[
        "another script",
        "another apostrophe",
        "a mark left out",
        "another dash",
        "another letter between marks",
        "other words",
        "words left out",
        "a letter left out",
        "an ellipsis",
        "another case",
    ],
)
def test_words_that_only_look_alike_are_explained_by_their_characters(
    copied_world: Path, words: str, fault: str
) -> None:
    with pytest.raises(SeedError) as error:
        quote_of(copied_world, "They said: “It's on, 2-3 days.”", words=json.dumps(words))
    assert f" is not in passage 3: {fault}" in str(error.value)


def test_a_quote_may_be_about_every_kind_of_record_once(copied_world: Path, tmp_path: Path) -> None:
    about = "[zoe-almas, elmar, place:norland, norland, strike, almas-accuses, accord-du-port.signing, strike]"
    edit(copied_world, STRIKE, BLAMES, f"about: {about}")
    load(copied_world, tmp_path / "d.db")
    quote = document(tmp_path / "d.db", "quote", "harbour-strike.brandt-blames")
    assert [(one["record"], one["id"]) for one in quote["about"]] == [
        ("actor", "zoe-almas"),
        ("place", "elmar"),
        ("place", "norland"),
        ("actor", "norland"),
        ("event", "harbour-strike.strike"),
        ("quote", "harbour-strike.almas-accuses"),
        ("event", "accord-du-port.signing"),
    ]


def test_what_is_written_too_much_is_named() -> None:
    told = "they look alike: “\u200b” (U+200B ZERO WIDTH SPACE) is not in the text; copy “real”"
    assert difference("re\u200bal", "It is real.") == told
    assert difference("“‘r\u0435al’ thing”", "He said “‘real’ thing”.") == (
        "they look alike: the text has “e” (U+0065 LATIN SMALL LETTER E) for “\u0435” "
        "(U+0435 CYRILLIC SMALL LETTER IE); copy ““‘real’ thing””"
    )
    assert difference("rail", "It is real.") is None


@pytest.mark.parametrize(
    ("words", "text", "told"),
    [
        (
            "said ... no",
            "He said … no.",
            "the text has “…” (U+2026 HORIZONTAL ELLIPSIS) for “.” (U+002E FULL STOP) “.” (U+002E FULL STOP) "
            "“.” (U+002E FULL STOP); copy “said … no”",
        ),
        (
            "oﬀ",
            "It is off.",
            "the text has “f” (U+0066 LATIN SMALL LETTER F) “f” (U+0066 LATIN SMALL LETTER F) "
            "for “ﬀ” (U+FB00 LATIN SMALL LIGATURE FF); copy “off”",
        ),
        (
            "“‘real’” thing",
            "a real thing",
            "““” (U+201C LEFT DOUBLE QUOTATION MARK) “‘” (U+2018 LEFT SINGLE QUOTATION MARK) are not in the text, and "
            "“’” (U+2019 RIGHT SINGLE QUOTATION MARK) “”” (U+201D RIGHT DOUBLE QUOTATION MARK) are not in the text; "
            "copy “real thing”",
        ),
    ],
)
def test_one_sign_may_look_like_several(words: str, text: str, told: str) -> None:
    assert difference(words, text) == f"they look alike: {told}"


@pytest.mark.parametrize(
    ("words", "text", "printed", "written"),
    [
        ("كتاب", "یک کتاب", "ک", "ك"),
        ("ʻOkina", "the ‘Okina", "‘", "ʻ"),
        ("24⁄7", "24/7", "/", "⁄"),
        ("二ュース", "ニュース", "ニ", "二"),
        ("ԝin", "a win", "w", "ԝ"),
        ("HaIl", "Ann Hall", "l", "I"),
        ("Route 07", "Route O7", "O", "0"),
        ("١۲", "١٢", "٢", "۲"),
        ("Şi", "Și", "Ș", "Ş"),
        ("ǎla", "ăla", "ă", "ǎ"),
        ("5°", "5º", "º", "°"),
        ("12”", "12″", "″", "”"),
        ("ب−", "ب־", "־", "−"),
        ("西安", "⻄安", "⻄", "西"),
        ("サーバー", "サ一バー", "一", "ー"),
    ],
)
def test_letters_of_other_scripts_and_keyboards_look_alike(words: str, text: str, printed: str, written: str) -> None:
    told = difference(words, text)
    assert told is not None
    assert told.startswith(f"they look alike: the text has “{printed}” (U+{ord(printed):04X} ")
    assert f" for “{written}” (U+{ord(written):04X} " in told
