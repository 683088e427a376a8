"""The variables named DATELINE_…, from which settings are read and from nowhere else."""

import os
import re
from collections.abc import Iterable
from functools import lru_cache

from pydantic import ValidationError

from app.settings import PREFIX, Settings, SettingsError
from app.suggestions import near

# Kubernetes gives these to every pod beside a service that is named dateline.
_KUBERNETES = re.compile(r"DATELINE_(SERVICE_(HOST|PORT(_\w+)?)|PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)")


@lru_cache
def get_settings() -> Settings:
    """The settings of this process. Raises SettingsError, which names every variable that is wrong."""
    variables = {name: value for name, value in os.environ.items() if name.upper().startswith(PREFIX)}
    problems = _unknown(variables)
    injected = {"port": Settings.model_fields["port"].default} if _is_kubernetes_port(variables) else {}
    try:
        settings = Settings(**injected)
    except ValidationError as error:
        problems += [f"{PREFIX}{str(e['loc'][0]).upper()}: {_told(e['msg'])}" for e in error.errors()]
    if problems:
        raise SettingsError("\n".join(problems))
    return settings


def _unknown(variables: Iterable[str]) -> list[str]:
    """What is wrong with variables that name no setting, but for those of Kubernetes."""
    known = [name.upper() for name in Settings.model_fields]
    problems = []
    for name in sorted(variables):
        plain = name.upper().removeprefix(PREFIX)
        if plain not in known and not _KUBERNETES.fullmatch(name):
            # What all names begin with makes none of them nearer.
            hints = [PREFIX + hint for hint in near(plain, known)]
            hint = " or ".join(hints) or f"one of {', '.join(PREFIX + one for one in known)}"
            problems.append(f"{name}: no such setting: did you mean {hint}?")
    return problems


def _told(message: str) -> str:
    """What Pydantic says, without its own words for where it comes from."""
    return message.removeprefix("Value error, ").replace("Input should", "it should", 1)


def _is_kubernetes_port(variables: dict[str, str]) -> bool:
    return bool(re.match(r"(tcp|udp|sctp)://", variables.get(f"{PREFIX}PORT", "")))
