"""What actors make, sign, propose or reject."""

from sqlmodel import Field, SQLModel

from app.models.columns import Identified


class Work(Identified, table=True):
    kind: str
    name: str
    named: bool
    wikidata: str | None = None
    mentions: int


class WorkAlias(SQLModel, table=True):
    __tablename__ = "work_alias"

    work_id: str = Field(primary_key=True, foreign_key="work.id")
    name: str = Field(primary_key=True)


class WorkMaker(SQLModel, table=True):
    """Who made, signed or proposed it."""

    __tablename__ = "work_maker"

    work_id: str = Field(primary_key=True, foreign_key="work.id")
    actor_id: str = Field(primary_key=True, foreign_key="actor.id")
