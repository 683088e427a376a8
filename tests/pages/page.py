"""A page as a reader of its HTML sees it."""

import re
from html.parser import HTMLParser

from fastapi.testclient import TestClient

_VOID = {"meta", "link", "input", "br", "img"}


class Element:
    """An element with its attributes, its children in order, and the text of all that it holds."""

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Element | str] = []

    def __getitem__(self, attribute: str) -> str:
        return self.attributes[attribute]

    @property
    def text(self) -> str:
        """White space folded, as it is shown."""
        return " ".join(self.raw.split())

    @property
    def raw(self) -> str:
        return "".join(child if isinstance(child, str) else child.raw for child in self.children)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def all(self, name: str | None = None, /, **attributes: str) -> list["Element"]:
        """All below it of a name, with these attributes; `class_` is one of its classes."""
        found: list[Element] = []
        for child in self.children:
            if isinstance(child, Element):
                found += [child] if child._is(name, attributes) else []
                found += child.all(name, **attributes)
        return found

    def one(self, name: str | None = None, /, **attributes: str) -> "Element":
        (found,) = self.all(name, **attributes)
        return found

    def _is(self, name: str | None, attributes: dict[str, str]) -> bool:
        return name in (None, self.name) and all(
            value in self.classes
            if key == "class_"
            else self.attributes.get(key.rstrip("_").replace("_", "-")) == value
            for key, value in attributes.items()
        )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Every element is closed, and in its order."""
        if tag not in _VOID:
            assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read(html: str) -> Element:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == [reader.root]
    return reader.root


def page_of(client: TestClient, url: str, status: int = 200) -> Element:
    """The page at an address, which is HTML, whole, and named once."""
    response = client.get(url)
    assert (response.status_code, response.headers["content-type"]) == (status, "text/html; charset=utf-8")
    page = read(response.text)
    identifiers = [element["id"] for element in page.all() if "id" in element.attributes]
    assert len(identifiers) == len(set(identifiers))
    return page


def titles(page: Element) -> list[str]:
    """What the rows of a page of events are called."""
    return [row.all("a")[0].text for row in page.all("li", class_="row")]


def hidden_words(html: str) -> list[str]:
    """Codes, as a template prints them that was given no word."""
    return re.findall(r">[^<]*\b(?:None|counter_accuses|Undefined|True|False)\b[^<]*<", html)
