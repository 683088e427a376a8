"""English words as they are inflected, plurals and the forms of verbs, and as Britons spell them.

Nothing is derived: “disarmament” is no form of “disarm”.
"""

import re
from functools import lru_cache

# What no rule makes of its base; by the base.
_IRREGULAR = """
agree:agreed analyse:analyses analysis:analyses arise:arose,arisen bacterium:bacteria basis:bases become:became
begin:began,begun bind:bound bite:bit,bitten blow:blew,blown break:broke,broken bring:brought build:built bus:buses
buy:bought catch:caught child:children choose:chose,chosen cling:clung come:came creep:crept crisis:crises
criterion:criteria deal:dealt decree:decreed diagnosis:diagnoses die:died,dying dig:dug draw:drew,drawn
drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought flee:fled
fly:flew,flown foot:feet forbid:forbade,forbidden foresee:foresaw,foreseen forget:forgot,forgotten
forgive:forgave,forgiven free:freed freeze:froze,frozen gas:gases give:gave,given go:went,gone goose:geese
grow:grew,grown guarantee:guaranteed half:halves hang:hung hear:heard hide:hid,hidden hold:held keep:kept knife:knives
know:knew,known lay:laid lead:led leaf:leaves learn:learnt leave:left,leaves lend:lent lie:lied,lying life:lives
loaf:loaves lose:lost make:made man:men mean:meant meet:met memorandum:memoranda mistake:mistook,mistaken mouse:mice
overcome:overcame overthrow:overthrew,overthrown passerby:passersby
pay:paid phenomenon:phenomena referendum:referenda ride:rode,ridden
rise:rose,risen run:ran say:said scarf:scarves see:saw,seen seek:sought sell:sold send:sent shake:shook,shaken
shelf:shelves shoot:shot shrink:shrank,shrunk sink:sank,sunk slay:slew,slain speak:spoke,spoken spend:spent stand:stood
steal:stole,stolen stick:stuck strike:struck,stricken swear:swore,sworn sweep:swept swim:swam,swum take:took,taken
teach:taught tear:tore,torn tell:told thesis:theses thief:thieves think:thought throw:threw,thrown tie:tied,tying
tooth:teeth undergo:underwent,undergone understand:understood undertake:undertook,undertaken uphold:upheld
wear:wore,worn wife:wives win:won withdraw:withdrew,withdrawn withhold:withheld withstand:withstood wolf:wolves
woman:women write:wrote,written
"""
_ENTRIES = [one.partition(":") for one in _IRREGULAR.split()]
_PAIRS = [(form, base) for base, _, forms in _ENTRIES for form in forms.split(",")]
_BASES = {form: [base for other, base in _PAIRS if other == form] for form, _ in _PAIRS}
# What only looks inflected.
_NOT_INFLECTED = """
always anything beijing being bus christmas during evening everything gas hundred james kindred london mercedes morning
news nothing perhaps sacred series something species spring string texas united wales
"""
_ITSELF = frozenset(_NOT_INFLECTED.split())
_ENGLISH = re.compile("[a-z]+")
_SHORTEST, _SHORTEST_BASE = 4, 3
_VOWEL = re.compile("[aeiouy]")
_DOUBLED = re.compile(r"([bdgklmnprtv])\1$")
_NO_PLURAL = ("ss", "us", "is")
# Behind two consonants a dropped “e” is likely only behind these: placed, charged, solved, seized, argued.
_BEFORE_E = "cgvszu"
# As Britons spell it, and as Americans do.
_OUR = """
arm behavi cand clam col endeav fav ferv flav glam harb hon hum lab neighb od parl rig rum sav splend tum val vap vig
"""
_BRITISH = [
    (re.compile(rf"\A((?:dis)?(?:{'|'.join(_OUR.split())}))our"), r"\1or"),
    (re.compile(r"\A((?:centi|kilo|milli)?(?:calib|cent|fib|lit|meag|met|sab|somb|spect|theat))re(?=s?\Z)"), r"\1er"),
    (re.compile(r"\A(defen|licen|offen|preten)ce(?=s?\Z)"), r"\1se"),
    (re.compile(r"(?<=[a-z][b-df-hj-np-tv-z])is(?=e(?:[ds]|rs?)?\Z|ing\Z|ation)"), "iz"),
    (re.compile(r"lys(?=e[ds]?\Z|ing\Z)"), "lyz"),
    (re.compile(r"\A(analog|catalog|dialog|program)(?:ue|me)(?=s?\Z)"), r"\1"),
]
# Words by how they begin; those of a name or of another word are left out, such as Tyre, Grey and storey.
_BEGINNINGS = """
acknowledgement:acknowledgment aluminium:aluminum anaem:anem anaesth:anesth archaeolog:archeolog artefact:artifact
diarrhoea:diarrhea encyclopaed:encycloped enquir:inquir foet:fet gynaecolog:gynecolog haem:hem jewellery:jewelry
judgement:judgment kerb:curb leukaem:leukem manoeuvred:maneuvered manoeuvre:maneuver manoeuvr:maneuver mould:mold
moustache:mustache oestrogen:estrogen orthopaed:orthoped paed:ped plough:plow pyjama:pajama sceptic:skeptic
skilful:skillful tyres:tires wilful:willful yoghurt:yogurt
"""
_AS_AMERICANS_BEGIN = {one: other for one, _, other in (entry.partition(":") for entry in _BEGINNINGS.split())}
_BEGINS_BRITISH = re.compile(rf"\A(?:{'|'.join(_AS_AMERICANS_BEGIN)})")
_MAY_BE_BRITISH = re.compile(r"our|is[aei]|lys|(?:re|ce|ue|me)s?\Z")


