"""Codes of countries in the register of places."""

import pytest

from app.curation.registers.countries import no_country


@pytest.mark.parametrize("code", ["GB", "NA", "NO", "XK", "EU", "TW", "PS"])
def test_a_code_that_a_country_has_is_accepted(code: str) -> None:
    assert no_country(code) is None


@pytest.mark.parametrize(
    ("code", "right"),
    [
        ("UK", "write “GB”, if that is meant"),
        ("JA", "write “JP”, if that is meant"),
        ("QQ", "write that of ISO 3166, such as CH"),
    ],
)
def test_a_code_of_none_gets_the_one_that_is_meant(code: str, right: str) -> None:
    assert no_country(code) == right
