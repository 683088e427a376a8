"""Languages by the names that an editor prints; `languages.json` has those of the first parts of BCP 47's tags."""

from functools import lru_cache
from pathlib import Path

from pydantic_core import from_json

from app.labels.countries import country


def language(tag: str) -> str:
    """Such as `German` for `de` and `Portuguese (Brazil)` for `pt-BR`; the tag where no name is known."""
    first, *rest = tag.split("-")
    name = _names().get(first)
    return (f"{name} ({', '.join(country(part) for part in rest)})" if rest else name) if name else tag


@lru_cache
def _names() -> dict[str, str]:
    names: dict[str, str] = from_json(Path(__file__).with_name("languages.json").read_bytes())
    return names


# What codes that are values of a filter are called.
NAMES_OF = {"country": country, "language": language}
