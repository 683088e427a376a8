"""Verbs that tell of what is heard, and not of who says it: rang out, klonk, padło."""

HEARD_ALONE = """
en: rang_out
de: ertönte ertönten erscholl erschallte schallte schallt
nl: klonk klonken
fr: fusa fuse fusent
sv: hördes ljöd
da: lød_det_fra
nb: lød_det_fra
pl: padło padły padają rozległo rozległy słychać
cs: zaznělo zazněly ozvalo ozývalo
sk: zaznelo zazneli ozvalo
ru: раздалось раздались прозвучало прозвучали донеслось послышалось послышались
uk: пролунало пролунали почулося
hr: začulo čulo prolomilo
ja: 飛んだ 上がった 聞こえた 飛び交った
zh: 传来 傳來 响起 響起
ko: 터져_나왔다 쏟아졌다 들렸다
"""
