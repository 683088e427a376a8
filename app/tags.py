"""Tags of languages, as BCP 47 has them."""


def tag_of(language: str) -> str:
    """The language alone, in small letters: `pt` of `pt-BR`."""
    return language.partition("-")[0].lower()
