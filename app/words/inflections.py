"""English words as they are inflected: plurals and the forms of verbs, in either spelling.

Nothing is derived: “disarmament” is no form of “disarm”.
"""

from functools import lru_cache

from app.patterns import Pattern
from app.words.british import american

# What no rule makes of its base; by the base.
_IRREGULAR = """
addendum:addenda agree:agreed alumnus:alumni analyse:analyses analysis:analyses antithesis:antitheses
appendix:appendices arise:arose,arisen awake:awoke,awoken bacterium:bacteria basis:bases bathe:bathed,bathing
bear:bore,borne beat:beaten become:became befall:befell,befallen beget:begot,begotten begin:began,begun behold:beheld
bind:bound bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breathe:breathed,breathing breed:bred
bring:brought build:built bureau:bureaux burn:burnt bus:buses buy:bought cactus:cacti calf:calves catch:caught
chateau:chateaux child:children choose:chose,chosen cling:clung clothe:clothed come:came creep:crept crisis:crises
criterion:criteria curriculum:curricula deal:dealt decree:decreed diagnosis:diagnoses die:died,dying dig:dug
draw:drew,drawn dream:dreamt drink:drank,drunk drive:drove,driven eat:ate,eaten emphasis:emphases fall:fell,fallen
feed:fed feel:felt fight:fought find:found flee:fled fling:flung fly:flew,flown focus:focussed,focussing foot:feet
forbid:forbade,forbidden foresee:foresaw,foreseen foretell:foretold forget:forgot,forgotten forgive:forgave,forgiven
forsake:forsook,forsaken free:freed freeze:froze,frozen frolic:frolicked,frolicking fungus:fungi gas:gases
get:got,gotten give:gave,given go:went,gone goose:geese grow:grew,grown guarantee:guaranteed half:halves hang:hung
hear:heard hide:hid,hidden hold:held hoof:hooves hypothesis:hypotheses index:indices keep:kept kneel:knelt knife:knives
know:knew,known lay:laid lead:led leaf:leaves lean:leant leap:leapt learn:learnt leave:left,leaves lend:lent
lens:lenses lie:lied,lying life:lives light:lit loaf:loaves loathe:loathed,loathing lose:lost louse:lice make:made
man:men matrix:matrices mean:meant meet:met memorandum:memoranda metamorphosis:metamorphoses millennium:millennia
mimic:mimicked,mimicking mislead:misled mistake:mistook,mistaken misunderstand:misunderstood mouse:mice mow:mown
neurosis:neuroses nucleus:nuclei oasis:oases outdo:outdid,outdone outgrow:outgrew,outgrown outrun:outran
outsell:outsold overcome:overcame overdo:overdid,overdone overhear:overheard override:overrode,overridden
overrun:overran oversee:oversaw,overseen overtake:overtook,overtaken overthrow:overthrew,overthrown ox:oxen
panic:panicked,panicking parenthesis:parentheses partake:partook,partaken passerby:passersby pay:paid
phenomenon:phenomena picnic:picnicked,picnicking plateau:plateaux prognosis:prognoses prove:proven psychosis:psychoses
quiz:quizzes,quizzed,quizzing radius:radii rebuild:rebuilt redo:redid,redone referendum:referenda repay:repaid
rerun:reran resell:resold retake:retook,retaken retell:retold rethink:rethought rewind:rewound
rewrite:rewrote,rewritten ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said scarf:scarves see:saw,seen
seek:sought seethe:seethed,seething self:selves sell:sold send:sent sew:sewn shake:shook,shaken shelf:shelves
shine:shone shoot:shot show:shown shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat slay:slew,slain
sleep:slept slide:slid sling:slung slink:slunk smell:smelt soothe:soothed,soothing sow:sown speak:spoke,spoken
spectrum:spectra speed:sped spell:spelt spend:spent spill:spilt spin:spun spit:spat spoil:spoilt spring:sprang,sprung
stand:stood steal:stole,stolen stick:stuck stimulus:stimuli sting:stung stink:stank,stunk stratum:strata stride:strode
strike:struck,stricken strive:strove,striven swear:swore,sworn sweep:swept swell:swollen swim:swam,swum swing:swung
syllabus:syllabi symposium:symposia synthesis:syntheses tableau:tableaux take:took,taken teach:taught tear:tore,torn
tell:told thesis:theses thief:thieves think:thought throw:threw,thrown tie:tied,tying tooth:teeth
traffic:trafficked,trafficking tread:trod,trodden undergo:underwent,undergone underpay:underpaid undersell:undersold
understand:understood undertake:undertook,undertaken undo:undid,undone unwind:unwound uphold:upheld vertex:vertices
wake:woke,woken wear:wore,worn weave:wove,woven weep:wept wife:wives win:won withdraw:withdrew,withdrawn
withhold:withheld withstand:withstood wolf:wolves woman:women wring:wrung write:wrote,written
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
_ENGLISH = Pattern("[a-z]+")
_SHORTEST, _SHORTEST_BASE = 4, 3
_VOWEL = Pattern("[aeiouy]")
_DOUBLED = Pattern(r"([bdgklmnprtv])\1$")
# Heroes and shoes, viruses and houses: whether the base has an “e” nobody sees.
_OF_EITHER = Pattern(r"(?<=[a-z]{2}[a-z])(?:oes|uses)\Z")
# MPs, and not Mrs.
_OF_TWO_LETTERS = Pattern("(?!mrs)[b-df-hj-np-tv-z]{2}s")
# F-16s.
_OF_A_TYPE = Pattern("[a-z]{1,4}[0-9]{1,3}s")
_NO_PLURAL = ("ss", "us", "is")
# Behind two consonants a dropped “e” is likely only behind these: placed, charged, solved, seized, argued.
_BEFORE_E = "cgvszu"


@lru_cache(maxsize=100_000)
def bases(word: str) -> tuple[str, ...]:
    """What a folded word may be an inflection of, without itself; none where the letters are not those of English."""
    if _OF_A_TYPE.fullmatch(word):
        return (word[:-1],)
    if len(word) < _SHORTEST - 1 or word in _ITSELF or not _ENGLISH.fullmatch(word):
        return ()
    if _OF_TWO_LETTERS.fullmatch(word):
        return (word[:-1],)
    found: dict[str, None] = {}
    for spelt in dict.fromkeys((word, american(word))):
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


def _singular(word: str) -> list[str]:
    if word in _BASES:
        return _BASES[word]
    if word.endswith("men"):
        return [f"{word[:-3]}man"]
    if len(word) < _SHORTEST or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return []
    if word.endswith("ies") and len(word) > _SHORTEST:
        return [f"{word[:-3]}y"]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return [word[:-2]]
    return [word[:-1], word[:-2]] if _OF_EITHER.search(word) else [word[:-1]]


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
