"""The index, as plain rows: under which terms records are found, and what they are sorted and counted by."""

from sqlmodel import Field, SQLModel


class Posting(SQLModel, table=True):
    """The records of a kind that a term finds.

    `bitmap` is a roaring bitmap of their positions in its portable format, `size` how many there are.
    """

    record: str = Field(primary_key=True)
    term: str = Field(primary_key=True)
    size: int
    bitmap: bytes


class RecordColumn(SQLModel, table=True):
    """Numbers of all records of a kind by their positions, little endian, or the texts that such numbers stand for."""

    __tablename__ = "record_column"

    record: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    data: bytes
