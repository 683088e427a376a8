"""What every answer is."""

from pydantic import BaseModel, ConfigDict


class Document(BaseModel):
    """Base of all answers: every key is always there, `null` or `[]` when empty."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_serialization_defaults_required=True)
