"""Words for what somebody is, without an article behind his name or right before it, as patterns by language."""

# No adverb ends like them: directement.
_END = r"\w*(?<!ment)(?<!mente)(?!\w)"
_OFFICES = {
    "fr": r"ministre|président|directeur|directrice|secrétaire|maire|délégué|porte-parole|chef|avocat"
    r"|député|sénat(?:eur|rice)"
    r"|professeur|chercheu|patron|coordinat|représentant|économiste|historien|sociologue|politologue"
    r"|médecin|infirmi"
    r"|préf[eè]t|procureur|commissaire|conseill(?:er|ère)|gérant|éleveu|agriculteur|agricultrice|étudiant"
    r"|militant"
    r"|journaliste|analyste|maître|fondat(?:eur|rice)|entraîneu|retraité|ingénieur|syndicaliste|adjoint",
    "it": r"ministr|president|direttor|direttric|segretari|sindac[oa]|portavoce|capogruppo|avvocat|deputat"
    r"|senat(?:or|ric)"
    r"|professor|ricercat(?:or|ric)|coordinat(?:or|ric)|rappresentant|economist|storic[oa]|sociolog"
    r"|medic[oa]|prefett"
    r"|procurator|commissari|consiglier|assessor|fondat(?:or|ric)|allenat(?:or|ric)|chimic[oa]",
    "es": r"ministr|president|director|secretari|alcald|portavoz|abogad|diputad|senador|profesor"
    r"|investigador|coordinador"
    r"|representante|economista|historiador|sociólog|médic|fiscal|comisari|consejer|concejal|fundador"
    r"|entrenador",
    "pt": r"ministr|president|diretor|secretári|prefeit|porta-voz|advogad|deputad|senador|professor"
    r"|pesquisador"
    r"|coordenador|representante|economista|historiador|sociólog|médic|procurador|comissári|vereador"
    r"|fundador|treinador",
    "ca": r"ministr|president|director|secretari|alcald|portaveu|advocat|advocada|diputa|professor"
    r"|investigador"
    r"|coordinador|representant|economista|historiador|metge|fiscal|conseller|regidor",
    "ro": r"ministr|președint|director|secretar|primar|purtăt|avocat|deputat|senator|profesor|cercetător"
    r"|coordonator"
    r"|reprezentant|economist|istoric|medic|procuror|judecător|comisar|consilier",
    "el": r"(?:[οη] )?(?:υπουργ|πρόεδρ|διευθυντ|γραμματέα|δήμαρχ|εκπρόσωπ|βουλευτ|γερουσιαστ|καθηγητ|καθηγήτρι|ερευνητ"
    r"|ερευνήτρι|συντονιστ|οικονομολόγ|ιστορικ|γιατρ|εισαγγελέα|επίτροπ|σύμβουλ|δικηγόρ|προπονητ|συγγραφέα|κριτικ)",
}
_AGES = {"fr": r"\d+ ans|", "it": r"\d+ anni|", "es": r"de \d+ años|", "pt": r"de \d+ anos|"}
OFFICES = {tag: rf"{_AGES.get(tag, '')}(?:vice-?|ex-?|co)?(?:{words}){_END}" for tag, words in _OFFICES.items()}
# Right before the name of whoever has the office, in the case of whose it is: ministra Kowalskiego.
_VICE = r"(?:ex|vice|vize|former|ancien|экс|вице)?[- ]?"
_BEFORE = {
    "en": r"(?:prime )?minister|president|chancellor|senator|mayor|governor|premier|secretary|king|queen|prince(?:ss)?"
    r"|cardinal|bishop|sheriff|congress(?:man|woman)|general|colonel|captain|coach|professor",
    "de": r"(?:\w+)?(?:minister(?:s|in)?|präsident(?:en|in)?|kanzler(?:s|in)?|bürgermeister(?:s|in)?|premiers?"
    r"|senator(?:s|in)?|trainers?|chefs?|königs?|königin|prinz(?:en|essin)|kardinals?|bischofs?|bundesr[aä]t(?:in|s)?)",
    "nl": r"(?:\w+)?(?:minister|president|premier|burgemeester|staatssecretaris|koning(?:in)?|prins(?:es)?|trainer)",
    "fr": rf"(?:premier )?(?:{_OFFICES['fr']})\w*|roi|reine|prince(?:sse)?|cardinal|général",
    "es": rf"(?:primer )?(?:{_OFFICES['es']})\w*|rey|reina|cardenal|general",
    "pt": rf"(?:{_OFFICES['pt']})\w*|rei|rainha|cardeal|general",
    "it": rf"(?:{_OFFICES['it']})\w*|premier|re|regina|cardinale|generale",
    "ca": rf"(?:{_OFFICES['ca']})\w*|rei|reina",
    "sv": r"(?:\w+)?(?:minister|president|borgmästare|kung|drottning|prins(?:essan)?|kommissionär)",
    "da": r"(?:\w+)?(?:minister|præsident|borgmester|kong|dronning|prins(?:esse)?)",
    "nb": r"(?:\w+)?(?:minister|president|ordfører|kong|dronning|prins(?:esse)?)",
    "ro": r"(?:ministr|președint|primar|premier|deputat|senator|guvernator)\w*",
    "el": r"(?:υπουργού|προέδρου|πρωθυπουργού|δημάρχου|βουλευτή|γερουσιαστή|πρίγκιπα|βασιλιά)",
    "ru": r"(?:министра|президента|премьера|премьер-министра|мэра|губернатора|депутата|сенатора|канцлера|певц[аы]"
    r"|генерала|тренера|актёра|актера)",
    "uk": r"(?:міністра|президента|прем['’]єра|мера|губернатора|депутата|сенатора|канцлера|генерала|тренера)",
    "pl": r"(?:ministra|ministry|prezydenta|premiera|burmistrza|wójta|posła|posłanki|senatora|marszałka|kanclerza"
    r"|trenera)",
    "hr": r"(?:ministra|ministrice|predsjednika|predsednika|premijera|premijerke|gradonačelnika|zastupnika|poslanika)",
    "cs": r"(?:ministra|ministryně|prezidenta|premiéra|primátora|starosty|hejtmana|poslance|senátora|kancléře|trenéra)",
}
BEFORE_NAMES = {tag: rf"{_VICE}(?:{words})" for tag, words in _BEFORE.items()}

