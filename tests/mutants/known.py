"""Mutants that no test can notice, or that nobody would see, each with the reason."""

from typing import NamedTuple

from tests.mutants.choosing import Mutant


class Known(NamedTuple):
    """The changed lines, without their indentation."""

    before: str
    after: str
    reason: str


KNOWN = (
    Known(
        "if there.overlaps(passage.span):",
        "if True:",
        "a cue that stands elsewhere claims nothing there",
    ),
    *(
        Known(before, before.replace("partition", "rpartition"), "an id has one dot")
        for before in (
            'article = use.ref.id.partition(".")[0]',
            'wanted = {use.ref.id.partition(".")[0] for use in corpus.ties.foreign} '
            "| corpus.ties.retellings.corrected()",
        )
    ),
    Known(
        "return of_each(kinds, lambda ids: "
        "select(ids).where(ids >= start, ids < end).order_by(ids).limit(_MOST_COMPARED))",
        "return of_each(kinds, lambda ids: "
        "select(ids).where(ids >= start, ids <= end).order_by(ids).limit(_MOST_COMPARED))",
        "no id ends with the last of all characters",
    ),
    Known(
        "firsts, seconds = ({pair: term(ANYWHERE, pair[n]) for pair in pairs} for n in (0, 1))",
        "firsts, seconds = ({pair: term(ANYWHERE, pair[n]) for pair in pairs} for n in (1, 1))",
        "a pair whose first word there is not stands nowhere",
    ),
    Known(
        'pairs = column(reader.session, reader.record, "intervals").reshape(-1, 2)[: len(counts)]',
        'pairs = column(reader.session, reader.record, "intervals").reshape(-2, 2)[: len(counts)]',
        "any number below nought is one that follows from the other",
    ),
    *(
        Known(before, after, "an article that names what is unknown is refused")
        for before, after in (
            ("return [id_ for id_ in found if id_]", "return [id_ for id_ in found if True]"),
            ("return [one for one in found if one]", "return [one for one in found if True]"),
            ("if actor:", "if True:"),
        )
    ),
    Known(
        "if resolution.foreign:",
        "if True:",
        "articles are lent to parts that need none of them",
    ),
    Known(
        "return self.folded.span(places[0] + start, places[0] + end)",
        "return self.folded.span(places[-1] + start, places[0] + end)",
        "there is one place",
    ),
    Known(
        "text = json.dumps(schema, indent=2, ensure_ascii=False)",
        "text = json.dumps(schema, indent=2, ensure_ascii=True)",
        "the schemas are ASCII",
    ),
    Known(
        '_AS_IT_IS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | '
        'getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)',
        '_AS_IT_IS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) & '
        'getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)',
        "a pipe is refused before it is opened, but for one that is put there meanwhile",
    ),
    Known(
        "if len(places) == 1:",
        "if len(places) == 0:",
        "whose one place is, is found sooner than by arrays, and is the same",
    ),
    Known(
        'status = latest(accounts, "status") or event',
        'status = latest(accounts, "status")',
        "an event has a status",
    ),
    Known(
        "status=status.status or event.status,",
        "status=status.status,",
        "what its status is taken from has one",
    ),
    Known(
        "_OPEN, UNDATED_KEY = 1 << 45, 1 << 46",
        "_OPEN, UNDATED_KEY = 1 << 44, 1 << 46",
        "no date has so large a key",
    ),
    Known(
        "if len(every) > _MOST_TRIED:",
        "if len(every) >= _MOST_TRIED:",
        "what is counted in the other way is counted alike",
    ),
    Known(
        "for value, size in every[:_MOST_TRIED]:",
        "for value, size in every[:]:",
        "more is tried before it is counted in the other way",
    ),
    Known(
        "there = _at(mark, lines) if mark else (0, 0)",
        "there = _at(mark, lines) if mark else (0, -1)",
        "what is no YAML is so at a place",
    ),
    Known(
        "self, stack: tuple[Open, ...], price: int = 0, *, pair: Pair | None = None, left: Iterable[Mark] = ()",
        "self, stack: tuple[Open, ...], price: int = -1, *, pair: Pair | None = None, left: Iterable[Mark] = ()",
        "what has no price leaves marks over, which counts first, or is done in every reading",
    ),
    Known(
        "if (end - begin).sum() * _FEW > runs.begin[-1]:",
        "if (end - begin).sum() // _FEW > runs.begin[-1]:",
        "both ways find the same",
    ),
    Known(
        "return np.sort(np.concatenate([order[:0], *each]))",
        "return None",
        "all dates are compared then, which is slower and finds the same",
    ),
    *(
        Known(
            "readings = [Reading((), 0, 0, None, None, ())]",
            f"readings = [Reading((), {odd}, {price}, None, None, ())]",
            "what all readings begin with makes none of them likelier",
        )
        for odd, price in ((-1, 0), (1, 0), (0, -1), (0, 1))
    ),
    *(
        Known("end = 0", f"end = {end}", "before the first mark nothing is open that a gap could change")
        for end in (-1, 1)
    ),
    Known("session.take_time()", "pass", "what may take long takes it beside what is quick, and finds the same"),
    *(
        Known("if len(reader.found) > _VERY_MANY:", after, "about so many take time that may be limited")
        for after in ("if len(reader.found) >= _VERY_MANY:", "if True:")
    ),
    Known(
        "of = np.zeros(len(order) + 1, np.int32)",
        "of = np.zeros(len(order) + 2, np.int32)",
        "nothing stands at the last place",
    ),
    Known(
        "if finds.is_flag:",
        "if True:",
        "no value is called true or false but of a flag",
    ),
    Known(
        "for pieces in range(1, 2 if is_lone(piece) else MOST_JOINED + 1):",
        "for pieces in range(1, 3 if is_lone(piece) else MOST_JOINED + 1):",
        "nothing is written in one for a piece that stands alone, and another",
    ),
    Known("if element[1]:", "if element[0]:", "nobody holds the tag of an element that has none"),
    Known("if not all(map(str.isascii, found)):", "if True:", "each piece is asked the same, which takes longer"),
)


def reason_of(mutant: Mutant) -> str | None:
    """Why it is passed over; None where it is tried."""
    lines = (mutant.before.strip(), mutant.after.strip())
    return next((known.reason for known in KNOWN if known[:2] == lines), None)
