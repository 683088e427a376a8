"""What pydantic finds wrong with a value, in words of our own."""

import re

from pydantic_core import ErrorDetails

# By its kind of error, behind what the value is of.
_TOLD = {
    "too_long": "it may have at most {max_length} values",
    "too_short": "it is empty",
    "string_too_long": "it may have at most {max_length} characters",
    "string_too_short": "it is empty",
    "greater_than_equal": "it must be at least {ge}",
    "less_than_equal": "it must be at most {le}",
    "missing": "it is required here, and missing",
    "string_type": "it must be text in quotation marks",
    "dict_type": "it must be an object, {{…}}",
    "model_type": "it must be an object, {{…}}",
    "model_attributes_type": "it must be an object, {{…}}",
    **dict.fromkeys(("list_type", "tuple_type"), "it must be a list, […]"),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float", "int_parsing_size"), "it must be a whole number"),
}
_AT = re.compile(r"line (\d+) column (\d+)")


def in_words(error: ErrorDetails) -> str:
    """A sentence behind the name of what is wrong, in small letters."""
    if error["type"] == "json_invalid":
        at = _AT.search(error["msg"])
        return f"it is not JSON: look at line {at[1]}, column {at[2]}" if at else "it is not JSON"
    # What is checked behind another validator is a value of any kind.
    kind = "string_too_long" if error["type"] == "too_long" and isinstance(error.get("input"), str) else error["type"]
    told = _TOLD.get(kind)
    return told.format(**error.get("ctx", {})) if told else error["msg"][0].lower() + error["msg"][1:]
