"""The command `dateline`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from app import __version__
from app.errors import NotReady, in_words
from app.settings import SettingsError
from app.variables import get_settings

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Turns a news article into data that can be cited.",
)

SeedPath = Annotated[Path | None, typer.Argument(help="The folder of the curator's files.", show_default="seed_data")]
Strict = Annotated[bool, typer.Option("--strict", help="Treat notes as mistakes.")]


@app.command()
def serve(
    workers: Annotated[int, typer.Option(min=1, help="Number of processes.")] = 1,
    handed: Annotated[tuple[int, int] | None, typer.Option(hidden=True)] = None,
) -> None:
    """Bring the dataset up to date with the curator's files, if possible, then serve it."""
    from app import serving
    from app.serving.workers import Handed

    if handed:
        serving.serve_as_worker(get_settings(), Handed.of(handed))
    else:
        serving.serve(get_settings(), workers)


@app.command()
def seed(
    path: SeedPath = None,
    force: Annotated[bool, typer.Option("--force", help="Load them even if nothing has changed.")] = False,
    strict: Strict = False,
) -> None:
    """Check the curator's files and load them as a new dataset; do nothing if they have not changed."""
    from app.loading import report

    settings = get_settings()
    report.seed(path or settings.seed_data, settings.database, force=force, strict=strict)


@app.command()
def rollback() -> None:
    """Go back to the dataset that the last load replaced; running servers switch to it."""
    from app.loading import report

    report.rollback(get_settings().database)


@app.command()
def check(
    target: Annotated[
        str | None,
        typer.Argument(
            help="The folder of the curator's files, or one article: its id or its folder.", show_default="seed_data"
        ),
    ] = None,
    database: Annotated[bool, typer.Option("--database", help="Check instead that the dataset is intact.")] = False,
    strict: Strict = False,
) -> None:
    """Check the curator's files and print how much of each article they cover; needs no database."""
    settings = get_settings()
    if database:
        from app.loading.report import check_database

        check_database(settings.database)
        return
    from app.curation.checking import report
    from app.curation.files.folders import article_meant

    if target and (article := article_meant(target, settings.seed_data)):
        report.check_article(article, strict=strict)
    else:
        report.check(Path(target) if target else settings.seed_data, strict=strict)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Where the files go.")] = Path("export"),
    formats: Annotated[list[str] | None, typer.Option("--format", help="Only this format; may be repeated.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace files that no export wrote, too.")] = False,
) -> None:
    """Write the loaded dataset as files, every list in every format."""
    from app.exporting import export as write
    from app.queries.formats import FORMATS

    for name in formats or ():
        if name not in FORMATS:
            raise typer.BadParameter(f"“{name}” is not one of {', '.join(FORMATS)}", param_hint="--format")
    for path in write(get_settings(), folder, list(dict.fromkeys(formats or FORMATS)), force=force):
        typer.echo(path)


@app.command()
def schemas(path: SeedPath = None) -> None:
    """Write the JSON Schemas that give editors completion for the curator's files, next to these."""
    from app.curation.editors.schemas import write_schemas

    write_schemas((path or get_settings().seed_data) / "schemas")


@app.command()
def openapi() -> None:
    """Print the OpenAPI schema."""
    import json

    from app.main import create_app

    typer.echo(json.dumps(create_app().openapi(), indent=2, ensure_ascii=False))


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


def main() -> None:
    """Run the command; what is wrong with files, settings or the place to write to is said without a traceback."""
    try:
        app()
    except (SettingsError, NotReady) as error:
        sys.exit(str(error))
    except OSError as error:
        sys.exit(in_words(error))
    except Exception as error:
        from app.curation.files.faults import SeedError
        from app.store.database import LoadRefusedError, UnreadableError

        if isinstance(error, SeedError):
            sys.exit(error.told())
        if isinstance(error, (LoadRefusedError, UnreadableError)):
            sys.exit(str(error))
        raise
