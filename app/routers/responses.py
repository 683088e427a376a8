"""What endpoints answer with: pages, whole sets, records and other documents, each read from the request's dataset."""

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import TypeVar

from fastapi import Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel
from pydantic_core import to_json

from app.answers.exports import Exporter
from app.answers.lists import list_answer
from app.answers.records import record_answer
from app.errors import NotReady
from app.formats import WRITERS
from app.formats.links import path_of, placed
from app.formats.rows import row_writer
from app.kinds import RecordKind
from app.queries.formats import FORMATS
from app.queries.list_query import ListQuery
from app.queries.question import Question
from app.store.callers import Asker, Caller
from app.store.datasets import Answer, Dataset
from app.store.session import Session

Result = TypeVar("Result")


def below(request: Request) -> str:
    """The path that the public has the service below: what a link begins with in a header or a body."""
    return path_of(request.app.state.base_url)


def dataset_of(request: Request) -> Dataset:
    """The one dataset that a request sees. Raises NotReady where there is none."""
    dataset: Dataset | None = request.scope["state"]["dataset"]
    if dataset is None:
        lack: NotReady = request.scope["state"]["lack"]
        raise lack
    return dataset


def asker_of(request: Request) -> Asker:
    """Who asks, as far as the server tells of them, and how long they may be worked for."""
    caller: Caller = request.scope["state"].get("caller") or Caller()
    return Asker(caller, request.app.state.time_limit)


async def read(request: Request, work: Callable[[Session], Result]) -> Result:
    """What `work` reads from the dataset of this request. Raises NotReady where there is none."""
    return await dataset_of(request).read(work, asker_of(request))


async def slow_document_response(request: Request, work: Callable[[Session], object]) -> Response:
    """What is read and written in a thread, because full text or large counts may make it long."""

    def written(session: Session) -> bytes:
        return to_json(work(session))

    return json_response(request, await dataset_of(request).read_at_leisure(written, asker_of(request)))


async def slow_answer_response(request: Request, question: Question, work: Callable[[Session], object]) -> Response:
    """The same for what a question alone decides, which is kept."""

    def written(session: Session) -> Answer:
        return to_json(work(session)), None

    body, _ = await dataset_of(request).answer(question.asked, written, asker_of(request), is_long=True)
    return json_response(request, body)


async def list_response(request: Request, query: ListQuery) -> Response:
    question = Question.of(request.scope["path"], query)
    if query.format != "json":
        return await _file_response(request, question)
    dataset, asker = dataset_of(request), asker_of(request)
    body, next_url = await dataset.answer(question.asked, partial(list_answer, question=question), asker)
    return json_response(request, body, {"link": f'<{below(request)}{next_url}>; rel="next"'} if next_url else None)


async def _file_response(request: Request, question: Question) -> Response:
    """The whole filtered set, chunk by chunk; the first one is ready before the answer begins."""
    name, dataset, asker = question["format"], dataset_of(request), asker_of(request)
    format_ = FORMATS[name]
    (rows,) = question.values("rows") or (None,)
    writer_of = row_writer(rows, name) if rows else WRITERS[name]
    exporter = Exporter(question, writer_of, request.app.state.base_url, format_)
    await dataset.read(exporter.begin, asker)
    stem = rows or question.path.rpartition("/")[2]
    headers = {"content-disposition": f'inline; filename="{stem}.{format_.extension}"'}
    if exporter.omitted is not None:
        headers["dateline-omitted"] = str(exporter.omitted)
    is_head = request.scope["state"]["is_head"]
    first = b"" if is_head else await dataset.read_at_leisure(exporter.next, asker)

    async def chunks() -> AsyncIterator[bytes]:
        chunk = first
        while chunk is not None:
            yield chunk
            # What has begun is bounded by how fast it is read, no longer by the time to its first byte.
            chunk = None if is_head else await dataset.read_at_leisure(exporter.next, asker.at_leisure, has_begun=True)

    return StreamingResponse(chunks(), media_type=format_.media_type, headers=headers)


async def record_response(request: Request, kind: RecordKind, id_: str) -> Response:
    return json_response(request, await read(request, lambda session: record_answer(session, kind, id_)))


def json_response(request: Request, body: bytes, headers: dict[str, str] | None = None) -> Response:
    return Response(placed(body, below(request)), media_type="application/json", headers=headers)


def document_response(request: Request, document: BaseModel) -> Response:
    return json_response(request, document.model_dump_json().encode())
