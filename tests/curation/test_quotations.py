"""Quotation marks: which words stand in them, and whether that makes a quote direct, mixed or indirect.

`quotations.txt` has sentences of many houses, some with a language in brackets, each with the words that stand in marks
and, behind a ‖, how many marks have no other half. A ¶ is the end of a line.
"""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.curation.directness.directness import kind_of
from app.curation.marks.quotations import Quotations
from app.spans import Span


def _sentences() -> list[object]:
    table = Path(__file__).with_name("quotations.txt").read_text("utf-8")
    found: list[object] = []
    for house in table.removeprefix("== ").split("\n\n== "):
        name, *lines = house.strip("\n").split("\n")
        language = name.partition(" (")[2].rstrip(")")
        for n, line in enumerate(lines, 1):
            text, _, told = line.replace("¶", "\n").rpartition(" →")
            words, _, odd = told.partition(" ‖ ")
            listed = [one for one in words.strip().split(" | ") if one]
            found.append(pytest.param(text, language, listed, int(odd or 0), id=f"{name} {n}"))
    return found


SENTENCES = _sentences()


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(("text", "language", "words", "odd"), SENTENCES)
def test_words_between_marks_are_quoted(text: str, language: str, words: list[str], odd: int) -> None:
    quotations = Quotations(text, language)
    quoted = [text[slice(*span)] for span in quotations.quoted(whole(text))]
    assert (quoted, len(quotations.odd)) == (words, odd)


@pytest.mark.parametrize(("text", "language", "words", "odd"), SENTENCES)
def test_letters_with_marks_of_their_own_are_letters(text: str, language: str, words: list[str], odd: int) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    quotations = Quotations(decomposed, language)
    quoted = [unicodedata.normalize("NFC", decomposed[slice(*span)]) for span in quotations.quoted(whole(decomposed))]
    assert (quoted, len(quotations.odd)) == (words, odd)


def test_what_is_not_seen_parts_no_mark_from_its_words() -> None:
    text = 'He said "\u200bno\u200b" and \u200f"\u2060yes\u2060"\u200f.'
    assert [text[slice(*span)].strip("\u200b\u2060") for span in Quotations(text).quoted(whole(text))] == ["no", "yes"]
    assert [text[slice(*span)] for text in ['\u200b"Yes."'] for span in Quotations(text).quoted(whole(text))] == [
        "Yes."
    ]


@given(st.text(alphabet="ab.,: \n12\"“”„«»'‘’‚`「」『』—…א간", max_size=40))
def test_whatever_a_text_holds_its_quoted_words_stand_between_marks(text: str) -> None:
    quotations = Quotations(text)
    reached = 0
    for start, end in quotations.quoted(whole(text)):
        assert reached < start < end < len(text)
        assert quotations.hold(Span(start, end))
        reached = end
    assert all(text[mark.start : mark.end] == mark.glyph for mark in quotations.odd)


def test_only_words_inside_the_span_are_quoted() -> None:
    text = '"One and one," he said, "two," she said'
    assert [text[slice(*span)] for span in Quotations(text).quoted(Span(5, 30))] == ["and one,", "two,"]


@pytest.mark.parametrize(
    ("cue", "speaker", "words"),
    [("said", "Kerry", ["real"]), ("added", "Lavrov", ["Kerry said it was ‘real’,"])],
)
def test_what_a_speaker_reports_of_another_is_not_quoted_as_the_others(
    cue: str, speaker: str, words: list[str]
) -> None:
    text = "“Kerry said it was ‘real’,” Lavrov added."
    quotations = Quotations(text)
    reporters = quotations.holding(*(Span(text.index(one), text.index(one) + len(one)) for one in (cue, speaker)))
    quoted = [
        part for one in quotations.outermost(whole(text), reporters) for part in quotations.parts(one, whole(text))
    ]
    assert [text[slice(*span)] for span in quoted] == words