@lru_cache(maxsize=100_000)
def bases(word: str) -> tuple[str, ...]:
    """What a folded word may be an inflection of, without itself; none where the letters are not those of English."""
    if len(word) < _SHORTEST - 1 or word in _ITSELF or not _ENGLISH.fullmatch(word):
        return ()
    found: dict[str, None] = {}
    for spelt in dict.fromkeys((word, _american(word))):
        for one in (spelt, *_singular(spelt)):
            found |= dict.fromkeys((one, *_verb(one)))
    return tuple(one for one in found if one != word and len(one) >= _SHORTEST_BASE)


def in_other_number(word: str) -> list[str]:
    """A folded noun in the plural, or the singular of one."""
    if singular := [one for one in _singular(word) if one != word]:
        return singular
    if word.endswith("man"):
        return [f"{word[:-3]}men"]
    if word.endswith("y") and not _VOWEL.fullmatch(word[-2]):
        return [f"{word[:-1]}ies"]
    return [f"{word}es" if word.endswith(("s", "x", "z", "sh", "ch")) else f"{word}s"]


def _american(word: str) -> str:
    word = _BEGINS_BRITISH.sub(lambda found: _AS_AMERICANS_BEGIN[found[0]], word)
    if _MAY_BE_BRITISH.search(word):
        for british, american in _BRITISH:
            word = british.sub(american, word)
    return word


def _singular(word: str) -> list[str]:
    if word in _BASES:
        return _BASES[word]
    if word.endswith("men"):
        return [f"{word[:-3]}man"]
    if len(word) < _SHORTEST or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return []
    if word.endswith("ies") and len(word) > _SHORTEST:
        return [f"{word[:-3]}y"]
    return [word[:-2]] if word.endswith(("sses", "shes", "ches", "xes", "zzes")) else [word[:-1]]


def _verb(word: str) -> list[str]:
    if word in _BASES:
        return _BASES[word]
    if word in _ITSELF or word.endswith("eed"):
        return []
    if word.endswith("ied") and len(word) > _SHORTEST:
        return [f"{word[:-3]}y"]
    bare = word[:-2] if word.endswith("ed") else word[:-3] if word.endswith("ing") else ""
    if len(bare) < _SHORTEST_BASE - 1 or not _VOWEL.search(bare):
        return []
    if _DOUBLED.search(bare):
        return [bare[:-1], bare] if bare.endswith("ll") or len(bare) == _SHORTEST_BASE else [bare[:-1]]
    follows_vowel = _VOWEL.fullmatch(bare[-2])
    return [bare, f"{bare}e"] if follows_vowel or bare[-1] in _BEFORE_E else [bare]
