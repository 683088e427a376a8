"""The sizes of what an embed consists of, in pixels: those of `static/pages/embed.css` and of the styles before it."""

from typing import NamedTuple

# The mean width of a letter in wide fonts, by its height.
_SANS, _BOLD, _SERIF, _SERIF_BOLD = 0.58, 0.64, 0.48, 0.52


class Style(NamedTuple):
    """Letters of `size` on lines of `line`, with `before` and `after` around them, `inset` to the start."""

    size: float = 16
    line: float = 24
    letter: float = _SANS
    before: float = 0
    after: float = 0
    inset: float = 0


STYLES: dict[str, Style] = {
    "h1": Style(20, 26, _SERIF_BOLD),
    "h2": Style(16, 24, _BOLD),
    "h3": Style(16, 25.65, _BOLD),
    "h4": Style(16, 24, _BOLD),
    "blockquote": Style(17, 26.35, _SERIF),
    "figcaption": Style(14, 21, before=4),
    "figure": Style(after=8, inset=15),
    "section": Style(after=28),
    "dd": Style(15, 22.5, after=4, inset=112),
    "summary": Style(14, 21),
    "tr": Style(after=17),
    ".words": Style(17, 26.35, _SERIF, after=8),
    ".snippet": Style(17, 26.35, _SERIF, after=20),
    ".sentence": Style(17, 26.35, _SERIF, after=20),
    ".by": Style(15, 22.5, _SERIF),
    ".head": Style(after=8),
    ".kind": Style(14, 21, after=4),
    ".more": Style(14, 24, before=20, after=20),
    ".row": Style(before=10, after=11),
    ".told-differently": Style(before=6),
    ".telling": Style(before=5, after=5),
    ".empty": Style(before=16, after=28),
    ".on-a-map > summary": Style(16, 36),
    ".claims > li": Style(15, 21, after=17),
    ".plain > li": Style(before=4, after=4),
    ".drawn": Style(after=32),
    ".statement": Style(before=15, after=16),
    ".exchange": Style(before=16, after=25),
    ".group": Style(16, 24, _BOLD, 32, 8),
    ".undated": Style(16, 24, _BOLD, 32, 12),
    **dict.fromkeys((".note", ".source", ".when", ".who", ".says", ".differ"), Style(14, 21)),
}
