"""Where one paragraph of a text ends and the next begins."""

from app.patterns import Pattern

# A line without words.
PARAGRAPH = Pattern(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n")
