"""The service itself: its dataset, its closed lists, its health."""

from datetime import UTC, datetime
from functools import lru_cache

from fastapi import APIRouter, Request, Response

from app.errors import ERROR_CODES
from app.labels import LABELS, NOUNS, REVERSED
from app.routers.responses import dataset_of, document_response, json_response, read
from app.routers.route import strict_router
from app.schemas import service
from app.schemas.problems import Problem
from app.vocabulary import FIELDS, VOCABULARY, Concept

router = strict_router("service")
health = APIRouter(tags=["service"])

_NO_STORE = {"cache-control": "no-store"}

_CODES: dict[str, str] = {
    "unknown_parameter": "No parameter has this name on this path.",
    "unknown_value": "The value is not in the closed list.",
    "unknown_id": "No record has this id.",
    "repeated": "The parameter takes one value and was given more.",
    "empty": "The parameter was given without a value.",
    "malformed": "The value is not of the form that the parameter takes.",
    "out_of_range": "The value is too small, too large or too long, or there are too many values.",
    "reversed": "A range ends before it starts.",
    "cursor_mismatch": "The cursor belongs to another query.",
}


@router.get("/dataset", response_model=service.Dataset)
async def get_dataset(request: Request) -> Response:
    """Which dataset is served, and what it holds."""
    return json_response(request, await read(request, lambda session: session.document))


@router.get("/vocabulary", response_model=service.Vocabulary)
async def get_vocabulary(request: Request) -> Response:
    """Every closed list: each value with what is printed for it, its definition and the outside terms it maps to.

    `fields` says which list a member of a record takes its values from.
    """
    return document_response(request, _vocabulary())


@health.get("/healthz", response_model=service.Health)
async def get_health(request: Request) -> Response:
    """The process is running."""
    return json_response(request, service.Health(status="ok").model_dump_json().encode(), _NO_STORE)


@health.get("/readyz", response_model=service.Readiness, responses={503: {"model": Problem}})
async def get_readiness(request: Request) -> Response:
    """A dataset that this version rendered is loaded."""
    dataset = dataset_of(request)
    age = datetime.now(UTC) - datetime.fromisoformat(dataset.loaded_at)
    ready = service.Readiness(
        status="ready",
        dataset=dataset.version,
        loaded_at=dataset.loaded_at,
        age=max(int(age.total_seconds()), 0),
        lag=dataset.lag(),
    )
    return json_response(request, ready.model_dump_json().encode(), _NO_STORE)


@lru_cache
def _vocabulary() -> service.Vocabulary:
    codes = tuple(Concept(code, _CODES[code]) for code in ERROR_CODES)
    lists = {**VOCABULARY, "error_codes": codes}
    terms = {name: [_term(name, one) for one in concepts] for name, concepts in lists.items()}
    return service.Vocabulary(fields=FIELDS, **terms)


def _term(closed_list: str, concept: Concept) -> service.VocabularyTerm:
    return service.VocabularyTerm(
        value=concept.value,
        label=LABELS[closed_list][concept.value],
        noun=NOUNS.get(closed_list, {}).get(concept.value),
        reversed=REVERSED.get(closed_list, {}).get(concept.value),
        definition=concept.definition,
        maps_to=list(concept.maps_to),
    )
