"""Words of an article, and who says them."""

from typing import Annotated

from pydantic import Field

from app.schemas.document import Document
from app.schemas.references import ArticleReference, Reference

Offset = Annotated[int, Field(ge=0, description="in code points of the article's text")]
Utf16Offset = Annotated[int, Field(ge=0, description="in UTF-16 units, as JavaScript counts")]
Through = Annotated[
    str | None,
    Field(
        description="how it is known, as it is printed in brackets behind the speakers: “quoted by …”, "
        "“as told by …”; null where the article quotes the speakers themselves"
    ),
]

_BEYOND = ", or from beyond it where the passage stands in the text more than once; null where rights forbid it"


class Voice(Document):
    """Who is heard in a quote."""

    quote: Reference = Field(description="the quote in which they speak")
    speakers: list[Reference] = Field(description="empty where the article does not say who speaks")
    through: Through


class Attribution(Voice):
    """Who says words that do not show it themselves: speaker and cue as printed, elsewhere in the same article."""

    passage: int = Field(ge=1, description="the passage's number in its article, from 1")
    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset
    exact: str = Field(description="the words as they stand in the text")


class Evidence(Document):
    """The words that support a record: W3C TextPositionSelector and TextQuoteSelector in one.

    Offsets count Unicode code points (or UTF-16 units, as JavaScript does), `start` inclusive, `end`
    exclusive: `text[start:end] == exact`. `url` counts characters as RFC 5147 does, for which a CRLF is one.
    """

    article: ArticleReference = Field(description="which holds the words")
    passage: int = Field(ge=1, description="the passage's number in its article, from 1")
    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset
    exact: str = Field(description="the words as they stand in the text")
    prefix: str | None = Field(description=f"from the passage's beginning{_BEYOND}")
    suffix: str | None = Field(description=f"to the passage's end{_BEYOND}")
    url: str = Field(
        description="the words in the article's plain text (RFC 5147), or the article where rights forbid serving that"
    )
    attribution: Attribution | None = Field(
        description="who says them, where they lie in what a quote says and do not tell it themselves"
    )


class Span(Document):
    """Words of an article, such as those in quotation marks, without the marks."""

    exact: str = Field(description="the words as they stand in the text")
    start: Offset
    end: Offset
    start_utf16: Utf16Offset
    end_utf16: Utf16Offset
