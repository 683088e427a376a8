"""Made-up curated articles, as many as one likes, which pass the real checks and go through the real loader."""

import hashlib
import json
import re
from pathlib import Path
from random import Random
from typing import Any

import yaml

from app.kinds import KINDS, NAMED
from tests.bench.company import Company
from tests.bench.recast import Recast

REAL = Path(__file__).parents[2] / "seed_data"
ARTICLE = REAL / "articles" / "geneva-talks"
REGISTERS = [f"{KINDS[kind].plural}.yaml" for kind in NAMED]
_SHA256 = re.compile(r"^sha256: \w+$", re.MULTILINE)
_KNOWN_OF_THE_REAL_ONE = ("wikidata", "country")

Register = dict[str, dict[str, Any]]


def write_corpus(folder: Path, articles: int, seed: int = 1) -> None:
    """A seed data folder of articles like the real one; the same bytes for the same numbers."""
    random = Random(seed)  # noqa: S311 (nothing secret)
    text, description = ((ARTICLE / name).read_text("utf-8") for name in ("article.txt", "article.yaml"))
    registers = {name: _read_register(REAL / name) for name in REGISTERS}
    made: dict[str, Register] = {name: {} for name in registers}
    company = Company(_people(registers["actors.yaml"], text), articles, random)
    for n in range(1, articles + 1):
        recast = Recast(company.names(random), random)
        _write_article(folder / "articles" / f"talks-{n:06}", recast(text), recast(description))
        for name, register in registers.items():
            made[name] |= {recast(id_): _entry(recast, id_, entry) for id_, entry in register.items()}
    for name, register in made.items():
        lines = (f"{id_}: {json.dumps(entry, ensure_ascii=False)}\n" for id_, entry in register.items())
        (folder / name).write_text("".join(lines), "utf-8")


def _write_article(folder: Path, text: str, description: str) -> None:
    folder.mkdir(parents=True)
    data = text.encode()
    (folder / "article.txt").write_bytes(data)
    pinned = _SHA256.sub(f"sha256: {hashlib.sha256(data).hexdigest()}", description)
    (folder / "article.yaml").write_text(pinned, "utf-8")


def _read_register(file: Path) -> Register:
    """A register with every scalar as text."""
    register: Register = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (strings only)
    return register


def _people(actors: Register, text: str) -> list[str]:
    """The persons who have names, the one the text names most first."""
    people = [entry["name"] for entry in actors.values() if entry["kind"] == "person" and entry.get("named") != "false"]
    return sorted(people, key=lambda name: (-text.count(name.split()[-1]), name))


def _entry(recast: Recast, id_: str, entry: dict[str, Any]) -> dict[str, Any]:
    """An entry of a register under its new name; what is known of the real one only is not said of it."""
    is_itself = recast(id_) == id_
    return {
        key: _recast_all(recast, value)
        for key, value in entry.items()
        if is_itself or key not in ("wikidata", "country")
    }


def _recast_all(recast: Recast, value: Any) -> Any:
    if isinstance(value, list):
        return [recast(one) for one in value]
    return recast(value) if isinstance(value, str) else value
