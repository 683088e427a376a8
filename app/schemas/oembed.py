"""What oEmbed tells of a page (https://oembed.com, 2.3)."""

from typing import Literal

from pydantic import Field

from app.schemas.document import Document


class Embedding(Document):
    """How a page is shown inside another."""

    version: Literal["1.0"] = "1.0"
    type: Literal["rich"] = "rich"
    title: str
    provider_name: str
    provider_url: str
    html: str = Field(description="one frame, which needs no script beside it")
    width: int = Field(description="pixels, `maxwidth` at most")
    height: int = Field(
        description="pixels that the page takes at this width, `maxheight` at most; what does not fit is a press away"
    )
