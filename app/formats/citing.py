"""How a piece of evidence is cited: its words, together with those for who says them."""

from app.formats.writer import Json
from app.text import fold


def cited(evidence: Json) -> str:
    """The words, white space folded; with those for who says them, where they do not tell it, in the text's order."""
    words, by = evidence, evidence["attribution"]
    if by is None:
        return fold(words["exact"])
    return " … ".join(fold(one["exact"]) for one in sorted((words, by), key=lambda one: int(one["start"])))
