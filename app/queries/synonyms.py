"""What a parameter or a value is called elsewhere, for those who try that name here."""

from app.suggestions import near

_MEANT = {
    **dict.fromkeys(("query", "search", "text"), "q"),
    **dict.fromkeys(("since", "start", "after", "date_from"), "from"),
    **dict.fromkeys(("until", "end", "before", "date_to"), "to"),
    **dict.fromkeys(("order", "order_by", "orderby", "sort_by"), "sort"),
    **dict.fromkeys(("page", "offset", "skip", "next"), "cursor"),
    **dict.fromkeys(("size", "count", "per_page", "page_size", "first"), "limit"),
    **dict.fromkeys(("excel", "xls", "xlsx", "tsv"), "csv"),
    **dict.fromkeys(("ical", "icalendar", "calendar"), "ics"),
    **dict.fromkeys(("geo", "map"), "geojson"),
    **dict.fromkeys(("jsonl", "jsonlines"), "ndjson"),
    **dict.fromkeys(("json-ld", "ld", "rdf"), "jsonld"),
    **dict.fromkeys(("timeline", "timeline.js"), "timelinejs"),
    **dict.fromkeys(("date", "dates", "day", "date:week", "week"), "date:day"),
    **{unit: f"date:{unit}" for unit in ("month", "year")},
}


def hints(word: str, known: list[str]) -> list[str]:
    """The known names that somebody who wrote the word may have meant, best first."""
    meant = _MEANT.get(word.casefold())
    return list(dict.fromkeys([*([meant] if meant in known else []), *near(word, known)]))[:3]
