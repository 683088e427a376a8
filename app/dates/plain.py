"""Words for dates as they are compared: in small letters, without accents, with digits of ASCII."""

import re
import unicodedata
from functools import lru_cache

_TYPED = str.maketrans("ı’ʼ׳‐‑‒–—−", "i'''------")
# From one to the other in East Asia, of which one would be the tilde of EDTF.
_WAVES = re.compile("[～〜∼]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


@lru_cache(maxsize=10_000)
def plain(value: str) -> str:
    spelt = (
        unicodedata.normalize("NFKD", _WAVES.sub("-", _INVISIBLE.sub("", value).strip())).casefold().translate(_TYPED)
    )
    spelt = "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in spelt
        if not unicodedata.combining(char)
    )
    return unicodedata.normalize("NFC", spelt)
