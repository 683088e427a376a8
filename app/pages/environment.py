"""Templates: escaped by construction, and strict about what they are not given."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from app.pages import phrases, writing
from app.pages.assets import modules
from app.pages.embeds.snippet import snippet
from app.pages.frame import Frame

TEMPLATES = Path(__file__).parent / "templates"


def render(template: str, frame: Frame, **values: Any) -> str:
    """The page that a template makes of these values inside its frame."""
    is_embed = frame.site.theme is not None
    page = _environment(is_embed=is_embed).get_template(template).render(frame=frame, site=frame.site, **values)
    # Pages that stand alone may not be framed. No text holds a tag: it is escaped.
    return page.replace("<a ", '<a target="_blank" rel="noopener" ') if is_embed else page


def compile_all() -> None:
    """Compile the templates: whoever asks for a page first would wait for its own, longer than for all else of it."""
    environment = _environment(is_embed=False)
    for name in environment.list_templates(filter_func=lambda name: "/" not in name):
        environment.get_template(name)


def verbatim(text: str) -> Markup:
    """A text of which every character counts: HTML would make one of a carriage return and the line feed behind it."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))  # noqa: S704 (escaped on this line)


def percent(number: float) -> str:
    """A length as a drawing takes it."""
    return f"{number:.2f}".rstrip("0").rstrip(".") + "%"


@lru_cache
def _environment(*, is_embed: bool) -> Environment:
    """An embed is made of the same templates, but for those that it has of its own."""
    folders = [TEMPLATES / "embed", TEMPLATES] if is_embed else [TEMPLATES]
    environment = Environment(
        autoescape=True,
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {"verbatim": verbatim, "percent": percent, **writing.FILTERS}
    environment.globals |= {**phrases.IN_TEMPLATES, **writing.IN_TEMPLATES, "modules": modules, "snippet": snippet}
    return environment
