"""How a piece of evidence is cited: its words, together with those for who says them, and where they stand."""

from app.documents import Json
from app.folded import fold
from app.formats.statuses import known_word
from app.schemas.references import BY_THE_CURATOR


def words_of(evidence: Json) -> str:
    """The words, white space folded; with those for who says them, where they do not tell it, in the text's order."""
    words, by = evidence, evidence["attribution"]
    if by is None:
        return fold(words["exact"])
    return " … ".join(fold(one["exact"]) for one in sorted((words, by), key=lambda one: int(one["start"])))


def cited(evidence: Json) -> str:
    """The same, without marks that the article does not have, and in brackets what they are cited from."""
    return f"{words_of(evidence)} [{evidence['article']['cite']}]"


def printed(reference: Json) -> str:
    """The name of a reference.

    The title of an article says where it is the curator's, that of an event what it is that did not simply happen.
    """
    behind = behind_title(reference["status"], claimed=reference["claimed"]) if "status" in reference else ""
    by = BY_THE_CURATOR if reference.get("cite", "").endswith(BY_THE_CURATOR) else ""
    return f"{reference['name']}{behind}{by}"


def behind_title(status: str, *, claimed: bool) -> str:
    """What stands behind the title of an event that is named elsewhere, such as ` (alleged)`; nothing of a fact."""
    word = known_word(status, claimed=claimed)
    return f" ({word})" if word else ""
