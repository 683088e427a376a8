"""An article as what evidence is rendered of: its words, where they stand as each client counts, and its address."""

from functools import cache

from app.curation.articles import Article, Evidence
from app.documents import Json
from app.schemas.references import ArticleReference, Citation, text_url
from app.spans import Characters, Span, Utf16, standing_once


class Source:
    """An article as the source of evidence."""

    def __init__(self, article: Article, citation: Citation) -> None:
        self.article = article
        self.citation = citation
        self.reference = {name: getattr(citation, name) for name in ArticleReference.model_fields}
        self.utf16 = Utf16(article.text)
        self._is_full = article.record.text_access == "full"
        self._url = text_url(citation.url, is_served=self._is_full)
        self._characters = Characters(article.text)
        self._around = cache(lambda n: standing_once(article.text, article.passages[n - 1].span))

    def words(self, span: Span) -> str:
        return self.article.text[span.start : span.end]

    def offsets(self, span: Span) -> Json:
        return {
            "start": span.start,
            "end": span.end,
            "start_utf16": self.utf16(span.start),
            "end_utf16": self.utf16(span.end),
        }

    def evidence(self, one: Evidence) -> Json:
        text, span = self.article.text, one.span
        around = self._around(one.passage)
        return {
            "article": self.citation,
            "passage": one.passage,
            **self.offsets(span),
            "exact": text[span.start : span.end],
            "prefix": text[around.start : span.start] if self._is_full else None,
            "suffix": text[span.end : around.end] if self._is_full else None,
            "url": self._url_of(span),
        }

    def _url_of(self, span: Span) -> str:
        fragment = f"#char={self._characters(span.start)},{self._characters(span.end)}"
        return f"{self._url}{fragment}" if self._is_full else self._url

    def quoted(self, span: Span) -> Json:
        return {"exact": self.words(span), **self.offsets(span)}
