"""Countries by the names that an editor prints; their codes are ISO 3166's, and `countries.json` has both."""

from functools import lru_cache
from pathlib import Path

from pydantic_core import from_json


def country(code: str) -> str:
    """Such as `Switzerland` for `CH`; the code where no country has it."""
    return _names().get(code, code)


@lru_cache
def _names() -> dict[str, str]:
    names: dict[str, str] = from_json(Path(__file__).with_name("countries.json").read_bytes())
    return names
