"""How much of an article its records account for."""

from dataclasses import dataclass

from app.curation.articles import Article, Evidence
from app.spans import Span, trim


@dataclass(frozen=True)
class Coverage:
    """Passages, and code points that are not white space; what is set aside counts in neither part."""

    passages: int
    supported: int
    set_aside: int
    characters: int
    characters_supported: int


@dataclass(frozen=True)
class Outcome:
    """What became of one article."""

    article: str
    events: int
    quotes: int
    mentions: int
    coverage: Coverage


def outcome(article: Article) -> Outcome:
    sizes = (len(article.events), len(article.quotes), len(article.mentions))
    return Outcome(article.id, *sizes, coverage(article))


def _all_evidence(article: Article) -> list[Evidence]:
    """All the evidence that this article's text gives, also to records that others tell."""
    return [
        *(one for told in article.tells for one in (*told.evidence, *told.beside)),
        *(one for quote in article.quotes.values() for one in (*quote.evidence, *quote.beside)),
        *(one for role in article.roles for one in role.evidence),
    ]


def coverage(article: Article) -> Coverage:
    evidence = _all_evidence(article)
    supported = {one.passage for one in evidence}
    counted = [passage for passage in article.passages if passage.set_aside is None or passage.n in supported]
    covered = merge([one.span for one in evidence])
    return Coverage(
        passages=len(article.passages),
        supported=len(supported),
        set_aside=len(article.passages) - len(counted),
        characters=sum(_count_solid(article.text[p.span.start : p.span.end]) for p in counted),
        characters_supported=sum(_count_solid(article.text[span.start : span.end]) for span in covered),
    )


def _count_solid(words: str) -> int:
    """How many characters are not white space."""
    return len("".join(words.split()))


def uncovered_passages(article: Article) -> list[int]:
    """The numbers of the passages that support no record and are not set aside."""
    supported = {one.passage for one in _all_evidence(article)}
    return [p.n for p in article.passages if p.set_aside is None and p.n not in supported]


def unused_stretches(article: Article) -> list[tuple[int, Span]]:
    """Stretches of words in supported passages that no record uses, with the passage's number."""
    evidence = _all_evidence(article)
    covered = merge([one.span for one in evidence])
    supported = {one.passage for one in evidence}
    found = []
    for passage in article.passages:
        if passage.n in supported:
            gaps = _gaps(passage.span, [span for span in covered if span.overlaps(passage.span)])
            trimmed = (trim(article.text, gap) for gap in gaps)
            found += [(passage.n, gap) for gap in trimmed if _has_words(article.text, gap)]
    return found


def merge(spans: list[Span]) -> list[Span]:
    """The spans in order, those that touch joined."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _gaps(around: Span, spans: list[Span]) -> list[Span]:
    edges = [around.start, *(edge for span in spans for edge in (span.start, span.end)), around.end]
    return [Span(*ends) for ends in zip(edges[::2], edges[1::2], strict=True)]


def _has_words(text: str, span: Span) -> bool:
    return any(char.isalnum() for char in text[span.start : span.end])
