"""Countries by their codes: what is none of ISO 3166, and which one is meant."""

# With Kosovo, whose code is the users' own, and the European Union, whose is reserved.
_LISTED = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
"""
_CODES = frozenset(_LISTED.split())
# Codes of languages, of cars and of what was, in place of those of countries.
_MEANT = {"UK": "GB", "EN": "GB", "EL": "GR", "JA": "JP", "KO": "KR", "ZH": "CN", "DA": "DK", "CS": "CZ", "SW": "SE"}
_MEANT |= {"UR": "UA", "FA": "IR", "HE": "IL", "HI": "IN", "BU": "MM", "TP": "TL", "ZR": "CD", "YU": "RS", "SU": "RU"}


def no_country(code: str) -> str | None:
    """What to write for a code that no country has; None for one that a country has."""
    if code in _CODES:
        return None
    return f"write “{_MEANT[code]}”, if that is meant" if code in _MEANT else "write that of ISO 3166, such as CH"
