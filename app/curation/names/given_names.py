"""Names that people are given, which are halves of others, as Ann of Ann-Marie, and with an “s” surnames, as Peters.

Folded, as names are compared.
"""

from app.patterns import Pattern
from app.words.folding import fold_name

_GIVEN = """
adam albert alberto alexander alfred alice alois amelie ana anders andre andrea andreas anita ann anna anne annette
anton antoine antonio arne august barbara bastien beate bernard bernd bernhard bertrand birgit bjorn bo brigitte britt
carl carlo carlos carola caroline catherine cecile charles charlotte christian christina christine christoph claire
clara claude claudia clement clemens cristina daniel david denis dieter dominique edith eduard eleonore elisabeth elise
elizabeth ellen emil emma emmanuel eric erik erika ernst esther etienne eugen eva fabien fabio felix fernando florence
francesca francesco francois franz frederic friedrich gabriel georg georges gerard gerd gerhard gianni gilles gisela
giulia giuseppe grace gunnar gunter gustav hanna hanne hannah hans harald hedwig heike heinrich heinz helen helene
helga helmut hendrik henri herbert hermann hubert hugo ida ines inge ingrid irene isabel isabelle jacob jacques jakob
jan jane jean jeanne jens jerome joachim joan jo johan johann johanna johannes john jon jorg jose josef joseph juan
judith jules julia julie jurgen karin karl karen katharina kathrin katrin kirsten klaus konrad kristin kurt lars laura
laure laurent lea leon leonie lina linda lisa lorenz lothar lou louis louise luc luca lucas lucie lucien ludwig luigi
luis luisa luise lydia magdalena manfred manuel marc marcel marco margaret margarete margit margrethe maria marie mario
marion mark markus marta martha martin martine mary mathilde matthias max may michael michel michelle mireille monika
nadine nathalie nicola nicolas niels nils nina noel nora odile olaf olav ole olga olivier oskar otto paul paula per
peter petra philipp philippe pia pierre pietro rainer ralf raymond regina rene rita robert roger roland rolf rosa rose
ruth sabine sara sarah sebastian serge simon simone sofia solveig sophia sophie stefan stephan stephanie sven susan
susanne sylvie theo theodor therese thomas tim tobias tom tommaso tor torsten ulf ulrich ulrike ursula ute uwe valerie
vera veronique victor viktor vincent walter werner wilhelm willem wolf wolfgang xavier yves yvonne
"""
GIVEN = frozenset(_GIVEN.split())
_HYPHENS = "-‐‑"
_WORD = Pattern(r"[^\W\d_]+")
_LONGEST = 20


def is_half(text: str, start: int, end: int) -> bool:
    """Whether a name there is one half of a given one: Ann in Ann-Marie, Marie in Jean-Marie."""
    if (
        text[end : end + 1]
        and text[end : end + 1] in _HYPHENS
        and (behind := _WORD.match(text, end + 1))
        and is_given(behind[0])
    ):
        return True
    if start and text[start - 1] in _HYPHENS:
        before = _WORD.findall(text[max(0, start - _LONGEST) : start - 1])
        return bool(before) and is_given(before[-1])
    return False


def is_given(word: str) -> bool:
    return word[:1].isupper() and fold_name(word) in GIVEN
