"""What is relayed, told of by others, or said by nobody who is named: direct speech is the speaker's alone."""

import shutil
from pathlib import Path

import pytest

from app.curation.articles import Article, Ref
from app.curation.corpus import read_corpus
from app.curation.files.faults import SeedError
from tests.curation.breaking import edit

SHELLS = "articles/border-shells/article.yaml"


@pytest.fixture(scope="module")
def article(hearsay: Path) -> Article:
    corpus = read_corpus(hearsay)
    assert corpus.faults == []
    return corpus.articles["border-shells"]


@pytest.fixture
def copied(hearsay: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(hearsay, tmp_path / "hearsay"))


@pytest.mark.parametrize(
    ("quote", "kind", "quoted"),
    [
        (
            "radio-on-lies",
            "direct",
            ["Under the pretext that our army fired ‘one small shell’, the South spreads lies"],
        ),
        ("south-on-shell", "mixed", ["one small shell"]),
        ("smith-on-silence", "direct", ["We were told ‘the guns are silent’"]),
        ("told-of-silence", "mixed", ["the guns are silent"]),
        ("radio-on-order", "indirect", []),
        ("rumour", "indirect", []),
    ],
)
def test_of_marks_that_another_stands_in_only_those_within_are_his(
    article: Article, quote: str, kind: str, quoted: list[str]
) -> None:
    found = article.quotes[quote]
    assert (found.kind, [article.text[slice(*span)] for span in found.quoted]) == (kind, quoted)


def test_a_claim_in_the_marks_of_another_without_marks_of_its_own_is_indirect(copied: Path) -> None:
    edit(
        copied,
        SHELLS,
        "words: Under the pretext that our army fired ‘one small shell’\n  events",
        "words: our army fired\n  events",
    )
    quote = read_corpus(copied).articles["border-shells"].quotes["south-on-shell"]
    assert (quote.kind, quote.quoted) == ("indirect", [])


def test_quotes_stand_in_the_order_of_the_file_whoever_tells_of_them(copied: Path, article: Article) -> None:
    assert list(article.quotes)[1:5] == ["radio-on-lies", "south-on-shell", "smith-on-silence", "told-of-silence"]


def test_who_relays_and_who_tells_are_kept_apart_from_who_speaks(article: Article) -> None:
    order, shell, silence = (article.quotes[one] for one in ("radio-on-order", "south-on-shell", "told-of-silence"))
    assert ([one.actor for one in order.speakers], order.via, order.according_to) == (
        ["westland-radio"],
        ["border-post"],
        None,
    )
    assert ([one.actor for one in shell.speakers], shell.according_to) == (["southland"], "border-shells.radio-on-lies")
    assert (silence.speakers, silence.according_to) == ([], "border-shells.smith-on-silence")


def test_a_stance_is_toward_an_event_that_has_not_happened(article: Article) -> None:
    talks = Ref("event", "border-shells.truce-talks")
    assert {short: quote.stances for short, quote in article.quotes.items() if quote.stances} == {
        "south-stays-away": {talks: "against"},
        "smith-wants-talks": {talks: "for"},
        "radio-on-farce": {talks: "against"},
    }


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "stance: {truce-talks: for}",
            "stance: {‸retaliation: for}",
            "the quote is not about “retaliation”: add “retaliation” to “about”",
        ),
        (
            "about: [truce-talks, southland]\n      stance: {truce-talks: for}",
            "about: [truce-talks, retaliation]\n      stance: {‸retaliation: for}",
            "a stance toward “retaliation”, which is told as occurred: leave it out, the act says it: one is "
            "toward a work, or an event that has not happened",
        ),
        (
            "about: [truce-talks, southland]\n      stance: {truce-talks: for}",
            "about: [truce-talks, southland]\n      stance: {‸southland: for}",
            "a stance toward “southland”, which is no event or work: leave it out: one is toward a work, or an "
            "event that has not happened",
        ),
        (
            "according_to: radio-on-lies",
            "according_to: ‸hearsay",
            "“hearsay” is not a quote: add the quote first",
        ),
        (
            "according_to: radio-on-lies",
            "according_to: ‸another.quote",
            "“another.quote” is of another article: name the quote of this article that tells of it",
        ),
        (
            "cue: said\n      act: accuse\n      about: southland",
            "cue: said\n      according_to: ‸south-on-shell\n      act: accuse\n      about: southland",
            "a circle: radio-on-lies according to south-on-shell according to radio-on-lies: remove one of these",
        ),
        (
            'says: According to Westland Radio, Southland says that the army of Westland fired "one small shell".\n',
            "says: Westland Radio says that Southland says it.\n      quoted: ‸our army fired\n",
            "“our army fired” stands in the quotation marks of “radio-on-lies”, who tells of it: leave it out; "
            "another's words within these stand in marks of their own",
        ),
        (
            'says: According to Westland Radio, Southland says that the army of Westland fired "one small shell".\n',
            "says: Westland Radio says that Southland says it.\n      verbatim: ‸true\n",
            "“verbatim” beside “according_to”: leave it out: the words are those of whoever tells of it",
        ),
        (
            "via: border-post",
            "via: ‸border-pst",
            "“border-pst” is not an actor: did you mean “border-post”?",
        ),
    ],
)
def test_what_does_not_hold_is_told_with_what_would(copied: Path, old: str, new: str, fault: str) -> None:
    (place,) = edit(copied, SHELLS, old, new)
    with pytest.raises(SeedError) as refused:
        read_corpus(copied)
    assert f"{copied}/{place}: {fault}" in str(refused.value).splitlines()


def test_nobody_is_no_actor(copied: Path) -> None:
    (place,) = edit(copied, "actors.yaml", "westland: {kind", "‸none: {kind: person, name: Nemo}\nwestland: {kind")
    with pytest.raises(SeedError, match="says that there is nobody: give it another id") as refused:
        read_corpus(copied)
    assert place in str(refused.value)


def test_a_statement_that_hides_who_tells_of_it_is_noted(copied: Path) -> None:
    (place,) = edit(copied, SHELLS, "says: According to Westland Radio, Southland says", "says: ‸Southland says")
    (note,) = read_corpus(copied).faults
    assert str(note) == (
        f"{copied}/{place}: note: the statement, which stands alone, does not tell who says so in “radio-on-lies”: "
        "write “according to Westland Radio, …”"
    )


def test_words_that_another_tells_of_take_in_who_tells(article: Article) -> None:
    def words(event: str) -> str:
        return article.text[slice(*article.events[event].evidence[0].span)]

    assert words("shell") == (
        "“Under the pretext that our army fired ‘one small shell’, the South spreads lies,” Westland Radio said"
    )
    assert words("order").endswith("the Border Post reported, quoting Westland Radio")
    (told,) = article.quotes["south-on-shell"].evidence
    assert told.attribution is not None
    assert (told.attribution.quote, article.text[slice(*told.attribution.span)]) == (
        "border-shells.radio-on-lies",
        "Westland Radio said",
    )


def test_words_that_hold_who_tells_of_them_have_it_not_beside_them_too(copied: Path) -> None:
    edit(copied, SHELLS, "      words: We were told ‘the guns are silent’\n", "")
    (told,) = read_corpus(copied).articles["border-shells"].quotes["told-of-silence"].evidence
    assert told.attribution is None
