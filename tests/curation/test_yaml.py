"""YAML as curators write it: what it does behind their backs is told, or is not done."""

from pathlib import Path

import pytest

from tests.curation.seed_files import read

EMPTY = (
    "a key without a value: remove the key, or give it a value; a comma inside braces separates entries, "
    "so quote words that hold one"
)
MEND = "mend the line, or quote the words"
CONTROL = "a control character: remove it; it cannot be seen, and YAML forbids it"
TWICE = "keep one, or give the other its own id"
ANCHOR = "an anchor (&name): quote words that begin with this sign"
TAG = "a tag (!name): quote words that begin with this sign"
BRACKET = "a key that is not words: quote words that start with a bracket or a brace"
BEHIND = (
    "not YAML: a value goes on behind its end: "
    "quote all of it: words that begin with a quotation mark or a bracket end where that closes"
)


@pytest.mark.parametrize(
    ("text", "data"),
    [
        pytest.param("country: NO", {"country": "NO"}, id="no boolean"),
        pytest.param("name: null", {"name": "null"}, id="no null"),
        pytest.param("name: ~", {"name": "~"}, id="no tilde"),
        pytest.param("12:30: 12:30", {"12:30": "12:30"}, id="no minutes of a day"),
        pytest.param("date: 2013-09-05", {"date": "2013-09-05"}, id="no date"),
        pytest.param("words: >-\n  on two\n  lines", {"words": "on two lines"}, id="a folded block"),
        pytest.param("words: 'it''s'", {"words": "it's"}, id="single quotes"),
        pytest.param('words: "caf\\u00e9"', {"words": "café"}, id="an escape"),
        pytest.param("a: [b, 'c, d', ]", {"a": ["b", "c, d"]}, id="a list"),
        pytest.param("a: b  # not c", {"a": "b"}, id="a comment"),
        pytest.param("a:\r\n  b: c\r\n", {"a": {"b": "c"}}, id="line ends of Windows"),
        pytest.param('a: ""', {"a": ""}, id="an empty value that is meant"),
    ],
)
def test_every_plain_scalar_is_the_text_that_is_written(tmp_path: Path, text: str, data: object) -> None:
    file = read(tmp_path / "a.yaml", text)
    assert (file.data, file.faults) == (data, [])


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        pytest.param("a: 1\nb: 2\na: 3", [f"3:1: the key “a” stands here twice: {TWICE}"], id="a key twice"),
        pytest.param("a: {b: c, b: c}", [f"1:11: the key “b” stands here twice: {TWICE}"], id="a key twice in braces"),
        pytest.param("a: {b: c}\nd: {b: c}", [], id="a key in two mappings"),
        pytest.param("a: {b: Bread, butter}", [f"1:21: {EMPTY}"], id="a comma inside braces"),
        pytest.param("a: {b: Bread, butter, c: d}", [f"1:21: {EMPTY}"], id="a comma inside braces before an entry"),
        pytest.param("a:\nb: c", [f"1:3: {EMPTY}"], id="a key without a value"),
        pytest.param(
            "a: {51.23, -2}",
            [
                "1:10: “51.23” has no key: inside braces each value stands behind its key: write “key: 51.23”",
                "1:14: “-2” has no key: inside braces each value stands behind its key: write “key: -2”",
            ],
            id="numbers without keys",
        ),
        pytest.param(
            "a: {lat=51.23, lon:2.92, n 2}",
            [
                "1:14: “lat=51.23” is read as a key without a value: write “lat: 51.23”",
                "1:24: “lon:2.92” is read as a key without a value: write “lon: 2.92”",
                "1:29: “n 2” is read as a key without a value: write “n: 2”",
            ],
            id="keys that no colon and no space parts from their values",
        ),
        pytest.param(
            "a: {lat: 51,23, lon: -2,92}",
            [
                "1:15: “51,23” is read as two entries, parted at the comma: write “51.23”",
                "1:27: “-2,92” is read as two entries, parted at the comma: write “-2.92”",
            ],
            id="decimals behind a comma",
        ),
        pytest.param(
            "a: {Rund 1,2 Mio. Euro: b, c: at least 3,000 people}",
            [
                "1:11: “Rund 1,2 Mio. Euro” is read as two entries, parted at the comma: put it in quotation marks",
                "1:52: “at least 3,000 people” is read as two entries, parted at the comma: put it in quotation marks",
            ],
            id="words with a comma in a number",
        ),
        pytest.param("a: {http://a.example}", [f"1:21: {EMPTY}"], id="an address without a key"),
        pytest.param("a:\n- b\n-\n", [f"3:2: {EMPTY}"], id="an item without a value"),
        pytest.param("a: &x {b: c}\nd: *x", [f"1:4: {ANCHOR}"], id="an alias of a mapping"),
        pytest.param("a: &x b\nd: *x", [f"1:4: {ANCHOR}"], id="an alias of words"),
        pytest.param("a: &x\n  b: *x", [f"1:4: {ANCHOR}"], id="an alias of itself"),
        pytest.param("? {a: b}\n: c", [f"1:3: {BRACKET}"], id="a mapping as a key"),
        pytest.param("[he] was: c", [f"1:6: {BEHIND}"], id="brackets before words"),
        pytest.param("a:\n  [he]: c", [f"2:3: {BRACKET}"], id="brackets as a key"),
        pytest.param("a: [he] was", [f"1:9: {BEHIND}"], id="brackets before a value"),
        pytest.param('a: "Not" a game', [f"1:10: {BEHIND}"], id="quotes before a value"),
        pytest.param(
            "a: Note: this",
            ["1:8: not YAML: a colon within words: quote words that hold a colon"],
            id="a colon",
        ),
        pytest.param(
            "a:\n    b: c\n   d: e",
            [
                "3:4: not YAML: a key in another column than those beside it: "
                "begin it in column 5, as the line above does, or in column 1"
            ],
            id="a key too far to the left",
        ),
        pytest.param(
            "a:\n- b: c\n    d: e",
            [
                "3:6: not YAML: a key below a value: begin it in column 3, as the line above does; "
                "quote words that hold a colon"
            ],
            id="a key too far to the right",
        ),
        pytest.param(
            "a: {b: c d: e}",
            [
                "1:11: not YAML: entries behind { that nothing parts: write a comma between entries, "
                "and } behind the last; quote words that hold a colon"
            ],
            id="no comma",
        ),
        pytest.param("a: [b, c\nd: e", ["1:4: not YAML: a [ that does not close: close it with ]"], id="no bracket"),
        pytest.param(
            "a: b\nc d\ne: f",
            ["2:1: not YAML: a key without a colon and a space: write a colon and a space behind the key"],
            id="no colon",
        ),
        pytest.param(
            "a: b\nc:d\ne: f",
            ["2:1: not YAML: a key without a colon and a space: write a space behind the colon"],
            id="no space behind a colon",
        ),
        pytest.param(
            'a: "b\nc: d',
            ["1:4: not YAML: a quotation mark that does not close: close it, where the words end"],
            id="no closing mark",
        ),
        pytest.param(
            "a:\n  b: c\n\td: e",
            ["3:1: not YAML: the line begins with a tab: indent with spaces"],
            id="a tab below a key",
        ),
        pytest.param("a: @home", ["1:4: not YAML: words that begin with “@”: quote them"], id="a reserved character"),
        pytest.param(
            "a: {b: c", ["1:4: not YAML: a { that does not close: close it with }"], id="a brace that does not close"
        ),
        pytest.param("a:\n\tb: c", ["2:1: not YAML: the line begins with a tab: indent with spaces"], id="a tab"),
        pytest.param(
            "a:\n  b: c\n\u00a0\u00a0d: e\n  f: g",
            ["3:1: not YAML: the line begins with “\u00a0” (U+00A0 NO-BREAK SPACE): indent with spaces"],
            id="a space that is none",
        ),
        pytest.param(
            'a: "one\nb:\n  c: "two"\nd: e',
            ["1:4: not YAML: a quotation mark that does not close: close it, where the words end"],
            id="a mark that another value closes",
        ),
        pytest.param("a: *x", ["1:4: not YAML: words that begin with “*”: quote them"], id="an alias of nothing"),
        pytest.param(
            "a: b\n---\na: c",
            ["2:1: not YAML: a second document begins: remove the line that begins with ---"],
            id="two documents",
        ),
        pytest.param(
            "a: - b",
            ["1:4: not YAML: a hyphen before words: quote words that begin with one; a list begins below its key"],
            id="a hyphen before words",
        ),
        pytest.param(
            "a:\n- b: c\n– b: d\n  e: f",
            ["3:1: not YAML: “–” (U+2013 EN DASH) begins no entry of a list: write a hyphen and a space"],
            id="a dash that is no hyphen",
        ),
        pytest.param(
            "a:\n- b: c\n-b: d\n  e: f",
            ["3:1: not YAML: a hyphen without a space: write a space behind it to begin an entry"],
            id="an entry without a space",
        ),
        pytest.param(
            "a: b\nc：d\ne: f",
            ["2:2: not YAML: “：” (U+FF1A FULLWIDTH COLON) ends no key: write a colon and a space"],
            id="a colon that is none",
        ),
        pytest.param(
            "a: b\nc:\u00a0d\ne: f",
            [
                "2:3: not YAML: “\u00a0” (U+00A0 NO-BREAK SPACE) parts no value from its key: "
                "write a space behind the colon"
            ],
            id="a space behind a colon that is none",
        ),
        pytest.param(
            "a:\n<<<<<<< HEAD\n  b: c\n=======\n  b: d\n>>>>>>> other\n",
            [
                "2:1: not YAML: two versions that nobody has merged: keep one of both, "
                "and remove the lines of <<<<<<<, ======= and >>>>>>>"
            ],
            id="marks of a merge",
        ),
        pytest.param("a: !party c", [f"1:4: {TAG}"], id="a tag"),
        pytest.param("a: &co c", [f"1:4: {ANCHOR}"], id="an anchor"),
        pytest.param("a: b\n&co c: d", [f"2:1: {ANCHOR}"], id="an anchor of a key"),
        pytest.param("a: é🚢\nb:\n  c: é🚢\x07", [f"3:8: {CONTROL}"], id="a control character"),
        pytest.param("é: 🚢\nb:", [f"2:3: {EMPTY}"], id="columns count code points"),
        pytest.param("🚢🚢: {b: c, d}", [f"1:13: {EMPTY}"], id="columns count astral code points once"),
        pytest.param("a:\nb:\n- &x [c]\n- *x", [f"1:3: {EMPTY}", f"3:3: {ANCHOR}"], id="several at once"),
    ],
)
def test_what_yaml_would_change_or_lose_is_told_with_its_place(tmp_path: Path, text: str, faults: list[str]) -> None:
    path = tmp_path / "a.yaml"
    told = dict.fromkeys(str(fault) for fault in read(path, text).faults)
    assert list(told) == [f"{path}:{fault}" for fault in faults]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        pytest.param('a: "\\e[31mred"', ["1:4: an escape makes a control character, U+001B ESC"], id="a value"),
        pytest.param('"\\0": a', ["1:1: an escape makes a control character, U+0000 NUL"], id="a key"),
        pytest.param('a: ["b", "\\x9b"]', ["1:10: an escape makes a control character, U+009B"], id="an item"),
        pytest.param('a: "one\\ttwo\\nthree \\u00e9"', [], id="a tab, a line end, a letter"),
    ],
)
def test_escapes_make_no_control_characters(tmp_path: Path, text: str, faults: list[str]) -> None:
    path = tmp_path / "a.yaml"
    told = [f"{path}:{fault}: leave it out; it cannot be seen" for fault in faults]
    assert [str(fault) for fault in read(path, text).faults] == told


def test_json_s_pairs_of_escapes_are_refused_with_the_one_to_write(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    assert [str(fault) for fault in read(path, 'a: "\\ud83d\\udca9"').faults] == [
        f"{path}:1:7: not YAML: found invalid Unicode character escape code: write the character itself; "
        "JSON's pairs of escapes, such as \\ud83d\\udca9, are one in YAML: \\U0001f4a9"
    ]
    assert read(path, 'a: "\\U0001f4a9"').data == {"a": "\U0001f4a9"}
