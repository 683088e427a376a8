"""Cues that tell of a deed by which nothing is said: what stands in marks beside them is called so by others."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED
from app.curation.speech.lexicon.clauses.clauses import RELATIVE, THAT
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of

_DOING = """
en: sign signs signed signing launch* vote votes voted voting join joins joined back backs backed file files
 filed wore wears wearing waved wave waves held holds attend* visit* left won lost open opens opened founded
 retweet* liked shared ignor* chose choose* dedicat* acquit* convict* love* hate* sue sues sued resign* starr*
de: teilte unterschr* unterzeich* startet* stimmt* besucht* gründet* trug trägt klagt* freigesprochen
 eröffnet* ignorier*
nl: deelt deelde gedeeld ondertekend* start* stemd* stemt bezocht* vrijgesproken droeg draagt
fr: partag* signe signé signent signait vot* particip* porte porté portait portent dépos* défend* rejoin*
 soutien* soutenu
es: comparti* firmó firma firman firmado firmaron vot* particip* llev* present* apoy* respald*
pt: partilh* compartilh* assin* vot* particip* apresent* apoi*
it: condivis* condivide firmat* firma* votat* vota* partecip* presentat* sostien*
sv: delade delar röstade bar besökte startade
da: delte deler
nb: delte deler
ru: подписал* голосовал* проголосовал* поддержал* возглавил*
pl: podpisa* głosowa* zagłosowa* poparł*
"""
# The reporter tells so how somebody is: sounded “relieved”.
_SEEMING = """
en: sound sounds sounded seem* appear appears appeared look looks looked felt
de: klang klingt klangen wirkt* schien scheint
nl: klonk klinkt leek lijkt scheen
fr: sembl* parut paraît paraissait
es: parec* pareció sonaba sonó
pt: parec* pareceu soava soou
it: sembra* sembrava pare pareva
sv: lät låter verkade verkar
da: lød virkede virker
nb: hørtes virket virker
pl: brzmia* wydawa* wyglądał*
ru: казал* выглядел* звучал*
"""
# What stands right behind them is a name, if it has a capital.
_TAKING = """
en: sign signs signed join joins joined attend* visit* love loves loved hate hates hated chose choose* dedicat* won
de: wählt* gewählt liebt* hasst*
nl: koos kiest gekozen
sv: valde väljer älskar
da: valgte vælger elsker
nb: valgte velger elsker
fr: choisi choisit adore adoré
es: eligió elige
it: scelto sceglie
pt: escolheu escolhe
"""
# Their object is nothing that is said, with or without words between.
_SPELLING = """
en: misheard mishears googled googles spelled spelt spells misspelled misspelt misspells mispronounced mispronounces
 replaced replaces deleted deletes erased erases
de: googelte googelt gegoogelt ersetzte ersetzt buchstabierte buchstabiert
nl: googelde gegoogeld verving vervangt schrapte geschrapt
fr: googlé remplacé remplace épelé épelle
es: googleó reemplazó sustituyó sustituye deletreó
it: googlato sostituito sostituisce sillabato
pt: googlou substituiu substitui soletrou
sv: googlade ersatte stavade
da: googlede erstattede stavede
nb: googlet erstattet stavet
"""
_GESTURES = """
en: nod* shrug* shook shakes shaking frown* smil* wept left
de: nickt* schüttelt* lächelt* schwieg* schweigt*
fr: hoch* hauss* souri* tu
es: asint* encog* sonri* calló
it: annu* sorri*
ru: кивну* пожа* улыбну* молча* промолча*
"""
# Of what a court clears somebody, with a verb in two parts.
_CLEARING = {
    "nl": re.compile(r"spr(?:ak|aken|eekt|eken)\b[^,;:]*\bvrij\b"),
    "de": re.compile(r"spr(?:ach|achen|icht|echen)\b[^,;:]*\bfrei\b"),
}
_INTRODUCING = (":", "：", ",")


def is_deed(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether the cue leads to what it is done with and not to what is said, or is a gesture by which one answers."""
    if one.stands_before(cue.span):
        is_asked = one.ending(text) in "?？؟"
        return is_asked and has_listed(_GESTURES, text, cue.span, cue.language)
    tag = tag_of(cue.language)
    if tag in _CLEARING and _CLEARING[tag].match(text, cue.span.start):
        return True
    if has_listed(_SPELLING, text, cue.span, tag) or has_listed(_SEEMING, text, cue.span, tag):
        return True
    between = text[cue.span.end : one.outer.start]
    if not between.strip():  # loved “Barbie”, but voted “no”
        return one.beginning(text).isupper() and has_listed(_TAKING, text, cue.span, cue.language)
    parted = PARTED.search(between)
    is_on_it = parted is not None and begins_with_listed(RELATIVE, between[parted.end() :], cue.language)
    if between.rstrip().endswith(_INTRODUCING) or (parted and not is_on_it):  # opened the letter, which began
        return False
    if begins_with_listed(THAT, between, cue.language):  # il soutient que c'est « fini »
        return False
    return has_listed(_DOING, text, cue.span, cue.language)
