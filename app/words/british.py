"""English words as Britons spell them and Americans do not."""

import re

from app.patterns import Pattern

# What stands before -our and -re.
_OUR = """
arm behavi cand clam col endeav fav ferv flav glam harb hon hum lab neighb od parl rig rum sav splend tum val vap vig
"""
_RE = "calib cent fib lit lust meag met och sab sepulch somb spect theat"
_BRITISH = [
    (re.compile(rf"\A((?:dis)?(?:{'|'.join(_OUR.split())}))our"), r"\1or"),
    (re.compile(rf"\A((?:centi|kilo|milli)?(?:{'|'.join(_RE.split())}))re(?=s?\Z)"), r"\1er"),
    (re.compile(r"\A(defen|licen|offen|preten)ce(?=s?\Z)"), r"\1se"),
    (re.compile(r"(?<=[a-z][b-df-hj-np-tv-z])is(?=e(?:[ds]|rs?)?\Z|ing\Z|ation)"), "iz"),
    (re.compile(r"lys(?=e[ds]?\Z|ing\Z)"), "lyz"),
    (re.compile(r"\A(analog|catalog|dialog|program)(?:ue|me)(?=s?\Z)"), r"\1"),
]
# Words by how they begin; those of a name or of another word are left out, such as Tyre, Grey and storey.
_BEGINNINGS = """
acknowledgement:acknowledgment aluminium:aluminum anaem:anem anaesth:anesth archaeolog:archeolog artefact:artifact
diarrhoea:diarrhea encyclopaed:encycloped enquir:inquir foet:fet gynaecolog:gynecolog haem:hem jewellery:jewelry
advisor:adviser chequered:checkered cosy:cozy councillor:councilor counsellor:counselor despatch:dispatch
enrolment:enrollment fulfilment:fulfillment instalment:installment jeweller:jeweler marvellous:marvelous
mediaeval:medieval panellist:panelist practis:practic protestor:protester smoulder:smolder sulph:sulf traveller:traveler
woollen:woolen
judgement:judgment kerb:curb leukaem:leukem manoeuvred:maneuvered manoeuvre:maneuver manoeuvr:maneuver mould:mold
moustache:mustache oestrogen:estrogen orthopaed:orthoped paed:ped plough:plow pyjama:pajama sceptic:skeptic
skilful:skillful tyres:tires wilful:willful yoghurt:yogurt
aeroplane:airplane amongst:among caesarean:cesarean carburettor:carburetor connexion:connection cypher:cipher
doughnut:donut faecal:fecal faeces:feces furore:furor gaol:jail gipsies:gypsies gipsy:gypsy liquorice:licorice
mollusc:mollusk oesophag:esophag omelette:omelet orientated:oriented palaeo:paleo pedlar:peddler phoney:phony
snowplough:snowplow specialities:specialties speciality:specialty tsar:czar whilst:while whiskey:whisky
"""
_AS_AMERICANS_BEGIN = {one: other for one, _, other in (entry.partition(":") for entry in _BEGINNINGS.split())}
_BEGINS_BRITISH = Pattern(rf"\A(?:{'|'.join(_AS_AMERICANS_BEGIN)})")
_MAY_BE_BRITISH = Pattern(r"our|is[aei]|lys|(?:re|ce|ue|me)s?\Z")


def american(word: str) -> str:
    """A folded word as Americans spell it."""
    word = _BEGINS_BRITISH.sub(lambda found: _AS_AMERICANS_BEGIN[found[0]], word)
    if _MAY_BE_BRITISH.search(word):
        for british, american in _BRITISH:
            word = british.sub(american, word)
    return word
