"""Ids that articles use of each other, and answers, which must not lead back to where they began."""

from pathlib import Path

from app.curation.articles import Ref
from app.curation.corpus import read_corpus
from app.curation.resolve import Foreign
from app.curation.ties.circles import circles
from app.curation.ties.ties import Ties
from tests.curation.breaking import ACCORD, STRIKE, edit, told

ORDER = "an answer comes after what it answers; remove one"
SPEAKER = "by: zoe-almas\n      cue: accused\n"


def circle(*quotes: str) -> str:
    return f"a circle of answers: {' answers '.join(quotes)}: {ORDER}"


def test_a_quote_does_not_answer_itself(copied_world: Path) -> None:
    (place,) = edit(copied_world, STRIKE, SPEAKER, f"{SPEAKER}      answers: {{‸almas-accuses: disputes}}\n")
    accuses = "harbour-strike.almas-accuses"
    assert told(copied_world) == [f"{place}: {circle(accuses, accuses)}"]


def test_one_that_another_answers_answers_itself_once() -> None:
    itself = Foreign(Ref("quote", "a.itself"), Path("a"), 1, 1)
    (fault,) = circles({"answers": {"a.first": [itself], "a.itself": [itself]}})
    assert (fault.what, fault.right) == ("a circle of answers: a.itself answers a.itself", ORDER)


def test_a_circle_is_told_once_where_it_closes(copied_world: Path) -> None:
    edit(copied_world, STRIKE, SPEAKER, f"{SPEAKER}      answers: {{brandt-denies: disputes}}\n")
    (place,) = edit(copied_world, STRIKE, "answers: {almas-accuses: denies}", "answers: {‸almas-accuses: denies}")
    accuses, denies = "harbour-strike.almas-accuses", "harbour-strike.brandt-denies"
    assert told(copied_world) == [f"{place}: {circle(accuses, denies, accuses)}"]


def test_two_circles_through_one_quote_are_both_told(copied_world: Path) -> None:
    answers = "answers: {brandt-denies: disputes, ‸brandt-blames: disputes}"
    (blames,) = edit(copied_world, STRIKE, SPEAKER, f"{SPEAKER}      {answers}\n")
    (denies,) = edit(copied_world, STRIKE, "answers: {almas-accuses: denies}", "answers: {‸almas-accuses: denies}")
    accused, denied, blamed = (f"harbour-strike.{id_}" for id_ in ("almas-accuses", "brandt-denies", "brandt-blames"))
    assert told(copied_world) == [
        f"{blames}: {circle(blamed, accused, blamed)}",
        f"{denies}: {circle(accused, denied, accused)}",
    ]


def test_a_circle_through_another_article(copied_world: Path) -> None:
    answers = "answers: {‸accord-du-port.master-denies: disputes, almas-accuses: counter"
    (place,) = edit(copied_world, STRIKE, "answers: {almas-accuses: counter", answers)
    ours, theirs = "accord-du-port.master-denies", "harbour-strike.brandt-blames"
    assert told(copied_world) == [f"{place}: {circle(ours, theirs, ours)}"]


def test_answers_that_meet_again_are_no_circle(copied_world: Path) -> None:
    answers = "answers: {harbour-strike.almas-accuses: denies, harbour-strike.brandt-denies: supports, "
    edit(copied_world, ACCORD, "answers: {harbour-strike.almas-hopes", f"{answers}harbour-strike.almas-hopes")
    assert list(read_corpus(copied_world).articles["accord-du-port"].quotes["union-shares"].answers) == [
        "harbour-strike.almas-accuses",
        "harbour-strike.brandt-denies",
        "harbour-strike.almas-hopes",
    ]


def test_a_long_chain_of_answers_is_no_circle(copied_world: Path) -> None:
    chain = [
        f"    q{n}: {{by: dockers, cue: begins, act: state, says: They say {n}., answers: {{q{n + 1}: supports}}}}"
        for n in range(2_000)
    ]
    last = "    q2000: {by: dockers, cue: begins, act: state, says: They say so.}"
    old = "  supports: {strike: walkout begins}"
    edit(copied_world, STRIKE, old, "\n".join([old, "  quotes:", *chain, last]))
    assert len(read_corpus(copied_world).articles["harbour-strike"].quotes) == 2_005


def test_equally_near_ids_are_suggested_in_their_order() -> None:
    ties = Ties()
    ties.ids["event"].update(f"fair.show-{n}" for n in range(1, 10))
    ties.foreign.append(Foreign(Ref("event", "fair.show"), Path("article.yaml"), 1, 1))
    assert [fault.right for fault in ties.faults({})] == [
        "did you mean “fair.show-1” or “fair.show-2” or “fair.show-3”?",
    ]


def test_conditions_make_no_circle(copied_world: Path) -> None:
    edit(copied_world, STRIKE, "event: talks}", "event: talks, according_to: almas-hopes}")
    talks = "      words: if the talks fail\n"
    (place,) = edit(
        copied_world, STRIKE, talks, f"{talks}      conditions: {{if: if the talks fail, event: ‸soldiers-sent}}\n"
    )
    first, second = "harbour-strike.soldiers-sent", "harbour-strike.talks"
    right = "nothing depends on what depends on it; remove one"
    assert told(copied_world) == [
        f"{place}: a circle of conditions: {first} depends on {second} depends on {first}: {right}"
    ]


def test_of_two_events_one_alone_follows_the_other(copied_world: Path) -> None:
    vote = "who: {dockers: {role: agent, words: Dockers}}\n"
    (place,) = edit(copied_world, STRIKE, vote, f"{vote}      links: {{strike: ‸follows}}\n")
    first, second = "harbour-strike.strike", "harbour-strike.strike-vote"
    right = "nothing follows what comes after it; remove one"
    assert told(copied_world) == [
        f"{place}: a circle of what follows: {first} follows {second} follows {first}: {right}"
    ]
