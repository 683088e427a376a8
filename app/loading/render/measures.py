"""Dates and figures as parts of documents."""

from app.curation.articles import DateReading, Figure
from app.documents import Json
from app.schemas import measures


def date(reading: DateReading | None) -> Json | None:
    if reading is None:
        return None
    edtf = reading.edtf
    return {
        "edtf": edtf.edtf if edtf else None,
        "earliest": edtf.earliest.isoformat() if edtf and edtf.earliest else None,
        "latest": edtf.latest.isoformat() if edtf and edtf.latest else None,
        "precision": edtf.precision if edtf else None,
        "approximate": edtf.approximate if edtf else False,
        "uncertain": edtf.uncertain if edtf else False,
        "text": reading.text,
        "label": reading.label,
        "basis": reading.basis,
        "stated": reading.stated,
    }


def figure(one: Figure) -> Json:
    """Without those on whose word it stands, who are rendered with what it is a part of."""
    return {name: getattr(one, name) for name in measures.Figure.model_fields}
