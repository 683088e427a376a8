"""The evidence of an article as the W3C Web Annotation model has it."""

from typing import Literal

from pydantic import ConfigDict, Field

from app.schemas.document import Document
from app.schemas.words import Offset

MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'


class _Annotating(Document):
    """Keys as the standard spells them; URLs are absolute, because annotations are passed around."""

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True)


class TextPositionSelector(_Annotating):
    """`start` inclusive, `end` exclusive, in code points of the article's text."""

    type: Literal["TextPositionSelector"] = "TextPositionSelector"
    start: Offset
    end: Offset


class TextQuoteSelector(_Annotating):
    type: Literal["TextQuoteSelector"] = "TextQuoteSelector"
    exact: str
    prefix: str | None = Field(description="null, which linked data reads as absent, where rights forbid it")
    suffix: str | None = Field(description="null, which linked data reads as absent, where rights forbid it")


class AnnotationBody(_Annotating):
    """The record that the words support."""

    id: str
    type: Literal["Dataset"] = "Dataset"
    format: Literal["application/json"] = "application/json"
    label: str = Field(description="the name of the record")


class AnnotationTarget(_Annotating):
    """The words: both selectors select the same ones."""

    type: Literal["SpecificResource"] = "SpecificResource"
    source: str = Field(
        description="the article's plain text, on which both hold; the article where rights forbid serving its text"
    )
    selector: tuple[TextPositionSelector, TextQuoteSelector]


class Annotation(_Annotating):
    id: str
    type: Literal["Annotation"] = "Annotation"
    motivation: Literal["linking"] = "linking"
    body: AnnotationBody
    target: AnnotationTarget | tuple[AnnotationTarget, AnnotationTarget] = Field(
        description="two where the words do not show who says them: the words, and those that name the speaker"
    )


class AnnotationCollection(_Annotating):
    id: str
    type: Literal["AnnotationCollection"] = "AnnotationCollection"
    label: str = Field(description="the citation of the article to print")
    total: int


class AnnotationPage(_Annotating):
    """All annotations of one article, on one page."""

    context: Literal["http://www.w3.org/ns/anno.jsonld"] = Field("http://www.w3.org/ns/anno.jsonld", alias="@context")
    id: str
    type: Literal["AnnotationPage"] = "AnnotationPage"
    part_of: AnnotationCollection = Field(alias="partOf")
    start_index: Literal[0] = Field(0, alias="startIndex")
    items: list[Annotation]
