"""Another's letter, post or message, before what it says: a letter from Bob: “Go”."""

from app.patterns import Pattern

_MESSAGE = r"(?:letters?|notes?|posts?|tweets?|messages?|texts?|e-?mails?)"
LETTERS = Pattern(
    rf"\b[A-Z]\w+['’]s? {_MESSAGE}[:,]\s*\Z|\b{_MESSAGE} (?:by|from) [A-Z]\w+(?: [A-Z]\w+){{0,4}}[:,]\s*\Z"
    r"|\b(?:Beitrag|Brief|Tweet|Post|Nachricht|message|lettre|courriel|tweet|post|mensaje|carta|mensagem|messaggio"
    r"|lettera|inlägg(?:et)?|brev(?:et)?|opslag(?:et)?|innlegg(?:et)?|melding(?:en)?|besked|bericht|brief|wpis|list"
    r"|wiadomość|сообщение|пост|письмо|dopis|příspěvek)"
    r" (?:von|de|di|da|do|av|af|fra|från|van|od|от) (?:\w+ ){0,2}[A-ZÀ-ÞА-Я]\w+\s*:\s*\Z"
    r"|\bretweet\w* (?:[A-Z][\w’'.-]+ ){0,3}[A-Z]\w+:\s*\Z"
    rf"|\b{_MESSAGE} (?:by|from) (?:the|an?|his|her|their|one) [\w’' -]{{2,25}}:\s*\Z"
    r"|\b(?:Brief|Tweet|Post|Nachricht|SMS|E-Mail|Mail) (?:von|des|der|eine[rs]|seine[rs]"
    r"|ihre[rs]) [\w -]{2,25}:\s*\Z"
    r"|\b(?:message|lettre|courriel|tweet|texto|SMS) (?:de la |du |d['’]une? |de s(?:on|a"
    r"|es) )[\w’' -]{2,25}\s*:\s*\Z"
    r"|\b(?:mensaje|carta|correo|tuit|wasap) (?:de la|del|de una?|de su) [\w -]{2,25}:\s*\Z"
    r"|\b(?:mensagem|carta|e-mail|tuíte) (?:da|do|de uma?) [\w -]{2,25}:\s*\Z"
    r"|\b(?:messaggio|lettera|mail|sms) (?:della|del|dello|dell['’]|di una?|di su[ao]) ?[\w -]{2,25}:\s*\Z"
    r"|\b(?:brief|appje|bericht|mail|sms|tweet) van (?:het|de|een|zijn|haar) [\w -]{2,25}:\s*\Z"
    r"|\b(?:brev|sms|mejl|meddelande|besked|melding|mail) (?:från|fra) (?!mig\b|meg\b)[\w -]{2,25}:\s*\Z"
)
