"""Nouns that lead to what another has said: the claim that it was “over”, Babišova slova o „zradě“."""

import re

from app.patterns import Patterns
from app.words.glyphs import GLYPHS

# What is held against somebody, with what leads to its words; these stand right behind.
_NOUNS = {
    "en": r"\b(?:claim|allegation|accusation|charge|suggestion|notion|idea|view|rumour|rumor|belief)s?"
    r" (?:that(?: [\w’']+){1,3}|of(?: an?| the)?)"
    r"|['’]s? (?:\w+ )?(?:pledge|promise|vow|threat|remark|comment|statement|warning|assessment|insistence|assertion"
    r"|verdict)s? (?:that|to|of|about)(?: [\w’']+){0,3}"
    r"|\b(?:over|about|for|at) (?:his|her|their) (?:\w+ )?(?:claim|remark|comment|statement|suggestion|assertion"
    r"|tweet)s? (?:that|of|about)(?: [\w’']+){0,4}"
    r"|['’]s? (?:description|depiction|portrayal|characteri[sz]ation)s? of(?: [\w’']+){1,4} as(?: an?| the)?"
    r"|\b(?:reports|talk|calls) (?:of|for)(?: an?| the)?(?=[\s“‘\"]*\Z)"
    r"|(?<!gave )(?<!gave the )(?<!gave an )(?<!issued )(?<!issued an )orders? (?:(?:was|were|is|had been) )?to"
    r"|\bfor (?:suggesting|implying|insinuating|hinting)(?: [\w’']+){1,5}"
    r"|\b(?:words?|sayings?|advice|phrase|motto) (?:of|from) (?:his|her|their) [\w’']+(?:,|:| [–—-])?",
    "de": r"\b(?:Befehl|Anweisung|Order|Auftrag|Weisung)\w* (?:gehabt|bekommen|erhalten|gewesen),?(?: \w+)?"
    r"|\b(?:Vorwurf|These|Behauptung|Ansicht|Unterstellung|Gerücht|Eindruck"
    r"|\w+s (?:Aussage|Äußerung|Bemerkung|Drohung))"
    r"(?:s|es|e|n|en)?"
    r"(?:, (?:\w+ ){1,4}| (?:der|des|von|einer|eines))",
    "nl": r"\b(?:bevel|opdracht|order) (?:had )?(?:gekregen|ontvangen) om(?: \w+){0,3}|\b(?:beschuldiging|verwijt"
    r"|idee|stelling|bewering)\w* (?:dat(?: \w+){1,3}|van(?: een)?)"
    r"|\b(?:omdat|nadat|toen) \w+ (?:suggereerde|insinueerde) dat(?: \w+){1,4}",
    "fr": r"\b(?:reçu|eu|avait|avaient) (?:pour )?(?:l['’]ordre|l['’]instruction|la consigne|ordre"
    r"|consigne) (?:d['’]|de)"
    r"|\b(?:accusation|reproche|idée|thèse|rumeur|terme|mot|expression|allégation)s?"
    r" (?:d['’]|de(?: la| l['’])?|que(?: \w+){1,3}|selon laquelle(?: \w+){1,3})",
    "es": r"\b(?:recib\w+|tenían?|tuv\w+) (?:la |una )?(?:orden|órdenes|instrucciones) de|\b(?:acusación|acusaciones"
    r"|idea|tesis|rumor|rumores|término|palabra) (?:de(?: la)?|de que(?: \w+){1,3})"
    r"|\bpor (?:insinuar|sugerir|dar a entender) que(?: \w+){1,4}",
    "pt": r"\b(?:receb\w+|tinham?|teve) (?:a )?(?:ordens?|instruções) (?:de|para)|\b(?:acusação|acusações|ideia|tese"
    r"|rumor|rumores|termo) (?:de|da|de que(?: \w+){1,3})"
    r"|\bpor (?:insinuar|sugerir|dar a entender) que(?: \w+){1,4}",
    "it": r"\b(?:ricevuto|avuto|avevano?) (?:l['’])?(?:ordine|ordini|istruzioni) di|\b(?:accusa|accuse|idea|tesi"
    r"|voce|voci|termine) (?:di|che(?: \w+){1,3})"
    r"|\bper aver (?:insinuato|suggerito|lasciato (?:intendere|capire)) che(?: \w+){1,4}",
    "pl": r"\b(?:zarzut|pogłos|oskarżeni|doniesieni)\w*(?: \w+){0,3} o"
    r"|\btez\w* o|\bsłow(?:a|om|ami) \w+(?: \w+)?(?::|, że(?: \w+){1,5})"
    r"|\b(?:słow|wypowied|uwag|opini|komentarz)\w*(?: (?!dla|na|w|do)\w+){1,3} o",
    "cs": r"\bslov(?:a|ům|y) \w+(?: \w+)?(?::|, že(?: \w+){1,5})"
    r"|\b(?:obvinění|tvrzení|zpráv\w*|spekulac\w+|fám\w+)(?: \w+){0,3} o"
    r"|\b\w+(?:ov|in)\w (?:slova|slov|slovům|výrok\w*) o|\b(?:slov\w*|výrok\w*|vyjádření)(?: (?!pro|na|v)\w+){1,3} o",
    "sk": r"\bslov(?:á|ám|ami) \w+(?: \w+)?, že(?: \w+){1,5}|\b(?:obvineni|tvrdeni|sprá|špekuláci)\w*(?: \w+){0,3} o"
    r"|\b\w+(?:ov|in)\w+ (?:slov\w*|výrok\w*) o|\b(?:slov\w*|výrok\w*|vyjadreni\w)(?: (?!pre|na|v)\w+){1,3} o",
    "hr": r"\b(?:riječi|reči|речи) \w+(?: \w+)? (?:da|да)(?: \w+){1,5}"
    r"|\b(?:optužb|tvrdnj|glasin|navod|оптужб|тврдњ|гласин|навод)\w*(?: \w+){0,3} [oо]"
    r"|\b(?!njegov|njen|njezin|njihov|svoj|његов|њен|њихов|свој)\w+(?:ev|ov|in|ев|ов|ин)\w{1,2} (?:riječi|reči|речи)"
    r"|\b\w+(?:ev|ov|in|ев|ов|ин)\w+ (?:riječi|reči|izjav\w+|речи|изјав\w+) [oо]"
    r"|\b(?:riječi|riječima|reči|rečima|izjav\w+|речи|речима|изјав\w+)(?: (?!za|na|u|за|на|у)\w+){1,3} [oо]",
    "ru": r"\b(?:получил\w*|имел\w*) (?:приказ\w*|указани\w+)|\b(?:слова(?:м|ми)?|фразу|фраза) \w+(?: \w+)?(?::"
    r"| о том, что(?: \w+){1,5})"
    r"|\b(?:обвинени|слух|утверждени|упр[её]к|тезис|сообщени|публикаци)\w*"
    r"(?: (?!для|на|в|по)\w+){0,3} (?:в|во|о|об)"
    r"|\b(?:слов|заявлени|высказывани|реплик|комментари|мнени|критик|угроз)\w*"
    r"(?: (?!для|на|в|во|по|с|при)\w+){1,3} (?:о|об|про)",
    "uk": r"\b(?:отрима\w*|ма[влі]\w*) (?:наказ\w*|вказівк\w+)|\bслова(?:м|ми)? \w+(?: \w+)?(?::"
    r"| про те, що(?: \w+){1,5})"
    r"|\b(?:звинуваченн|чутк|твердженн|повідомленн|публікаці)\w*(?: (?!для|на|в|у)\w+){0,3} (?:про|у|щодо)"
    r"|\b(?:слов|заяв|висловлюванн|коментар|погроз|критик)\w*(?: (?!для|на|в|у)\w+){1,3} (?:про|щодо)",
    "bg": r"\b(?:обвинени|слухове|твърдени)\w*(?: \w+){0,3} (?:за|в)"
    r"|\b(?:думи|изказван|изявлени|критик)\w* на(?: \w+){1,3} за|\bдуми\w* на(?: \w+){1,2}, че(?: \w+){1,8}"
    r"|\b(?:дума|думи|съвет|фраза|мото) на(?: \w+){1,2}(?:,|:| [–—-])",
    "ro": r"\b(?:ide|tez|zvon|acuzați)\w+ (?:că|potrivit căreia)(?: \w+){1,4}"
    r"|\b(?:acuzați|zvonuri|afirmați)\w*(?: \w+){0,3} (?:de|despre|privind)"
    r"|\b(?:declarați|cuvint|spusel|comentari)\w* (?:lui|\w+ului|\w+ei)(?: \w+){0,2} (?:despre|privind)",
    "hu": r"\b(?:szava|kijelentés|nyilatkozat|vád|pletyk|állítás)\w* (?:az?)",
    "fi": r"\bpuhe(?:et)?|\b(?:puheit|puheis|lausun|väitte|syytö|huhu|kommentte)\w*",
    "et": r"\b(?:sõnu|sõnad|väite|väiteid|süüdistus|kuulujut|avaldus)\w*",
    "lt": r"\b(?:žodži|teigini|kaltinim|gand|pareiškim)\w*(?: \w+){0,3} (?:apie|dėl)",
    "lv": r"\b(?:vārdi|apgalvojum|apsūdzīb|baum|paziņojum)\w*(?: \w+){0,3} par",
    "el": r"\b(?:λόγια|φράση|ρήση) τ\w+ \w+(?: \w+)?(?::?| (?:ότι|πως)(?: \w+){1,5})"
    r"|\b(?:κατηγορί|φήμ|ισχυρισμ)\w+(?: \w+){0,4} (?:περί|για)"
    r"|\b(?:λόγια|δηλώσ\w+|δήλωση|σχόλι\w+) (?:τ\w+)(?: \w+){1,3} (?:περί|για)",
    "ar": r"هتافات?|(?:اتهام|شائع|مزاعم|أنباء)\w*(?: \w+){0,3} (?:عن|حول|بشأن|ب)"
    r"|(?:تصريح|كلام|حديث|قول|تعليق)\w*(?: (?!في|ل|إلى|مع)\w+){1,3} (?:عن|حول|بشأن)",
    "fa": r"(?:اتهام|شایع|ادعا)\S*(?: \S+){0,3} (?:درباره|دربارهٔ|دربارۀ|مبنی بر|در مورد)"
    r"|(?:سخنان|اظهارات|حرف|گفته)\S*(?: \S+){1,3} (?:درباره|دربارهٔ|دربارۀ|مبنی بر|در مورد)",
    "he": r"(?:טענות|טענת|האשמות|שמועות)(?: \S+){0,3} (?:על|בדבר|אודות|לגבי)"
    r"|(?:ל|את |ב)?(?:דברי|הצהרת|הצהרות|אמירת)(?: \S+){1,3} (?:על|בדבר|אודות|לגבי)",
    "vi": r"(?:tin đồn|cáo buộc)(?: \w+){0,4} (?:về|rằng)|(?:phát biểu|lời|tuyên bố) của(?: \w+){1,4} (?:về|rằng)",
    "id": r"\b(?:tuduhan|tudingan|rumor|isu)(?: \w+){0,3} (?:soal|tentang|mengenai|bahwa)"
    r"|\b(?:ucapan|pernyataan|komentar|kata-kata)(?: (?!di|kepada|pada)\w+){1,3} (?:soal|tentang|mengenai)",
    "zh": r"(?:针对|針對|对于|對於|面对|面對)[^，。；]{0,12}(?:质疑|質疑|批评|批評|指控|指责|指責)",
    "th": r"(?:คำพูด|ถ้อยคำ|ข้อกล่าวหา|ข่าวลือ)[^ ]*(?:เรื่อง|ว่า|เกี่ยวกับ)",
    "sl": r"\b(?:obtožb|trditv|navedb|govoric|očit)\w*(?: \w+){0,3} (?:o|glede|zaradi)",
    "ca": r"\b(?:acusació|acusacions|idea|tesi|rumor|rumors|terme) (?:de(?: la)?|d['’]|que(?: \w+){1,3})",
}
REMARKS = Patterns({tag: rf"(?:{pattern})\s*[{GLYPHS}]*\Z" for tag, pattern in _NOUNS.items()}, re.IGNORECASE)
