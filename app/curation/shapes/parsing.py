"""Files into records, with every fault that is found on the way."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from app.curation.files.seed_file import SeedFile
from app.curation.shapes.misfits import add_faults

Shape = TypeVar("Shape", bound=BaseModel)


def read_record(path: Path, folder: Path, shape: type[Shape]) -> tuple[SeedFile, Shape | None]:
    """The file of the folder and its record; the record is None where `file.faults` is not empty."""
    file = SeedFile(path, folder)
    if file.faults:
        return file, None
    try:
        return file, shape.model_validate(file.data)
    except ValidationError as error:
        add_faults(file, shape, error.errors())
        return file, None