# The same of one who speaks, with an article that may stand before it.
_MODIFIERS = (
    r"(?:(?:[Ff]ormer|[Aa]cting|[Dd]eputy|[Vv]ice|[Pp]rime|[Ff]oreign|[Hh]ome|[Ff]inance|[Jj]ustice|[Ii]nterior|[Dd]efen[cs]e"
    r"|[Hh]ealth|[Aa]ttorney|[Pp]olice|[Ff]ire|[Cc]rown|[Cc]hief|[Hh]ead)[ -])*"
)
_SPEAKING = {
    "en": rf"(?:the )?{_MODIFIERS}(?:(?i:{_BEFORE['en']}|chief|judge|justice|inspector|sergeant|lieutenant|pastor)"
    r"|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Sir|Dame|Lord|Lady|Rep\.|Sen\.|Gov\.|Gen\.|Lt\.|Sgt\.|Rev\.)",
    "de": r"(?:(?<!, )d(?:er|ie) )?(?:[\w-]+)?(?i:minister|präsident|kanzler|bürgermeister|premier|senator|trainer|chef"
    r"|könig|prinz|kardinal|bischof|bundesrat|direktor|sprecher|richter|professor)(?:in|essin)?|Herr|Frau|Dr\.|Prof\.",
    "nl": rf"(?:de )?{_BEFORE['nl']}|mevrouw|meneer|dr\.|prof\.",
    "fr": rf"(?:le |la |l['’])(?:{_BEFORE['fr']})|M(?:\.|me|mes|lle)|Dr",
    "es": rf"(?:el |la )(?:{_BEFORE['es']})|(?:el |la )?(?:[Ss]r|[Dd]r)a?\.|don|doña",
    "pt": rf"[oa] (?:{_BEFORE['pt']})|[oa] (?:[Ss]r|[Dd]r)a?\.",
    "it": rf"(?:il |la |lo |l['’])(?:{_BEFORE['it']})|(?:il |la )?(?:dott|sig|avv|on|ing)\.",
    "ca": rf"(?:el |la |l['’])(?:{_BEFORE['ca']})",
    "sv": _BEFORE["sv"],
    "da": _BEFORE["da"],
    "nb": _BEFORE["nb"],
    "ro": r"(?:ministrul|președintele|primarul|premierul|deputatul|senatorul|guvernatorul)",
    "el": r"(?:ο |η )?(?:υπουργός|πρόεδρος|πρωθυπουργός|δήμαρχος|βουλευτής|γερουσιαστής|πρίγκιπας|βασιλιάς)|[οη] κ\.",
    "ru": r"(?:министр|президент|премьер(?:-министр)?|мэр|губернатор|депутат|сенатор|канцлер|генерал|тренер|акт[её]р)",
    "uk": r"(?:міністр|президент|прем['’]єр|мер|губернатор|депутат|сенатор|канцлер|генерал|тренер)(?:ка)?",
    "pl": r"(?:minist(?:er|ra)|prezydent|premier|burmistrz|wójt|posłanka|poseł|senator|marszałek|kanclerz|trener)",
    "cs": r"(?:ministr|ministryně|prezident|premiér|primátor|starosta|hejtman|poslanec|senátor|kancléř|trenér)(?:ka)?",
    "sk": r"(?:minister|ministerka|prezident|premiér|primátor|starosta|poslanec|tréner)(?:ka)?",
    "hr": r"(?:ministar|ministrica|predsjednik|predsednik|premijer|gradonačelnik|gradonačelnica|trener)",
    "bg": r"(?:министърът|президентът|премиерът|кметът|депутатът|министър|президент|премиер|кмет)",
    "fi": r"(?:\w+)?(?:ministeri|presidentti|pormestari|kansleri|päävalmentaja|kansanedustaja)",
}
TITLES = {tag: rf"(?<!\w)(?:(?:{row})\s+)+\Z" for tag, row in _SPEAKING.items()}
