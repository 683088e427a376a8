"""What every part of an article's resolution looks things up in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Concatenate, ParamSpec

from app.curation import shapes
from app.curation.files.places import Loc
from app.curation.files.seed_file import SeedFile
from app.curation.marks.quotations import Quotations
from app.curation.names.names import Names
from app.curation.registers.registers import Registers
from app.curation.resolve.ids import Ids
from app.curation.resolve.words import Words

_Given = ParamSpec("_Given")


@dataclass(frozen=True)
class Scope:
    """One article on its way from words to spans; `names` are those it uses, `dated` its `days` that it used.

    `is_check` tells whether a curator checks it; nobody reads the notes of what is loaded.
    """

    id: str
    record: shapes.Article
    file: SeedFile
    registers: Registers
    words: Words
    ids: Ids
    names: Names
    quotations: Quotations
    is_check: bool
    dated: set[str] = field(default_factory=set)

    def fault(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self.file.fault(loc, what, right, key=key)

    def note(self, loc: Loc, what: str, right: str, *, key: bool = False) -> None:
        self.file.note(loc, what, right, key=key)


def in_checks(note: Callable[Concatenate[Scope, _Given], None]) -> Callable[Concatenate[Scope, _Given], None]:
    """For what does nothing but note: it takes a quarter of the time, and is left out of a load."""

    @wraps(note)
    def noting(scope: Scope, /, *args: _Given.args, **kwargs: _Given.kwargs) -> None:
        if scope.is_check:
            note(scope, *args, **kwargs)

    return noting
