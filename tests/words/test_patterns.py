"""Regular expressions of many languages are compiled when a text of one is read."""

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import app
from app.words.patterns import Patterns


def test_each_is_compiled_once_and_only_when_asked_for() -> None:
    patterns = Patterns({"de": "Wort", "xx": "("}, re.IGNORECASE)
    assert patterns["de"].fullmatch("WORT")
    assert patterns["de"] is patterns["de"]
    assert patterns.get("fr") is None
    assert ("xx" in patterns, "fr" in patterns, [*patterns], len(patterns)) == (True, False, ["de", "xx"], 2)
    with pytest.raises(re.error, match=r"^missing \)"):
        patterns["xx"]


def test_all_of_the_application_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    gc.collect()
    kept = [one for one in gc.get_objects() if isinstance(one, Patterns)]
    assert sum(len([*one.values()]) for one in kept) == sum(map(len, kept)) > 500
