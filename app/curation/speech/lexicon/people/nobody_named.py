"""Words that stand with a capital at the beginning of a sentence, right before a verb, and name nobody, by language.

In these languages a name is told by it, as nouns have an article there and sentences a subject.
"""

NOBODY_NAMED = """
en: he she it they we you i this that these those who what which both some others many most several all none nobody
 everyone everybody someone somebody anyone police people one another neither either each few men women then so later
 also now there here as and but or yet nor the a an his her their its my our your when if to for per monday tuesday
 wednesday thursday friday saturday sunday january february october november december *s
de: er sie es ich wir ihr man das dies dieser diese jener jene wer beide alle niemand jeder jede einer eine manche
 einige viele andere mehrere sonst so und aber dann auch der die wie als wenn für laut nach
nl: hij zij ze het ik wij we jij u men dat dit die deze wie beide allen niemand iedereen een politie en maar zo ook als
 voor volgens *n
fr: il elle on ils elles je tu nous vous ce cela ça qui celui celle ceux celles tous toutes certains certaines
 plusieurs personne chacun chacune aucun et mais puis ainsi comme quand si l un autre d autres hier pour selon après
 par sa son ses leur notre votre
"""
