"""Documents, as Python holds what is JSON outside."""

from typing import Any

# An object of JSON: the document of a record, an answer, a part of the schema.
Json = dict[str, Any]
