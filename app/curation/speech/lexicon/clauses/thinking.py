"""What stands between one “that” and the next, where somebody else than who speaks thinks or says what follows."""

from app.patterns import Patterns

# Verbs of the past, as their endings tell.
_SELF = r"(?: (?:si|se|sa|się|на том|na tom))?"
THINKING = Patterns(
    {
        tag: rf"(?<!\w)(?:{words}){_SELF}[ ,]*\Z"
        for tag, words in {
            "en": r"(?<!was )(?<!were )(?<!is )(?<!are )(?<!been )(?<!be )(?<!so )\w+ed(?: (?:h|th)\w+)?",
            "de": r"(?!be|hei)\w+(?<!ä)(?:te|ten)",
            "nl": r"\w{3,}(?:de|te|den|ten)|ge\w+[dtn]",
            "fr": r"\w{3,}(?:ait|aient)",
            "es": r"\w{3,}(?:aba|aban|ía|ían|ó|aron|ieron)",
            "pt": r"\w{3,}(?:ava|avam|ia|iam|ou|aram|eram|eu|iu)",
            "it": r"\w{3,}(?:ava|avano|eva|evano|iva|ivano|ò|arono|irono)",
            "ca": r"\w{2,}(?:ava|aven|ia|ien)",
            "ro": r"\w{3,}(?:ase|ise|use|sese|ia)|se \w+ea|\w{3,}(?:ăia|ănea|tea|dea|ga|ra|ura)",
            "sv": r"\w{3,}(?:ade|te|dde)",
            "da": r"\w{3,}(?:ede|te)",
            "nb": r"\w{3,}(?:et|te|dde)",
            "pl": r"\w{3,}(?:ał|ała|ali|ały|ił|iła|ili|iły|ył|yła|yli|ął|ęła|ęli)",
            "cs": r"\w{2,}(?:al|ala|ali|aly|il|ila|ili|ily|el|ela|eli|ěl|ěla|ěli|řel|řela)",
            "sk": r"\w{2,}(?:al|ala|ali|il|ila|ili|el|ela|eli)",
            "hr": r"\w{3,}(?:ao|ala|ali|io|ila|ili|eo|ela|eli)",
            "sl": r"\w{3,}(?:al|ala|ali|il|ila|ili|el|ela|eli)",
            "ru": r"\w{3,}л(?:а|и|ся|ась|ись)?",
            "uk": r"\w{3,}(?:ав|ив|ів|яв|ла|ли|вся|лась|лася|лися)",
            "bg": r"\w{3,}(?:ше|ха|ал|ил|ала|ила|али|или)",
            "el": r"\w{3,}(?:ε|ούσε|όταν|ιόταν|ηκε|αν)",
            "hu": r"\w{3,}(?:ta|te|ott|ett|ött|ták|ték|tak|tek)",
            "fi": r"\w{3,}(?:si|ti|oi|ui|li|ni|hti|sivat|tivat|oivat)",
            "lt": r"\w{3,}(?:ėjo|avo|ino|ojo|yjo|ijo|ėsi|osi|iekė|rgė)",
            "lv": r"\w{3,}(?:āja|ēja|oja|īja|ājās|ējās|ījās|ūca)",
            "id": r"(?:me|ber|per|kha|cur)\w{3,}",
            "vi": r"[^\W\d_]+",
        }.items()
    }
)
# What these lead to is what the speaker means, or no words: it meant that, had that, showed that, made sure that.
MEANING = """
en: happened showed proved ensured demonstrated appeared turned provided required needed emerged followed caused allowed
de: bedeutete* hatte hatten zeigte* machte* sollte sollten könnte musste mussten führte konnte konnten wollte wollten
nl: betekende had hadden toonde zorgde leidde moest moesten bleek konden wilde
fr: fallait avait avaient était étaient serait faisait valait permettait montrait signifiait semblait devait paraissait
es: tenía tenían había habían significaba* mostra* mostró demostr* parecía resultó ocurrió implicaba hacía permitía
 quería querían
pt: tinha tinham havia significava mostrava mostrou parecia resultou ocorreu fazia permitia queria seria
it: aveva avevano significava mostrava mostrò sembrava risultò faceva permetteva voleva stava doveva
ca: tenia havia significava mostrava semblava feia permetia volia
sv: betydde visade innebar hade skulle ville kunde ledde började försökte
da: betød viste skulle ville kunne havde ønskede forsøgte prøvede begyndte
nb: viste skulle ville kunne hadde betydde ønsket forsøkte prøvde begynte
pl: był była byli było znaczył* oznacza* pokaza* okaza* sprawi* zdarzył* miał miała
cs: byl byla byli bylo znamenal* ukázal* způsobil* měl měla stal stalo
sk: bol bola boli bolo znamenal* ukázal* spôsobil* mal mala stalo
hr: bio bila bili bilo značil* pokazal* pokazao imao imala
sl: bil bila bili bilo pomenil* pokazal* imel imela
ru: был была были было означал* показал* оказал* значил* сделал* привел* привело
uk: був була були було означа* показа* виявил* зробив зробила
bg: беше бяха означаваше показа* имаше трябваше можеше
el: ήταν ήτανε σήμαινε έδειξε έδειχνε έδειξαν φάνηκε συνέβη έκανε είχε είχαν
hu: jelentette mutatta kiderült történt kellett lehetett volt
fi: oli olivat merkitsi tarkoitti osoitti näytti siksi niin
lt: buvo reiškė rodė parodė atsitiko pasirodė
lv: bija nozīmēja rādīja parādīja izrādījās
id: berarti menunjukkan membuktikan bersama merasa
vi: nghĩa thấy
"""
# They stand for the speaker, or are no subject.
HIMSELF = """
en: he she they it we there i this that what who as
es: él ella ellos se no ya lo le
pt: ele ela eles se não já
it: lui lei si non lo gli
fr: il elle ils elles on ce cela ça
ca: ell ella es no ho
ro: el ea ei se nu
sv: han hon de det
da: han hun de det
nb: han hun de det
nl: hij zij ze het er
de: er sie es man
pl: on ona oni to nie
cs: on ona oni to ne
sk: on ona oni to sa
hr: on ona oni to
sl: on ona oni to
ru: он она они это
uk: він вона вони це
bg: той тя те това
el: δεν αυτό
hu: ő ez az
fi: hän he se
lt: jis ji jie tai
lv: viņš viņa viņi tas
id: dia ia mereka itu
vi: ông bà họ anh chị cô mình
"""
