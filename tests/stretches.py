"""Texts drawn for tests, with white space of every kind, and stretches of them."""

from hypothesis import settings
from hypothesis import strategies as st

from app.spans import Span

# White space of every kind that a text may hold, between words of one and of two UTF-16 units.
characters = st.sampled_from("ab\u00e9\U0001f6a2 \n\t\r\u00a0\u2009\u2028\x85\x1c")
unhurried = settings(deadline=None)
texts = st.text(characters, max_size=40)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[str, Span]:
    """A text and a stretch of it."""
    text = draw(texts)
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text, Span(start, end)
