"""What is wrong with a parameter, and what may have been meant."""

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from app.errors import ErrorCode, Mistake
from app.queries import hints, notations
from app.queries.choices import NOT, called, closed_list, elsewhere, neighbour, takes_signs
from app.queries.days import days
from app.queries.pydantic_errors import in_words
from app.suggestions import did_you_mean, one_of, shown

# How pydantic's kinds of errors are told; what is not here is malformed.
_CODES: dict[str, ErrorCode] = {
    "literal_error": "unknown_value",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    "int_parsing_size": "out_of_range",
    "too_long": "out_of_range",
    "string_too_long": "out_of_range",
    "flag": "unknown_value",
    "missing": "empty",
}
# What pydantic says of these tells nobody what to do.
_OF_LENGTH = {"too_long", "too_short", "string_too_long", "string_too_short"}


def unknown_parameter(name: str, known: list[str]) -> Mistake:
    found = hints.parameters(name, known)
    named = name if name.isidentifier() and len(name) <= 40 else None
    what = f"“{named}” is not a parameter here" if named else "there is an unknown parameter"
    why = hints.NOT_NEEDED.get(name.casefold())
    hint = f"; leave it out: {why}" if why else did_you_mean(found)
    if notations.leaves_out(name):
        hint = f"{hint or ';'} “!” before a value leaves it out"
    return Mistake("unknown_parameter", named, f"{what}{hint}", allowed=sorted(known), did_you_mean=found)


def empty(model: type[BaseModel], name: str, index: int | None) -> Mistake:
    if any((field.alias or key) == name and field.is_required() for key, field in model.model_fields.items()):
        return Mistake("empty", name, f"“{name}” is required here, and has no value", index)
    return Mistake("empty", name, f"“{name}” has no value; leave it out, or give it one", index)


def of_value(model: type[BaseModel], error: ErrorDetails) -> Mistake:
    """The same of a value, from what pydantic says of it."""
    code = _CODES.get(error["type"], "malformed")
    name, *rest = error["loc"]
    index = next((step for step in rest if isinstance(step, int)), None)
    if error["type"] == "missing":
        return Mistake(code, str(name), f"“{name}” is required here")
    if code == "unknown_value":
        return _unknown_value(model, str(name), str(error["input"]), index)
    meant = days(str(error["input"]), is_end=name == "to") if error["type"] == "day" else []
    is_length = error["type"] in _OF_LENGTH
    told = in_words(error) if is_length else _told(error["input"], error["msg"])
    detail = f"“{name}”: {told}{did_you_mean(meant)}"
    return Mistake(code, str(name), detail, index, did_you_mean=meant)


def _told(value: object, message: str) -> str:
    """What is wrong with a value, which is named where it can be."""
    told = shown(value) if isinstance(value, str) else ""
    message = message[0].lower() + message[1:]
    for subject in ("it is ", "input should "):
        if told and message.startswith(subject):
            return message.replace(subject, f"{told} {subject.split()[-1]} ", 1)
    return f"{told}: {message}" if told and told not in message else message


def _unknown_value(model: type[BaseModel], name: str, value: str, index: int | None) -> Mistake:
    allowed, words = closed_list(model, name), called(model, name)
    told = shown(value, "its value" if index is None else "one of its values")
    not_ = NOT if takes_signs(model, name) else ""

    def meant(one: str, sign: str = "") -> list[str]:
        one = notations.left_out(one) if not_ else one
        plain = one.removeprefix(not_)
        sign = sign or one.removesuffix(plain)
        found = [plain] if plain in allowed else hints.values(plain, allowed, words)
        return [sign + value for value in found] or (notations.none_or_any(plain) if not_ else [])

    if index is not None and (several := notations.parts(value, allowed)):
        # A sign before the first of a list is meant for all.
        leading = not_ if value.startswith(not_) else ""
        firsts = [next(iter(meant(one, leading)), "") for one in several]
        if all(firsts):
            hint = notations.repeated(name, firsts)
            detail = f"“{name}”: {told} is one value; repeat the parameter: {hint}"
            return Mistake("unknown_value", name, detail, index, allowed, [hint])
    taken_by = elsewhere(model, name).get(value.casefold())
    found = [] if taken_by else meant(value)
    if taken_by:
        detail = f"{told} is for {taken_by} only"
    elif other := neighbour(model, name, value):
        detail = f"{told} is not known; it is a value of “{other}”"
    else:
        detail = f"{told} is not known"
    hint = did_you_mean(found) or one_of(allowed)
    return Mistake("unknown_value", name, f"“{name}”: {detail}{hint}", index, allowed, found)
