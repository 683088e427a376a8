"""Words for what somebody is, which stand behind his name without an article, as patterns by language."""

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
}
_AGES = {"fr": r"\d+ ans|", "it": r"\d+ anni|", "es": r"de \d+ años|", "pt": r"de \d+ anos|"}
OFFICES = {tag: rf"{_AGES.get(tag, '')}(?:vice-?|ex-?|co)?(?:{words}){_END}" for tag, words in _OFFICES.items()}
