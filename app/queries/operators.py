"""How others write a search, with AND, OR, NOT, fields and wildcards, and what that is here, where there are none."""

import re
from collections import deque
from collections.abc import Iterator
from itertools import islice, product

from app.words.glyphs import ROUND_PHRASES

_Words = tuple[str, ...]

_MOST = 3
_AND = re.compile(r"\)|AND|&&?|\+|NEAR(?:/\d+)?|[WN]/\d+")
_OR, _NOT = re.compile(r"OR|\|\|?"), re.compile(r"NOT|!")
# What leaves out all in a bracket right behind it.
_MINUS = ("-", "−", "–")
# Fields that others search by; what is asked for in them is asked for everywhere here.
_FIELD = re.compile(
    r"(?:all)?(?:in)?(?:about|act|actor|addressee|article|author|body|by|content|country|date|description|headline|kind|"
    r"lang|language|maker|name|organization|person|place|publisher|quote|role|side|site|source|speaker|status|subject|tag|"
    r"text|title|topic|type|via|work|url):(?=\S)",
    re.IGNORECASE,
)
# A phrase with what stands before it, a bracket, or what stands between gaps and brackets.
_PHRASE = rf"[{ROUND_PHRASES}][^{ROUND_PHRASES}]*[{ROUND_PHRASES}]?(?:[~^][\d.]*)?"
_PART = re.compile(rf"[^\s{ROUND_PHRASES}()]*{_PHRASE}|[()]|[^\s()]+")
_IS_PHRASE = re.compile(f"[{ROUND_PHRASES}]")
# Behind a word: any end, spelt alike, so much weight.
_WILDCARD, _BEHIND = re.compile(r"(?<=\w)\*+\Z"), re.compile(r"(?<=[^\s~^])(?:[~^][\d.]*|\*+)\Z")


def plainly(text: str) -> list[str]:
    """The searches that one with operators may mean here: of OR one for each side; none where it has no operators."""
    meant = [_in_order(words) for words in _sides(deque(_parts(text)))]
    told = [" ".join(words) for words in meant]
    return [one for one in dict.fromkeys(told) if one != text.strip()]


def _sides(parts: deque[str], *, is_inner: bool = False) -> list[_Words]:
    """Each side of OR, up to the bracket that closes or to the end."""
    found: list[_Words] = []
    side: list[_Words] = [()]
    is_excluded = False
    while parts and not ((part := parts.popleft()) == ")" and is_inner):
        if _OR.fullmatch(part):
            found, side = found + side, [()]
        elif _NOT.fullmatch(part):
            is_excluded = True
        elif not _AND.fullmatch(part):
            more = (_sides(parts, is_inner=True) or [()]) if part == "(" else [(part,)]
            if is_excluded:
                more = [tuple(f"-{word}" for words in more for word in words)]
            side = [words + other for words, other in islice(product(side, more), _MOST)]
            is_excluded = False
    return [words for words in (*found, *side) if words][:_MOST]


def _in_order(words: _Words) -> list[str]:
    """Words as they are written here; what may end otherwise last, as the last alone is looked for as a beginning."""
    begun = [word for word in words if _WILDCARD.search(word)]
    return [_plain(word) for word in (*(word for word in words if word not in begun), *begun)]


def _parts(text: str) -> Iterator[str]:
    for found in _PART.finditer(text):
        part = "NOT" if found[0] in _MINUS and text.startswith("(", found.end()) else found[0]
        ways = [part] if _IS_PHRASE.search(part) or not all(part.split("|")) else part.split("|")
        yield ways[0]
        for other in ways[1:]:
            yield from ("|", other)


def _plain(word: str) -> str:
    minus = "-" if word.startswith(("-", "!")) else ""
    bare = _FIELD.sub("", word.lstrip("-+!"), count=1)
    return minus + _BEHIND.sub("", bare)
