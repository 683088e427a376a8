"""The command `dateline`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from app import __version__
from app.errors import NotReady
from app.settings import SettingsError, get_settings

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Turns a news article into data that can be cited.",
)

SeedPath = Annotated[Path | None, typer.Argument(help="The folder of the curator's files.", show_default="seed_data")]


Strict = Annotated[bool, typer.Option("--strict", help="Take notes for mistakes.")]


@app.command()
def serve() -> None:
    """Bring the dataset up to date with the curator's files, then serve it."""
    from app.serving import serve as run

    run(get_settings())


@app.command()
def seed(path: SeedPath = None, strict: Strict = False) -> None:
    """Check the curator's files and load them as a new dataset; nothing to do when they have not changed."""
    from app.loading import report

    settings = get_settings()
    report.seed(path or settings.seed_data, settings.database_file, strict=strict)


@app.command()
def check(path: SeedPath = None, strict: Strict = False) -> None:
    """Check the curator's files and print how much of each article they cover; needs no database."""
    from app.curation import report

    report.check(path or get_settings().seed_data, strict=strict)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Where the files go.")] = Path("export"),
    formats: Annotated[list[str] | None, typer.Option("--format", help="Only this format; may be repeated.")] = None,
) -> None:
    """Write the dataset as files, every list in every format."""
    from app.exporting import export as write
    from app.queries.formats import FORMATS

    for name in formats or ():
        if name not in FORMATS:
            raise typer.BadParameter(f"“{name}” is not one of {', '.join(FORMATS)}", param_hint="--format")
    for path in write(get_settings(), folder, list(dict.fromkeys(formats or FORMATS))):
        typer.echo(path)


@app.command()
def schemas(path: SeedPath = None) -> None:
    """Write the JSON Schemas that give editors completion for the curator's files, next to these."""
    from app.curation.editors import write_schemas

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
    except (SettingsError, OSError, NotReady) as error:
        sys.exit(f"{error}")
    except Exception as error:
        from app.curation.faults import SeedError
        from app.store.staging import LoadRefusedError

        if isinstance(error, SeedError):
            n = len(error.faults)
            sys.exit(f"{error}\n{n} {'mistake' if n == 1 else 'mistakes'}; nothing was loaded.")
        if isinstance(error, LoadRefusedError):
            sys.exit(f"{error}")
        raise
