"""Citations to copy: plain text, BibTeX and RIS, each with publisher, date, the words and a link that opens at them."""

import re
from dataclasses import dataclass
from itertools import takewhile

from markupsafe import Markup

from app.documents import Json
from app.folded import fold
from app.formats.citing import words_of
from app.pages.frame import Site
from app.pages.sources import Sources
from app.pages.writing import apart, cite
from app.schemas.references import BY_THE_CURATOR

_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_TO_ESCAPE = re.compile(r"[\\{}$&#^_%~]")


@dataclass(frozen=True)
class Citation:
    """`text` is for a page: without its tags, it is what is copied."""

    text: Markup
    bibtex: str
    ris: str
    link: str


def citation(evidence: Json, sources: Sources, site: Site) -> Citation:
    """How one piece of evidence is cited."""
    article = sources.articles[evidence["article"]["id"]]
    link = site.absolute(site.words(evidence))
    title = article["title"] + (BY_THE_CURATOR if article["title_by"] == "curator" else "")
    words = words_of(evidence)
    where = f"sentence {evidence['passage']}"
    return Citation(
        text=Markup("{}, {}: {} {}").format(cite(evidence["article"]), where, apart(words), link),
        bibtex=_bibtex(article, evidence, title, f"{where.capitalize()}: {words}", link),
        ris=_ris(article, title, f"{where.capitalize()}: {words}", link),
        link=link,
    )


def _bibtex(article: Json, evidence: Json, title: str, note: str, link: str) -> str:
    fields = {
        "title": _tex(title),
        "publisher": _tex(article["publisher"]["name"]) if article["publisher"] else None,
        "year": _year(article),
        # BibLaTeX reads EDTF, and not the words of a date.
        "date": article["published"] and article["published"]["edtf"],
        "note": _tex(note),
        "url": link,
    }
    told = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return ",\n".join([f"@misc{{{article['id']}-{evidence['start']}-{evidence['end']}", *told]) + "\n}\n"


def _ris(article: Json, title: str, note: str, link: str) -> str:
    fields = (
        ("TY", "NEWS"),
        ("TI", title),
        ("PB", article["publisher"] and article["publisher"]["name"]),
        ("PY", _year(article)),
        ("DA", _ris_date(article["published"])),
        ("LA", article["language"]),
        ("N1", note),
        ("UR", link),
    )
    return "".join(f"{name}  - {fold(value)}\r\n" for name, value in fields if value) + "ER  - \r\n"


def _year(article: Json) -> str | None:
    return _certain(article["published"])[0] or None


def _ris_date(published: Json | None) -> str | None:
    """`2013/09/12/`; behind what is certain of it, in words, a date that is no day: `2013/09//12-13 September 2013`."""
    if not published or not published["edtf"]:
        return None
    is_day = re.fullmatch(r"\d{4}-\d\d-\d\d", published["edtf"])
    return "/".join([*_certain(published), "" if is_day else published["label"]])


def _certain(published: Json | None) -> list[str]:
    """Year, month and day of publication, each where all days that may be meant have it."""
    first, last = ((published[end] or "" if published else "").split("-") for end in ("earliest", "latest"))
    shared = list(takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False)))
    return [*(one for one, _ in shared), "", "", ""][:3]


def _tex(text: str) -> str:
    return _TO_ESCAPE.sub(lambda found: _TEX.get(found[0], f"\\{found[0]}"), fold(text))
