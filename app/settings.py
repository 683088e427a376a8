"""The settings: what each is for, which values it takes, and what follows from them."""

import json
import re
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.store.database import Database
from app.store.urls import check_url, database_at, is_of_a_server

PREFIX = "DATELINE_"

_WEB_ADDRESS = re.compile(
    r"https?://([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?(/([\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*)?", re.ASCII | re.IGNORECASE
)
# What decides where data is and how it is sent, never what an answer says.
_NOT_IN_ANSWERS = {
    *("database_url", "read_url", "seed_data", "index_memory"),
    *("host", "port", "access_log", "log_format", "cache_control", "metrics_port"),
    *("time_limit", "grace", "connections"),
}


class SettingsError(Exception):
    """A setting that is unknown or has a value that does not fit; the message names the variable."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True)

    database_url: str = Field(
        "sqlite:///.dateline/dateline.db",
        repr=False,  # it may hold a password
        description="where the dataset is kept: `sqlite:///` and a file, or `postgresql://`, a host and a database",
    )
    read_url: str | None = Field(
        None,
        repr=False,
        description="where a service reads what is loaded into PostgreSQL, such as replicas: `postgresql://` and hosts,"
        " of which the first that can be reached is read; by default the same server",
    )
    seed_data: Path = Field(Path("seed_data"), description="the folder that holds the curator's files")
    host: str = Field("127.0.0.1", description="the address `dateline serve` listens on")
    port: int = Field(8000, ge=0, le=65535, description="the port `dateline serve` listens on")
    access_log: bool = Field(False, description="log every request; costs about a tenth of the speed")
    log_format: Literal["text", "json"] = Field(
        "text",
        description="how the log is written: `text`, or `json`, one object per line, in which each request has an id",
    )
    cache_control: str = Field(
        "public, max-age=0, must-revalidate",
        description="how long caches may keep an answer: the `Cache-Control` of all that have an `ETag`",
    )
    index_memory: int = Field(
        128,
        ge=1,
        description="how many MB of the index, and of answers that took long, each process keeps in memory at most",
    )
    time_limit: float = Field(
        10,
        gt=0,
        description="seconds that an answer may take before it begins, waiting included; after that it is 503",
    )
    grace: float = Field(8, ge=0, description="seconds after SIGTERM in which answers that have begun may end")
    connections: int = Field(
        500,
        ge=1,
        description="how many connections each process has at most: idle ones make room, then the answer is 503",
    )
    metrics_port: int | None = Field(
        None,
        ge=1,
        le=65535,
        description="the port at which Prometheus reads metrics, at the same address; none by default",
    )
    public_url: str | None = Field(
        None,
        description="where the service is reached from outside, such as `https://example.org/dateline`, for absolute "
        "links; by default `http://localhost:` and the port",
    )
    sitemap: bool = Field(
        False, description="list all pages for search engines in `/sitemap.xml`, which `/robots.txt` then names"
    )

    @field_validator("database_url")
    @classmethod
    def _check_database_url(cls, value: str) -> str:
        check_url(value)
        return value

    @field_validator("read_url")
    @classmethod
    def _check_read_url(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None:
            if not is_of_a_server(value) or not is_of_a_server(info.data.get("database_url", value)):
                raise ValueError(
                    "write postgresql://, hosts and a database, where DATELINE_DATABASE_URL names a server"
                )
            check_url(value)
        return value

    @field_validator("cache_control")
    @classmethod
    def _check_cache_control(cls, value: str) -> str:
        value = value.strip()
        if not re.fullmatch(r"[ -~]+", value):
            raise ValueError("write what a Cache-Control header may hold, in ASCII, such as public, max-age=60")
        return value

    @field_validator("public_url")
    @classmethod
    def _check_public_url(cls, value: str | None) -> str | None:
        if value is not None and not _WEB_ADDRESS.fullmatch(value):
            raise ValueError(
                "write http:// or https://, a host and, where there is one, a path, without ? and #, such as "
                "https://example.org/dateline"
            )
        return value and value.rstrip("/")

    @property
    def base_url(self) -> str:
        """Where the service is reached, without a slash at the end."""
        return self.public_url or f"http://localhost:{self.port}"

    @property
    def in_answers(self) -> str:
        """All that a body may depend on, as one text. A setting belongs to it unless it is told that it does not."""
        rest = self.model_dump(mode="json", exclude=_NOT_IN_ANSWERS | {"public_url"})
        return json.dumps({**rest, "base_url": self.base_url})

    @property
    def index_bytes(self) -> int:
        return self.index_memory * 2**20

    @cached_property
    def database(self) -> Database:
        return database_at(self.database_url, self.read_url, self.time_limit)
