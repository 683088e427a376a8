"""Where something is written that is said online, as patterns by language: on X, auf Instagram, в соцсети X."""

from app.curation.speech.lexicon.rows import rows_of

_NETWORK = (
    r"(?:X|Twitter|Facebook|Instagram|TikTok|Telegram|LinkedIn|Bluesky|Threads|Mastodon|YouTube|Truth Social|WhatsApp"
    r"|VKontakte|Weibo|Substack)"
)
# Before its name.
_ON = rows_of(r"""
en: (?:in (?:a|an|his|her) (?:\w+ )?(?:post|video|message|statement) )?on (?:the (?:platform|network|site) |his |her )?
de: (?:in einem (?:Post|Beitrag|Video) )?(?:auf|bei|via) (?:der Plattform |dem Kurznachrichtendienst )?
nl: (?:in een (?:bericht|post|video) )?op (?:het platform )?
fr: (?:dans un (?:message|post|tweet|vidéo) )?sur (?:le réseau (?:social )?)?
es: (?:en un (?:mensaje|vídeo|post) )?(?:publicado )?en (?:la red social |su cuenta de )?
ca: (?:en un (?:missatge|vídeo) )?a (?:la xarxa social )?
pt: (?:n?uma? (?:mensagem|publicação|vídeo) )?n[oa] (?:rede social |plataforma )?
it: (?:in un (?:post|messaggio|video) )?su (?:la piattaforma )?
ro: (?:într-o postare )?pe (?:rețeaua (?:socială |de socializare )?)?
sv: (?:i ett inlägg )?på (?:plattformen )?
da: (?:i et opslag )?på (?:det sociale medie )?
nb: (?:i et innlegg )?på (?:plattformen )?
pl: (?:we wpisie )?(?:na|w) (?:platformie |portalu |serwisie |mediach społecznościowych )?
cs: (?:v příspěvku )?na (?:síti |sociální síti |platformě )?
sk: (?:v príspevku )?na (?:sieti |sociálnej sieti |platforme )?
hr: (?:u objavi )?na (?:mreži |društvenoj mreži |platformi )?
sl: (?:v objavi )?na (?:omrežju |družbenem omrežju )?
ru: (?:в посте )?(?:в|на) (?:соцсети |социальной сети |своём |своем )?
uk: (?:у дописі )?(?:у|в|на) (?:соцмережі |соціальній мережі |своєму )?
bg: (?:в публикация )?(?:във?|на) (?:социалната мрежа )?
""")
ONLINE = {tag: rf"{words}{_NETWORK}" for tag, words in _ON.items()}
