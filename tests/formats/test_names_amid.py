"""Names amid a sentence."""

import pytest

from app.labels import with_article


@pytest.mark.parametrize(
    ("name", "amid"),
    [
        *((name, f"the {name}") for name in (
            "United States", "United States of America", "United Nations", "Netherlands", "Czech Republic",
            "Arab League",
            "Republic of Ireland", "Government of Norland", "Syrian government", "US Congress", "UN Security Council",
            "Free Syrian Army", "World Health Organization", "United States (as told by KCNA)",
        )),
        *((name, name) for name in (
            "Russia", "Zoë Álmas", "The Gambia", "Syria's government", "US officials", "United Airlines", "KCNA",
            "Congress (as told by KCNA)", "Netherlands Antilles", "doctor in the United States",
        )),
    ],
)  # fmt: skip
def test_a_name_has_its_article(name: str, amid: str) -> None:
    assert with_article(name) == amid
