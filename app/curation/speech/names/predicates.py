"""What is told of something, and is no name of it, where no capital tells: the team was “fine”."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH, word_before
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.clauses.clauses import AS
from app.curation.speech.lexicon.listed import begins_with_listed, find_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern
from app.spans import Span
from app.words.glyphs import GLYPHS

# Of what something may be told right behind the word for it.
_TOLD_OF = """
fa: تیم پروژه پروژهٔ شرکت باشگاه فیلم سریال
ur: منصوبہ منصوبے فلم جماعت
hi: परियोजना योजना अभियान पार्टी फिल्म फ़िल्म कार्यक्रम
bn: প্রকল্প* ছবি* চলচ্চিত্র* সিনেমা*
zh: 影片 电影 電影 球队 球隊 工程 项目 公司 节目 節目
th: โครงการ ทีม รายการ
"""
# What may stand behind it there.
_BEING = """
fa: است بود شد نیست هست باشد بوده
ur: ہے ہیں تھا تھی تھے رہا رہی
hi: है हैं था थी थे रहा रही
bn: ছিল ছিলেন হয়েছে আছে
"""
_ENDED = Pattern(rf"[{GLYPHS}]*\s*(?:[.,;:!?。，；！？।۔،؛]|\Z)")


def is_predicate(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the clause ends with it, or with “is” behind it, or the word before it goes with another name.

    So it is where the cue calls what stands before it so: called the paper “trash”.
    """
    if _is_called(text, one, cue):
        return True
    tag, at = tag_of(cue.language), one.outer.start
    near = Span(max(0, at - REACH), at)
    told = [found for found in find_listed(_TOLD_OF, text, near, tag) if not text[found.end : at].strip()]
    if not told:
        return False
    before = text[near.start : told[-1].start]
    is_of_other = before.rstrip()[-1:] in GLYPHS and bool(before.strip())
    is_ending = _ENDED.match(text, one.outer.end)
    return is_of_other or is_ending is not None or begins_with_listed(_BEING, one.behind(text), tag)


def _is_called(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the verb calls what stands before the marks so, as “as” tells, or the end of the clause behind them."""
    if one.outer.start <= cue.span.end or not has_listed(CALLING, text, cue.span, cue.language):
        return False
    word = word_before(text, one.outer.start)
    is_as = word is not None and has_listed(AS, text, word, cue.language)
    is_told = is_as or _ENDED.match(text, one.outer.end) is not None
    return is_told and not PARTED.search(text, cue.span.end, one.outer.start)
