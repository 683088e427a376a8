"""An article whose words stand among characters beyond the first plane and marks that combine."""

import hashlib
import json
from dataclasses import dataclass

from hypothesis import strategies as st

from app.folded import fold

# Ships, flags and families of several code points, letters of other planes, marks, joiners, and white space.
PIECES = [
    *(
        "🚢",
        "🏗️",
        "👩‍🚒",
        "🇳🇴",
        "\U0001f3fd",
        "𝔄𝔟",
        "𐍈",
        "𠮷",
        "\U000e0067",
        "\U0010fffd",
        "é",
        "e\u0301",
        "o\u0308\u0323",
    ),
    *(
        "\u0301",
        "\u20dd",
        "\ufe0f",
        "\u200d",
        "\ufffd",
        "ﬁ",
        "İ",
        "ß",
        "a",
        "1",
        "—",
        "’",
        " ",
        "\n",
        " \r\n\t",
        "\u3000",
    ),
]
NOISE = st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
# What may touch a word without making it another one.
GLUE = st.sampled_from(["", "🚢", "🏗️", "🇳🇴", "👩‍🚒🏽", "—", "\U0010fffd"])


@dataclass(frozen=True)
class Article:
    """Two passages, one with an event and one with a quote, with noise around and within their words."""

    noise: tuple[str, ...]
    glue: tuple[str, ...]

    @property
    def event_words(self) -> str:
        return f"Harbour Board{self.glue[1]} {self.noise[1]} reopened"

    @property
    def quoted(self) -> str:
        # On one line, for an empty one would end the paragraph.
        before, behind = (noise.replace("\n", " ") for noise in self.noise[4:6])
        return f"It {before} is open {behind} now"

    @property
    def quote_words(self) -> str:
        return f'Harbour Board{self.glue[3]} {self.noise[3]} said "{self.quoted}"'

    @property
    def text(self) -> str:
        first = f"Alpha {self.noise[0]} {self.glue[0]}{self.event_words}{self.glue[4]} {self.noise[2]}."
        return f"{first}\n{self.glue[5]}Beta {self.glue[2]}{self.quote_words} {self.noise[6]}\n"

    def yaml(self) -> str:
        hash_ = hashlib.sha256(self.text.encode()).hexdigest()
        event, quote = (json.dumps(fold(words), ensure_ascii=False) for words in (self.event_words, self.quote_words))
        begins = json.dumps(f"{self.glue[5]}Beta", ensure_ascii=False)
        return f"""title: Noise
title_by: curator
language: en
rights: Public domain
sha256: {hash_}
passages:
- at: Alpha
  events:
    reopening: {{title: A quay reopens, type: concede, who: {{harbour-board: agent}}, words: {event}}}
  roles:
    harbour-board: {{title: keeper, of: norland, words: {event}}}
- at: {begins}
  quotes:
    open: {{by: harbour-board, cue: said, act: state, says: The Harbour Board says so., words: {quote}}}
"""


ARTICLES = st.builds(Article, st.tuples(*[NOISE] * 7), st.tuples(*[GLUE] * 6))
SHIPS = Article(("🚢\u0301",) * 7, ("👩‍🚒🏽",) * 6)
