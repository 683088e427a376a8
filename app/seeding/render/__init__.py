"""Records as the documents that the API answers, made by the models that describe them in the schema."""

from app.seeding.render.context import Context

__all__ = ["Context"]
