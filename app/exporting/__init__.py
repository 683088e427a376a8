"""`dateline export`: the dataset as files, every list in every format."""

import secrets
import shutil
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from app.answers.articles import annotations_answer, article_ids
from app.answers.exports import Exporter, revised
from app.errors import NotReady
from app.exporting.own_files import WRITTEN, list_written, refuse_others
from app.formats import WRITERS
from app.formats.csv import csv_metadata
from app.formats.tables import LONG_TABLES
from app.formats.writer import WriterOf
from app.kinds import KINDS, ListKind
from app.loading.version import rendering
from app.queries.formats import FORMATS, Format
from app.queries.lists import LISTS
from app.queries.question import Question
from app.settings import Settings
from app.store.database import NothingLoadedError
from app.store.datasets import Dataset, open_whole


def export(settings: Settings, folder: Path, formats: list[str], *, force: bool = False) -> list[Path]:
    """Write what is loaded and give the paths; a file takes the place of an older one only when all are written.

    Raises NotReady where nothing is loaded that this version can read, or where, unless by `force`, a file would be
    lost that no export wrote; DamagedError where the dataset is not whole, OSError where the folder cannot be written
    to.
    """
    dataset = _loaded(settings)
    folder.mkdir(parents=True, exist_ok=True)
    staging = folder / f".{secrets.token_hex(4)}.partial"
    try:
        written = [path.relative_to(staging) for path in _write(dataset, settings.base_url, staging, formats)]
        if not force:
            refuse_others(folder, staging, written)
        list_written(folder, staging, written)
        for path in [*written, Path(WRITTEN)]:
            (folder / path).parent.mkdir(exist_ok=True)
            (staging / path).replace(folder / path)
    except OSError as error:
        # What cannot be written to the end names no file.
        raise OSError(error.errno, error.strerror, error.filename or str(folder)) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return [folder / path for path in written]


def _loaded(settings: Settings) -> Dataset:
    database = settings.database
    try:
        dataset = open_whole(database, settings.index_bytes)
    except NothingLoadedError as error:
        raise NotReady(f"{error}: load the curator's files first, with “dateline seed”") from None
    if dataset.rendering != rendering():
        raise NotReady(f"{database.name} was loaded by another version: load the files anew, with “dateline seed”")
    return dataset


def _write(dataset: Dataset, base: str, folder: Path, formats: list[str]) -> Iterator[Path]:
    folder.mkdir()
    for name in formats:
        format_ = FORMATS[name]
        for kind in format_.kinds:
            path = folder / f"{KINDS[kind].plural}.{format_.extension}"
            yield _write_file(dataset, base, path, WRITERS[name], format_, [kind])
    if "csv" in formats:
        for stem, table in LONG_TABLES.items():
            yield _write_file(dataset, base, folder / f"{stem}.csv", table.writer, FORMATS["csv"], table.kinds)
        description = folder / "csv-metadata.json"
        description.write_bytes(csv_metadata(base, dataset.version, dataset.read_here(revised)))
        yield description
    if "jsonld" in formats:
        (folder / "annotations").mkdir()
        for article in dataset.read_here(article_ids):
            page = dataset.read_here(partial(annotations_answer, article=article, base=base))
            path = folder / "annotations" / f"{article}.jsonld"
            path.write_bytes(page.model_dump_json(by_alias=True).encode())
            yield path


def _write_file(
    dataset: Dataset, base: str, path: Path, writer_of: WriterOf, format_: Format, kinds: Iterable[ListKind]
) -> Path:
    with path.open("wb") as file:
        for n, kind in enumerate(kinds):
            question = Question.of(KINDS[kind].path, LISTS[kind]())
            exporter = Exporter(question, writer_of, base, format_, has_head=n == 0)
            dataset.read_here(exporter.begin)
            while (chunk := dataset.read_here(exporter.next)) is not None:
                file.write(chunk)
    return path
