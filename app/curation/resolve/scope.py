"""What every part of an article's resolution looks things up in."""

from dataclasses import dataclass, field

from app.curation import shapes
from app.curation.files.yaml import Loc, SeedFile
from app.curation.marks.quotations import Quotations
from app.curation.names.names import Names
from app.curation.registers.registers import Registers
from app.curation.resolve.ids import Ids
from app.curation.resolve.words import Words


@dataclass(frozen=True)
class Scope:
    """One article on its way from words to spans; `names` are those it uses, `dated` its `days` that it used."""

    id: str
    record: shapes.Article
    file: SeedFile
    registers: Registers
    words: Words
    ids: Ids
    names: Names
    quotations: Quotations
    dated: set[str] = field(default_factory=set)

    def fault(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self.file.fault(loc, what, right, key=key)

    def note(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self.file.note(loc, what, right, key=key)
