"""Words that lead to what is known to be said or written: that the phrase “X” was misread, the letter ends with “X”."""

import re

from app.patterns import Patterns
from app.words.glyphs import GLYPHS

# Subjects of a clause, right before their words.
_PHRASES = {
    "en": r"(?:(?<=\bsaid )|(?<=\bthat ))(?:the|this|his|her|their) (?:inscription|caption|lettering|note|sentence"
    r"|phrase|line|remark|quote"
    r"|comment|chant|saying)",
    "de": r", (?:der|dieser|ein|sein|ihr) (?:Satz|Ausspruch|Spruch|Schriftzug|Zuruf)|, das (?:Zitat|Sprichwort)"
    r"|, (?:die|diese|eine|seine|ihre) (?:Aussage|Formulierung|Formel|Behauptung|Bemerkung|Frage|Antwort|Äußerung)",
    "nl": r"\bdat (?:de|die|zijn|haar) (?:zin|uitspraak|opmerking|vraag|bewering)|\bdat het (?:citaat|antwoord)",
    "fr": r"\bque l['’](?:inscription|expression)|\bque (?:la|cette|sa) (?:mention|phrase|formule|expression"
    r"|citation|question|remarque|réponse)",
    "es": r"\bque (?:la|esa|esta|su) (?:inscripción|leyenda|pintada|frase|expresión|fórmula|cita|pregunta|respuesta)",
    "pt": r"\bque (?:a|essa|esta|sua) (?:inscrição|legenda|frase|expressão|fórmula|pergunta|resposta)",
    "it": r"\bche (?:la|quella|questa|sua) (?:scritta|dicitura|frase|espressione|formula|citazione|domanda|risposta)",
    "sv": r"\batt (?:meningen|frasen|uttrycket|frågan|citatet|svaret)",
    "da": r"\bat (?:sætningen|udtrykket|spørgsmålet|citatet|svaret)",
    "nb": r"\bat (?:setningen|uttrykket|spørsmålet|sitatet|svaret)",
    "fi": r"\bettä (?:lause|lausahdus|ilmaus|kysymys)",
    "pl": r"\bże (?:to |ta )?(?:zdanie|fraza|pytanie|zwrot|odpowiedź)",
    "cs": r"\bže (?:ta )?(?:věta|fráze|otázka|výrok|odpověď)",
    "sk": r"\bže (?:tá )?(?:veta|fráza|otázka|výrok|odpoveď)",
    "ru": r"\bчто (?:эта )?(?:фраза|выражение|вопрос|цитата|ответ)",
    "uk": r"\bщо (?:ця )?(?:фраза|вислів|питання|цитата|відповідь)",
    "hr": r"\bda je (?:rečenica|fraza|izraz|pitanje)",
}
# What is written, with what it begins or ends with.
_WRITINGS = {
    "en": r"\b(?:letter|note|e-?mail|message|speech|song|book|film|text|post|article|statement|report|poem|video)"
    r"(?:,? (?:which|that))? (?:ends|ended|begins|began|opens|opened|closes|closed|concludes"
    r"|concluded)(?: with(?: the (?:words?|line))?|:)?",
    "de": r"\b(?:\w*[Bb]rief|Text|Artikel|Beitrag|Film|Buch|Lied|Bericht|Gedicht|Video|Schreiben|Mail|E-Mail|Nachricht"
    r"|Rede)"
    r" (?:ende|endete?|beginnt|beginne|begann|schließt|schließe|schloss) mit(?: de[mn] (?:Satz|Worten?))?",
    "nl": r"\b(?:brief|tekst|artikel|film|boek|lied|rapport|gedicht|video|mail|bericht) (?:eindigt|eindigde"
    r"|begint|begon|besluit) met(?: de (?:woorden|zin))?",
    "fr": r"\b(?:lettre|texte|article|film|livre|chanson|rapport|poème|courriel|message|discours) (?:(?:se termin"
    r"|commen|s['’]achev|s['’]ouvr|début|finiss)\w+) (?:par|sur|avec)(?: (?:les mots|la phrase))?",
    "es": r"\b(?:carta|texto|artículo|película|libro|canción|informe|poema|correo|mensaje|discurso) (?:termin|empi"
    r"|comen|acab|conclu)\w+ con(?: (?:las palabras|la frase))?",
    "pt": r"\b(?:carta|texto|artigo|filme|livro|canção|relatório|poema|e-mail|mensagem|discurso) (?:termin|começ|acab"
    r"|conclu)\w+ com(?: (?:as palavras|a frase))?",
    "it": r"\b(?:lettera|testo|articolo|film|libro|canzone|rapporto|poesia|mail|messaggio"
    r"|discorso) (?:si )?(?:conclud"
    r"|termin|inizi|comincia|chiud|apr)\w+ con(?: (?:le parole|la frase))?",
    "sv": r"\b(?:brevet|texten|artikeln|filmen|boken|låten|rapporten|dikten|mejlet|meddelandet) (?:slutar|slutade"
    r"|börjar|började|inleds|avslutas) med(?: (?:orden|meningen))?",
    "ru": r"\b(?:письмо|текст|статья|фильм|книга|песня|сообщение) (?:заканчива|начина|заверша)\w+(?: словами"
    r"| фразой)?",
    "pl": r"\b(?:list|tekst|artykuł|film|książka|piosenka|wiadomość) (?:kończy|zaczyna)\w* się(?: słowami)?",
}
# What one of whom the speaker tells used to say.
_HIS_OWN = {
    "en": r"\b(?:his|her|their|my) (?:late |grand)?\w+['’]s (?:[\w-]+ ){0,2}"
    r"(?:line|words?|phrase|saying|motto|advice|warning|reply|answer|refrain|maxim|catchphrase|greeting|joke)(?:,|:"
    r"| [–—-])",
    "de": r"\b(?:Lieblings)?(?:[Ss]atz|[Ww]orte?|[Ss]pruch|Rat|Motto) (?:ihre[rs]|seine[rs]) \w+:"
    r"|, (?:der|die|das|ein|eine|man) (?:[\w-]+ ){0,3}(?:sei|seien|habe|hätten) (?:[\w-]+ ){0,4}mit den Worten",
    "nl": r"\b(?:woorden|zin|advies|motto|uitspraak) van (?:haar|zijn) \w+:",
    "fr": r"\b(?:phrase|mots|paroles|conseil|devise|formule)(?: (?!de\b)\w+)? d[eu] (?:(?:son|sa|ses|leur) )?\w+\s*:",
    "es": r"\b(?:frase|palabras|consejo|lema|dicho)(?: \w+)? (?:de su|del) \w+:",
    "pt": r"\b(?:frase|palavras|conselho|lema)(?: \w+)? d[aoe] (?:seu |sua )?\w+:",
    "it": r"\b(?:frase|parole|consiglio|motto|detto)(?: \w+)? (?:di|del|della) (?:suo |sua )?\w+:",
    "sv": r"\b\w+s (?:ord|råd|motto):",
    "da": r"\b\w+s (?:ord|råd|motto):",
    "nb": r"\b\w+s (?:ord|råd|motto):",
}
_TABLES = (_PHRASES, _WRITINGS, _HIS_OWN)
SAYINGS = Patterns({
    tag: rf"(?:{'|'.join(table[tag] for table in _TABLES if tag in table)})[\s{GLYPHS}]*\Z" for tag in _PHRASES
}, re.IGNORECASE)  # fmt: skip
# The same right behind their words; and what another boasts of: the “miracle” that Sunak boasts of.
SAYINGS_BEHIND = Patterns({
    tag: rf"[\s{GLYPHS}]*(?:{words})"
    for tag, words in {
        "hu": r"(?:mondat|kijelentés)\w*(?!\w)",
        "tr": r"(?:sözünün|ifadesinin|cümlesinin)|(?:sözün|ifadesin|cümlesin|lafın)\w+ (?!söyle|dile|kullan|et|yine)\w",
        "zh": r"(?:这句话|這句話|一词|一詞|为由|為由|为借口|為藉口|的名义|的名義)",
        "ja": r"を(?:口実|名目|大義)に",
        "en": r"as (?:an? |the )?(?:code ?(?:word|name)|code|shorthand|euphemism|nickname|password|slur|insult)\b"
        r"|(?:championed|promoted|touted|advocated|coined|proclaimed) by [A-Z]",
        "ko": r"(?:이라)?는 (?:말|표현|문구)[이은] ",
        "de": r"(?:genannt|bezeichnet|tituliert|getauft|geführt|gehandelt|beworben|angepriesen|gefeiert"
        r"|verkauft)e[nrsm]? |(?:kann|könne|könnte) (?:keine"
        r"|nicht die) Rede sein|als (?:Codew|Codename|Decknam|Passw|Kennw|Schimpfw|Kürzel|Synonym)|,? (?:mit dem"
        r"|mit der|dessen sich"
        r"|deren sich|auf das|auf die) [A-ZÄÖÜ]\w+ (?:so )?(?:prahl|rühm|stolz)",
        "fr": r"comme (?:nom de code|mot de passe|code|synonyme|insulte)|dont se (?:vante|targue|félicite|prévaut) "
        r"|(?:prôné|promis|annoncé|vanté|proclamé)e?s? par ",
        "es": r"como (?:contraseña|clave|sinónimo|insulto|nombre en clave)|del? que (?:presume|se jacta|alardea) "
        r"|(?:promovid|anunciad|prometid|proclamad)[oa]s? por ",
        "pt": r"como (?:senha|código|sinônimo|sinónimo|insulto)|de que [A-Z]\w+ se (?:gaba|vangloria|orgulha)"
        r"|de que se (?:gaba|vangloria|orgulha) ",
        "it": r"come (?:parola d['’]ordine|nome in codice|sinonimo|insulto)|di cui si (?:vanta|fregia|compiace) "
        r"|(?:promoss|annunciat|promess|proclamat)[oaie] da",
    }.items()
})  # fmt: skip
