"""Settings come from variables; one that is misspelt or does not fit is an error that names it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.settings import Settings, SettingsError
from app.variables import get_settings


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in [name for name in os.environ if name.upper().startswith("DATELINE")]:
        monkeypatch.delenv(name)
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def test_every_setting_has_a_default() -> None:
    assert get_settings().model_dump() == {
        "database_url": "sqlite:///.dateline/dateline.db",
        "read_url": None,
        "seed_data": Path("seed_data"),
        "host": "127.0.0.1",
        "port": 8000,
        "access_log": False,
        "log_format": "text",
        "cache_control": "public, max-age=0, must-revalidate",
        "index_memory": 128,
        "time_limit": 10,
        "grace": 8,
        "connections": 500,
        "metrics_port": None,
        "public_url": None,
        "sitemap": False,
    }


def test_every_setting_says_what_it_is_for() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


@pytest.mark.parametrize(
    ("variable", "value", "setting", "read"),
    [
        ("DATELINE_PORT", "0", "port", 0),
        ("DATELINE_PORT", "65535", "port", 65535),
        ("dateline_port", "8080", "port", 8080),
        ("DATELINE_HOST", "0.0.0.0", "host", "0.0.0.0"),  # noqa: S104 (read, not bound)
        ("DATELINE_ACCESS_LOG", "true", "access_log", True),
        ("DATELINE_SEED_DATA", "/srv/seed", "seed_data", Path("/srv/seed")),
        ("DATELINE_DATABASE_URL", "sqlite:////srv/d.db", "database_url", "sqlite:////srv/d.db"),
        ("DATELINE_DATABASE_URL", "postgres://u:p@h/d", "database_url", "postgres://u:p@h/d"),
        ("DATELINE_CACHE_CONTROL", ' max-age=60, x="y" ', "cache_control", 'max-age=60, x="y"'),
        ("DATELINE_PORT", "8080", "base_url", "http://localhost:8080"),
        ("DATELINE_PUBLIC_URL", "https://example.org", "base_url", "https://example.org"),
        ("DATELINE_PUBLIC_URL", "https://example.org/", "base_url", "https://example.org"),
        ("DATELINE_PUBLIC_URL", "HTTP://example.org:81/a/b%20c//", "public_url", "HTTP://example.org:81/a/b%20c"),
        ("DATELINE_PUBLIC_URL", "http://[::1]:8000/d", "public_url", "http://[::1]:8000/d"),
    ],
)
def test_a_variable_sets_a_setting(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, setting: str, read: object
) -> None:
    monkeypatch.setenv(variable, value)
    assert getattr(get_settings(), setting) == read


KNOWN = (
    "DATELINE_DATABASE_URL, DATELINE_READ_URL, DATELINE_SEED_DATA, DATELINE_HOST, DATELINE_PORT, DATELINE_ACCESS_LOG, "
    "DATELINE_LOG_FORMAT, DATELINE_CACHE_CONTROL, DATELINE_INDEX_MEMORY, DATELINE_TIME_LIMIT, DATELINE_GRACE, "
    "DATELINE_CONNECTIONS, DATELINE_METRICS_PORT, DATELINE_PUBLIC_URL, DATELINE_SITEMAP"
)


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        pytest.param(
            {"DATELINE_ACESS_LOG": "1"},
            "DATELINE_ACESS_LOG: no such setting: did you mean DATELINE_ACCESS_LOG?",
            id="one letter left out",
        ),
        pytest.param(
            {"DATELINE_PROT": "80"},
            "DATELINE_PROT: no such setting: did you mean DATELINE_PORT?",
            id="two letters exchanged",
        ),
        pytest.param(
            {"DATELINE_SEED": "x"},
            "DATELINE_SEED: no such setting: did you mean DATELINE_SEED_DATA?",
            id="part of a name",
        ),
        pytest.param(
            {"DATELINE_MAXIMUM_NUMBER_OF_ROWS": "x"},
            f"DATELINE_MAXIMUM_NUMBER_OF_ROWS: no such setting: did you mean one of {KNOWN}?",
            id="like none",
        ),
        pytest.param(
            {"DATELINE_PORT": "eighty"},
            "DATELINE_PORT: it should be a valid integer, unable to parse string as an integer",
            id="not a number",
        ),
        pytest.param(
            {"DATELINE_PORT": "65536"}, "DATELINE_PORT: it should be less than or equal to 65535", id="no port"
        ),
        pytest.param(
            {"DATELINE_DATABASE_URL": "d.db"},
            "DATELINE_DATABASE_URL: write sqlite:/// and the path of a file, such as "
            "sqlite:///.dateline/dateline.db, or postgresql://, a host and a database, such as "
            "postgresql://dateline@db.example.org/dateline",
            id="a file where a URL is meant",
        ),
        *(
            pytest.param(
                {"DATELINE_DATABASE_URL": url},
                "DATELINE_DATABASE_URL: write the whole path of a file: “~” is not replaced by a folder, "
                "and a folder ends in “/”",
                id=url,
            )
            for url in ("sqlite:///~/d.db", "sqlite:///data/")
        ),
        pytest.param(
            {"DATELINE_DATABASE_URL": "postgresql://me:secret@host:port/d?nonsense=1"},
            "DATELINE_DATABASE_URL: write postgresql://, a host and a database, such as "
            "postgresql://dateline@db.example.org/dateline, and what else libpq is to know behind ?, such as "
            "sslmode=require",
            id="what libpq does not know",
        ),
        pytest.param(
            {"DATELINE_READ_URL": "postgresql://me:secret@replica/d"},
            "DATELINE_READ_URL: write postgresql://, hosts and a database, where DATELINE_DATABASE_URL names a server",
            id="a replica of a file",
        ),
        pytest.param(
            {"DATELINE_HOTS": "::", "DATELINE_ACCESS_LOG": "perhaps", "DATELINE_PORT": "-1"},
            "DATELINE_HOTS: no such setting: did you mean DATELINE_HOST?\n"
            "DATELINE_PORT: it should be greater than or equal to 0\n"
            "DATELINE_ACCESS_LOG: it should be a valid boolean, unable to interpret input",
            id="all at once",
        ),
        pytest.param(
            {"DATELINE_SERVICE_PROT": "80"},
            f"DATELINE_SERVICE_PROT: no such setting: did you mean one of {KNOWN}?",
            id="like a variable of Kubernetes",
        ),
    ],
)
def test_a_variable_that_is_wrong_is_named(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], message: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        get_settings()
    assert str(refused.value) == message


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "example.org",
            "//example.org",
            "ftp://example.org",
            "https://",
            "https:///d",
            "https://example.org:http",
        ),
        *("https://example.org?", "https://example.org/d?x=1", "https://example.org/#", "https://me:x@example.org"),
        *("https://example.org/a b", "https://example.org/%zz", "https://example.org\n", "https://exämple.org", '"x"'),
    ],
)
def test_a_public_url_that_is_none_is_refused_with_what_would_be_right(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("DATELINE_PUBLIC_URL", value)
    with pytest.raises(SettingsError) as refused:
        get_settings()
    assert str(refused.value) == (
        "DATELINE_PUBLIC_URL: write http:// or https://, a host and, where there is one, a path, "
        "without ? and #, such as https://example.org/dateline"
    )


@pytest.mark.parametrize("value", ["", " ", "public\r\nset-cookie: x=1", "a\tb", "a\x7f", "a\x80", "é", "max-age=“1”"])
def test_a_cache_control_that_no_header_can_hold_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DATELINE_CACHE_CONTROL", value)
    with pytest.raises(SettingsError) as refused:
        get_settings()
    assert str(refused.value) == (
        "DATELINE_CACHE_CONTROL: write what a Cache-Control header may hold, in ASCII, such as public, max-age=60"
    )


def test_variables_of_kubernetes_are_let_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    injected = {
        "DATELINE_SERVICE_HOST": "10.0.0.1",
        "DATELINE_SERVICE_PORT": "8000",
        "DATELINE_SERVICE_PORT_HTTP": "8000",
        "DATELINE_PORT": "tcp://10.0.0.1:8000",
        "DATELINE_PORT_8000_TCP": "tcp://10.0.0.1:8000",
        "DATELINE_PORT_8000_TCP_PROTO": "tcp",
        "DATELINE_PORT_8000_TCP_PORT": "8000",
        "DATELINE_PORT_8000_TCP_ADDR": "10.0.0.1",
    }
    for name, value in injected.items():
        monkeypatch.setenv(name, value)
    assert get_settings().port == 8000


def test_variables_of_other_programs_are_none_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINER_PORT", "80")
    assert get_settings().port == 8000
