"""Where the curator's files lie, and which of them are not ready.

A folder holds registers and, in `articles/`, an article a folder. Beside them `demonstration/` may hold articles that
are made up, and registers for them alone: it is a folder of its own, which adds to the one that it lies in.
"""

import os
import re
from dataclasses import dataclass
from errno import ENOENT
from pathlib import Path

from app.curation.files.reading import misnamed, read_text
from app.patterns import Pattern
from app.suggestions import did_you_mean, near

DEMONSTRATION = "demonstration"
# Looked for as it stands: a half-done file need not be YAML yet.
_DRAFT = Pattern(r"^draft:[ \t]+true[ \t]*(?:#.*)?\r?$", re.MULTILINE)


@dataclass(frozen=True)
class Chosen:
    """The folders that are loaded, in the order of their names; `left_out` says of the others why they are not."""

    articles: list[Path]
    left_out: dict[str, str]


def added_to(folder: Path) -> Path | None:
    """The folder that a demonstration adds to; None of any other."""
    is_demonstration = folder.name == DEMONSTRATION and not (folder / "articles").is_dir()
    return folder.parent if is_demonstration else None


def layers(folder: Path) -> list[Path]:
    """The folder, behind the one that it adds to."""
    return [below, folder] if (below := added_to(folder)) else [folder]


def whole(folder: Path) -> Path:
    """The demonstration in a folder, which is checked with it; the folder where there is none."""
    within = folder / DEMONSTRATION
    return within if within.is_dir() else folder


def article_folders(folder: Path) -> list[Path]:
    """In the order of their names."""
    places = [folder / "articles"] if (below := added_to(folder)) is None else [below / "articles", folder]
    found = (path for place in places for path in place.glob("*") if path.is_dir() and path.name[0] != ".")
    return sorted(found, key=lambda path: path.name)


def chosen(folder: Path) -> Chosen:
    """Leaves out what nobody has finished, so that it is in nobody's way."""
    whole, left_out = [], {}
    for article in article_folders(folder):
        if reason := why_left_out(article):
            left_out[article.name] = reason
        else:
            whole.append(article)
    return Chosen(whole, left_out)


def article_meant(target: str, folder: Path) -> Path | None:
    """The article that is named by its id or by its folder; None where a folder of the curator's files is.

    Raises FileNotFoundError, with ids that are spelt alike, where neither is there.
    """
    path = Path(target)
    for one in (path, Path(os.path.abspath(path))):  # noqa: PTH100 (a link is not followed)
        if one.parent.name in ("articles", DEMONSTRATION) and one.is_dir() and not (one / "articles").is_dir():
            return one
    articles = {one.name: one for one in article_folders(whole(folder))}
    if target in articles and not (path / "articles").is_dir():
        return articles[target]
    if not path.is_dir():
        hint = did_you_mean(near(target, list(articles)))
        raise FileNotFoundError(ENOENT, f"neither an article nor a folder{hint}", target)
    return None


def folder_of(article: Path) -> Path:
    """The folder of the curator's files that an article is checked with."""
    return article.parent if article.parent.name == DEMONSTRATION else article.parents[1]


def why_left_out(article: Path) -> str | None:
    file = article / "article.yaml"
    if not os.path.lexists(file):
        other = misnamed(file)
        return f"it has no article.yaml; rename “{other}”, which is not read" if other else "it has no article.yaml"
    return "it is a draft" if _is_draft(file, article.parents[1]) else None


def _is_draft(file: Path, folder: Path) -> bool:
    """What cannot be read is none: that is a fault, which is told when it is read."""
    text = read_text(file, folder, [])
    if text is None or not (text.startswith("draft:") or "\ndraft:" in text):
        return False
    return _DRAFT.search(text) is not None
