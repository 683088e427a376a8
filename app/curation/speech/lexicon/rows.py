"""Tables of regular expressions, a line for each language; where one ends with |, the next goes on with it."""


def rows_of(table: str) -> dict[str, str]:
    return dict(row.split(": ", 1) for row in table.replace("|\n ", "|").strip().splitlines())
