"""The text of an article: that it is the one that was described, and its passages."""

import hashlib
from pathlib import Path

from app.curation import shapes
from app.curation.files.faults import Fault
from app.curation.files.seed_file import SeedFile
from app.curation.texts.legible import Legible
from app.curation.texts.passages import PassageText, WordsError, cut, find_starts
from app.folded import fold, plain


def check_hash(file: SeedFile, record: shapes.Article, text: str) -> None:
    """The text is the one that was described, to the byte."""
    digest = _sha256(text)
    if digest == record.sha256:
        return
    lines = text.replace("\r\n", "\n")
    for ends, described in (("LF", lines), ("CRLF", lines.replace("\n", "\r\n"))):
        if _sha256(described) == record.sha256:
            right = f"keep the hash and save the text with {ends}; git leaves it as it is by “article.txt -text”"
            file.fault(
                ("sha256",), f"article.txt was described with lines that end in {ends}", f"{right} in .gitattributes"
            )
            return
    if told := _ended_otherwise(lines, record.sha256):
        file.fault(("sha256",), f"article.txt was described {told}", f"keep the hash and save the text {told}")
        return
    file.fault(("sha256",), "article.txt has another SHA-256", f"if the text is the one you mean, write {digest}")


def _ended_otherwise(text: str, described: str) -> str | None:
    """How the text that was described ends, where an editor has but added or removed the line end there."""
    body = text.rstrip("\n")
    for end, told in (("", "without a line end at its end"), ("\n", "with one line end at its end")):
        if described in (_sha256(body + end), _sha256((body + end).replace("\n", "\r\n"))):
            return told
    return None


def cut_passages(folder: Path, file: SeedFile, record: shapes.Article, legible: Legible) -> list[PassageText]:
    """The passages of the whole text, or none where one of them is not found or something stands before the first."""
    text, offsets = legible.text, []
    starts = find_starts(text, [passage.at for passage in record.passages])
    for n, start in enumerate(starts):
        if isinstance(start, WordsError):
            file.fault(("passages", n, "at"), start.what, start.right)
        else:
            offsets.append(start)
    if len(offsets) < len(starts):
        return []
    # Marks of direction and their kin are nothing that a passage would hold.
    if lead := text[: offsets[0]].strip() if plain(text[: offsets[0]]) else "":
        where = legible.position(text.index(lead))
        right = f"begin article.yaml with a passage “at: {fold(lead)[:40]}”"
        file.faults.append(Fault(folder / "article.txt", *where, "no passage holds this text", right))
        return []
    return cut(text, offsets)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
