"""What stands written on a wall or a gate, as somebody tells: someone had daubed “Traitor” on his door.

By language: verbs before the marks and what it is written on behind them, or both behind them.
"""

from app.patterns import Patterns
from app.words.glyphs import GLYPHS

_MARK = f"[{GLYPHS}]"
_ROWS = {
    "en": ("seen|saw|read|noticed|spotted|daubed|sprayed|painted|scrawled|scratched|written|wrote|found"
    "|spray-painted|carved",
           r"(?:on|across|over|above|in|into|by) (?:the|his|her|their|my|a|its) (?:[\w-]+ )?"
           "(?:gates?|doors?|walls?|windows?|fences?|car|van|bonnet|sign|board|floor|desk|bridge|house|school"
           "|shop|road|shirt"
           "|tree|grave|statue|memorial|pavement|mirror|wall)"),
    "fr": ("vu|lu|tagué|écrit|inscrit|peint|gravé|barbouillé|griffonné|bombé",
    r"sur (?:la|le|les|sa|son|ses|un|une|leur) (?:\w+ )?"
           "(?:porte|murs?|façade|portail|voiture|vitre|vitrine|grille|panneau|sol|statue|tombe|maison)"),
    "es": ("visto|leído|pintó|pintado|pintaron|escribió|escrito|escribieron|garabateó|grabó",
    r"en (?:la|el|los|las|su|una?) (?:\w+ )?"
           "(?:puerta|pared|muro|fachada|portal|coche|ventana|verja|cartel|suelo|estatua|tumba|casa)"),
    "pt": ("visto|lido|pintou|pintaram|pintado|escreveu|escreveram|escrito|pichou|picharam", r"n?[oa]s? (?:sua |seu )?"
           "(?:porta|parede|muro|fachada|portão|carro|janela|placa|chão|estátua|casa)"),
    "it": ("visto|letto|scritto|dipinto|imbrattato|inciso|tracciato",
    r"(?:sull[ao]?|sul|sulle|sui|alla|al)['’ ] ?(?:\w+ )?"
           "(?:porta|muro|muri|facciata|cancello|auto|finestra|vetrina|cartello|statua|tomba|casa)"),
    "sv": ("sett|läst|såg|läste|klottrat|klottrade|målat|skrivit|sprejat|ristat", r"på (?:\w+ )?"
           "(?:dörren|väggen|porten|bilen|fönstret|grinden|skylten|muren|huset|statyn)"),
    "da": ("set|læst|så|malet|skrevet|spraymalet|ridset", r"på (?:\w+ )?(?:døren|væggen|porten|bilen|vinduet"
    r"|skiltet|muren|huset)"),
    "nb": ("sett|lest|så|malt|skrevet|sprayet|risset|tagget", r"på (?:\w+ )?(?:døra|døren|veggen|porten|bilen"
    r"|vinduet|skiltet|muren|huset)"),
    "pl": ("widział\\w*|czytał\\w*|napisał\\w*|namalował\\w*|wysprejował\\w*|nabazgrał\\w*", r"na (?:\w+ )?"
           "(?:drzwiach|ścianie|murze|bramie|samochodzie|szybie|płocie|domu)"),
    "cs": ("viděl\\w*|četl\\w*|napsal\\w*|nasprejoval\\w*|namaloval\\w*",
    r"na (?:\w+ )?(?:dveř\w+|zeď|zdi|vrat\w+|au\w+|okn\w+|dům|domě)"),
    "ru": ("видел\\w*|увидел\\w*|прочитал\\w*|написал\\w*|намалевал\\w*|нацарапал\\w*",
    r"на (?:\w+ )?(?:двери|стене|воротах|заборе|машине|окне|доме)"),
    "uk": ("бачив|бачила|побачи\\w+|прочита\\w+|написа\\w+|намалюва\\w+",
    r"на (?:\w+ )?(?:дверях|стіні|воротах|паркані|машині|вікні|будинку)"),
}  # fmt: skip
# Before the marks, with few words between, and right behind them.
WRITING = Patterns(
    {tag: rf"(?<!\w)(?:{verbs})(?: [\w’'-]+){{0,2}} ?{_MARK}?\s*\Z" for tag, (verbs, _) in _ROWS.items()}
)
WRITTEN_ON = Patterns({tag: rf"{_MARK}*,? (?:{places})(?!\w)" for tag, (_, places) in _ROWS.items()})
# Where the verb stands last.
WRITTEN_LAST = Patterns({
    "de": rf"{_MARK}* (?:am|ans?|auf|über) (?:(?:de[rnm]|die|das|seine[rmn]?|ihre[rmn]?|eine[rmn]?"
    r"|meine[rmn]?) )?(?:\w+ )?"
    r"[A-ZÄÖÜ]\w+ (?:gelesen|gesehen|geschmiert|gesprüht|gemalt|geschrieben|gekritzelt|geritzt|entdeckt|las|sah"
    r"|schmierte|schrieb)",
    "nl": rf"{_MARK}* (?:op|aan) (?:de|het|zijn|haar|een|mijn) (?:\w+ )?\w+ (?:had |heeft |stond )?"
    r"(?:gelezen|gezien|gekladderd|kladde|gespoten|spoot|geschreven|schreef|geverfd|las|zag)",
})  # fmt: skip
