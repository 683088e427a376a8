"""Texts that are made at random of letters that fold in ways of their own, and their words."""

from hypothesis import strategies as st

from app.words.cutting import words

# Letters with marks, letters that fold to several, scripts without case, signs of FTS5's own language.
ALPHABET = "abAB12 äÖđЂлjnd\u030cžéÉe\u0301ßﬁﬃİıΣςσ½²Ⅷ界が\u3099가\u1100نَהִ🚢🏗\ufe0f\u200b\u00ad\x00\n'’-_\"*^:(){}+."
TEXTS = st.text(st.sampled_from(ALPHABET), max_size=30) | st.text(max_size=40)


def plain(text: str) -> list[str]:
    return [word.folded for word in words(text)]
