"""Pronouns that are the subject of a verb, and what tells of a name that they cannot mean who has it.

By language: of who tells it, of a man, and of a woman.
"""

import re
from collections.abc import Iterable

from app.patterns import Pattern, Patterns

SUBJECTS = {
    "en": ("I|we", "he", "she"), "de": ("ich|wir|man", "er", "sie"), "nl": ("ik|wij|we|men", "hij", "zij|ze"),
    "fr": ("je|j['’]|nous|on", "il", "elle"), "es": ("yo|nosotros", "él", "ella"), "pt": ("eu|nós", "ele", "ela"),
    "it": ("io|noi", "lui|egli", "lei|ella"), "ca": ("jo|nosaltres", "ell", "ella"), "ro": ("eu|noi", "el", "ea"),
    "sv": ("jag|vi|man", "han", "hon"), "da": ("jeg|vi|man", "han", "hun"), "nb": ("jeg|vi|man", "han", "hun"),
    "pl": ("ja|my", "on", "ona"), "cs": ("já|my", "on", "ona"), "sk": ("ja|my", "on", "ona"),
    "hr": ("ja|mi|ја|ми", "on|он", "ona|она"), "sl": ("jaz|mi", "on", "ona"), "ru": ("я|мы", "он", "она"),
    "uk": ("я|ми", "він", "вона"), "bg": ("аз|ние", "той", "тя"), "el": ("εγώ|εμείς", "αυτός|εκείνος", "αυτή|εκείνη"),
    "id": ("saya|kami|aku", "(?!)", "(?!)"), "vi": ("tôi|chúng tôi", "ông ấy|anh ấy", "bà ấy|cô ấy"),
}  # fmt: skip
_MEN = (
    r"Mr\.?|Mister|King|Prince|Lord|Sir|Herrn?|M\.|Monsieur|señor|Sr\.|don|signor|senhor|dom|pan|král|král|herr|hr\.|kung|kong"
    r"|prins|meneer|de heer|roi|rey|rei|rabbi|imam|господин|пан|król|király"
    r"|(?:Robert|Bob|John|William|James|David|Michael|Peter|Paul|Thomas|George|Richard|Charles|Edward|Henry|Frank|Hans|Klaus"
    r"|Jean|Pierre|Jacques|François|Luis|Carlos|José|Juan|Pedro|João|Giovanni|Marco|Luca|Giuseppe|Lars|Erik|Anders|Jan|Piotr"
    r"|Tomasz|Petr|Иван|Пётр|Сергей|Владимир|Алексей|Дмитрий|Іван|Петро|Володимир)"
)
_WOMEN = (
    r"Mrs\.?|Ms\.?|Miss|Queen|Princess|Lady|Dame|Frau|Mme|Madame|Mlle|señora|Sra\.|doña|signora|senhora|dona|pani|paní|fru"
    r"|frøken|mevrouw|reine|reina|rainha|drottning|dronning|koningin|ministra|presidenta|alcaldesa|diputada|sindaca|prefeita"
    r"|deputada|ministre|госпожа|пані|królowa|\w+(?:minister|präsident|kanzler|sprecher|senator|meister|ministr)in"
    r"|(?:Mary|Ann|Anne|Anna|Elizabeth|Sarah|Emma|Laura|Julia|Hannah|Susan|Margaret|Jane|Helen|Angela|Ursula|Sabine|Marie"
    r"|Sophie|Claire|Isabelle|María|Carmen|Ana|Lucía|Giulia|Chiara|Francesca|Giorgia|Ingrid|Karin|Kristina|Katarzyna"
    r"|Agnieszka|Jana|Eva|Мария|Анна|Елена|Ольга|Марія|Олена)"
)
# Of two the words of a name may have one.
MEN = Pattern(rf"(?:(?:the|le|el|il|o|der|la|a|die) )?(?:{_MEN})(?!\w)")
WOMEN = Pattern(rf"(?:(?:the|la|a|die) )?(?:{_WOMEN.replace('|ministre', '')})(?!\w)")
BEFORE = Patterns({
    tag: rf"(?<!\w)(?:(?P<first>{first})|(?P<he>{he})|(?P<she>{she}))[ \u00a0]?\Z"
    for tag, (first, he, she) in SUBJECTS.items()
}, re.IGNORECASE)  # fmt: skip
# Where the verb stands second, right behind it.
BEHIND = Patterns({
    tag: rf"[ \u00a0](?:(?P<first>{SUBJECTS[tag][0]})|(?P<he>{SUBJECTS[tag][1]})|(?P<she>{SUBJECTS[tag][2]}))(?!\w)"
    for tag in ("de", "nl", "sv", "da", "nb")
}, re.IGNORECASE)  # fmt: skip


def is_of_another_sex(pronoun: str, named: Iterable[str], tag: str) -> bool:
    """Whether a pronoun cannot mean whoever has such a name."""
    if not pronoun or tag not in SUBJECTS:
        return False
    _, he, she = SUBJECTS[tag]
    others = WOMEN if re.fullmatch(he, pronoun) else MEN if re.fullmatch(she, pronoun) else None
    return others is not None and any(map(others.match, named))
