"""What a file of a filtered set is called: the one article that tells of it all, and what it was narrowed by."""

from collections.abc import Iterator

from pydantic_core import from_json

from app.answers.facets import labels_of
from app.answers.records import record_answer
from app.dates import label, parse_edtf
from app.documents import Json
from app.formats.writer import Title
from app.index.counts import count_of, count_values
from app.index.pages import Reader
from app.kinds import KINDS
from app.labels.filters import in_words
from app.queries.choices import ANY, NOT
from app.queries.filters import Filter
from app.queries.question import Question
from app.store.session import Session

# What the values alone would not tell: those of an actor are taken for who takes part.
_TOLD_BY_A_PHRASE = {"sources", "according_to", "side", "linked", "relation", "condition", "told_differently"}


def title_of(session: Session, question: Question) -> Title:
    """The title of what a question selects; where several articles tell of it, none of theirs."""
    articles = _articles(session, question)
    narrowed = dict(_narrowed(session, question))
    if len(articles) == 1:
        narrowed.pop("article", None)
        article = from_json(record_answer(session, "article", articles[0]))
        return Title(article["title"], _credit(article), tuple(narrowed.values()))
    name = KINDS[question.listing.record].plural.capitalize()
    return Title(f"{name} from several articles" if articles else name, None, tuple(narrowed.values()))


def _articles(session: Session, question: Question) -> list[str]:
    """The one article that is asked for, else those that tell of what is selected, two at most."""
    reader = Reader(session, question.listing, question.selection)
    match question.values("article"):
        case [one] if count_of(reader, "article", one):
            return [one]
    return [one.value for one in count_values(reader, "article", 2)]


def _credit(article: Json) -> str:
    """Such as `BBC, 12-13 September 2013 (title by the curator)`."""
    publisher, published = article["publisher"], article["published"]
    whose = ", ".join([*([publisher["name"]] if publisher else []), *([published["label"]] if published else [])])
    return f"{whose} (title by the curator)".lstrip() if article["title_by"] == "curator" else whose


def _narrowed(session: Session, question: Question) -> Iterator[tuple[str, str]]:
    """What each parameter that was given leaves, in words."""
    for name, one in question.filters.items():
        if one.other and one.finds.narrows:
            continue  # it is told beside the one that it narrows
        record, pair = question.listing.record, one.finds.pair or ""
        chosen = _chosen(session, record, name, one)
        yield name, f"{chosen} ({_chosen(session, record, pair, one.other, is_beside=True)})" if one.other else chosen
    if words := question.given.get("q"):
        yield "q", f"words: {words}"
    for name in ("from", "to"):
        if day := question.given.get(name):
            yield name, f"{name} {label(parse_edtf(day.isoformat()))}"
    if (dated := question.given.get("dated")) is not None:
        yield "dated", "with a date" if dated else "without a date"


def _chosen(session: Session, record: str, name: str, one: Filter, *, is_beside: bool = False) -> str:
    wanted = one.wanted
    labels = labels_of(session, name, one.finds, [*wanted.values, *wanted.excluded])

    def told(value: str) -> str:
        plain = value.removeprefix(NOT)
        shown = labels.get(plain, plain)
        if plain == ANY or name in _TOLD_BY_A_PHRASE:
            return in_words(record, "role of these" if name == "role" and is_beside else name, value, shown)
        return f"not {shown}" if value.startswith(NOT) else shown

    values = (" and " if one.has_all else " or ").join(told(value) for value in wanted.values)
    kinds = [told(ANY)] if wanted.is_any else [told(NOT + ANY)] if wanted.is_none else []
    return ", ".join([*([values] if values else kinds), *(told(NOT + value) for value in wanted.excluded)])
