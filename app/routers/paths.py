"""The ids in paths, each with an example that works on the seed data."""

from typing import Annotated

from fastapi import Path


def _id(example: str) -> object:
    return Path(description="the record's id", examples=[example])


ArticleId = Annotated[str, _id("geneva-talks")]
ActorId = Annotated[str, _id("sergei-lavrov")]
EventId = Annotated[str, _id("geneva-talks.ghouta-attack")]
PersonId = Annotated[str, _id("john-kerry")]
OrganizationId = Annotated[str, _id("united-nations")]
PlaceId = Annotated[str, _id("geneva")]
WorkId = Annotated[str, _id("russian-plan")]
QuoteId = Annotated[str, _id("geneva-talks.us-accuses")]
