"""The grammar of terms, which records are filed under and filters look up.

`all`                     every record
`type:consult`            a field and its value
`actor-role:x:agent`      values that must belong together
`actor`                   a field: has any value of it, which is what `*` asks for, and what `!*` takes away
`date`                    the text states a date; `date:close` with a first and a last day, near each other
`w:port`, `n:port`        words, folded: has it anywhere, or in its name
`w*:po`, `n*:po`          has a word that begins so; filed for beginnings of up to `MOST_BEGINNING` characters
`w~:port`                 has a word that is an inflection of this one
`called:zoe almas`        its name, or one of its aliases, is just that, as it is sorted
`w@1:port`, `w@2:f16`     the places of a word, of one that is joined of two pieces where its first one stands
"""

# The term that every record has, and those of records whose text states a date.
ALL, DATED, CLOSE = "all", "date", "date:close"
# The most days that the first and the last of a date may hold to be near each other.
CLOSE_DAYS = 31
# The field of whole names.
CALLED = "called"
# Fields of words: those of a record anywhere, and those in what it is called.
ANYWHERE, IN_NAME = "w", "n"
# What is filed under words, in the order in which search tells kinds; a `text` is an article's title and passages
# together, for the filter of articles.
SEARCHED = ("actor", "place", "work", "article", "event", "quote", "passage")
WORDED = (*SEARCHED, "text")
MOST_BEGINNING = 2
# Between a field and its value, and between values where a term has several. In an id it may stand as well: the field
# is what comes before the first.
PAIRED = ":"


def term(field: str, *values: str) -> str:
    """Such as `actor:sergei-lavrov`, or `actor-role:sergei-lavrov:agent` for both at once."""
    return PAIRED.join((field, *values))


def parts(given: str) -> tuple[str, str]:
    """The field of a term, and the rest."""
    field, _, value = given.partition(PAIRED)
    return field, value


def beginning(field: str, start: str) -> str:
    """The term of what has a word that begins so."""
    return term(f"{field}*", start)


def inflected(field: str, base: str) -> str:
    """The term of what has an inflection of a word."""
    return term(f"{field}~", base)


def placed(field: str, pieces: int) -> str:
    """The field of the places where words stand that are joined of so many pieces."""
    return f"{field}@{pieces}"


def worded(listing: str) -> str:
    """What a list is filtered by with words: articles by all of their text, other records by their own."""
    return "text" if listing == "article" else listing


def listed(worded: str) -> str:
    """Of which records such words are."""
    return "article" if worded == "text" else worded


def between(field: str, start: str = "") -> tuple[str, str]:
    """What all terms of a field whose values begin so are not less than, and are less than, by code points."""
    first = term(field, start)
    return first, f"{first[:-1]}{chr(ord(first[-1]) + 1)}"
