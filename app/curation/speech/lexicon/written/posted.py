"""What lies, hangs or stands somewhere before the words on it, and a colon: but on her desk stood a note: “Go.”."""

import re

from app.curation.speech.lexicon.written.posted_eastern import ROWS as EASTERN
from app.curation.speech.lexicon.written.posted_western import ROWS as WESTERN
from app.patterns import Patterns

_W = r"[\w’'-]+"
# Who speaks may have such: there is one message for voters.
_NO_MESSAGE = (
    r"(?!(?:messages?|words|lines?|texts?|Botschaft|Nachricht|Hinweis|Worte?|Satz|bericht|woorden|tekst|mots?|mensajes?"
    r"|mensage\w+|messaggio?|missatges?|meddeland\w*|besked\w*|beskjed\w*|mesaj\w*|viesti\w*|vzkaz\w*|odkaz\w*|üzenet"
    r"|μήνυμα|pesan|ujumbe|orden|ordene|sporočil\w*|poruk\w*|порук\w*)\b)"
)
_BEHIND = rf"(?: (?!dass\b|that\b|que\b|che\b){_W}){{0,5}}"


def _row(where: str, verb: str, thing: str, there: str) -> str:
    there = rf"(?<!\w)(?:{there}) (?:{_W} ){{0,3}}{_NO_MESSAGE}(?:{thing})"
    thing_there = (
        rf"(?: {_W}){{0,2}} (?:{verb})(?: {_W}){{0,4}} (?:{thing})|(?: {_W}){{0,3}} (?:{thing})(?: {_W})? (?:{verb})"
    )
    return rf"(?:(?<!\w)(?:{where})(?: {_W}){{0,4}}?(?:{thing_there})|{there}){_BEHIND}[ \u00a0\u202f]?:\s*\Z"


# In these nothing parts the words.
_UNSPACED = {
    "zh": r"(?:[上里裡前后後旁下外内內边邊处處]|有)(?:[^，。：“”「」]{0,6}?)[放挂掛贴貼写寫摆擺立竖豎悬懸留有]"
    r"(?:着|著|有|了)?[^，。：“”「」]{0,8}(?:纸条|紙條|字条|字條|便条|便條"
    r"|纸|紙|牌子|牌|标语|標語|横幅|橫幅|海报|海報|信|告示|字|大字|标牌|標牌|匾)[：:]\s*\Z",
    "ja": r"に(?:は|も)?[^、。「」]{0,12}(?:紙|メモ|手紙|看板|ポスター|張り紙|貼り紙"
    r"|横断幕|札|ステッカー|はがき|ボード|プレート)[がも][^、。「」]{1,14}[。：:]?\s*\Z",
    "ko": r"에는?(?: [^\s,.:“”‘’]+){0,3} ?(?:쪽지|메모|편지|간판|포스터|현수막|팻말|표지판|종이|스티커|엽서|벽보)[가이]"
    r"[^,.:“”]{1,14}[.:]?\s*\Z",
    "th": r"(?:บน|ที่|ใน|เหนือ|ข้าง)[^:“”]{1,20}(?:มี|ติด|แขวน|วาง)[^:“”]{0,6}(?:กระดาษ|ป้าย|โปสเตอร์|จดหมาย"
    r"|โน้ต|การ์ด)[^:“”]{0,12}:\s*\Z",
}
POSTED = Patterns({tag: _row(*row) for tag, row in (WESTERN | EASTERN).items()} | _UNSPACED, re.IGNORECASE)
