"""What the filters of actors, places and articles mean, in plain Python."""

from tests.answers.oracle import Filter, Json, Oracle, Rule, by_date, has, has_its_words, in_window
from tests.answers.spelling import words_of

_FIXED = {"/people": "person", "/organizations": "organization"}


def select(oracle: Oracle, path: str, given: Filter) -> list[str]:
    """The ids that a list holds, in its order."""
    kind, rules = _LISTS.get(path, ("actors", _ACTOR_RULES))
    found: list[Json] = getattr(oracle, kind)
    fixed = _FIXED.get(path)
    found = [one for one in found if fixed is None or one["kind"] == fixed]
    found = [one for one in found if all(rule(oracle, one, given) for rule in rules)]
    found.sort(key=lambda one: (" ".join(words_of(one["title" if path == "/articles" else "name"])), one["id"]))
    sort = given.get("sort", ["-published" if path == "/articles" else "name"])[0]
    if sort == "-mentions":
        found.sort(key=lambda one: -one["counts"]["mentions"])
    elif sort != "name":
        found = by_date(oracle, found, newest_first=sort == "-published")
    return [one["id"] for one in found]


def _is_told_of(kind: str) -> Rule:
    """Whether an article that is asked for has the record among those of its text."""

    def rule(oracle: Oracle, document: Json, given: Filter) -> bool:
        told = [one["id"] for id_ in given.get("article", []) for one in oracle.texts[id_]["records"][kind]]
        return "article" not in given or document["id"] in told

    return rule


def _tells_of_actors(oracle: Oracle, article: Json, given: Filter) -> bool:
    told = {one["id"] for one in oracle.texts[article["id"]]["records"]["actors"]}
    return "actor" not in given or bool(told & set(given["actor"]))


def _tells_of_places(oracle: Oracle, article: Json, given: Filter) -> bool:
    told = oracle.texts[article["id"]]["records"]["places"]
    return "place" not in given or any(oracle.lies_in(place, given["place"]) for place in told)


def _lies_within(oracle: Oracle, place: Json, given: Filter) -> bool:
    return "within" not in given or oracle.lies_in(place["within"], given["within"])


_ID = has("id", lambda document: [document["id"]])
_KIND = has("kind", lambda document: [document["kind"]])
_ACTOR_RULES: list[Rule] = [
    has_its_words,
    _ID,
    _KIND,
    has("of", lambda actor: [of["id"] for role in actor["roles"] for of in role["of"]]),
    _is_told_of("actors"),
]
_PLACE_RULES: list[Rule] = [
    has_its_words,
    _ID,
    _KIND,
    has("country", lambda place: [place["country"]]),
    _lies_within,
    _is_told_of("places"),
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
]
_LISTS = {"/places": ("places", _PLACE_RULES), "/articles": ("articles", _ARTICLE_RULES)}
