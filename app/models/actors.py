"""Who acts: persons, organizations, states and groups."""

from sqlmodel import Field, SQLModel

from app.models.columns import Identified, Located


class Actor(Identified, table=True):
    kind: str
    name: str
    named: bool
    part_of_id: str | None = Field(default=None, foreign_key="actor.id")
    wikidata: str | None = None
    mentions: int


class ActorSide(SQLModel, table=True):
    """The sides an actor is on: itself, what it is a part of, whom it serves, and what those are a part of."""

    __tablename__ = "actor_side"

    actor_id: str = Field(primary_key=True, foreign_key="actor.id")
    side_id: str = Field(primary_key=True, foreign_key="actor.id")


class ActorAlias(SQLModel, table=True):
    __tablename__ = "actor_alias"

    actor_id: str = Field(primary_key=True, foreign_key="actor.id")
    name: str = Field(primary_key=True)


class ActorRole(SQLModel, table=True):
    """A title; whom it serves is in `actor_role_of`. `id` is the actor's and a number."""

    __tablename__ = "actor_role"

    id: str = Field(primary_key=True)
    actor_id: str = Field(foreign_key="actor.id", index=True)
    title: str


class ActorRoleOf(SQLModel, table=True):
    __tablename__ = "actor_role_of"

    role_id: str = Field(primary_key=True, foreign_key="actor_role.id")
    actor_id: str = Field(primary_key=True, foreign_key="actor.id")


class ActorRoleEvidence(Located, table=True):
    __tablename__ = "actor_role_evidence"

    role_id: str = Field(primary_key=True, foreign_key="actor_role.id")
    n: int = Field(primary_key=True)
