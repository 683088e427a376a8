"""What leads to a line that another wrote: ended with a line from Larkin, mit einem Vers von Rilke, строкой Пушкина.

By its language. In most a name, or whose it is, stands behind the noun; words of thanks are the speaker's.
"""

import re

from app.patterns import Patterns
from app.words.glyphs import GLYPHS

_NAME = r"(?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ])[\w’'.-]*"
_MORE = r"(?: (?-i:[A-ZÀ-ÞČŠŽĀĒĪŪŁŚŐŰΑ-ΩА-ЯЁЇІЄ])[\w’'.-]*){0,3}"
_WORKS = (
    r"(?! *(?:his|her|their|its|own|seine|ihre|son|sa|ses|leur|zijn|haar|sin|sitt|hans|hennes))(?: (?!that\b"
    r"|which\b|who\b"
    r"|as\b|is\b|was\b|die\b|der\b|als\b|qui\b|que\b|dat\b|som\b|er\b|var\b|är\b)[\w’'.-]+){1,4}"
)
_LINES = {
    "en": rf"\b(?:lines?|verses?|couplet|stanza|lyrics?|quote|quotation|passage|poem|psalm|proverb|maxim|aphorism)"
    rf" (?:from|by){_WORKS}|\bthe (?:\w+ )?words of (?:the (?:poet|hymn|song|prophet|psalm\w*|anthem|prayer)"
    rf"|{_NAME}{_MORE})"
    rf"|\b{_NAME}{_MORE}['’]s? (?:\w+ )?(?:lines?|words|maxim|dictum|verses?)",
    "de": rf"\b(?:Vers|Versen|Zeilen?|Zitat|Strophe|Spruch|Gedicht|Bibelvers|Psalm|Songzeile|Liedzeile) (?:von"
    rf"|aus){_WORKS}"
    rf"|\b(?:Worten?|Vers|Versen|Zeilen?) (?:{_NAME}s\b|(?:von|aus) (?:\w+ )?{_NAME}){_MORE}",
    "nl": rf"\b(?:dichtregels?|regels?|vers|versregel|citaat|strofe|psalm|songtekst) (?:van|uit){_WORKS}"
    rf"|\b(?:zin|woorden) (?:van|uit) {_NAME}{_MORE}",
    "fr": rf"\b(?:vers|citation|strophe|verset|poème|proverbe|couplet|réplique) (?:d['’]|de |du |des )(?!s(?:on|a"
    rf"|es) )"
    rf"(?:la |l['’])?[\w’'-]+(?: [\w’'-]+){{0,3}}|\b(?:mots|phrase|paroles|formule) (?:d['’]|de ){_NAME}{_MORE}",
    "es": rf"\b(?:versos?|cita|estrofa|versículo|poema|copla|refrán|proverbio) (?:del?"
    rf"|de la)(?! su\b)(?: [\w’'-]+){{1,4}}"
    rf"|\b(?:palabras|frase) (?:de |del ){_NAME}{_MORE}",
    "pt": rf"\b(?:versos?|citação|estrofe|versículo|poema|refrão|provérbio) d[eoa]s?(?! seu\b"
    rf"|sua\b)(?: [\w’'-]+){{1,4}}"
    rf"|\b(?:palavras|frase) d[eoa] {_NAME}{_MORE}",
    "it": rf"\b(?:vers[oi]|citazione|strofa|versetto|poesia|proverbio|terzina) (?:di|del|della|dal|dalla|d['’])"
    rf"(?! suo\b| sua\b)(?: ?[\w’'-]+){{1,4}}|\b(?:parole|frase) di {_NAME}{_MORE}",
    "ca": rf"\b(?:vers|versos|cita|estrofa|poema|paraules|frase) (?:de |d['’]|del ){_NAME}{_MORE}",
    "ro": rf"\b(?:vers|versuri|versul|versurile|citat|citatul|strof\w+) (?:din|de|lui"
    rf"|al lui) (?:\w+ )?{_NAME}{_MORE}",
    "sv": rf"\b(?:rad|rader|vers|citat|strof|dikt|psalm) (?:av|från|ur){_WORKS}|\bord av {_NAME}{_MORE}",
    "da": rf"\b(?:linje|linjer|vers|citat|strofe|digt|salme) (?:af|fra){_WORKS}|\bord af {_NAME}{_MORE}",
    "nb": rf"\b(?:linje|linjer|vers|sitat|strofe|dikt|salme) (?:av|fra){_WORKS}|\bord av {_NAME}{_MORE}",
    "fi": rf"\b{_NAME}n (?:säke|säkee|sitaat|runo|runonsäke|aforism)\w*",
    "pl": rf"\b(?:wers|cytat|fragment|strof|słow|wiersz)(?:em|ami|ą|y|em) (?:z |ze )?(?:\w+ )?{_NAME}{_MORE}",
    "cs": rf"\b(?:verš|citát|slov|úryvk|větou|strof)(?:em|y|ou|i)? (?:z |ze |od )?{_NAME}{_MORE}",
    "sk": rf"\b(?:verš|citát|slov|úryvk|vetou|strof)(?:om|ami|ou|mi)? (?:z |zo |od )?{_NAME}{_MORE}",
    "hr": rf"(?:\b(?:stih|citat|riječ|reč|rečenic)(?:om|ovima|ima|ima|ama)|(?:стих|цитат|реч)(?:ом|овима|има))"
    rf" (?:iz |od |из |од )?{_NAME}{_MORE}",
    "sl": rf"\b(?:verz|citat|stih|besed)(?:om|i|ami) (?:iz |od )?{_NAME}{_MORE}",
    "bg": rf"\b(?:стих|стихове|цитат|думи|думите|строфа|ред) (?:на|от) {_NAME}{_MORE}",
    "ru": rf"\b(?:строк|стих|цитат|слов|строф|фраз|строчк)(?:ой|ами|ом|ою) (?:из |от )?(?:\w+ )?{_NAME}{_MORE}",
    "uk": rf"\b(?:рядк|вірш|цитат|слов|строф|фраз)(?:ом|ами|ою) (?:з |із )?(?:\w+ )?{_NAME}{_MORE}",
    "el": rf"\b(?:στίχο|στίχους|ρήση|λόγια) (?:του|της|από) (?:τον |την )?{_NAME}{_MORE}",
    "hu": rf"\b{_NAME}[ -](?:idézet|sor|vers|verssor)\w*",
    "et": rf"\b{_NAME} (?:luulerea|värsi|tsitaadi|sõnade)\w*",
    "tr": rf"\b{_NAME}['’]\w+ (?:şu |ünlü )?(?:dize|mısra|şiir|beyit|beyt)\w*(?: \w+(?=:))?",
    "ar": r"(?:بيت|ببيت|أبيات|بأبيات|مقولة|بمقولة|بعبارة)(?: شعر| شهير\w*)? (?:ل|من |للشاعر )\S+(?: \S+)?",
    "he": r"(?:שורה|בשורה|ציטוט|בציטוט|פסוק|בפסוק|במילותי\S*|בדברי\S*|במשפט)(?: (?:של|מתוך|מאת)| מ)\S*(?: \S+){0,2}",
    "fa": r"(?:بیت|بیتی|شعر|شعری|مصرع|مصرعی) از \S+(?: \S+)?",
    "hi": r"\S+ (?:की|के|का) (?:पंक्ति|पंक्तियों|दोहा|दोहे|शेर|कविता)(?: से| के साथ)?",
    "id": r"\b(?:bait|baris|larik|kutipan|puisi|syair|pantun) (?:dari|karya|milik) \w+(?: \w+)?",
    "vi": r"(?:câu thơ|vần thơ|câu hát|lời bài hát|câu ca dao) (?:của|từ|trong) [\w ]{2,20}",
    "zh": r"(?:[^，。、他她己以用]{2,6}|《[^》]{1,12}》)(?:的|中的)(?:诗句|詩句|名言|名句|诗|詩|歌词|歌詞"
    r"|格言|警句|古诗|一句话|一句話)",
    "ja": r"(?<!自身)(?<!自作)(?<!自ら)の(?:句|詩|一節|名言|格言|歌詞|俳句|短歌|ことわざ|詩句)",
    "ko": r"[가-힣]{2,}의 (?:시구|시|명언|구절|한 구절|시 구절|노랫말|가사)(?:인)?",
}
QUOTED_LINES = Patterns({tag: rf"(?:{row})\s*[,:：]?[\s{GLYPHS}]*\Z" for tag, row in _LINES.items()}, re.IGNORECASE)
