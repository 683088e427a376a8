"""A quote of the small world, as a curator may write it."""

import json
from pathlib import Path

from app.curation.articles import Quote
from app.curation.corpus import read_corpus
from tests.curation.breaking import NOTICE, retext

BLAMES = "about: [harbour-board, crane-fire]"


def quote_of(world: Path, text: str, **written: str) -> tuple[Quote, str]:
    """A quote by the dockers that is the whole second passage of the notice, and that text."""
    retext(world, f"North Quay reopens\nThe Harbour Board reopened North Quay. {text}")
    fields = {"by": "dockers", "cue": "said", "act": "state", "says": "The dockers say so.", **written}
    listed = "".join(f"\n      {name}: {value}" for name, value in fields.items())
    with (world / NOTICE).open("a", encoding="utf-8") as file:
        file.write(f"\n- at: {json.dumps(' '.join(text.split()[:2]))}\n  quotes:\n    q:{listed}\n")
    article = read_corpus(world).articles["harbour-notice"]
    return article.quotes["q"], article.text
