"""Parameters that sites, mail and browsers add to the links people share. They say nothing of what is asked for."""

_PREFIXES = ("utm_",)
# By who adds them: Meta, Google, Microsoft, X, TikTok, LinkedIn, Yandex; mail and marketing; jQuery, against caches.
_ADDED = """
fbclid igsh igshid
gclid gclsrc gbraid wbraid dclid srsltid _ga _gl
msclkid
twclid ref_src ref_url
ttclid
li_fat_id
yclid ysclid
mc_cid mc_eid mkt_tok _hsenc _hsmi vero_id oly_anon_id oly_enc_id at_medium at_campaign cmpid
_
"""
_NAMES = frozenset(_ADDED.split())


def is_tracking(name: str) -> bool:
    """Whether a parameter is one that shared links carry; it is passed over, whatever its value."""
    return name in _NAMES or name.startswith(_PREFIXES)


def told() -> list[str]:
    """All of them, in the order of their names; a prefix ends with a star."""
    return sorted([*_NAMES, *(f"{prefix}*" for prefix in _PREFIXES)])
