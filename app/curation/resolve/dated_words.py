"""Words for a day as a text has them, and what `days` says of them."""

from app.curation import shapes
from app.curation.articles import Evidence
from app.curation.names.capitals import begins_sentence, in_capitals, is_dotted
from app.curation.resolve.scope import Scope
from app.patterns import Pattern
from app.words.folding import as_typed

# Months and days that are another word in small letters.
_OTHER_WORDS = {"may", "march", "august", "mar", "jan", "sun", "sat", "wed", "mon"}
# Before the letter that is a capital at the start of a sentence: nothing, or in Dutch what is left of an article.
_FIRST_LETTER = Pattern("(?:['’][^\\W\\d_]\\s)?")
_DOTTED_CASES = {"i": "İ", "İ": "i", "ı": "I", "I": "ı"}


def day_of(scope: Scope, words: str | None) -> tuple[str, shapes.Day | None]:
    """What `days` says of the words, and the key it stands under: theirs, or one that is printed otherwise."""
    days, language = scope.record.days, scope.record.language
    keys = _cases(words, language) if words else ()
    key = next((key for key in keys if key in days), None)
    if key is None and words:
        key = next((key for key in days if words in in_capitals(key, language)), None)
    if key is None and words:
        typed = {as_typed(one) for one in keys}
        key = next((key for key in days if as_typed(key) in typed), None)
    return (key, days[key]) if key is not None else ("", None)


def as_printed(scope: Scope, words: str, evidence: list[Evidence]) -> str | None:
    """The words as the passages have them: as given, in the case that is called for, or as another house has them."""
    passages = [scope.words.passage(n) for n in dict.fromkeys(one.passage for one in evidence)]
    for passage in passages:
        if passage.holds(words):
            return words
    other = _cases(words, scope.record.language)[-1]
    for passage in passages:
        text = scope.words.text[passage.span.start : passage.span.end]
        if any(begins_sentence(text, start - passage.span.start) for start, _ in passage.places(other)):
            return other
    if words.lower() not in _OTHER_WORDS:
        for capitals in in_capitals(words, scope.record.language):
            if any(passage.holds(capitals) for passage in passages):
                return capitals
    return next((printed for passage in passages if (printed := passage.printed(words))), None)


def _cases(words: str, language: str) -> tuple[str, ...]:
    """The words, and the same with their first letter in the other case: `yesterday`, `'s Avonds`."""
    if words.lower() in _OTHER_WORDS:
        return (words,)
    at = _FIRST_LETTER.match(words).end()  # type: ignore[union-attr] # matches anything
    other = _DOTTED_CASES.get(words[at : at + 1], "") if is_dotted(language) else ""
    return words, words[:at] + (other or words[at : at + 1].swapcase()) + words[at + 1 :]
