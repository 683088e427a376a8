"""Regular expressions of many languages are compiled when a text of one is read."""

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import app
from app.patterns import Pattern, Patterns


def test_each_is_compiled_once_and_only_when_asked_for() -> None:
    patterns = Patterns({"de": "Wort", "xx": "("}, re.IGNORECASE)
    assert patterns["de"].fullmatch("WORT")
    assert patterns["de"] is patterns["de"]
    assert patterns.get("fr") is None
    assert ("xx" in patterns, "fr" in patterns, [*patterns], len(patterns)) == (True, False, ["de", "xx"], 2)
    with pytest.raises(re.error, match=r"^missing \)"):
        patterns["xx"]


def test_one_is_compiled_when_it_is_used() -> None:
    pattern = Pattern("(w)ort", re.IGNORECASE)
    assert pattern.pattern == "(w)ort"
    assert pattern.fullmatch("WORT")
    assert pattern.search is pattern.search
    assert pattern.match("Vorwort", 3)
    assert pattern.match("Vorwort") is None
    assert [found.span() for found in pattern.finditer("Wort, Vorwort")] == [(0, 4), (9, 13)]
    assert pattern.sub(r"\1", "Vorwort") == "Vorw"
    broken = Pattern("(")
    with pytest.raises(re.error, match=r"^missing \)"):
        broken.search("Wort")


def test_all_of_the_application_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    gc.collect()
    found = gc.get_objects()
    single = [one for one in found if isinstance(one, Pattern)]
    assert len([one.search for one in single]) > 50
    kept = [one for one in found if isinstance(one, Patterns)]
    assert sum(len([*one.values()]) for one in kept) == sum(map(len, kept)) > 500
