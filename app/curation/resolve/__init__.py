"""One article: every word the curator wrote finds its place in the text, every id its record."""

from app.curation.resolve.article import Resolution, resolve_article
from app.curation.resolve.ids import Chains, Foreign

__all__ = ["Chains", "Foreign", "Resolution", "resolve_article"]
