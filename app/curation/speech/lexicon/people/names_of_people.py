"""What names of people have beside names."""

# Between two names, or joined to one.
_JOINING = (
    "da de do dos das di del della von van vom der den dem ter ten zu zum zur bin ibn bint ben al el as ash af av la le"
    " du des y e i d l o фон ван дер да де ди дель бин ибн бен аль эль ас аш ель ал φον ντερ ντε βαν μπιν αλ ελ"
)
# Behind them.
_BEHIND = "Jr Sr Junior Senior II III IV MP MEP QC KC PhD MD CBE OBE Filho Neto Júnior мл ст"
# Behind these a word with a capital is no name.
BEFORE_NOUN = """
en: a an his her their our its my some many most all no every each two three several other another both these those
 this that not neither or and mr mrs ms
de: ein* kein* sein* ihr* mein* dein* unser* euer* eure* dies* jen* jed* manch* viel* all* beide* einige* mehrere*
 andere* zwei drei weder noch nicht und oder laut herr* frau
nl: een geen zijn haar hun mijn onze ons deze die dit dat
fr: un une des son sa ses leur leurs mon ma mes notre nos ce cet cette ces deux
es: un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa dos
pt: um uma uns umas seu sua seus suas este esta esse essa dois duas
it: un uno una suo sua suoi sue questo questa due i
ca: un una els les
sv: en ett hans hennes deras den det de
da: en et hans hendes deres den det de
nb: en ei et hans hennes deres den det de
ro: un o
hu: a az egy
el: ο η το οι τα ένας μια
"""
PARTICLES, SUFFIXES = frozenset(_JOINING.split()), frozenset(_BEHIND.split())
