"""Inflections of English words, and words that are none."""

import pytest

from app.words.inflections import bases

FORMS = """
weapons:weapon experts:expert warrants:warrant disarmed:disarm disarming:disarm obamas:obama policies:policy
planned:plan stopping:stop controlled:control cancelled:cancel killed:kill called:call agreed:agree meetings:meeting
meetings:meet making:make placed:place used:use using:use accused:accuse women:woman men:man children:child said:say
met:meet withdrew:withdraw taken:take crises:crisis lives:life classes:class watches:watch boxes:box added:add
ties:tie tied:tie dying:die freed:free denied:deny denies:deny argued:argue seized:seize voted:vote states:state
buses:bus addressed:address visiting:visit warned:warn fled:flee sent:send states:state leaders:leader leaves:leaf
leaves:leave analyses:analysis analyses:analyse criteria:criterion organisations:organization organised:organize
labour:labor coloured:color neighbouring:neighbor neighbourhood:neighborhood theatres:theater defence:defense
policemen:policeman spokeswomen:spokeswoman teeth:tooth programmes:program analysed:analyze dialogue:dialog
tyres:tire enquiries:inquiry judgements:judgment sceptics:skeptic manoeuvres:maneuver manoeuvred:maneuver
manoeuvring:maneuver jewellery:jewelry aluminium:aluminum paediatricians:pediatrician moulds:mold foetus:fetus
passersby:passerby found:find slept:sleep rebuilt:rebuild misled:mislead beaten:beat shown:show swollen:swell
calves:calf hypotheses:hypothesis alumni:alumnus indices:index bureaux:bureau panicked:panic breathing:breathe
heroes:hero embargoes:embargo shoes:shoe canoes:canoe viruses:virus censuses:census houses:house causes:cause
lenses:lens mps:mp pms:pm protestors:protester travellers:traveler councillors:councilor
instalments:installment sulphur:sulfur cosy:cozy practising:practice despatched:dispatch
gaoled:jail aeroplanes:airplane tsars:czar specialities:specialty molluscs:mollusk lustre:luster sepulchres:sepulcher
"""
OTHERS = """
police:policy news:new united:unit us:use using:us used:us gas:ga this:thi crisis:crisi bus:bu james:jam thing:th
string:str during:dure needed:ne plane:plan planes:plan disarmament:disarm general:gener international:internal
need:ne speed:spe red:r series:serie hundred:hundr evening:even four:for hour:hor rise:rize here:heer
once:onse nothing:noth red:re wings:w paris:pari tyre:tire storey:story grey:gray
mrs:mr does:do shoes:sho ups:up
"""


@pytest.mark.parametrize("given", FORMS.split())
def test_a_form_has_its_base(given: str) -> None:
    form, _, base = given.partition(":")
    assert base in bases(form)


@pytest.mark.parametrize("given", OTHERS.split())
def test_what_only_looks_alike_is_no_base(given: str) -> None:
    form, _, other = given.partition(":")
    assert other not in bases(form)


@pytest.mark.parametrize("word", ["", "a", "us", "weapon", "путины", "1990s", "16s", "straße", "élus"])
def test_most_words_are_no_inflections(word: str) -> None:
    assert bases(word) == ()


@pytest.mark.parametrize(("several", "one"), [("f16s", "f16"), ("mig29s", "mig29"), ("cas9s", "cas9")])
def test_types_with_a_number_have_a_plural(several: str, one: str) -> None:
    assert bases(several) == (one,)
