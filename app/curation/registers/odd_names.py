"""Names of a register that no text has as they are written, or that any text has."""

from app.curation.files.alike import named, of_another_script
from app.curation.files.seed_file import SeedFile
from app.curation.shapes.entries import Actor, Entry
from app.patterns import Pattern
from app.words.compounds import is_function_word

# What no name is, unless it is written in capitals: US, WHO.
_SMALL_WORDS = """
    a an the and or of in on at to for from by with as it its he him his she her hers they them their theirs we us our
    you your i me my this that these those who whom which what one some all both is was be mr mrs ms miss dr sir
"""
# A surname before the names that are given; what follows a whole name is another matter.
_LISTED = Pattern(r"([^\W\d_][\w'’-]+), (?!(?:Jr|Sr|[IVX]+|MD|PhD|Esq|MP|QC|KC|OBE|CBE)\b)([^\W\d_][\w'’. -]*)")


def note_odd_names(file: SeedFile, id_: str, entry: Entry) -> None:
    for n, alias in enumerate(entry.aliases):
        if (alias.lower() in _SMALL_WORDS.split() and not alias.isupper()) or (
            alias.islower() and is_function_word(alias)
        ):
            right = "remove it, or give it to the articles that mean it, with “names”"
            file.note((id_, "aliases", n), f"the alias “{alias}” is a word of any text", right)
    names = [((id_, "name"), entry.name), *(((id_, "aliases", n), one) for n, one in enumerate(entry.aliases))]
    for loc, name in names:
        if isinstance(entry, Actor) and entry.kind == "person" and (listed := _LISTED.fullmatch(name)):
            what = f"“{name}” is written as in a list"
            file.note(loc, what, f"write “{listed[2]} {listed[1]}”, as texts do")
        if letters := of_another_script(name):
            what = f"“{name}” has letters of two scripts in a word: {named(letters)}"
            file.note(loc, what, "write the word in one script, as texts do")
