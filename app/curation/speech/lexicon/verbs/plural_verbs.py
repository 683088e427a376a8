"""Forms of verbs of which more than one is the subject, as patterns by language: sagten, dijeron, сказали."""

import re

from app.patterns import Patterns

# The last word of a cue is one, or its auxiliary. A verb that one person may be the subject of too is left out.
_PLURAL = {
    "de": r"\w+(?:[gnrlpsfz]t|et)en|\w*(?:sprachen|riefen|schrieben|nannten|gaben|warfen|hielten)"
    r"|haben \w+|nennen|bezeichnen|schimpfen",
    "nl": r"zeiden|vertelden|verklaarden|meldden|beweerden|noemden|stelden|schreven|riepen|vroegen|antwoordden"
    r"|benadrukten|waarschuwden|bevestigden|oordeelden|vonden|spraken|hebben \w+|noemen",
    "fr": r"(?!(?:dément|ment|sent|ressent|pressent|consent|\w*tient|\w*vient|répent|repent)\Z)\w+(?:ent|èrent|irent)"
    r"|\w*(?:ont|avaient|auraient)\b.*",
    "es": r"\w+(?:ron|ían|aban|[cmtrgñlpdbvs][ae]n)|han\b.*|habían\b.*|dijeron.*",
    "pt": r"\w+(?:am|zem|rem|mem|gem|vem|tem)|(?:têm|tinham)\b.*",
    "it": r"\w+(?:ono|ano|[aeio]rono)|(?:hanno|avevano)\b.*",
    "ca": r"\w+(?:aren|ien|aven|[uemt]en)|(?:han|van|havien)\b.*",
    "ro": r"\w+(?:eau|esc)|au\b.*|spun",
    "ru": r".*ли(?:сь)?|\w+[яаюу]т",
    "uk": r".*ли(?:ся|сь)?|\w+[яаюу]ть",
    "pl": r".*\w+(?:li|ły)|\w+(?:ją|zą|dzą)",
    "cs": r".*\w+li|\w+(?:ají|ejí|ují)",
    "sk": r".*\w+li|\w+(?:ajú|ujú)|tvrdia|hovoria|vravia",
    "hr": r".*\w+(?:li|ли)(?: su| су)?|\w+(?:aju|uju)|kažu|tvrde|navode|кажу|тврде|наводе|сматрају|истичу",
    "sl": r".*\w+li|\w+jo|pravijo|trdijo|navajajo|menijo",
    "bg": r"\w+ха|\w+[ая]т",
    "hu": r"\w+[tj][áé]k|\w+t[ae]k|nevezik|mondanak|írnak",
    "fi": r"\w+v[aä]t|(?:sano|kerro|väite|tode)t(?:tiin|aan)",
    "et": r"\w+(?:sid|vad)",
    "el": r"\w+(?:αν|(?<!σήμ)(?<!πέφ)ανε|ουν|ούν|άν)|λένε",
    "tr": r"\w+(?:[dt][ıiuü]|yor|m[ıiuü]ş)l[ae]r",
    "ar": r"[قزأ]\w+وا",
    "he": "אמרו|טענו|סיפרו|הודיעו|מסרו|ציינו|הבהירו|כתבו|הוסיפו|אומרים|טוענים|מספרים|קראו|כינו|צעקו",
}  # fmt: skip
PLURAL = Patterns(_PLURAL, re.IGNORECASE)
# Without a verb they tell that a name is no subject.
NO_SUBJECT = Patterns({
    "ru": r"(?:ому|ему|[оае]ву|ину|ой|ей)\Z", "uk": r"(?:ому|ові|еві|єві|ій)\Z", "pl": r"(?:owi|emu|ej)\Z",
    "cs": r"(?:ovi|ému|é)\Z", "sk": r"(?:ovi|ému|ej)\Z", "hu": r"(?:n[ae]k|r[óő]l|t[óő]l|v[ae]l)\Z",
    "fi": r"(?:ll[ae]|lle|lt[aä]|st[aä]|n)\Z", "et": r"(?:le|lt|st)\Z", "tr": r"['’][yn]?[ae](?:n)?\Z",
})  # fmt: skip
