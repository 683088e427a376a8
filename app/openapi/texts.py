"""What the schema says of the service, its lists, headers and problems."""

TITLE = "Dateline"
DESCRIPTION = """
Every record carries the words of the article that support it, checked when it is loaded: `text[start:end] == exact`.

Read only, no keys needed. Lists come in pages: follow `next` until it is null. A misspelt parameter, value or id
is an error (422) that names it and suggests the right one.

OpenRefine and similar tools find actors, places and works by name at `/reconcile`.

An answer with an `ETag` need not be sent twice: `If-None-Match` gives 304 as long as data and service are unchanged.
"""
TAGS = {
    "events": "What happened or may happen, who took part, and on whose word.",
    "actors": "Persons, organizations, states and groups, with their roles.",
    "quotes": "Who said what, and who denies, rejects or supports it.",
    "places": "Where things happen.",
    "works": "What actors make, sign, propose or reject.",
    "mentions": "The words that name actors, places and works.",
    "articles": "The sources: text, passages, printed timeline, coverage.",
    "search": "Full text over everything, and who acts with whom.",
    "service": "The dataset, the closed lists, health.",
}
HEADERS = {
    "Cache-Control": "How long caches may keep the answer",
    "Dateline-Dataset": "The version of the dataset that answers; absent where none is loaded",
    "ETag": "Names this answer; sent back as `If-None-Match`, it is answered with 304 while nothing has changed",
    "Dateline-Omitted": "How many records are left out because their dates are not known well enough for the format",
    "Link": "Where the next page is, with `rel` as `next`; absent where `next` is null",
    "Location": "Where the record is",
    "Repr-Digest": "The SHA-256 of the text's bytes, in base64 between colons (RFC 9530)",
    "Vary": "Always `Accept-Encoding`: clients that ask for gzip get it",
}
PROBLEMS = {
    "404": "A misspelt path",
    "422": "A misspelt value",
    "500": "A fault on our side",
    "501": "Another format of oEmbed",
    "503": "Not available now",
}
