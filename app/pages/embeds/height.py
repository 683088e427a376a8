"""How high an embed is at a width, as far as that is known without a browser: a little more rather than less.

Sizes are pixels, those of `static/pages/embed.css` and of the styles before it.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import cycle
from math import ceil
from unicodedata import east_asian_width

from app.pages.embeds.styles import STYLES, Style

# From here on dates, titles and drawings stand side by side, and answers beside claims; below, a table has two columns.
_WIDE, _NARROW = 752, 640
# Lines of text are no longer, and maps no wider, however much room there is.
_LONGEST, _WIDEST_MAP = 656, 704
# What stands beside the words at both sides; above and below them, and below and beside the last line.
_BESIDE, _AROUND, _FOOT = 34, 14, 16
# How much room is left at the ends of lines.
_LEFT = 1.04
_VOID = {"meta", "link", "input", "br", "img", "rect", "line", "path", "circle"}
_INLINE = {"a", "span", "strong", "bdi", "mark", "code", "b", "i", "em", "sup", "label", "text"}
# What is told below a claim stands on lines of its own.
_APART = {"says"}
# What stands below all that stands side by side.
_BELOW = {"told-differently", "pair"}
_SKIPPED = {"head", "svg", "dt", "caption"}
_UNSEEN = {"hidden", "later"}


@dataclass
class _Block:
    """`within` are the classes of what it stands in."""

    name: str
    classes: list[str] = field(default_factory=list)
    within: list[str] = field(default_factory=list)
    children: list["_Block | str"] = field(default_factory=list)

    @property
    def is_unseen(self) -> bool:
        return self.name in _SKIPPED or not _UNSEEN.isdisjoint(self.classes)

    @property
    def is_inline(self) -> bool:
        return self.name in _INLINE and _APART.isdisjoint(self.classes)

    @property
    def style(self) -> Style:
        names = [self.name, *(f".{one} > {self.name}" for one in self.within), *(f".{one}" for one in self.classes)]
        return next((STYLES[one] for one in reversed(names) if one in STYLES), Style())


class Document(HTMLParser):
    """An embed as it was made; `titled` is what it is called, `canonical` where the page stands alone."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.titled = self.canonical = ""
        self._open = [_Block("")]
        self.feed(html)
        self.close()

    def height(self, width: int) -> int:
        """Pixels, at a width in pixels."""
        return ceil(_height(self._open[0], width - _BESIDE, width, Style()) + _AROUND + _FOOT)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("property") == "og:title":
            self.titled = given["content"]
        if given.get("rel") == "canonical":
            self.canonical = given["href"]
        if tag not in _VOID:
            block = _Block(tag, given.get("class", "").split(), self._open[-1].classes)
            self._open[-1].children.append(block)
            self._open.append(block)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing that ends where it begins has a height."""

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def _height(block: _Block, room: float, width: int, around: Style) -> float:
    """Of a block with all in it, where lines are as long as `room`."""
    if block.is_unseen or ("axis" in block.classes and width < _WIDE):
        return 0
    if "map" in block.classes:
        return min(room, _WIDEST_MAP) / 2 + 24
    style = block.style
    told = around if style == Style() else style
    inside = room - style.inset
    children = block.children
    if block.name == "details":
        # It is shut: what it is called is all that is seen.
        children = children[: next(n for n, one in enumerate(children, 1) if isinstance(one, _Block))]
    beside = _columns(block, inside, width)
    if beside:
        blocks = [one for one in children if isinstance(one, _Block)]
        below = [one for one in blocks if not _BELOW.isdisjoint(one.classes)]
        parts = zip((one for one in blocks if one not in below), cycle(beside), strict=False)
        heights = [_height(one, part, width, told) for one, part in parts]
        total = sum(max(heights[n : n + len(beside)]) for n in range(0, len(heights), len(beside)))
        total += sum(_height(one, inside, width, told) for one in below)
    else:
        total = _stacked(children, inside, width, told)
    return total + style.before + style.after if total or "drawn" in block.classes else 0


def _stacked(children: list["_Block | str"], room: float, width: int, style: Style) -> float:
    total, run = 0.0, ""
    for one in children:
        if isinstance(one, str) or one.is_inline:
            run += one if isinstance(one, str) else _text(one)
        else:
            total += _lines(run, room, style) * style.line + _height(one, room, width, style)
            run = ""
    return total + _lines(run, room, style) * style.line


def _columns(block: _Block, room: float, width: int) -> list[float]:
    """How wide its parts are, where they stand side by side."""
    if block.name == "tr":
        cells = sum(isinstance(one, _Block) for one in block.children)
        # Beside its name a row has one number where there is no room for more.
        others = max(cells - 1, 1) if width > _NARROW else 1
        return [room * 0.6, *[room * 0.4 / others] * (cells - 1)]
    if width < _WIDE:
        return []
    if not {"row", "telling", "axis"}.isdisjoint(block.classes):
        return [152, room * 0.62 - 184, room * 0.38]
    return [room / 2 - 32] * 2 if not {"exchange", "sides", "texts", "pair"}.isdisjoint(block.classes) else []


def _text(block: _Block) -> str:
    if block.is_unseen:
        return ""
    return "".join(one if isinstance(one, str) else _text(one) for one in block.children)


def _lines(text: str, room: float, style: Style) -> int:
    text = " ".join(text.split())
    letters = sum(1 / style.letter if east_asian_width(one) in "WF" else 1 for one in text)
    return ceil(letters * style.letter * style.size * _LEFT / max(min(room, _LONGEST), style.size))
