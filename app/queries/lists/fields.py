"""What the fields of lists are annotated with besides their types."""

from pydantic import Field

from app.formats import FORMATS, formats_of
from app.index.selection import Sort
from app.kinds import KINDS, ListKind
from app.queries.choices import OneOf
from app.queries.parameters import MOST_VALUES, Selects

DATES: dict[str, Sort] = {"date": "earliest", "-date": "recency"}
NAMES: dict[str, Sort] = {"name": "position", "-mentions": "rarity"}
DATE_FACETS = ("date:day", "date:month", "date:year")
IDS = Field(description="ids of records of this list", max_length=MOST_VALUES)
FACET = (
    Field(
        max_length=MOST_VALUES,
        description="counts over what is selected, each without its own filter; dates keep `from` and `to`, and a "
        "record counts in every bucket that its date may lie in, so that these add up to more than `total`",
    ),
    Selects(),
)


def format_of(kind: ListKind) -> tuple[object, ...]:
    """For the parameter `format` of a list, which takes the formats that name its kind."""
    names = formats_of(kind)
    purposes = ", ".join(f"`{name}` ({FORMATS[name].purpose})" for name in names if name in FORMATS)
    text = f"`json` comes in pages; other formats are the whole set, without `limit`, `cursor` or `facet`: {purposes}"
    others = {name: format_.kinds for name, format_ in FORMATS.items() if name not in names}
    elsewhere = tuple((name, " and ".join(KINDS[one].plural for one in kinds)) for name, kinds in others.items())
    return OneOf(names, elsewhere), Field(description=text), Selects()
