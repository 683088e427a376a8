"""What pydantic finds that does not fit a shape, told as faults: where it stands, and what would be right."""

from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from app.curation.files.alike import passing_for_ascii
from app.curation.files.places import Loc
from app.curation.files.seed_file import SeedFile
from app.curation.shapes.misplaced import homes_of, indented_sections, of_another, place_of
from app.curation.shapes.patterns import right_for
from app.curation.shapes.schema import editor_schema, key_of, keys_at, needed_keys
from app.suggestions import near
from app.words.inflections import bases

# What would be right, by the kind of error.
_RIGHT = {
    "too_long": "write at most {max_length}",
    "string_too_long": "write at most {max_length} characters",
    "greater_than_equal": "write a number of at least {ge:g}",
    "less_than_equal": "write a number of at most {le:g}",
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
    "float_type": "write a number",
}
# So many stand in one line.
_FEW_KEYS = 3


class _Misfit(NamedTuple):
    """Something `given` at a place of a file, below the key `name`; `steps` are those of pydantic to it.

    It is a key itself where `is_key` says so.
    """

    shape: type[BaseModel]
    loc: Loc
    name: str
    given: Any
    steps: tuple[int | str, ...]
    is_key: bool
    detail: ErrorDetails

    @property
    def context(self) -> dict[str, Any]:
        return self.detail.get("ctx", {})


class _Told(NamedTuple):
    """What is wrong and what would be right, of a key or of its value."""

    what: str
    right: str
    is_of_key: bool = False


def add_faults(file: SeedFile, shape: type[BaseModel], details: list[ErrorDetails]) -> None:
    """Add what pydantic says of a file as faults of it."""
    indented = indented_sections(details)
    for loc in indented:
        what = f"“{loc[-1]}” stands among the {loc[-2]}"
        file.fault(loc, what, f"begin it in the column of “{loc[-2]}”", key=True)
    for detail in details:
        if not any(place_of(detail)[: len(loc)] == loc for loc in indented):
            _add_fault(file, shape, detail)


def _add_fault(file: SeedFile, shape: type[BaseModel], detail: ErrorDetails) -> None:
    steps, kind, loc = detail["loc"], detail["type"], place_of(detail)
    name = next((step for step in reversed(loc) if isinstance(step, str)), "the file")
    misfit = _Misfit(shape, loc, str(name), detail["input"], steps, steps[-1:] == ("[key]",), detail)
    told = _TELLING.get(kind, _of_size)(misfit)
    # What is missing has no place, what it is missing in has.
    file.fault(loc[:-1] if kind == "missing" else loc, told.what, told.right, key=told.is_of_key)


def _unknown_key(misfit: _Misfit) -> _Told:
    name = misfit.name
    if right := of_another(name, misfit.steps):
        return _Told(f"“{name}” does not belong here", right, is_of_key=True)
    keys = sorted(keys_at(editor_schema(misfit.shape), misfit.loc[:-1]))
    hints = " or ".join(f"“{key}”" for key in near(name, keys))
    if not hints and (homes := homes_of(name)):
        return _Told(f"unknown key “{name}”", f"it belongs to {homes}; here stand {', '.join(keys)}", is_of_key=True)
    hint = hints or f"one of {', '.join(keys)}"
    return _Told(f"unknown key “{name}”", f"did you mean {hint}?{_odd(name)}", is_of_key=True)


def _missing(misfit: _Misfit) -> _Told:
    return _Told(f"the key “{misfit.name}” is missing", f"add “{misfit.name}: …”")


def _unknown_value(misfit: _Misfit) -> _Told:
    given = str(misfit.given)
    values = misfit.context["expected"].replace("'", "").replace(" or ", ", ").split(", ")
    what = f"“{given}” is not a value of “{key_of(editor_schema(misfit.shape), misfit.loc)}”"
    if (key := next((step for step in misfit.loc[-3:] if step in values), None)) is not None:
        return _Told(what, f"write “{given}: {key}”, the id first")
    hints = near(given, values) or _inflected(given, values)
    hint = f"did you mean {' or '.join(f'“{one}”' for one in hints)}? The values are" if hints else "write one of"
    odd = f".{odd}" if (odd := _odd(given)) else ""
    return _Told(what, f"{hint} {', '.join(values)}{odd}")


def _inflected(given: str, values: list[str]) -> list[str]:
    """The values that are another form of the word: “denies” of “deny”."""
    forms = {given.lower(), *bases(given.lower())}
    return [value for value in values if not forms.isdisjoint((value, *bases(value)))]


def _of_form(misfit: _Misfit) -> _Told:
    given = misfit.given
    what = f"“{given}” is not an id" if misfit.is_key else f"“{given}” does not fit “{misfit.name}”"
    return _Told(what, right_for(misfit.context["pattern"], given), misfit.is_key)


def _no_mapping(misfit: _Misfit) -> _Told:
    keys = sorted(keys_at(editor_schema(misfit.shape), misfit.loc))
    return _Told(f"“{misfit.name}” is not a mapping", _as_mapping(keys))


def _as_mapping(keys: list[str]) -> str:
    if 0 < len(keys) <= _FEW_KEYS:
        return f"write {{{', '.join(f'{key}: …' for key in keys)}}}"
    known = ", ".join(keys)
    return f"write “key: value” lines below it; its keys are {known}" if keys else "write “key: value” lines below it"


def _no_words(misfit: _Misfit) -> _Told:
    if misfit.detail["type"] == "string_type" and isinstance(misfit.given, list):
        right = "write one; words that begin with a bracket need quotes"
        return _Told(f"“{misfit.name}” takes one value, not a list", right)
    right = "write words, quoted if they hold a colon, comma or bracket"
    return _Told(f"“{misfit.name}” is not made of words", right)


def _empty(misfit: _Misfit) -> _Told:
    what = "at least one entry" if misfit.context.get("field_type") == "List" else "words"
    right = f"write {what}" if misfit.name in needed_keys(misfit.shape) else f"write {what}, or leave it out"
    return _Told(f"“{misfit.name}” is empty", right)


def _of_size(misfit: _Misfit) -> _Told:
    """A value that is too little or too much, or is no number; else what pydantic says."""
    right, message = _RIGHT.get(misfit.detail["type"]), misfit.detail["msg"]
    told = right.format(**misfit.context) if right else message[0].lower() + message[1:]
    if misfit.name == "lat" and right:
        told += "; degrees to the east are “lon”"
    return _Told(f"“{misfit.name}” does not fit", told)


def _odd(given: str) -> str:
    """A sentence of what looks like other letters in it; nothing where nothing does."""
    return f" {told[0].upper()}{told[1:]}" if (told := passing_for_ascii(given)) else ""


# By pydantic's kind of error.
_TELLING: dict[str, Callable[[_Misfit], _Told]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "literal_error": _unknown_value,
    "string_pattern_mismatch": _of_form,
    **dict.fromkeys(("model_type", "dict_type", "model_attributes_type"), _no_mapping),
    **dict.fromkeys(("string_type", "list_type"), _no_words),
    **dict.fromkeys(("too_short", "string_too_short"), _empty),
}
