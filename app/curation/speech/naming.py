"""Words that stand beside what is named in marks, by language."""

import re

# What a name in marks stands behind, as a name or a by-name.
NAMING = """
en: newspaper magazine website film movie book novel song album play show series programme
de: zeitung magazin zeitschrift film buch roman lied song serie sendung album
 sender bündnis initiative verein partei gruppe projekt titel
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
BYNAMING = """
en: titled entitled headlined headlines captioned banner placard
 nicknamed known named word words phrase term slogan motto
de: genannt bekannt genannte bekannte namens wort begriff motto titel überschrift schlagwort aufschrift slogan
nl: bijgenaamd genaamd genoemd bekend woord motto
fr: surnommé* dit dite dits intitulé* baptisé* nommé* connu* mot mots terme slogan pancarte banderole
es: conocid* apodad* llamad* titulad* denominad* palabra término lema pancarta
pt: conhecid* apelidad* chamad* intitulad* palavra termo lema
it: detto detta soprannominat* intitolat* conosciut* chiamat* parola termine motto slogan striscione
ro: numit* supranumit* intitulat*
sv: kallad kallade känd ordet mottot parollen
da: kaldet kendt
nb: kalt kjent
pl: zwan* nazywan* słowo słowa hasłem
cs: přezdívan* zvan*
sk: prezývan* zvan*
ru: называем* прозван* именуем* слово слова лозунг* девиз*
bg: наричан*
el: γνωστή γνωστός γνωστό
ar: المعروف المعروفة الملقب الملقبة
he: המכונה
id: dijuluki berjudul
zh: 名为 名為 称为 稱為 对 對 向
uk: слово слова
"""
# In more words than one, or in one that leads nowhere else: what is called so by others.
_SO_CALLED = {
    "en": r"so[- ]called",
    "de": r"sogenannt\w*|angeblich\w*|vermeintlich\w*",
    "nl": r"zogenoemd\w*|zogenaamd\w*|zogeheten",
    "fr": r"soi-disant|prétendue?s?",
    "es": r"(?:la|el|los|las) (?:mal )?llamad[oa]s?|supuest[oa]s?",
    "pt": r"(?:o|a|os|as) chamad[oa]s?|supost[oa]s?",
    "it": r"cosiddett[oaie]",
    "ca": r"anomenad[ae]?s?",
    "ro": r"așa-(?:zis|numit)\w*",
    "sv": r"så kallad[et]?|s k",
    "da": r"såkaldte?",
    "nb": r"såkalte?",
    "fi": r"niin sanot\w+",
    "pl": r"tak zwan\w+|tzw\.",
    "cs": r"takzvan\w+|tzv\.",
    "sk": r"takzvan\w+|tzv\.",
    "hr": r"takozvan\w+|tzv\.",
    "sl": r"tako imenovan\w+|t\. i\.",
    "ru": r"так называем\w+|т\. н\.",
    "uk": r"так зван\w+",
    "bg": r"така наречен\w+",
    "el": r"λεγόμεν\w+|αποκαλούμεν\w+",
    "hu": r"úgynevezett",
    "tr": r"sözde",
    "ar": r"ما يسمى|المسماة|المسمى|ما يعرف",
    "he": r"מה שמכונה|מה שקרוי",
    "fa": r"به اصطلاح",
    "hi": r"तथाकथित",
    "ur": r"نام نہاد",
    "vi": r"cái gọi là",
    "id": r"yang disebut(?: sebagai)?|apa yang disebut",
    "th": r"ที่เรียกว่า",
    "zh": r"所谓的?|所謂的?",
    "ja": r"いわゆる",
    "ko": r"이른바|소위",
}
SO_CALLED = {tag: re.compile(rf"(?<!\w)(?:{one})\W*\Z", re.IGNORECASE) for tag, one in _SO_CALLED.items()}
# What stands behind a name in marks.
NAMED = """
en: programme newspaper magazine
tr: gazete* dergi* adlı olarak
hu: című nevű néven lap
ja: と呼ば と称 紙 誌 の取材 のインタビュー
zh: 采访 採訪 专访 專訪
ko: 와의 과의 인터뷰
"""
# What stands in marks behind them is what the speaker calls something: called the allegation “absurd”.
CALLING = """
en: call* describe* brand* label* dub* term* deem* found considers thinks
de: nenn* nannte* bezeichne* hält
nl: noem* vind*
fr: qualifi* jug* tax* trait*
es: calific* tach* tild* consider*
pt: classific* cham* consider*
it: defin* boll* giudic*
ru: назв* назыв* счита* счел* сочл*
pl: nazw* nazyw* uzna*
"""
# Who heard it, in whatever language: in an interview with “60 Minutes”.
INTERVIEWED = re.compile(
    r"(?:interview|gespräch|entretien|entrevista|intervista|intervju|haastattelu|wywiad|rozhovor|interjú|συνέντευξ"
    r"|интервью|інтерв['’]ю|مقابلة|حوار|röportaj|wawancara|phỏng vấn)\w*"
    r"(?:\s+(?:with|to|for|on|the|mit|de[mrn]?|au|à|avec|con|al?|alla|el|la|met|het|med|till|til|dla|z|pro|s|στ\w+|مع"
    r"|với|dengan|газет\w|журнал\w|телеканал\w))*\s*\Z",
    re.IGNORECASE,
)
# To whom something is said: to the “Spiegel”.
ADDRESSING = """
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
