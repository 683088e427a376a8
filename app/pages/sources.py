"""The articles that a page's records are read from: who published them and when."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from markupsafe import Markup

from app.answers.records import documents_of, unnamed_of
from app.documents import Json
from app.pages.drawings.axis import Days
from app.pages.writing import apart, cite
from app.store.session import Session

# A page of records seldom has more; those behind them are cited by the whole line.
_MOST = 60
# Articles that are named on one line.
_MOST_NAMED = 3


@dataclass(frozen=True)
class Sources:
    """`claims` are the quotes on whose word events of the page stand; `unnamed` are ids of speakers without a name."""

    articles: dict[str, Json]
    claims: dict[str, Json] = field(default_factory=dict)
    unnamed: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, session: Session, ids: Iterable[str]) -> "Sources":
        return cls(documents_of(session, "article", islice(dict.fromkeys(ids), _MOST)))

    @classmethod
    def of_records(cls, session: Session, records: Iterable[Json]) -> "Sources":
        known = list(records)
        articles = cls.of(session, (one["article"]["id"] for record in known for one in _evidence(record))).articles
        events = [record for record in known if record["record"] == "event"]
        claims = (one["quote"]["id"] for event in events for one in event["according_to"])
        speakers = {one["actor"]["id"] for record in known for one in record.get("speakers", ())}
        return cls(
            articles,
            documents_of(session, "quote", claims),
            unnamed_of(session, sorted(speakers)),
        )

    def named(self, reference: Json) -> tuple[str, str]:
        """Who published it and when, or else the line that cites it and nothing."""
        article = self.articles.get(reference["id"])
        return named(article) if article and article["publisher"] else (str(reference["cite"]), "")

    def dated(self, reference: Json) -> Markup:
        """The same, each name as it is written and each day from the left."""
        article = self.articles.get(reference["id"])
        return _published(article) if article and article["publisher"] else cite(reference)

    def cited(self, reference: Json) -> str:
        """The same as one line, such as `BBC, 12-13 September 2013`."""
        return ", ".join(filter(None, self.named(reference)))

    def language(self, reference: Json) -> str:
        article = self.articles.get(reference["id"])
        return str(article["language"]) if article else ""

    def written(self, reference: Json) -> Days | None:
        """The days of its publication."""
        article = self.articles.get(reference["id"])
        return Days.of(article["published"]) if article else None

    @property
    def whose(self) -> list[Markup]:
        """Whose the words are, in parts of a line: who published them and when, and who holds rights in them."""
        bylines = [_published(one) for one in self.articles.values()]
        more = [Markup(f"{len(bylines) - _MOST_NAMED} more")] if len(bylines) > _MOST_NAMED else []  # noqa: S704 (a number)
        rights = [apart(one) for one in dict.fromkeys(str(one["rights"]) for one in self.articles.values())]
        parts = [[*bylines[:_MOST_NAMED], *more], rights[:_MOST_NAMED]]
        return [Markup("; ").join(part) for part in parts] if bylines else []

    @property
    def only(self) -> Json | None:
        """The one article, where all is read from one."""
        return next(iter(self.articles.values())) if len(self.articles) == 1 else None


def _evidence(record: Json) -> list[Json]:
    """Its own, and that of what it is tied to and depends on."""
    ties = (*record.get("links", ()), *record.get("conditions", ()))
    return [*record["evidence"], *(one for tie in ties for one in tie["evidence"])]


def named(article: Json) -> tuple[str, str]:
    """Publisher and date of publication; each is empty where it is not known."""
    publisher, published = article["publisher"], article["published"]
    return publisher["name"] if publisher else "", published["label"] if published else ""


def byline(article: Json) -> str:
    """Publisher and date of publication, as far as they are known."""
    return ", ".join(filter(None, named(article)))


def _published(article: Json) -> Markup:
    """The same, or else the title, whichever way the names are written."""
    publisher, day = named(article)
    return Markup(", ").join(filter(None, [publisher and apart(publisher), day])) or apart(article["title"])
