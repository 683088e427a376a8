"""Parameters that sites, mail and browsers add to the links people share. They say nothing of what is asked for."""

_PREFIXES = ("utm_",)
# By who adds them: Meta, Google, Microsoft, X, TikTok, LinkedIn, Yandex, Reddit, Snapchat, Pinterest; mail;
# marketing; jQuery, against caches.
_ADDED = """
fbclid igsh igshid mibextid __cft__ __tn__
gclid gclsrc gbraid wbraid dclid srsltid _ga _gl gad_source gad_campaignid
msclkid
twclid ref_src ref_url
ttclid
li_fat_id
yclid ysclid _openstat
rdt_cid sccid epik
mc_cid mc_eid mkt_tok _hsenc _hsmi _kx vero_id oly_anon_id oly_enc_id at_medium at_campaign cmpid
_
"""
NAMES = frozenset(_ADDED.split())


def is_tracking(name: str) -> bool:
    """Whether a parameter is one that shared links carry, in capitals too; it is passed over, whatever its value."""
    name = name.lower()
    return name in NAMES or name.startswith(_PREFIXES)
