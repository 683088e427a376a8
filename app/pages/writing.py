"""Names and sentences in any script: each leaves what stands beside it in its place, whichever way it is written."""

from collections import Counter
from collections.abc import Iterable
from unicodedata import bidirectional

from markupsafe import Markup

from app.documents import Json
from app.formats import citing
from app.formats.names import voices
from app.labels import with_article
from app.pages import phrases


def direction(text: str) -> str:
    """The direction that most of its letters have: a sentence may well begin with a name in another script."""
    if text.isascii():
        return "ltr"
    found = Counter(map(bidirectional, text))
    return "rtl" if found["R"] + found["AL"] > found["L"] else "ltr"


def apart(text: str) -> Markup:
    """A name or a title whose direction is its own; a line that is made of such already stays as it is."""
    if isinstance(text, Markup):
        return text
    own = Markup(' dir="rtl"') if direction(text) == "rtl" else Markup()
    return Markup("<bdi{}>{}</bdi>").format(own, text)


def names(references: Iterable[Json], most: int = phrases.MOST_NAMES) -> Markup:
    """`A, B, C and 4 more`, whichever way each is written."""
    return Markup(phrases.shortened([str(apart(one["name"])) for one in references], most))  # noqa: S704 (escaped by `apart`)


def amid(references: Iterable[Json]) -> Markup:
    """The same amid a sentence: `the United States and A`."""
    return names([{**one, "name": with_article(one["name"])} for one in references])


def printed(reference: Json) -> Markup:
    """The name of a reference, and behind it what it is that did not simply happen, or whose title it is."""
    return apart(reference["name"]) + citing.printed(reference).removeprefix(reference["name"])


def cite(article: Json) -> Markup:
    """The line that cites an article: who published it, when, its title and by whom that is."""
    before, title, behind = str(article["cite"]).partition(article.get("name") or article["title"])
    publisher, comma, day = before.rpartition(", ")
    return (apart(publisher) if publisher else Markup()) + f"{comma}{day}" + apart(title) + behind


def claims(note: str) -> Markup:
    """How certain an event is: each claim of it reads from the left, as the words between its names do."""
    return Markup(" · ").join(Markup('<bdi dir="ltr">{}</bdi>').format(one) for one in note.split(" · "))


def by_voices(according_to: Iterable[Json]) -> list[tuple[Markup, list[Json]]]:
    """On whose word something stands: who, each once, and what they say, alike acts together."""
    found: dict[Markup, list[Json]] = {}
    for one in according_to:
        found.setdefault(names(voices(one)), []).append(one)
    acts = {who: list(dict.fromkeys(one["act"] for one in said)) for who, said in found.items()}
    return [(who, sorted(said, key=lambda one: acts[who].index(one["act"]))) for who, said in found.items()]


def first_heard(according_to: Iterable[Json]) -> list[tuple[Markup, Json]]:
    """Who is heard first in which of the quotes on whose word something stands: nobody stands twice."""
    heard: set[str] = set()
    found = []
    for one in according_to:
        if new := [voice for voice in voices(one) if voice["name"] not in heard]:
            heard |= {voice["name"] for voice in new}
            found.append((amid(new), one))
    return found


FILTERS = {"apart": apart, "claims_apart": claims, "direction": direction}
IN_TEMPLATES = {
    "names": names,
    "printed": printed,
    "cite_apart": cite,
    "by_voices": by_voices,
    "first_heard": first_heard,
}
