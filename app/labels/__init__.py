"""Words for readers: what is printed for the values of closed lists, and the forms that it takes in a sentence."""

from app.labels.articles import with_article
from app.labels.forms import NOUNS, REVERSED, SAID_TO_BE, SOMEBODY, joined, status_label, verb
from app.labels.values import LABELS

__all__ = ["LABELS", "NOUNS", "REVERSED", "SAID_TO_BE", "SOMEBODY", "joined", "status_label", "verb", "with_article"]
