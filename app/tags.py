"""Tags of languages, as BCP 47 has them."""


def primary_subtag(language: str) -> str:
    """The subtag of the language, in small letters: `pt` of `pt-BR`."""
    return language.partition("-")[0].lower()
