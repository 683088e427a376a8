"""What is told of words that are no date."""

from app.dates import EXAMPLES

NONE = f"is not a date: write one such as {EXAMPLES}, or “undated” for words that no calendar holds"
