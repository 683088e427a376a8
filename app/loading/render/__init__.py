"""Records as the documents that the API answers, made by the models that describe them in the schema."""

from app.loading.render.context import Context

__all__ = ["Context"]
