"""What surrounds every page: where the service is, what the page is called, which request stands behind it."""

from collections.abc import Sized
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode, urlsplit

from app.documents import Json
from app.kinds import KINDS
from app.pages.assets import version

MOST_EMBEDDED = 10


@dataclass(frozen=True)
class Site:
    """`base_url` is where the public has the service; `dataset` is the version that is asked, None where there is none.

    Addresses begin with the path below which the service is, so that they hold behind a proxy. `theme` is that of a
    page that another site embeds, None of one that stands alone.
    """

    base_url: str
    dataset: str | None
    theme: str | None = None

    @property
    def below(self) -> str:
        return urlsplit(self.base_url).path

    def api(self, path: str) -> str:
        """Where the API answers."""
        return self.below + path

    def page(self, path: str) -> str:
        """Where the page of an API's path is."""
        return f"{self.below}/explore{path}"

    def record(self, reference: Json) -> str:
        """The page of a record."""
        return self.page(path_of(reference))

    def words(self, evidence: Json) -> str:
        """Where the words of a piece of evidence stand in their article's page."""
        return f"{self.record(evidence['article'])}{fragment(evidence)}"

    def asset(self, name: str) -> str:
        return f"{self.below}/static/pages/{version()}/{name}"

    def most(self, number: int, *above: Sized) -> int:
        """How many records of a list are shown: so many, and in an embed few, together with those above."""
        left = max(MOST_EMBEDDED - sum(map(len, above)), 0)
        return min(number, left) if self.theme else number

    def absolute(self, address: str) -> str:
        """An address of this site for those who are elsewhere."""
        return self.base_url.removesuffix(self.below) + address


@dataclass(frozen=True)
class Frame:
    """`path` is the page's own below the service, `request` the API's with its query, None where no request is behind.

    `section` is the entry of the frame's line that the page belongs to; `files` are other forms of the same, by name;
    `is_indexed` says whether search engines are to find it.
    """

    site: Site
    title: str
    description: str
    path: str
    section: str | None = None
    request: str | None = None
    files: dict[str, str] = field(default_factory=dict)
    is_indexed: bool = True

    @property
    def canonical(self) -> str:
        return self.site.absolute(self.site.below + self.path)

    @property
    def oembed(self) -> str:
        """Where it is told how the page is embedded."""
        return self.site.absolute(self.site.api(f"/oembed?{urlencode({'url': self.canonical})}"))

    @property
    def curl(self) -> str:
        return f"curl '{self.site.absolute(self.site.api(self.request or '/'))}'"


def record_frame(site: Site, record: Json, title: str, description: str) -> Frame:
    """The frame of a record's own page."""
    kind, path = KINDS[record["record"]], path_of(record)
    linked = f"{kind.path}?{urlencode([('id', record['id']), ('format', 'jsonld')])}"
    return Frame(site, title, description, f"/explore{path}", kind.plural, path, {"Linked data": linked})


def embed_of(canonical: str, theme: str = "light") -> str:
    """Where a page is as another site embeds it."""
    told = "" if theme == "light" else f"&theme={theme}"
    return f"{canonical}{'&' if '?' in canonical else '?'}embed=1{told}"


def path_of(reference: Json) -> str:
    """The path of a record, of a reference or of the record's own document."""
    return KINDS[reference["record"]].url(quote(reference["id"], safe=""))


def fragment(span: Json) -> str:
    return f"#char={span['start']},{span['end']}"
