"""Templates: escaped by construction, and strict about what they are not given."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from app.pages import phrases
from app.pages.frame import Frame

TEMPLATES = Path(__file__).parent / "templates"


def render(template: str, frame: Frame, **values: Any) -> str:
    """The page that a template makes of these values inside its frame."""
    return _environment().get_template(template).render(frame=frame, site=frame.site, **values)


def verbatim(text: str) -> Markup:
    """A text of which every character counts: HTML would make one of a carriage return and the line feed behind it."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))  # noqa: S704 (escaped on this line)


def percent(number: float) -> str:
    """A length as a drawing takes it."""
    return f"{number:.2f}".rstrip("0").rstrip(".") + "%"


@lru_cache
def _environment() -> Environment:
    environment = Environment(
        autoescape=True,
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {"verbatim": verbatim, "percent": percent}
    environment.globals |= phrases.IN_TEMPLATES
    return environment
