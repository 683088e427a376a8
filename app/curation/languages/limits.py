"""What an article's language keeps from being found, or from being told apart."""

from app.curation.speech.cues.reporting import has_verbs
from app.tags import primary_subtag

# Languages that give names endings of their own, so that a text has other forms of them than the registers.
_DECLINING = """
az be bn bs crh cs el et eu fi ga gd hr hu hy is ka kk kn ky la lt lv ml mn mr ne pl ro ru si sk sl sq sr ta te tk tt ug
uk ur uz
"""
# Those that write words one after another, so that no gap tells where a name ends.
_UNPARTED = "ja km lo my th yue zh"
# Those that add but an “s” to a name, without an apostrophe.
_WITH_S = {"da", "de", "fo", "nb", "nl", "nn", "no", "sv"}


def declines(language: str) -> bool:
    """Whether names have endings of their own in texts of a language."""
    return primary_subtag(language) in _DECLINING.split()


def not_found_in(language: str) -> str | None:
    """What is not found as it should be in texts of a language, with what helps; None where all is."""
    tag = primary_subtag(language)
    if declines(tag):
        return "names are found as the registers write them, not declined; add the forms that the text has as aliases"
    if tag in _UNPARTED.split():
        return (
            "names are found wherever their characters stand, in longer names of others too, unless the registers have "
            "these; unsay those with “mentions”"
        )
    return None


def joins_s(language: str) -> bool:
    """Whether a name may have an “s” behind it: Merkels, Sveriges."""
    return primary_subtag(language) in _WITH_S


def not_told_in(language: str) -> str | None:
    """What is not told as it should be in texts of a language, with what helps; None where all is."""
    if has_verbs(language):
        return None
    return "its verbs of saying are not known: words are quoted only right beside the cue; name others with “quoted”"
