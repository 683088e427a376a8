"""Who acts and speaks in the article that is served: mentions, roles and words as a careful reader finds them."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.loading.datasets import document, documents


@pytest.fixture(scope="module")
def surfaces(article_database: Path) -> dict[str, Counter[str]]:
    """How often each actor or place is mentioned in which words."""
    found: dict[str, Counter[str]] = {}
    for mention in map(json.loads, documents(article_database)["mention"]):
        words = " ".join(mention["evidence"]["exact"].split())
        found.setdefault(f"{mention['of']['record']} {mention['of']['id']}", Counter())[words] += 1
    return found


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ("actor united-states", {"US": 8, "America": 1, "United States": 1, "Washington": 1, "two governments": 1}),
        ("actor russia", {"Russia": 6, "Moscow": 1, "Russians": 1, "two governments": 1}),
        ("actor syria", {"Syria": 14}),
        ("actor united-nations", {"UN": 8, "it": 1}),
        ("actor us-congress", {"Congress": 1, "US Congress": 1}),
        ("actor bashar-assad", {"Assad": 5, "Bashar Assad": 1, "Syria's president": 1, "he": 1}),
        ("actor barack-obama", {"Barack Obama": 2, "Mr Obama": 1, "he": 1}),
        ("actor sergei-lavrov",
         {"Mr Lavrov": 2, "Sergei Lavrov": 2, "US and Russian foreign ministers": 1, "he": 1, "they": 1}),
        ("actor john-kerry",
         {"John Kerry": 2, "Mr Kerry": 2, "US and Russian foreign ministers": 1, "he": 1, "they": 1}),
        ("actor paul-adams", {"Paul Adams": 1, "Our correspondent": 1}),
        ("actor russian-tv", {"Russian TV": 1}),
        ("actor bbc", {"BBC": 3}),
        ("actor syrian-government", {
            "Syrian government": 2, "Assad government": 2, "government": 1, "regime": 1,
            "government of President Bashar Assad": 1,
        }),
        ("actor syrian-rebels", {"rebels": 3}),
        ("place geneva", {"Geneva": 6}),
        ("place damascus", {"Damascus": 1}),
    ],
)  # fmt: skip
def test_an_actor_is_mentioned_in_these_words(
    surfaces: dict[str, Counter[str]], of: str, expected: dict[str, int]
) -> None:
    assert surfaces[of] == expected


def test_no_adjective_is_a_mention(surfaces: dict[str, Counter[str]]) -> None:
    words = {word for counted in surfaces.values() for word in counted}
    assert words & {"Russian", "Syrian", "British", "Syrians"} == set()


def test_syria_is_a_state_and_no_place_here(surfaces: dict[str, Counter[str]]) -> None:
    assert sorted(of for of in surfaces if of.startswith("place")) == ["place damascus", "place geneva", "place ghouta"]


def test_every_named_person_is_there(article_database: Path) -> None:
    actors = [json.loads(one) for one in documents(article_database)["actor"]]
    assert {one["name"] for one in actors if one["kind"] == "person" and one["named"]} == {
        *("John Kerry", "Sergei Lavrov", "Barack Obama", "Vladimir Putin", "Bashar Assad", "Bashar Jaafari"),
        *("Louay Moqdad", "Lakhdar Brahimi", "Ban Ki-moon", "Paul Adams"),
    }


@pytest.mark.parametrize(
    ("actor", "roles"),
    [
        ("john-kerry", {"foreign minister": ["united-states"], "Secretary of State": ["united-states"]}),
        ("sergei-lavrov", {"Foreign Minister": ["russia"]}),
        ("lakhdar-brahimi", {"envoy": ["united-nations", "arab-league"]}),
        ("louay-moqdad", {"spokesperson": ["free-syrian-army"]}),
        ("bashar-jaafari", {"envoy to the UN": ["syria"]}),
        ("ban-ki-moon", {"chief": ["united-nations"]}),
        ("barack-obama", {"President": ["united-states"]}),
        ("bashar-assad", {"President": ["syria"]}),
        ("syrias-foreign-minister", {"foreign minister": ["syria"]}),
        ("paul-adams", {"correspondent": ["bbc"]}),
        ("us-officials", {"officials": ["united-states"]}),
        ("vladimir-putin", {}),
    ],
)
def test_a_role_is_of_whom_one_serves(article_database: Path, actor: str, roles: dict[str, list[str]]) -> None:
    found: dict[str, list[str]] = {}
    for role in document(article_database, "actor", actor)["roles"]:
        found.setdefault(role["title"], []).extend(of["id"] for of in role["of"])
    assert found == roles


@pytest.mark.parametrize(
    ("quote", "kind", "quoted"),
    [
        ("kerry-not-a-game", "direct", 1),
        ("assad-sets-conditions", "direct", 1),
        ("assad-cautions", "mixed", 1),
        ("moqdad-on-time", "mixed", 1),
        ("jaafari-on-membership", "mixed", 1),
        ("lavrov-on-solution", "mixed", 1),
        ("kerry-rejects", "indirect", 0),
        ("us-accuses", "indirect", 0),
    ],
)
def test_a_quote_is_as_direct_as_its_marks(article_database: Path, quote: str, kind: str, quoted: int) -> None:
    found = document(article_database, "quote", f"geneva-talks.{quote}")
    assert (found["kind"], len(found["quoted"])) == (kind, quoted)


def test_a_statement_of_two_is_one_quote(article_database: Path) -> None:
    speakers = document(article_database, "quote", "geneva-talks.lavrov-and-kerry-hope")["speakers"]
    assert [one["actor"]["id"] for one in speakers] == ["sergei-lavrov", "john-kerry"]


def test_a_statement_names_who_says_it(article_database: Path) -> None:
    for quote in map(json.loads, documents(article_database)["quote"]):
        assert [one for one in quote["speakers"] if not _is_named(one["actor"]["name"], quote["statement"])] == []


def _is_named(name: str, statement: str) -> bool:
    return any(word in statement for word in {name, name.split()[-1], name.replace("United Nations", "UN")})


def test_words_are_as_the_article_writes_them(article_database: Path) -> None:
    told: dict[str, Any] = document(article_database, "quote", "geneva-talks.adams-on-brahimi")
    assert [one["as_written"] for one in told["speakers"]] == ["Our correspondent"]
    assert document(article_database, "quote", "geneva-talks.us-accuses")["speakers"][0]["as_written"] == "Washington"
