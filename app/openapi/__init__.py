"""The OpenAPI schema, made fit for generated clients and for the docs page."""

from app.openapi.describing import describe
from app.openapi.texts import TITLE

__all__ = ["TITLE", "describe"]
