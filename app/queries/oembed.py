"""What a consumer of oEmbed asks."""

from typing import Annotated, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.queries.parameters.values import WHOLE
from app.queries.strict import StrictQuery

DEFAULT_WIDTH, MOST_WIDTH = 600, 960
_Pixels = Annotated[int, Field(ge=1, le=10_000), WHOLE] | SkipJsonSchema[None]


class OEmbedQuery(StrictQuery):
    url: Annotated[
        str,
        Field(
            max_length=4_000,
            description="the address of the page, as its visitors see it, or its path",
            examples=["/explore/events/geneva-talks.ghouta-attack"],
        ),
    ]
    maxwidth: Annotated[_Pixels, Field(description=f"pixels; {DEFAULT_WIDTH} by default")] = None
    maxheight: Annotated[_Pixels, Field(description="pixels; by default as many as the page takes")] = None
    format: Annotated[Literal["json", "xml"], Field(description="only `json` is answered")] = "json"
    dnt: Annotated[
        Literal["0", "1", "true", "false"] | SkipJsonSchema[None],
        Field(description="whether readers must not be tracked; they never are"),
    ] = None
