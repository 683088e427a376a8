"""Names that stand in marks, and are said by nobody: the paper «El País», the “Iron Lady”, a film, a party."""

import re

from app.curation.clauses import AS, THAT
from app.curation.listed import UNSPACED, WORD, begins_with_listed, find_listed, has_listed, tag_of
from app.curation.quotations import Quotation
from app.curation.reporting import Cue
from app.text import Span, all_of
from app.words.glyphs import GLYPHS

# What a name in marks stands behind, as a name or a by-name.
_NAMING = """
en: newspaper magazine website film movie book novel song album play show series programme
de: zeitung magazin zeitschrift film buch roman lied sender bündnis initiative verein partei gruppe projekt titel
nl: krant tijdschrift film boek partij groep
fr: journal quotidien magazine hebdomadaire film livre roman chanson association collectif parti groupe mouvement
 opération
es: diario periódico revista cadena programa película libro novela canción plataforma asociación colectivo partido
 grupo movimiento operación
pt: jornal revista filme livro romance associação coletivo partido grupo movimento operação
it: giornale quotidiano rivista film libro romanzo canzone associazione partito gruppo movimento inchiesta operazione
ro: ziarul ziarului filmul cartea asociația partidul
sv: tidningen filmen boken partiet föreningen
da: avisen filmen bogen partiet foreningen
nb: avisen filmen boken partiet foreningen
fi: lehti lehden lehdelle elokuva kirja yhdistys puolue
pl: gazet* dziennik* tygodnik* magazyn* film* książk* parti* stowarzyszeni* fundacj* grup* portal*
cs: deník* týdeník* časopis* film* knih* stran* spol* skupin* server*
sk: denník* týždenník* časopis* film* knih* stran* skupin*
ru: газет* журнал* агентств* издани* телеканал* радио* фонд* парти* движени* компани* концерн* банк* фильм* книг*
 групп* проект* программ* операци* клуб* объединени* организаци* завод*
uk: газет* журнал* агентств* видан* телеканал* радіо* фонд* парті* рух* компані* концерн* банк* фільм* книг* груп*
 проєкт* проект* програм* операці* клуб* об'єднан* організаці* завод*
bg: вестник* списани* агенция* телевизи* радио* фонд* парти* движени* компани* филм* книг* груп*
el: εφημερίδα εφημερίδας περιοδικό ταινία βιβλίο κόμμα
hu: lap lapnak filmje könyve
tr: gazetesi dergisi filmi kitabı
ar: صحيفة لصحيفة مجلة لمجلة وكالة لوكالة قناة لقناة حزب حركة منظمة جمعية فيلم كتاب
he: עיתון לעיתון תנועת מפלגת ארגון עמותת סרט ספר
fa: روزنامه روزنامهٔ مجله خبرگزاری شبکه حزب جنبش سازمان فیلم کتاب
hi: अखबार पत्रिका चैनल फिल्म किताब संगठन संस्था
ur: اخبار رسالے چینل فلم کتاب تنظیم
vi: báo phim sách đảng nhóm
id: koran majalah film buku partai kelompok
ja: 映画 小説 新聞 雑誌 番組 団体 会社 法人 紙 誌
ko: 영화 소설 신문 잡지 단체 드라마
th: หนังสือพิมพ์ ภาพยนตร์ พรรค กลุ่ม กับ
"""
# What a by-name stands behind, which may begin with a small letter.
_BYNAMING = """
en: titled entitled nicknamed known named word words phrase term slogan motto
de: genannt bekannt genannte bekannte namens wort begriff
nl: bijgenaamd genaamd genoemd bekend woord
fr: surnommé* dit dite dits intitulé* baptisé* nommé* connu* mot mots terme
es: conocid* apodad* llamad* titulad* denominad* palabra término
pt: conhecid* apelidad* chamad* intitulad* palavra termo
it: detto detta soprannominat* intitolat* conosciut* chiamat* parola termine
ro: numit* supranumit* intitulat*
sv: kallad kallade känd ordet
da: kaldet kendt
nb: kalt kjent
pl: zwan* nazywan* słowo słowa
cs: přezdívan* zvan*
sk: prezývan* zvan*
ru: называем* прозван* именуем* слово слова
bg: наричан*
el: γνωστή γνωστός γνωστό
ar: المعروف المعروفة الملقب الملقبة
he: המכונה
vi: là
id: dijuluki berjudul
zh: 名为 名為 称为 稱為 对 對 向
uk: слово слова
"""
# What stands behind a name in marks.
_NAMED = """
en: programme newspaper magazine
tr: gazete* dergi* adlı olarak
hu: című nevű néven lap
ja: と呼ば 紙 誌 の取材
ko: 와의 과의
"""
# To whom something is said: to the “Spiegel”.
_ADDRESSING = """
en: to
de: dem der gegenüber
nl: aan tegen
fr: au à
es: a al
pt: ao à a
it: al alla a
ca: a al
sv: till för
da: til
nb: til
el: στη στην στον στο
ar: ل لـ
he: ל
"""
_LAST_WORD = re.compile(rf"{WORD.pattern}(?=[ \u00a0\u202f]*\Z)")
_PARTED = re.compile(r"[,;:،؛，：]")
_POSSESSIVE = re.compile(r"['’]s? \Z")
_REACH, _LONGEST = 40, 4
_TERMINAL = frozenset(".!?…。！？")
_WORD = re.compile(r"\w")


def is_title(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether what stands in the marks is a name rather than what somebody says: it begins as one, and is named so."""
    words = text[slice(*one.pieces[0])]
    if words[-1] in _TERMINAL:
        return False
    if _stands_behind(_BYNAMING, text, one.outer.start, cue):
        return True
    if words[0].islower():
        return False
    if _stands_behind(_NAMING, text, one.outer.start, cue) or _is_named_behind(text, one.outer.end, cue.language):
        return True
    return cue.span.end <= one.outer.start and len(words.split()) <= _LONGEST and _is_addressed(text, one, cue)


def _stands_behind(table: str, text: str, at: int, cue: Cue) -> bool:
    """Whether the last word before a place is one of a table, and not the cue."""
    first = at - _REACH
    if tag_of(cue.language) in UNSPACED:
        return any(found.end == at for found in find_listed(table, text, Span(first, at), cue.language))
    found = _LAST_WORD.search(text, first, at)
    if found and has_listed(AS, text, Span(*found.span()), cue.language):
        found = _LAST_WORD.search(text, first, found.start())
    word = Span(*found.span()) if found else None
    return word is not None and not word.overlaps(cue.span) and has_listed(table, text, word, cue.language)


def _is_named_behind(text: str, at: int, language: str) -> bool:
    return begins_with_listed(_NAMED, text[at:], language)


def _is_addressed(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it stands right behind the cue, where the one is told who hears it: sagte dem „Spiegel“, dass."""
    between = text[cue.span.end : one.outer.start]
    if cue.speaker and Span(cue.span.end, one.outer.start).contains(cue.speaker):
        between = between.replace(text[slice(*cue.speaker)], "", 1)
    behind = text[one.outer.end :].lstrip(" ,:\u00a0")
    if not _WORD.search(between):
        return not between.strip() and begins_with_listed(THAT, behind, cue.language)
    if _PARTED.search(between):
        return False
    *others, last = WORD.findall(between)
    if not has_listed(_ADDRESSING, last, all_of(last), cue.language):
        return tag_of(cue.language) == "en" and bool(_POSSESSIVE.search(between))
    return begins_with_listed(THAT, behind, cue.language) or not (others or not _WORD.match(behind.lstrip(GLYPHS)))
