"""What the filters of actors, places, works and articles mean, in plain Python."""

from tests.answers.documents import Json
from tests.answers.fitting import fits
from tests.answers.oracle import Filter, Oracle, Rule, by_date, has, has_its_words, in_window
from tests.answers.spelling import matches, words_of

_FIXED = {"/people": "person", "/organizations": "organization"}


def select(oracle: Oracle, path: str, given: Filter) -> list[str]:
    """The ids that a list holds, in its order."""
    kind, rules = _LISTS.get(path, ("actors", _ACTOR_RULES))
    found: list[Json] = getattr(oracle, kind)
    fixed = _FIXED.get(path)
    found = [one for one in found if fixed is None or one["kind"] == fixed]
    found = [one for one in found if all(rule(oracle, one, given) for rule in rules)]
    found.sort(key=lambda one: (" ".join(words_of(one["title" if path == "/articles" else "name"])), one["id"]))
    standard = "-published" if path == "/articles" else "best" if "q" in given else "name"
    sort = given.get("sort", [standard])[0]
    if sort == "-mentions":
        found.sort(key=lambda one: -one["counts"]["mentions"])
    elif sort == "best" and "q" in given:
        found.sort(key=lambda one: _called(one, given["q"][0]))
    elif sort not in ("name", "best"):
        found = by_date(oracle, found, newest_first=sort == "-published")
    return [one["id"] for one in found]


def _called(document: Json, q: str) -> tuple[bool, ...]:
    """Not just so, not so from its beginning on, not by all the words: what is called best is the least."""
    name, *others = (" ".join(words_of(one)) for one in (document["name"], *document["aliases"]))
    asked = " ".join(words_of(q))
    has_words = matches(" ".join((document["name"], *document["aliases"])), q, is_english=True)
    return asked not in (name, *others), not name.startswith(asked), not has_words


def _is_told_of(kind: str) -> Rule:
    """Whether the articles that tell of the record are those that are asked for."""

    def rule(oracle: Oracle, document: Json, given: Filter) -> bool:
        telling = [id_ for id_, text in oracle.texts.items() if document["id"] in _ids(text["records"][kind])]
        return fits(given.get("article", []), telling)

    return rule


def _tells_of_actors(oracle: Oracle, article: Json, given: Filter) -> bool:
    return fits(given.get("actor", []), _ids(oracle.texts[article["id"]]["records"]["actors"]))


def _tells_of_places(oracle: Oracle, article: Json, given: Filter) -> bool:
    told = oracle.texts[article["id"]]["records"]["places"]
    return fits(given.get("place", []), [above for place in told for above in oracle.place_and_above(place)])


def _tells_of_works(oracle: Oracle, article: Json, given: Filter) -> bool:
    return fits(given.get("work", []), _ids(oracle.texts[article["id"]]["records"]["works"]))


def _ids(records: list[Json]) -> list[str]:
    return [one["id"] for one in records]


def _lies_within(oracle: Oracle, place: Json, given: Filter) -> bool:
    return fits(given.get("within", []), oracle.place_and_above(place["within"]))


_ID = has("id", lambda document: [document["id"]])
_KIND = has("kind", lambda document: [document["kind"]])
_ACTOR_RULES: list[Rule] = [
    has_its_words,
    _ID,
    _KIND,
    has("named", lambda actor: [str(actor["named"]).lower()]),
    has("speaks", lambda actor: [str(actor["counts"]["quotes_by"] > 0).lower()]),
    has("of", lambda actor: [of["id"] for role in actor["roles"] for of in role["of"]]),
    _is_told_of("actors"),
]
_PLACE_RULES: list[Rule] = [
    has_its_words,
    _ID,
    _KIND,
    has("country", lambda place: [place["country"]] if place["country"] else []),
    _lies_within,
    _is_told_of("places"),
]
_WORK_RULES: list[Rule] = [
    has_its_words,
    _ID,
    _KIND,
    has("named", lambda work: [str(work["named"]).lower()]),
    has("maker", lambda work: _ids(work["makers"])),
    _is_told_of("works"),
]
_ARTICLE_RULES: list[Rule] = [
    has_its_words,
    in_window,
    _ID,
    has("article", lambda article: [article["id"]]),
    has("language", lambda article: [article["language"]]),
    has("publisher", lambda article: [article["publisher"]["id"]] if article["publisher"] else []),
    _tells_of_actors,
    _tells_of_places,
    _tells_of_works,
]
_LISTS = {
    "/places": ("places", _PLACE_RULES),
    "/works": ("works", _WORK_RULES),
    "/articles": ("articles", _ARTICLE_RULES),
}
