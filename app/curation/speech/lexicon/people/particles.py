"""Small words within names, between a capital and another: Ursula von der Leyen, Mohammed bin Salman."""

from app.patterns import Patterns

# Words of no language that has capitals, but for some of them.
_ANYWHERE = "van der|van den|van de|von der|von und zu|von|van|de la|bin|ibn|bint"
_LATIN, _OTHERS = "es pt gl ca ro", "fr it sv da nb fi pl cs sk sl hr hu et lv lt tr id ms"
_OWN = {
    "en": f"{_ANYWHERE}|de los|del|de|della|di|da|dos|du|le|la|den|ter|ten|zu|el|al",
    "de": "van der|van den|van de|von der(?= Leyen)|van|de la|de|del|della|di|da|dos|du|bin|ibn|bint",
    "nl": "van der|van den|von der|von|ter|ten|del|della|di|da|dos|du|bin|ibn|bint",
    **dict.fromkeys(_LATIN.split(), "van der|van den|van de|von der|von|van|bin|ibn|bint"),
    **dict.fromkeys(_OTHERS.split(), _ANYWHERE),
}
PARTICLES = Patterns(
    {
        tag: rf"(?<=[\w.,:] )(?:(?:(?:{row}) )+|(?:al|el|a[dnrstz]|ash|ul)-)(?=[A-ZÀ-ÞŚŻŽČŠĐ])"
        for tag, row in _OWN.items()
    }
)
