"""What is read of a dataset to see that it is read: the titles of its events."""

from sqlalchemy import bindparam, select

from app.models import metadata
from app.store.session import Statement

_EVENT = metadata.tables["event"].c
TITLES = Statement(select(_EVENT.title))
TITLE = Statement(select(_EVENT.title).where(_EVENT.id == bindparam("id")))
REOPENING = {"id": "harbour-notice.reopening"}
