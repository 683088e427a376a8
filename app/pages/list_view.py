"""What the page of a list tells besides its rows: the sentence, the filters, the way to the next page."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

from pydantic_core import from_json

from app.documents import Json
from app.pages.asked import Asked
from app.pages.drawings.histogram import Histogram, histogram
from app.pages.filters.chosen import Chosen, chosen, taken_back
from app.pages.filters.form import Form, form
from app.pages.frame import Site
from app.pages.lists import PAGE
from app.queries.list_query import ListQuery
from app.queries.question import Question
from app.store.session import Session


@dataclass(frozen=True)
class Empty:
    """A filter that, taken back, would leave something: what it says, how many there are without it."""

    words: str
    count: int
    without: str


@dataclass(frozen=True)
class ListView:
    """What every list's template is given besides its rows; `more` is where the next page is.

    `form` and `histogram` are None in an embed, and `more` is that of the page that stands alone.
    """

    sentence: str
    total: int
    shown: int
    one: str
    many: str
    chosen: Chosen
    form: Form | None
    histogram: Histogram | None
    empty: list[Empty]
    more: str | None
    is_first: bool
    sorts: dict[str, str]
    sort: str


def list_view(
    session: Session,
    question: Question,
    model: type[ListQuery],
    answer: Json,
    asked: Asked,
    nouns: tuple[str, str],
    site: Site,
) -> ListView:
    """What a list answered, in the words and the controls of its page."""
    total, facets = answer["total"], answer["facets"] or {}
    taken = chosen(session, question, asked)
    return ListView(
        sentence=taken.sentence(total, *nouns),
        total=total,
        shown=len(answer["items"]),
        one=nouns[0],
        many=nouns[1],
        chosen=taken,
        form=None
        if site.theme
        else form(question, model, facets, asked, len(taken.parts), from_json(session.document)),
        histogram=histogram(session, question, model, asked)
        if total > PAGE and "date_match" in model.model_fields and not site.theme
        else None,
        empty=[
            Empty(part.words, one["total_without"], part.without)
            for one in answer["empty_because"] or ()
            if (part := taken_back(question, asked, taken, one["parameter"]))
        ],
        more=_more(answer["next"], asked, site),
        is_first="cursor" not in question.given,
        sorts={
            sort: asked.page(urlencode([*question.pairs("sort", "cursor"), ("sort", sort)]))
            for sort in question.listing.sorts
        },
        sort=question.sort,
    )


def _more(next_url: str | None, asked: Asked, site: Site) -> str | None:
    if next_url is None:
        return None
    if site.theme:
        return asked.page(asked.query)
    pairs = parse_qsl(urlsplit(next_url).query)
    return asked.page(urlencode([pair for pair in pairs if pair[0] != "facet" and pair != ("limit", str(PAGE))]))
