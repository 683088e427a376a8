"""Files into records: every fault pydantic finds, said where it stands and with what would be right."""

import re
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from app.curation.files.alike import passing_for_ascii
from app.curation.files.yaml import Loc, SeedFile
from app.curation.languages.tags import TAG, tag_meant
from app.curation.shapes.events import ACCOUNT, EVENT, SHAPES, Account, Event
from app.curation.shapes.schema import editor_schema, keys_at
from app.curation.shapes.values import ADDRESS, EVENT_ID, SLUG
from app.suggestions import near
from app.words.folding import fold_name
from app.words.inflections import bases

Shape = TypeVar("Shape", bound=BaseModel)
# What would be right, by the kind of error.
_RIGHT = {
    "too_long": "write {max_length} at most",
    "string_too_long": "write {max_length} characters at most",
    "greater_than_equal": "write a number that is {ge:g} at least",
    "less_than_equal": "write a number that is {le:g} at most",
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
    "float_type": "write a number",
}
# So many stand in one line.
_FEW_KEYS = 3


def read_record(path: Path, folder: Path, shape: type[Shape]) -> tuple[SeedFile, Shape | None]:
    """The file of the folder and its record; the record is None where `file.faults` is not empty."""
    file = SeedFile(path, folder)
    if file.faults:
        return file, None
    try:
        return file, shape.model_validate(file.data)
    except ValidationError as error:
        for detail in error.errors():
            _add_fault(file, shape, detail)
        return file, None


