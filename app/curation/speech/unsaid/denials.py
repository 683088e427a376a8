"""What a text says that somebody did not say: she never said “strike”, he denied a “cover-up”."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import few_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.lexicon.clauses.clauses import AS, THAT, USING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.unsaid.moods import LEAVING_UNDONE
from app.curation.speech.lexicon.unsaid.negation import DENYING, NEGATING, ONLY
from app.curation.speech.lexicon.unsaid.parted_denials import PARTED_DENIAL
from app.curation.speech.unsaid.contrasts import is_other_side, is_said_instead, is_set_aside
from app.curation.speech.unsaid.nobody import is_said_by_none
from app.curation.speech.unsaid.not_him import is_not_him
from app.curation.speech.unsaid.without import is_aside
from app.patterns import Pattern, Patterns
from app.spans import Span, all_of
from app.words.glyphs import GLYPHS

# Where the verb itself says that it is not so.
_NEGATIVE = Patterns(
    {
        tag: pattern
        for tags, pattern in {
            "cs sk": r"\Ane",
            "fa": r"\Aن(?:گفت|می|کرد|خواند|داد|نوشت|نامید)",
            "tr az": r"\s(?:inkâr|inkar|yalanla|redde)|m[aeə](?:d[ıi]|z|m[ıi]ş|y[ae]c[ae])|m[ıiuü]yor",
            "ja": r"な[いかく]|ません|を否[定認]",
            "ko": r"[을를] ?부인",
            "ta": "வில்லை|மாட்ட",
            "bn": r"(?:নি|\sনা)(?![\u0980-\u09ff])",
            "lt": r"\Ane",
            "lv": r"\Ane",
        }.items()
        for tag in tags.split()
    }
)
# What goes on with the verb behind the cue, in languages that put “not” there.
_GOING_ON = Patterns(
    dict.fromkeys(("ja", "ko", "bn"), r"[^.,;:!?。、！？「」『』“”‘’\"']{0,8}")
    # Turkish denies that it was said so: dediğini inkâr etti.
    | dict.fromkeys(("tr", "az"), r"(?:\s(?:inkâr|inkar|yalanla|redde))?")
)
_NOTHING = Pattern("")
_BEHIND_THE_VERB = ("de", "nl", "sv", "da", "nb", "fr")
_QUOTED = frozenset(GLYPHS)
# Right behind what was not said: “Yes, we can” is not what he said.
_NOT_WHAT = Pattern(
    r"\s*(?:(?:is|was) not (?:\w+ )?what|(?:ist|war) nicht,? was|(?:is|was) niet wat"
    r"|(?:er|var|är) (?:ikke|inte),? (?:det|h?vad)"
    r"|,? ce n['’](?:est|était) pas ce|no (?:es|era|fue) lo|não (?:é|era|foi) o|non (?:è|era) (?:quello|quanto|ciò))\b"
)
# What is said alone: sagte nichts weiter als „Nein“.
_NOTHING_BUT = Pattern(
    r"\b(?:nichts (?:weiter |anderes |mehr )?als|niets (?:anders )?dan|(?:rien )?d['’]autre qu(?:e|['’])|inget annat än"
    r"|intet andet end|(?:ingenting|ikke) annet enn)"
)
_LAST_WORD = Pattern(rf"\s+{WORD.pattern}\s*(?:[.,;:!?–—]|\Z)")


def is_denied(text: str, sentence: Sentence, one: Quotation, cue: Cue, *, is_tied: bool) -> bool:
    """Whether the cue says of what stands in the marks that it was not said, or that it is not so."""
    is_before = one.stands_before(cue.span)
    between = Span(one.last, cue.span.start) if is_before else Span(cue.span.end, one.outer.start)
    is_parted = _are_apart(text[slice(*between)], cue.language)
    if is_other_side(text, sentence, one, cue):
        return True
    if is_said_instead(text, sentence, one, cue):
        return False
    if _is_negated(text, cue, between, is_apart=is_parted and not is_tied) or _is_denied_that(text, sentence, one, cue):
        return True
    if is_before and _NOT_WHAT.match(text, one.outer.end, cue.span.start):
        return True
    tag = tag_of(cue.language)
    if tag in PARTED_DENIAL and not is_before and PARTED_DENIAL[tag].match(text, cue.span.start, one.outer.start):
        return True
    if is_set_aside(text, one, cue, between) or is_said_by_none(text, cue) or is_not_him(text, cue):
        return True
    if is_parted and not is_tied:
        return False
    is_refusing = not is_tied and has_listed(LEAVING_UNDONE, text, cue.span, cue.language)  # refused to tell of
    is_denying = is_refusing or has_listed(DENYING, text, cue.span, cue.language)
    if not is_denying or (is_before and is_tied):
        return False
    return ":" not in text[slice(*between)] and not _is_called_so(text, between, cue.language)


def _is_called_so(text: str, between: Span, language: str) -> bool:
    """Whether “as” leads to it from the verb of denying: rejected it as “mad”, not that it was used as a “crutch”."""
    if not has_listed(AS, text, between, language):
        return False
    that = next(find_listed(THAT, text, between, language), None)
    return that is None or not has_listed(USING, text, Span(that.end, between.end), language)


def _are_apart(words: str, language: str) -> bool:
    """Whether what stands between parts them, as the comma before “that” does not."""
    that = next(find_listed(THAT, words, all_of(words), language), None)
    return bool(PARTED.search(words[: that.start].rstrip(" ,،") + words[that.start :] if that else words))


def is_unsaid(text: str, cue: Cue) -> bool:
    """Whether the cue says that nothing was said: Ann did not say why."""
    return _is_negated(text, cue, Span(cue.span.start, cue.span.start), is_apart=True)


def _is_negated(text: str, cue: Cue, between: Span, *, is_apart: bool) -> bool:
    tag = tag_of(cue.language)
    if between.start >= cue.span.end and _NOTHING_BUT.search(text, *between):
        return False
    end = next(_GOING_ON.get(tag, _NOTHING).finditer(text, cue.span.end)).end()
    if tag in _NEGATIVE and _NEGATIVE[tag].search(text[cue.span.start : end]):
        return True
    near = Span(few_before(text, cue.span.start, tag), cue.span.start if is_apart else end)
    negating = [found for found in find_listed(NEGATING, text, near, tag) if not is_aside(text, found, cue)]
    if negating and not has_listed(ONLY, text, near, tag):
        return True
    if any(found.start < cue.span.start for found in find_listed(DENYING, text, near, tag)):
        return True
    if tag not in _BEHIND_THE_VERB:
        return False
    if _is_negated_behind(text, cue, tag):
        return True
    if between.start < cue.span.end:
        return False
    unparted = PARTED.split(text[slice(*between)])[0]
    is_not = has_listed(NEGATING, unparted, all_of(unparted), tag)
    return is_not and _QUOTED.isdisjoint(unparted) and not has_listed(ONLY, unparted, all_of(unparted), tag)


def _is_negated_behind(text: str, cue: Cue, tag: str) -> bool:
    """Whether the clause of the cue ends with “not”: „Warum“, sagte Weber nicht."""
    found = _LAST_WORD.match(text, max(cue.span.end, cue.speaker.end) if cue.speaker else cue.span.end)
    return found is not None and has_listed(NEGATING, text, Span(*found.span()), tag)


def _is_denied_that(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether the sentence says of all of it that it is not so: it is not true that he said it."""
    first = min(one.outer.start, cue.span.start)
    if begins_with_listed(THAT, text[sentence.span.start : first], cue.language):  # That she said so is untrue
        behind = Span(max(one.outer.end, cue.span.end), sentence.span.end)
        return has_listed(DENYING, text, behind, cue.language)
    match [*find_listed(THAT, text, Span(sentence.span.start, first), cue.language)]:
        case [*_, that] if not PARTED.search(text, that.end, first):
            pass
        case _:
            return False
    start = sentence.span.start
    before = Span(start, start + len(text[start : that.start].rstrip(" ,،，")))
    near = Span(max(before.start, few_before(text, before.end, tag_of(cue.language))), before.end)
    return any(has_listed(table, text, near, cue.language) for table in (NEGATING, DENYING))
