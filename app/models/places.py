"""Where things happen."""

from sqlmodel import Field, SQLModel

from app.models.columns import Identified


class Place(Identified, table=True):
    """`country` is an ISO 3166 alpha-2 code; coordinates are degrees of WGS 84."""

    kind: str
    name: str
    within_id: str | None = Field(default=None, foreign_key="place.id")
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    wikidata: str | None = None
    mentions: int


class PlaceAbove(SQLModel, table=True):
    """A place and every place it lies in, itself included."""

    __tablename__ = "place_above"

    place_id: str = Field(primary_key=True, foreign_key="place.id")
    above_id: str = Field(primary_key=True, foreign_key="place.id")


class PlaceAlias(SQLModel, table=True):
    __tablename__ = "place_alias"

    place_id: str = Field(primary_key=True, foreign_key="place.id")
    name: str = Field(primary_key=True)
