"""The verbs that go with one of saying where it tells of the past: has said, hat gesagt, a-t-il dit."""

from collections.abc import Iterable

AUXILIARY = """
en: has have had
de: hat haben habe hatte hatten
nl: heeft hebben had hadden
fr: a ont avait avaient est sont était étaient
es: ha han había habían
pt: tem tinha tinham
it: ha hanno aveva avevano
ca: ha han va van
sv: har hade
da: har havde
nb: har hadde
ro: a au
sl: je
hr: je su
"""
# Before the verb they tell that it was said often: solía decir.
HABITUAL = """
es: solía suele acostumbraba
pt: costumava costuma
it: soleva suole amava ama
fr: aimait
ro: obișnuia
pl: lubił lubiła zwykł zwykła
ru: любил любила
uk: любив любила
hr: volio volela voljela voleo znao znala
"""
# With these a verb is passive.
PASSIVE = """
en: was were is are been being be
de: wird wurde werden wurden worden
nl: wordt werd worden werden
fr: est été sont était étaient
es: es fue son fueron sido
pt: é foi são foram sido
it: è stato stata stati viene venne
sv: blev blir blivit bli
da: blev bliver blevet blive
nb: ble blir blitt bli
pl: został została zostali jest był była
ro: fost este sunt era
cs: byl byla byli je
sk: bol bola boli je
ru: был была были
uk: був була були
vi: bị được
zh: 被
ca: ser estat estada sigut
sl: bil bila bili bilo
lt: buvo yra tapo
lv: tika tiek tikusi ticis
"""
_WORDS = {tag: words.split() for tag, _, words in (line.partition(": ") for line in AUXILIARY.strip().splitlines())}


def any_auxiliary(tags: Iterable[str] = tuple(_WORDS)) -> str:
    """What matches an auxiliary of one of the languages; elsewhere it may be another word, as “je” is in French."""
    return "|".join(sorted({word for tag in tags for word in _WORDS.get(tag, ())}, key=len, reverse=True))