def _add_fault(file: SeedFile, shape: type[BaseModel], detail: ErrorDetails) -> None:
    is_key = detail["loc"][-1:] == ("[key]",)
    loc: Loc = tuple(step for step in detail["loc"] if step not in ("[key]", *SHAPES))
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    name = next((step for step in reversed(loc) if isinstance(step, str)), "the file")
    if kind == "extra_forbidden" and (right := _of_another(str(name), detail["loc"])):
        file.fault(loc, f"“{name}” does not belong here", right, key=True)
    elif kind == "extra_forbidden":
        keys = sorted(keys_at(editor_schema(shape), loc[:-1]))
        hint = " or ".join(f"“{key}”" for key in near(str(name), keys)) or f"one of {', '.join(keys)}"
        file.fault(loc, f"unknown key “{name}”", f"did you mean {hint}?{_odd(str(name))}", key=True)
    elif kind == "missing":
        file.fault(loc[:-1], f"the key “{name}” is missing", f"add “{name}: …”")
    elif kind == "literal_error":
        values = context["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        hints = near(str(given), values) or _inflected(str(given), values)
        hint = f"did you mean {' or '.join(hints)}? " if hints else ""
        file.fault(
            loc,
            f"“{given}” is not a value of “{_key_of(shape, loc)}”",
            f"{hint}The values are {', '.join(values)}{f'.{odd}' if (odd := _odd(str(given))) else ''}",
        )
    elif kind == "string_pattern_mismatch":
        right = _of_pattern(context["pattern"], given)
        what = f"“{given}” is not an id" if is_key else f"“{given}” does not fit “{name}”"
        file.fault(loc, what, right, key=is_key)
    elif kind in ("model_type", "dict_type", "model_attributes_type"):
        file.fault(loc, f"“{name}” is not a mapping", _as_mapping(sorted(keys_at(editor_schema(shape), loc))))
    elif kind == "string_type" and isinstance(given, list):
        file.fault(
            loc, f"“{name}” takes one value, not a list", "write one; words that begin with a bracket need quotes"
        )
    elif kind in ("string_type", "list_type"):
        file.fault(
            loc,
            f"“{name}” is not made of words",
            "write words, quoted if they hold a colon, comma or bracket",
        )
    else:
        file.fault(loc, *_measured(shape, str(name), detail))


def _measured(shape: type[BaseModel], name: str, detail: ErrorDetails) -> tuple[str, str]:
    """What is wrong with a value that is too little or too much, and what would be right."""
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in ("too_short", "string_too_short"):
        what = {"List": "one entry at least"}.get(str(context.get("field_type")), "words")
        return f"“{name}” is empty", f"write {what}" if name in _needed(shape) else f"write {what}, or leave it out"
    told = _RIGHT.get(kind)
    message = detail["msg"][0].lower() + detail["msg"][1:]
    return f"“{name}” does not fit", told.format(**context) if told else message


@cache
def _needed(shape: type[BaseModel]) -> frozenset[str]:
    """The keys that may not be left out where they stand."""
    schema = editor_schema(shape)
    return frozenset(key for one in (schema, *schema.get("$defs", {}).values()) for key in one.get("required", ()))


def _as_mapping(keys: list[str]) -> str:
    if 0 < len(keys) <= _FEW_KEYS:
        return f"write {{{', '.join(f'{key}: …' for key in keys)}}}"
    known = ", ".join(keys)
    return f"write “key: value” lines below it; its keys are {known}" if keys else "write “key: value” lines below it"


def _inflected(given: str, values: list[str]) -> list[str]:
    """The values that are another form of the word: “denies” of “deny”."""
    forms = {given.lower(), *bases(given.lower())}
    return [value for value in values if not forms.isdisjoint((value, *bases(value)))]


def _of_another(key: str, loc: tuple[int | str, ...]) -> str | None:
    """What would be right, where a key of an article's own events stands on another one's, or the other way round."""
    if ACCOUNT in loc and key in Event.model_fields:
        return "an id with a dot is another article's event, which has it already; an event of your own has none"
    if EVENT in loc and key in Account.model_fields:
        return "it is of another article's event, which stands under its full id, article.event"
    return None


def _of_pattern(pattern: str, given: str) -> str:
    """What to write for a value that does not fit a pattern."""
    if pattern == _LANGUAGE and (meant := tag_meant(given)):
        return f"write “{meant}”, if that is meant"
    right = _PATTERNS.get(pattern, f"it must match {pattern}")
    if odd := passing_for_ascii(given):
        return f"{right}; {odd}"
    meant = _meant(pattern, given)
    return f"{right}; write “{meant}”, if that is meant" if meant != given and re.fullmatch(pattern, meant) else right


def _meant(pattern: str, given: str) -> str:
    """An id in other letters or with other marks, one of Wikidata in its address, and a country in small letters."""
    if pattern == _WIKIDATA:
        return given.rpartition("/")[2].upper()
    if pattern == _COUNTRY:
        return given.upper()
    return "-".join(re.findall("[a-z0-9]+", fold_name(given))) if pattern == SLUG else given


def _odd(given: str) -> str:
    """A sentence of what looks like other letters in it; nothing where nothing does."""
    return f" {told[0].upper()}{told[1:]}" if (told := passing_for_ascii(given)) else ""


def _key_of(shape: type[BaseModel], loc: Loc) -> str:
    """The key that a value stands below, past ids and numbers of the curator's own."""
    below = [(step, loc[:n]) for n, step in enumerate(loc) if isinstance(step, str)]
    return next(key for key, above in reversed(below) if key in keys_at(editor_schema(shape), above))


_WIKIDATA, _COUNTRY = r"^Q[1-9]\d*$", r"^[A-Z]{2}$"
_LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
_IDS = "ids are small letters, digits and single hyphens, such as john-kerry"
_PATTERNS = {
    SLUG: _IDS,
    EVENT_ID: _IDS,
    _WIKIDATA: "a Wikidata id is Q and a number, such as Q22316",
    _COUNTRY: "a country is its ISO 3166 code of two capitals, such as CH",
    r"^[0-9a-f]{64}$": "a SHA-256 is 64 digits from 0-9a-f; “sha256sum article.txt” prints it",
    ADDRESS: "an address is a URI that begins with http:// or https://; what is not ASCII, and any space or one of "
    '<>"{}|\\^`, is written in per cent, such as %20',
    _LANGUAGE: TAG,
}
