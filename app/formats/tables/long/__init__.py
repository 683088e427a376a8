"""The long tables of an export: one row for each entry of an array that a wide table joins into one cell."""

from app.formats.tables.long.events import ACCOUNTS, LINKS, PARTICIPANTS
from app.formats.tables.long.quotes import ANSWERS
from app.formats.tables.long.records import EVIDENCE, FIGURES

LONG_TABLES = {
    "participants": PARTICIPANTS,
    "evidence": EVIDENCE,
    "answers": ANSWERS,
    "figures": FIGURES,
    "accounts": ACCOUNTS,
    "links": LINKS,
}
