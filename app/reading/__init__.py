"""Pages of records: which terms select them, in what order, from where on."""

from app.reading.cursors import Cursor, CursorError
from app.reading.pages import Page, read_page
from app.reading.selection import Listing, Selection, Sort, Window

__all__ = ["Cursor", "CursorError", "Listing", "Page", "Selection", "Sort", "Window", "read_page"]
