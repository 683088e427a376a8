"""Words that stand with a capital at the beginning of a sentence, right before a verb, and name nobody, by language.

These languages tell a name by it, as nouns have an article there, and ends that only nouns of more than one and adverbs
have.
"""

NOBODY_NAMED = """
en: he she it they we you i this that these those who what which both some others many most several all none nobody
 everyone everybody someone somebody anyone police people one another neither either each few men women then so later
 also now there here as and but or yet nor the a an his her their its my our your when if to for per *s
de: er sie es ich wir ihr man das dies dieser diese jener jene wer beide alle niemand jeder jede einer eine manche
 einige viele andere mehrere sonst so und aber dann auch der die wie als wenn für laut nach
nl: hij zij ze het ik wij we jij u men dat dit die deze wie beide allen niemand iedereen een politie en maar zo ook als
 voor volgens *n
fr: il elle on ils elles je tu nous vous ce cela ça qui celui celle ceux celles tous toutes certains certaines
 plusieurs personne chacun chacune aucun et mais puis ainsi comme quand si l un autre d autres hier pour selon après
 par
es: él ella ellos ellas usted yo ayer hoy luego después también además así quien quienes ambos ambas nadie uno una otro
 otra otros otras entonces ahora antes no lo la los las se le les me nos te ya solo sólo eso esto aquí allí ahí según
 como cuando si que pero y o e finalmente alguien todos todas muchos algunos tampoco siempre nunca casi más menos para
 por *mente
it: egli lui lei esso essa loro io ieri oggi poi dopo anche inoltre così chi entrambi nessuno uno una altri allora ora
 adesso prima non lo la li le si gli mi ci ti già solo questo quello ciò qui lì secondo come quando se che ma e o
 infine qualcuno tutti molti alcuni neanche sempre mai quasi più meno per *mente
pt: ele ela eles elas você eu ontem hoje depois também além assim quem ambos ambas ninguém um uma outro outra outros
 então agora antes não o a os as se lhe me nos te já só isso isto aqui ali segundo como quando que mas e ou finalmente
 alguém todos muitos alguns tampouco sempre nunca quase mais menos para por *mente
ca: ell ella ells elles vostè jo ahir avui després també a més així qui ambdós ningú un una altre llavors ara abans no
 ho el la els les es li em ens ja només això aquí allà segons com quan si que però i o finalment algú tots molts alguns
 tampoc sempre mai gairebé més menys per *ment
sv: han hon den det de vi jag man ni du som vem båda alla ingen någon många flera polisen så och men när om för enligt
 *r
da: han hun den det de vi jeg man i du som hvem begge alle ingen nogen mange flere politiet så og men når da hvis for
 ifølge *r
nb: han hun den det de vi jeg man dere du som hvem begge alle ingen noen mange flere politiet så og men når da hvis for
 ifølge *r
"""
