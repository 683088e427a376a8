"""Words between a name and a verb that goes with it, as patterns by language."""

from app.curation.speech.lexicon.rows import rows_of

# Whom something is done to, right before the verb.
OBJECTS = rows_of(r"""
fr: la|le|les|l['’]|lui|leur|se|s['’]|en|y|me|m['’]|nous
es: la|lo|los|las|le|les|se|me|nos
pt: a|o|as|os|lhe|lhes|se|me|nos
it: la|lo|li|le|l['’]|gli|si|mi|ci|ne
ca: la|el|els|les|l['’]|li|es|s['’]|en|hi
ro: îl|l-|o|îi|le|se|s-
el: την|τον|το|τους|τις|του|της
""")
# A clause on who is named begins so, in which he is the subject.
WHO_DOES = rows_of(r"""
en: who
fr: qui
es: que|quien
pt: que|quem
it: che
ca: que|qui
ro: care
nl: die
sv: som
da: som|der
nb: som
pl: któr[ya]
cs: kter[ýá]
sk: ktor[ýá]
ru: котор(?:ый|ая)
uk: який|яка|котрий|котра
bg: който|която
hr: koj[ia]|који|која
sl: ki
el: που|ο οποίος|η οποία
hu: aki
""")
