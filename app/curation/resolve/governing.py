"""English words that govern those behind them: without “whether”, what the text doubts reads as what it says."""

import re

from app.patterns import Pattern

_MARKS = "\"“”„'‘’«»"
_DETERMINER = (
    r"(?:\s+(?:the|an?|any|all|both|each|every|some|this|that|these|those|its|his|her|their|our|Mr|Mrs|Ms|Dr))?"
)
_NEGATION = r"not|never|cannot|\w+n['’]t"
_REVERSING = Pattern(
    rf"\b(whether(?:\s+or\s+not)?|if|unless|lest|{_NEGATION}){_DETERMINER}\s+[{_MARKS}]*$", re.IGNORECASE
)
_EMPHASIS = Pattern(r"(?:only|just|merely|least)\b", re.IGNORECASE)

_SAYING = (
    r"sa(?:y|ys|id|ying)|claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|insist(?:s|ed|ing)?|den(?:y|ies|ied|ying)|report(?:s|ed)?"
    r"|doubt(?:s|ed)?|hop(?:es?|ed|ing)|fear(?:s|ed)?|believ(?:es?|ed)|suspect(?:s|ed)?|suggest(?:s|ed)?|argu(?:es?|ed)"
)
_AIMING = (
    r"fail(?:s|ed)?|refus(?:es?|ed)|declin(?:es?|ed)|threaten(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?|hop(?:es?|ed)"
    r"|want(?:s|ed)?|tr(?:y|ies|ied)|promis(?:es?|ed)|vow(?:s|ed)?|urg(?:es?|ed)\s+\w+|due|expected|likely|ready|unable"
)
_WEAKENING = Pattern(
    rf"\b((?:would|could|might|may|should|must|will|shall)(?:\s+(?:in\s+effect|also|soon|\w+ly))?|(?:{_AIMING})\s+to"
    rf"|(?:{_SAYING})(?:\s+that)?){_DETERMINER}\s+[{_MARKS}]*$"
)
_NEGATING = Pattern(rf"\b({_NEGATION}|no)\b[^.;:!?]*$", re.IGNORECASE)
_CONDITION = Pattern(r"\b(whether|if|unless)\b[^.;:!?]*$", re.IGNORECASE)


def reversed_by(before: str, words: str) -> str | None:
    """The word right before a crop without which it says what the text leaves open or denies."""
    found = _REVERSING.search(before)
    return None if found is None or _EMPHASIS.match(words) else found[1]


def weakened_by(before: str) -> str | None:
    """The words right before a crop, by which the text says less than the crop alone: “would”, “failed to”, “said”."""
    found = _WEAKENING.search(before)
    return found[1] if found else None


def on_condition_of(before: str) -> str | None:
    """The word earlier in its sentence that a crop may hang on."""
    found = _CONDITION.search(before)
    return found[1] if found else None


def negated_by(before: str) -> str | None:
    """The word earlier in its sentence that turns what hangs on a crop into its opposite."""
    found = _NEGATING.search(before)
    return found[1] if found else None
