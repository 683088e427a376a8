"""Codes in words: what the closed lists call them, and how counts and lists of names are put."""

import re
from collections.abc import Iterable

from app.documents import Json
from app.formats.accounts import attributed, quantity
from app.formats.attribution import Quotes, attribution, part
from app.formats.names import voices
from app.formats.statuses import known_word, stage_word
from app.labels import LABELS, NOUNS, joined

MOST_NAMES = 3
_PASSAGES = {"heading": "Heading", "sentence": "Sentence", "timeline": "Entry", "source": "Source"}
_WORD = re.compile(r"\w+")
# The share of a statement's words that may be missing in the words of the article where these say it all.
_NEARLY_ALL = 0.3


def label(closed_list: str, value: str) -> str:
    """What is printed for a value of a closed list."""
    return LABELS[closed_list][value]


def noun(act_or_relation: str) -> str:
    """An act or a relation as a noun, which stands beside several speakers as well as one."""
    return NOUNS["acts"].get(act_or_relation) or NOUNS["relations"][act_or_relation]


def status(value: str) -> str:
    """A status in words that stay true years later; empty for what the article tells as a fact."""
    return "" if value == "occurred" else stage_word(value)


def note(event: Json, claims: Quotes) -> str:
    """How certain an event is, and who says so and who denies it; empty for what the article tells as a fact.

    What it depends on is part of that. `claims` are the quotes on whose word it stands, as far as they are known, by
    their ids.
    """
    return attribution(event, claims) if event["according_to"] or event["conditions"] else status(event["status"])


def passage_name(passage: Json) -> str:
    """Such as `Sentence 21`."""
    return f"{_PASSAGES[passage['kind']]} {passage['n']}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """`1 event`, `9,412 events`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def times(number: int) -> str:
    """How often something is named: `once`, `9 times`."""
    return "once" if number == 1 else counted(number, "time")


def amounts(counts: dict[str, int], kinds: Iterable[str] = ("event", "quote", "actor")) -> list[str]:
    """How many records there are of each kind, without the kinds of which there are none."""
    return [counted(number, kind) for kind in kinds if (number := counts[f"{kind}s"])]


def read(counts: dict[str, int], kinds: Iterable[str] = ("event", "quote", "actor")) -> str:
    """What is read from an article: `37 events, 31 quotes and 30 actors are read`."""
    found = amounts(counts, kinds)
    is_one = not found or (len(found) == 1 and found[0].startswith("1 "))
    return f"{joined(found) or 'Nothing'} {'is' if is_one else 'are'} read"


def names(references: Iterable[Json]) -> str:
    """`A, B, C and 4 more`."""
    return shortened([one["name"] for one in references], MOST_NAMES)


def shortened(all_names: list[str], most: int) -> str:
    """The same of what is to be printed for each."""
    if len(all_names) > most:
        return f"{', '.join(all_names[:most])} and {len(all_names) - most} more"
    return joined(all_names)


def heading(actor: Json) -> str:
    """The name of an actor where it stands alone; a description then begins with a capital letter."""
    name: str = actor["name"]
    return name if actor["named"] else f"{name[:1].upper()}{name[1:]}"


def own_role(actor: Json) -> Json | None:
    """The role to print beside a name: the first that the article tells with the name, before those without.

    “US Secretary of State John Kerry” tells more closely who he is than “US and Russian foreign ministers”.
    """
    name = actor["name"].split()[-1].casefold()
    roles: list[Json] = actor["roles"]
    named = (role for role in roles if any(name in one["exact"].casefold() for one in role["evidence"]))
    return next(named, roles[0] if roles else None)


def says_more(quote: Json) -> bool:
    """Whether the statement of a quote tells what its words alone do not."""
    words = set(_WORD.findall(" ".join(one["exact"] for one in quote["evidence"]).casefold()))
    speakers = set(_WORD.findall(" ".join(one["actor"]["name"] for one in quote["speakers"]).casefold()))
    stated = set(_WORD.findall(quote["statement"].casefold())) - speakers
    return len(stated - words) > _NEARLY_ALL * len(stated)


IN_TEMPLATES = {
    "says_more": says_more,
    "label": label,
    "noun": noun,
    "status_words": status,
    "known_word": known_word,
    "attributed": attributed,
    "quantity": quantity,
    "counted": counted,
    "times": times,
    "amounts": amounts,
    "read": read,
    "part": part,
    "voices": voices,
    "heading": heading,
    "own_role": own_role,
    "passage_name": passage_name,
}
