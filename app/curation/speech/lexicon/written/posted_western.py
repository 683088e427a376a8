"""What words stand on that lies, hangs or stands somewhere, in languages of western and northern Europe.

Of each: where it is, its verb, the thing, and what says that there was one.
"""

ROWS = {
    "en": (
        "on|above|over|in|at|beside|by|behind|below|beneath|under|outside|inside|near|next to|across|around|before",
        "stood|stands|lay|lies|hung|hangs|was|were|is|are|sat|sits|read|appeared|flapped|fluttered|came|rang out",
        "notes?|letters?|cards?|postcards?|signs?|posters?|placards?|plaques?|stickers?|banners?|boards?|slips?|sheets?"
        "|papers?|posts?|notices?|leaflets?|messages?|texts?|captions?|headlines?|shouts?|cries|cry|chants?|voices?"
        "|photos?|mugs?|billboards?|inscriptions?|telegrams?|emails?|plates?|graffiti|lines?|words",
        "there (?:was|were|is|are|hung|lay|stood|came)|came|comes|rang out",
    ),
    "de": (
        "auf|an|am|über|in|im|neben|vor|hinter|unter|bei|beim|zwischen|außen|drinnen|draußen|dort|da",
        "stand|steht|standen|lag|liegt|lagen|hing|hängt|hingen|war|waren|ist|klebte|klebt|prangte|prangt|stehe|liege",
        r"Zettel\w*|Brief\w*|Karten?|Postkarte|\w*[Ss]child\w*|\w*[Pp]lakat\w*|Tafel\w*|\w*[Aa]ufkleber\w*|Banner\w*"
        r"|Transparent\w*|Notiz\w*|Blatt|Papier|Anzeige|Aushang|Nachricht|Poster|Foto|Tasse|Inschrift\w*|Aufschrift\w*"
        r"|Schriftzug|Satz|Spruch|Worte?|Botschaft|Hinweis\w*|Flugblatt|Graffit\w+|Telegramm",
        "gab es|gibt es|fand sich|findet sich|ertönte\\w*|erscholl",
    ),
    "nl": (
        "op|aan|boven|in|naast|voor|achter|onder|bij|buiten|binnen",
        "stond|staat|lag|ligt|hing|hangt|was|is|prijkte|prijkt|plakte",
        r"briefjes?|brief|kaart(?:je)?|bord(?:je|en)?|posters?|affiches?|plakkaat|stickers?|spandoek(?:en)?|nota|blad"
        r"|papier(?:tje)?|bericht(?:je)?|tekst|opschrift|foto|mok|leus|woorden|memo|telegram",
        "er (?:was|lag|hing|stond|klonk)|klonk",
    ),
    "fr": (
        "sur|au-dessus|au|aux|à|dans|derrière|devant|sous|près|dehors|contre|à côté",
        r"trôn\w+|pend\w+|figur\w+|se trouv\w+|était|est|gisait|accroch\w+|flott\w+|on (?:peut|pouvait) (?:voir|lire)"
        r"|on (?:voit|voyait)|s['’]étal\w+|apparaissait|ornait",
        "mots?|lettres?|cartes?|pancartes?|affiches?|affichettes?|banderoles?|plaques?|panneaux?|autocollants?|billets?"
        "|notes?|papiers?|messages?|photos?|inscriptions?|feuilles?|écriteaux?|post-it|tasses?|slogans?|cris?|tracts?",
        "il y (?:a|avait)",
    ),
    "es": (
        "en|sobre|junto|ante|tras|bajo|detrás|delante|encima|fuera|dentro|a su lado",
        r"colgab\w+|cuelg\w+|había|hay|se (?:veía|lee|leía|podía (?:ver|leer))|estab\w+|lucí\w+|figurab\w+|descansab\w+"
        r"|reposab\w+|yací\w+|apareci\w+|apareció",
        "notas?|cartas?|carteles|cartel|pancartas?|letreros?|placas?|pegatinas?|papel(?:es)?|mensajes?|fotos?|tarjetas?"
        "|inscripci\\w+|rótulos?|hojas?|avisos?|tazas?|lemas?|gritos?|nota manuscrita|pintadas?",
        "había|hay|hubo",
    ),
    "pt": (
        "em|n[oa]s?|sobre|junto|diante|atrás|por cima|fora|dentro|ao lado|acima",
        r"pendia\w*|havia|há|via-se|lia-se|estav\w+|está|jazia|figurava|repousava|aparecia|constava",
        "bilhetes?|notas?|cartas?|cartaz(?:es)?|faixas?|placas?|autocolantes?|adesivos?|papel|papéis|mensage(?:m|ns)"
        "|fotos?|cartão|letreiros?|inscriç\\w+|folhas?|avisos?|canecas?|gritos?|tabuletas?",
        "havia|há|houve",
    ),
    "it": (
        r"su|sull[aoe]?|sull['’]\w+|sul|sui|al|all[aoe]|all['’]\w+|in|nel|nella|davanti|dietro|sopra|sotto|accanto"
        r"|fuori",
        "pend\\w+|c['’]era|c['’]è|campeggia\\w*|si (?:vede|vedeva|legge|leggeva)|era|stava|sta|giaceva|spicca\\w*"
        r"|appar\\w+",
        "bigliett[oi]|letter[ae]|cartell[oi]|cartolin[ae]|manifest[oi]|striscion[ei]|targ[ah]e?|adesiv[oi]|not[ae]"
        "|fogli[oe]?|messaggi[o]?|foto|scritt[ae]|iscrizion[ei]|tazz[ae]|avvis[oi]|grid[oa]|volantin[oi]",
        "c['’](?:è|era|erano)",
    ),
    "ca": (
        "a|al|als|en|sobre|davant|darrere|sota|fora|dins|damunt",
        "penjav\\w+|penj\\w+|hi ha(?:via)?|es (?:veia|llegia)|estava|figurava",
        "not[ae]s?|cart(?:a|es)|cartells?|pancart(?:a|es)|rètols?|plaqu\\w+|paper(?:et)?s?|missatges?|fot(?:o|os)"
        r"|crits?",
        "hi ha(?:via)?",
    ),
    "ro": (
        "pe|la|în|deasupra|lângă|sub|în fața|în spatele",
        "se (?:afla|află|vedea|citea)|atârna\\w*|era|erau|este|stătea|trona",
        r"bilet\w*|scrisor\w*|afiș\w*|pancart\w*|plăcuț\w*|banner\w*|notiț\w*|foai\w*|mesaj\w*|panou\w*|inscripți\w*",
        "era|exista",
    ),
    "sv": (
        "på|över|ovanför|bredvid|vid|i|bakom|framför|under|utanför|intill",
        "stod|står|låg|ligger|hängde|hänger|satt|sitter|fanns|finns|var|är",
        r"lapp\w*|brev\w*|kort\w*|skylt\w*|plakat\w*|affisch\w*|tavl\w*|klistermärk\w*|banderoll\w*|anslag\w*|papper\w*"
        r"|meddeland\w*|foto\w*|mugg\w*|inskription\w*|text\w*|orden",
        "det (?:fanns|finns|var|hängde|låg|stod|hördes)|hördes",
    ),
    "da": (
        "på|over|ved|i|bag|foran|under|uden for|ved siden af",
        "stod|står|lå|ligger|hang|hænger|sad|var|er|var der|er der",
        r"seddel\w*|sedler|brev\w*|kort\w*|skilt\w*|plakat\w*|opslag\w*|klistermærk\w*|banner\w*|papir\w*|besked\w*"
        r"|foto\w*|krus|inskription\w*|tekst\w*|ordene",
        "der (?:var|er|hang|lå|stod|lød)|lød",
    ),
    "nb": (
        "på|over|ved|i|bak|foran|under|utenfor|ved siden av",
        "sto|stod|står|lå|ligger|hang|henger|satt|var|er|var det|er det",
        r"lapp\w*|brev\w*|kort\w*|skilt\w*|plakat\w*|oppslag\w*|klistremerke\w*|banner\w*|papir\w*|beskjed\w*|foto\w*"
        r"|krus|inskripsjon\w*|tekst\w*|ordene",
        "det (?:var|er|hang|lå|sto|lød)|lød",
    ),
    "fi": (
        r"\w+(?:lla|llä|ssa|ssä)",
        "oli|on|roikkui|lojui|riippui|seisoi|lepäsi",
        r"lappu\w*|kirje\w*|kyltti\w*|juliste\w*|kortti\w*|taulu\w*|tarra\w*|viesti\w*|ilmoitus\w*|paperi\w*",
        "kuului|oli",
    ),
    "et": (
        r"\w+(?:l|s)", "oli|on|rippus|lebas|seisis", r"silt\w*|kiri|plakat\w*|sedel\w*|paber\w*|teade|postkaart", "oli",
    ),
    "lt": (
        "ant|virš|prie|šalia|už|po", "gulėjo|kabėjo|buvo|stovėjo|kabo|guli",
        r"lapel\w*|laišk\w*|plakat\w*|lentel\w*|užraš\w*|raštel\w*|atvirut\w*", "buvo",
    ),
    "lv": (
        "uz|virs|pie|blakus|aiz|zem", "gulēja|karājās|bija|stāvēja",
        r"zīmīt\w*|vēstul\w*|plakāt\w*|plāksn\w*|uzrakst\w*|lapiņ\w*|kartīt\w*", "bija",
    ),
}  # fmt: skip
