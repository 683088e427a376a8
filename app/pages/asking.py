"""What the API answers of a list, asked on behalf of a page."""

from collections.abc import Iterable
from urllib.parse import urlencode

from pydantic_core import from_json

from app.answers.lists import list_answer
from app.documents import Json
from app.kinds import KINDS, ListKind
from app.queries.lists import LISTS
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.session import Session


def ask_list(session: Session, kind: ListKind, pairs: Iterable[tuple[str, str]], most: int) -> Json:
    """The answer to these parameters, and as its `address` where the list is; at most so many records of it."""
    path, query = KINDS[kind].path, urlencode(list(pairs))
    question = Question.of(path, read_query(LISTS[kind], f"{query}&limit={most}".encode()))
    body, _ = list_answer(session, question)
    return {**from_json(body), "address": f"{path}?{query}"}
