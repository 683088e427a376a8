"""Works."""

from typing import Annotated, ClassVar

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.index.selection import Listing
from app.queries.choices import OneOf
from app.queries.formats import format_of
from app.queries.list_query import FACET, IDS, NAMES, NamedQuery
from app.queries.parameters.finds import Finds
from app.queries.parameters.values import Flag, Id
from app.queries.parameters.works import Makers, WorkKinds

WORKS = Listing("work", NAMES)


class WorkQuery(NamedQuery):
    listing: ClassVar[Listing] = WORKS

    kind: Annotated[WorkKinds, Field(examples=[["resolution"]])] = ()
    maker: Makers = ()
    named: Annotated[
        Flag | SkipJsonSchema[None],
        Finds("named", is_flag=True),
        Field(
            description="whether the source gives it a name; false: it is only described, as “three previous drafts”"
        ),
    ] = None
    id: Annotated[tuple[Id, ...], Finds("id", ("work",)), IDS] = ()
    facet: Annotated[tuple[Annotated[str, OneOf(("kind", "article"))], ...], FACET] = ()
    format: Annotated[str, *format_of("work")] = "json"
