"""Pages of records: which terms and words select them, in what order, from where on."""

from app.reading.cursors import Cursor, CursorError
from app.reading.pages import Page, Reader, Rows
from app.reading.selection import Listing, Selection, Sort, Window
from app.reading.statements import TOTAL_CAP

__all__ = ["TOTAL_CAP", "Cursor", "CursorError", "Listing", "Page", "Reader", "Rows", "Selection", "Sort", "Window"]
