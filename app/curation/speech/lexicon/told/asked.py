"""Words that tell what others ask, hold against somebody, shout or write, by language: asked whether, という声.

Patterns of what stands before it, and of what stands behind it where the verb comes last.
"""

import re

from app.patterns import Patterns

_ASKED_BEFORE = {
    "en": r"\bquestions? (?:whether|if|of whether|about|on)\b|\b(?:cheers|boos|roars|cries|chants|shouts) of\s*\Z",
    "de": r"\b(?:auf die|zur|auf eine) (?:\w+ )?(?:\w*frage)\b|\b(?:gefragt|befragt|angesprochen)\b"
    r"|\bauf (?:den|die|das) (?:\w+ )?(?:Vorwurf|Vorwürfe|Kritik|Einwand|Argument|Hinweis|Behauptung)\b",
    "nl": r"\bop (?:de|een) vraag\b|\bgevraagd\b|\bop (?:het|de) (?:\w+ )?(?:verwijt|kritiek|bezwaar|stelling)\b",
    "fr": r"\b(?:à|a) (?:la|une|cette) question\b|\b(?:interrogé|questionné)\w*",
    "es": r"\bpreguntad[oa]s?\b|\b(?:a|ante) la pregunta\b",
    "pt": r"\b(?:questionad|perguntad|indagad)[oa]s?\b|\bà pergunta\b",
    "it": r"\b(?:alla domanda|a chi (?:gli|le|lo|la) (?:chiede|domanda))\b",
    "ca": r"\bpreguntat|\bpreguntada",
    "ro": r"\bîntrebat\w*|\bla întrebarea\b",
    "sv": r"\bpå (?:\w+ )?frågan?\b|\btillfrågad\b",
    "da": r"\bpå (?:\w+ )?spørgsmål(?:et)?\b|\badspurgt\b",
    "nb": r"\bpå (?:\w+ )?spørsmål(?:et)?\b",
    "fi": r"\bkysyttäessä\b|\bkysymykseen\b|\bkun \w+ kysyttiin\b",
    "pl": r"\b(?:za|s)?pytan[yaeio]\w*|\bna pytanie\b",
    "cs": r"\bna (?:\w+ )?otázku\b|\bdotázán\w*",
    "sk": r"\bna (?:\w+ )?otázku\b",
    "hr": r"\bna (?:\w+ )?(?:pitanje|upit)\b|\bupitan\w*|\bна (?:\w+ )?питање\b|\bупитан\w*",
    "et": r"\bküsimusele\b|\bküsimuse peale\b",
    "lt": r"\bpaklaust\w+\b|\bį klausimą\b",
    "lv": r"\b(?:jautāt|vaicāt)[sai]\b|\buz (?:\w+ )?jautājumu\b",
    "sl": r"\bna vprašanje\b",
    "ru": r"\b(?:на|отвечая на) (?:\w+ )?вопрос\w*|\bобвин[её]нн\w+ в\s*\Z",
    "uk": r"\bна (?:\w+ )?(?:за)?питання\b",
    "bg": r"\bна (?:\w+ )?въпрос\w*|\bпопитан\w*",
    "el": r"\bερωτηθε\w+|\bστην? ερώτηση\b|\bσε ερώτηση\b",
    "hu": r"\b(?:arra a )?kérdésre\b",
    "ar": r"(?:على|عن) (?:هذا )?سؤال|سئل",
    "he": r"לשאלה|נשאל",
    "fa": r"به (?:این )?(?:پرسش|سؤال|سوال)",
    "hi": r"पूछे जाने पर|पूछने पर",
    "ur": r"اس سوال پر|سوال کے جواب میں|پوچھے جانے پر",
    "id": r"\bditanya\w*",
    "ms": r"\bditanya\w*",
    "vi": r"[Đđ]ược hỏi",
    "zh": r"被问|被問|问及|問及|有记者问|有記者問",
    "th": r"ถูกถาม",
}
_ASKED_BEHIND = {
    "de": r"\s*(?:stand(?:en)?|steht|stehen|stehe|prangt\w*|zu lesen|gestanden|auf(?:rief|ruft|rufen|ford\w+))\b"
    r"(?! (?:\w+ )?(?:für|fest|zur|vor|bevor|im|unter|außer)\b)",
    "nl": r"\s*(?:stond(?:en)?|staat|staan|te lezen)\b(?! voor)",
    "et": r"\s*(?:peale|hüüde|hüüdele|küsimuse|märkuse|etteheite)",
    "hu": r"\s*(?:szóló (?:szav|kijelent|vád|állít|nyilatk|kérdés)"
    r"|(?:válasz|kérdés|felvetés|megjegyzés|vád)(?:j?[áé]ra)(?!\w))",
    "tr": r"\s*(?:diyenler\w*|diye (?:bir )?(?:çığlık|feryat|ses|slogan)|sorusuna|sorusu|sorularına"
    r"|diye sorul|şeklindeki soru"
    r"|(?:iddia|suçlama|eleştiri)\w*n[aeıi](?!\w)|söz(?:ler)?in[ie]|slogan|yazılı|yazısı)",
    "ja": r"\s*(?:と|かと)?(?:[^、。「」と]{0,8}(?:に|から))?(?:問われ|聞かれ|尋ねられ|質問され"
    r"|の質問|という声|という叫び|との質問|という質問|との指摘|との批判|の声に|の野次|発言|と書かれた|の?プラカード"
    r"|の横断幕|コール|と書)",
    "ko": r"\s*(?:라는|이라는|는|란|이란)?\s*(?:(?:질문|지적|비판|물음|주장|논란|의혹)에|(?:소리|외침|고함|구호|발언"
    r"|비명|절규|함성)"
    r"|(?:이?라는|이?란) (?:표현|보도|말|소문|기사)에|(?:이?라)?고 (?:적[힌혀]|쓰[인여]|써 ?있|새[긴겨]|묻|물|질문))",
    "hi": r"\s*(?:की (?:चीख|पुकार|आवाज|आवाज़)|(?:के|वाले)?\s*(?:(?:सवाल|आरोप)(?:ों)? (?:पर|के|को|से)|बयान|नारों))",
    "ur": r"\s*(?:کے|والے|کا|کی)?\s*(?:سوال|الزام|بیان|نعر)",
    "bn": r"(?:র|এর) (?:অভিযোগ|মন্তব্য|বক্তব্য|স্লোগান|প্রশ্ন)|['’]? কি না (?:জানতে চাইলে|প্রশ্নে)",
    "zh": r"(?:的|这一|這一)?(?:言论|言論|说法|說法|呼声|呼聲|口号|口號|喊声|喊聲|指控|质疑|質疑|标语|標語|横幅)",
}
ASKED, ASKED_BEHIND = Patterns(_ASKED_BEFORE, re.IGNORECASE), Patterns(_ASKED_BEHIND)
