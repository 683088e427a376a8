"""Roles: a title, whom one serves in it, and the words that say so."""

import re

from app.curation import shapes
from app.curation.articles import Role
from app.curation.files.places import Loc
from app.curation.resolve.scope import Scope, in_checks
from app.folded import fold
from app.patterns import Pattern

# Of a shorter name, such as “US”, no other word is made.
_SHORTEST_STEM = 4
# What is left over of “Minister of Russia” and “UN-Arab League envoy” beside the title.
_JOINING = Pattern(r"^[\W_]+|[\W_]+$|\s+(?:of|for|to)(?:\s+the)?$")


def resolve_roles(scope: Scope, n: int, record: shapes.Passage, loc: Loc) -> list[Role]:
    """The roles that passage n tells of."""
    found = []
    for actor_id, roles in record.roles.items():
        actor = scope.ids.actor(actor_id, (*loc, "roles", actor_id), key=True)
        for i, role in enumerate(roles):
            at = (*loc, "roles", actor_id, i)
            of = scope.ids.actors(role.of, (*at, "of"))
            evidence = scope.words.evidence(n, role.words or [role.title], (*at, "words" if role.words else "title"))
            _look_for_names(scope, role.title, of, (*at, "title"))
            if actor:
                found.append(Role(actor, role.title, tuple(of), evidence))
    return found


@in_checks
def _look_for_names(scope: Scope, title: str, of: list[str], loc: Loc) -> None:
    """A note where a title names whom one serves in it, which `of` tells already."""
    entries = [scope.registers.actors[served] for served in of]
    names = sorted({name for entry in entries for name in (entry.name, *entry.aliases)}, key=len, reverse=True)
    if not names or not (named := re.search("|".join(map(_pattern, names)), title)):
        return
    rest = _JOINING.sub("", fold(re.sub("|".join(map(_pattern, names)), "", title)))
    right = f"write “{rest or 'the title alone'}”, and give the words as they are printed as “words”"
    scope.note(loc, f"the title “{title}” holds “{named[0]}”, which “of” tells", right)


def _pattern(name: str) -> str:
    """The name as a word, and of a longer one what is made of it: “Russian”, “Syria's”."""
    made = r"\w*" if len(name) >= _SHORTEST_STEM and " " not in name else ""
    return rf"\b{re.escape(name)}{made}(?:['’]s)?\b"
