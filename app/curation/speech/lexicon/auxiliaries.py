"""The verbs that go with one of saying where it tells of the past: has said, hat gesagt, a-t-il dit."""

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
"""
# Whatever the language is; none of them is a verb of saying in another.
ANY_AUXILIARY = "|".join(
    sorted({word for line in AUXILIARY.split("\n") for word in line.partition(":")[2].split()}, key=len, reverse=True)
)