@pytest.mark.parametrize(
    ("text", "words", "may"),
    [
        ('He said "just trying to buy time"', "just trying", True),
        ('He said "just trying to buy time"', "He said", False),
        ("He said 'it’s not a game'", "not a game", True),
        ("彼は「帰れ」と言った", "帰れ", True),
        ("Il a lu « Le Monde » hier", "Le Monde", True),
        ("他写了《论语》", "论语", True),
        ("“Nobody moves. Never.", "Nobody moves.", True),
        ("“Nobody moves.\n\nNever.", "Never.", False),
        ("He said: “Nobody moves.", "He said", False),
        ("Nobody moves,” she said.", "she said", False),
        ("Never.\n\nNobody moves,” she said.", "Nobody moves,", True),
        ("Never.\n\nNobody moves,” she said.", "Never.", False),
        ("O'Brien's men moved", "Brien", False),
        ('A 12" gun and a 10" gun', "gun and a", False),
    ],
)
def test_a_curator_names_words_in_any_pair_and_beside_an_odd_mark(text: str, words: str, may: bool) -> None:
    start = text.index(words)
    assert Quotations(text).hold(Span(start, start + len(words))) is may


@pytest.mark.parametrize(
    ("text", "cue", "speakers", "kind"),
    [
        pytest.param('"It is real," he said.', "said", ["he"], "direct", id="before the speaker and the cue"),
        pytest.param('"It is real," said Mr Kerry.', "said", ["Mr Kerry"], "direct", id="before the cue"),
        pytest.param('He said: "It is real."', "said", ["He"], "direct", id="after a colon"),
        pytest.param('He said, "it is real."', "said", ["He"], "direct", id="after a comma"),
        pytest.param(
            '"It is real," said John Kerry. "It is so."', "said", ["John Kerry"], "direct", id="on both sides"
        ),
        pytest.param('"It is real," he said, "and so."', "said", ["he"], "direct", id="a sentence in two pieces"),
        pytest.param('Adding: "It is real."', "Adding", [], "direct", id="without a speaker"),
        pytest.param('"It is real".', None, ["He"], "direct", id="alone"),
        pytest.param("‘It is real,’ Kerry said.", "said", ["Kerry"], "direct", id="single marks"),
        pytest.param("„Nie wieder“, sagte Kerry.", "sagte", ["Kerry"], "direct", id="low marks"),
        pytest.param("「帰れ」とKerryは言った。", "言った", ["Kerry"], "direct", id="joined by particles"),
        pytest.param("“他走了”王明在信中写道。", "写道", ["王明"], "direct", id="right before the speaker"),
        pytest.param("“我爱海，也爱山”，王明去年对人说。", "说", ["王明"], "direct", id="clauses without spaces"),
        pytest.param("»Gospa,« je rekel Peter, »pridite.«", "rekel", ["Peter"], "direct", id="with an auxiliary"),
        pytest.param('"간다"고 말했다.', "말했다", [], "direct", id="joined by an ending"),
        pytest.param('He said it was "real".', "said", ["He"], "mixed", id="after words of the statement"),
        pytest.param('He said "no red lines" were crossed.', "said", ["He"], "mixed", id="three words in a statement"),
        pytest.param('He said "legally speaking", it was so.', "said", ["He"], "mixed", id="two words before one"),
        pytest.param('Kerry said "it is real" and left.', "said", ["Kerry"], "mixed", id="a part of a sentence"),
        pytest.param('The talks were "not a game", he said.', "said", ["he"], "mixed", id="at the end of a statement"),
        pytest.param('He said: "It is real", but it is "not over".', "said", ["He"], "mixed", id="one of two is mixed"),
        pytest.param('He said a "solution" was near.', "said", ["He"], "mixed", id="one word"),
        pytest.param('"Long live it!" he admits and said.', "said", ["he"], "direct", id="a sentence"),
        pytest.param('"It is real," Ann, the mayor, said.', "said", ["Ann"], "direct", id="who the speaker is between"),
        pytest.param('"It is," said Ann on Monday. "Real."', "said", ["Ann"], "direct", id="a sentence behind"),
        pytest.param('"It is," said Ann, who was "real".', "said", ["Ann"], "mixed", id="words behind"),
        pytest.param("Weber sagte am Montag: „Es ist wahr.“", "sagte", ["Weber"], "direct", id="when, and a colon"),
        pytest.param("Kaya “Bu doğru” dedi.", "dedi", ["Kaya"], "direct", id="between speaker and cue"),
        pytest.param("首相は会見で「続けたい」と述べた。", "述べた", ["首相"], "direct", id="a sentence and と"),
        pytest.param("首相は会見で「失敗」と述べた。", "述べた", ["首相"], "mixed", id="a noun and と"),
        pytest.param(
            "首相（58）は政府が「失敗した」と述べた。", "述べた", ["首相"], "mixed", id="another subject and と"
        ),
        pytest.param("「続けたい」。首相はそう述べた。", "述べた", ["首相"], "direct", id="a sentence before another"),
        pytest.param("教練痛批「離譜」。", "痛批", ["教練"], "mixed", id="a word right behind the cue"),
        pytest.param("教練說：「離譜」。", "說", ["教練"], "direct", id="a word behind a colon"),
        pytest.param("قال الوزير «لا عودة».", "قال", ["الوزير"], "mixed", id="without a capital or a colon"),
        pytest.param("首相は「がれき」と呼んだ。", "呼んだ", ["首相"], "mixed", id="a noun in kana and と"),
        pytest.param('총리는 이날 "계속한다"고 말했다.', "말했다", ["총리"], "direct", id="a sentence and 고"),
        pytest.param('총리는 이날 "남자"라고 말했다.', "말했다", ["총리"], "mixed", id="a noun and 라고"),
        pytest.param("Bay Kaya “Bu doğru” yazdı.", "yazdı", ["Kaya"], "mixed", id="another word before the speaker"),
        pytest.param("Bay Kaya “Bu doğru” dedi.", "dedi", ["Kaya"], "direct", id="the same and dedi"),
        pytest.param("Kaya, pazar günü “Bu doğru” dedi.", "dedi", ["Kaya"], "direct", id="when, and dedi"),
        pytest.param("Kaya plan için “Bu doğru” dedi.", "dedi", ["Kaya"], "mixed", id="of what, and dedi"),
        pytest.param("Kaya “geçici bir iş” demişti.", "demişti", ["Kaya"], "mixed", id="a few words and dedi"),
        pytest.param("「黒い煙だ」と主婦、森さんは話す。", "話す", ["森さん"], "direct", id="what one is, before 、"),
        pytest.param("14.32 ”Vi kommer”, säger Berg.", "säger", ["Berg"], "direct", id="a time at the beginning"),
        pytest.param("Nu\nKl. 14:32 ”Vi kommer”, säger Berg.", "säger", ["Berg"], "direct", id="a time behind a line"),
        pytest.param("Buss 14.32 ”gick”, säger Berg.", "säger", ["Berg"], "mixed", id="a time amid a sentence"),
        pytest.param("Es wurde, wie Weber sagt, „gelesen“.", "sagt", ["Weber"], "mixed", id="amid a sentence"),
        pytest.param('"Legally", he admits and said.', "said", ["he"], "mixed", id="another verb between"),
        pytest.param('Kerry ने इसे "धोखा" कहा।', "कहा", ["Kerry ने"], "mixed", id="after a sign of a vowel"),
        pytest.param('Kerry ने कहा, "यह धोखा है।"', "कहा", ["Kerry ने"], "direct", id="after a comma, in Hindi"),
        pytest.param('Kerry ने कहा, "धोखा" हुआ।', "कहा", ["Kerry ने"], "mixed", id="ends with a sign of a vowel"),
        pytest.param('He said no.\n\n"it is real", they agreed.', "said", ["He"], "direct", id="a paragraph before"),
        pytest.param(
            'He said no.\r\n\r\n"it is real", they agreed.', "said", ["He"], "direct", id="a paragraph before, CRLF"
        ),
        pytest.param("“They are,” a friend of Ann said.", "said", ["Ann"], "direct", id="a friend of who speaks"),
        pytest.param("“Legally,” a friend of Ann said, it was.", "said", ["Ann"], "mixed", id="a clause behind"),
        pytest.param("« Non », m’a dit Ann.", "dit", ["Ann"], "direct", id="to whom, in French"),
        pytest.param("»Pridi,« mu je rekla Ana.", "rekla", ["Ana"], "direct", id="to whom, in Slovene"),
        pytest.param("„Nu”, i-a spus Popa.", "spus", ["Popa"], "direct", id="to whom, in Romanian"),
        pytest.param("«Όχι», μου είπε η Παππά. «Μένω».", "είπε", ["Παππά"], "direct", id="to whom, in Greek"),
        pytest.param("«No», dice al Corriere Conti. «Resto».", "dice", ["Conti"], "direct", id="a word behind a stop"),
        pytest.param("«No», mi ha detto Ann.", "detto", ["Ann"], "direct", id="to whom, in Italian"),
        pytest.param('"לא", אמרה לוי. "הפארק יישאר".', "אמרה", ["לוי"], "direct", id="a sentence behind, in Hebrew"),
        pytest.param("«لا»، قالت سالم. «كل شيء هادئ».", "قالت", ["سالم"], "direct", id="a sentence behind, in Arabic"),
        pytest.param("「胸が痛む」と田中社長は語った。", "語った", ["田中"], "direct", id="a sentence first and と"),
        pytest.param("「独裁」と田中社長は語った。", "語った", ["田中"], "mixed", id="a noun first and と"),
        pytest.param("“น้ำปลอดภัย” นายสมชายกล่าว", "กล่าว", ["สมชาย"], "direct", id="a title before who speaks"),
        pytest.param("ไม่จริง “น้ำปลอดภัย” นายสมชายกล่าว", "กล่าว", ["สมชาย"], "direct", id="a sentence before, in Thai"),
        pytest.param("สิ่งที่เรียกว่า “คราบ” นายสมชายกล่าว", "กล่าว", ["สมชาย"], "mixed", id="behind that, in Thai"),
        pytest.param("Це, додав Бондар, «неправда».", "додав", ["Бондар"], "mixed", id="the cue amid a sentence"),
        pytest.param("«Ні», додав Бондар, «неправда».", "додав", ["Бондар"], "direct", id="the cue amid what is said"),
        pytest.param("“Susmayacağım” diye ekledi.", "ekledi", [], "direct", id="first and diye"),
        pytest.param("Kaya, mesajında “Evet dediler” diye yazdı.", "yazdı", ["Kaya"], "direct", id="where, and diye"),
        pytest.param("Kaya mesajında “kötü” diye yazdı.", "yazdı", ["Kaya"], "mixed", id="a word and diye"),
        pytest.param("Kaya planı “Kötü Plan” diye niteledi.", "niteledi", ["Kaya"], "mixed", id="a name and diye"),
        pytest.param('It is "real".', None, ["He"], "mixed", id="without a cue"),
        pytest.param('"It is real" they say.', None, [], "mixed", id="without a cue, before a word"),
        pytest.param('"It is real," said Mr Kerry.', "said", ["Kerry", "Mr Kerry"], "direct", id="of two names"),
        pytest.param("He said it was ‘real’.", "said", ["He"], "mixed", id="one word in single marks"),
        pytest.param("He said it was real.", "said", ["He"], "indirect", id="without marks"),
        pytest.param("He said the dockers' 12\" gun was real.", "said", ["He"], "indirect", id="other marks"),
    ],
)
def test_a_kind_follows_from_the_marks(text: str, cue: str | None, speakers: list[str], kind: str) -> None:
    at = text.index(cue) if cue else 0
    span = Span(at, at + len(cue)) if cue else None
    assert kind_of(text, Quotations(text).quoted(whole(text)), span, speakers) == kind


def test_words_in_marks_of_their_own_are_not_those_beside_an_odd_mark() -> None:
    text = "“We wait, Hale said.\nThe port called it ‘unlawful’, and “a game"
    found = Quotations(text, "en")
    named = [text.index(words) for words in ("We wait", "unlawful")]
    spans = [Span(at, at + 7) for at in named]
    assert [found.is_named_beside(found.odd[0], span) for span in spans] == [True, False]
