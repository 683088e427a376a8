"""What says whose words or claims something is: Bobs Worte, les mots de Paul, слова Ивана, Pekan väite.

A line for each language, of regular expressions.
"""

from app.curation.speech.lexicon.listed import UNSPACED
from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

_WORDS_OF = r"""
de: [A-ZÄÖÜ][\w-]+s (?:Worte?n?|Satz|Sätze|Zitat|Ausspruch|Bemerkung|Aussagen?|These|Ansicht|Meinung|Überzeugung|
 Hoffnung|Befürchtung|Einschätzung|Versprechen|Forderung(?:en)?|Warnung(?:en)?|Drohung(?:en)?|Aufruf|Appell|Vorwurf|
 Vorwürfe|Kritik|Ankündigung|Behauptung|Zusage|Bitte|Rat|Vergleich)|(?:Worte|Satz|Zitat|Ausspruch|Bemerkung|Aussagen?|
 These|Ansicht|Meinung|Überzeugung|Hoffnung|Befürchtung|Einschätzung|Versprechen|Forderung(?:en)?|Warnung(?:en)?|
 Drohung(?:en)?|Aufruf|Appell|Vorwurf|Vorwürfe|Kritik|Ankündigung|Behauptung|Zusage|Bitte|Rat|Vergleich) (?:von|des|
 der) \w+
nl: [A-Z][\w-]+s (?:woorden|uitspraken?|zin|opmerking|stelling|citaat|mening|overtuiging|hoop|vrees|opvatting|belofte|
 oproep|eis|verzoek|waarschuwing|dreigement|kritiek|aankondiging|voorstel|advies|pleidooi|bewering)|(?:woorden|
 uitspraak|zin|opmerking|stelling|citaat|mening|overtuiging|hoop|vrees|opvatting|belofte|oproep|eis|verzoek|
 waarschuwing|dreigement|kritiek|aankondiging|voorstel|advies|pleidooi|bewering) van \w+
fr: (?:mots|paroles|propos|phrase|formule|citation|affirmation|déclaration|remarque|accusation|thèse|avis|opinion|
 conviction|crainte|espoir|idée|analyse|promesse|menace|appel|demande|exigence|avertissement|critique|annonce|
 invitation|conseil|souhait|intention|engagement|proposition)s? (?:du|des|de la|de l['’]|de|d['’]) ?(?!(?:ce|cette|
 ces|sa|son|ses|que)\b)\w+
es: (?:palabras|frase|cita|afirmación|afirmaciones|declaración|declaraciones|comentario|acusación|acusaciones|tesis|
 opinión|convicción|temor|esperanza|idea|análisis|visión|promesa|amenaza|llamamiento|llamado|exigencia|petición|
 advertencia|crítica|anuncio|consejo|propuesta|intención|compromiso|deseo) (?:del|de(?: las?| los)?) (?!(?:que|su|sus|
 est[ae])\b)\w+
pt: (?:palavras|frase|citação|afirmação|afirmações|declaração|declarações|comentário|acusação|acusações|tese|opinião|
 convicção|temor|esperança|ideia|análise|promessa|ameaça|apelo|exigência|pedido|advertência|aviso|crítica|anúncio|
 conselho|proposta|intenção|compromisso|convite) d(?:e|[ao]s?) (?!(?:que|su|seu)\b)\w+
it: (?:parole|frase|citazione|affermazion[ei]|dichiarazion[ei]|commento|battuta|accus[ae]|tesi|opinione|convinzione|
 timore|speranza|idea|analisi|promessa|minaccia|appello|richiesta|avvertimento|critica|annuncio|consiglio|proposta|
 intenzione|impegno|invito) (?:d(?:el|ello|ella|ei|egli|elle|i) |dell['’])(?!(?:che|sua|suo)\b)\w+
ca: (?:paraules|frase|citació|afirmació|declaració|comentari|acusació|tesi|opinió|convicció|temor|esperança|idea|
 anàlisi|promesa|amenaça|crida|exigència|petició|advertència|crítica|anunci|consell|proposta|intenció|
 compromís) (?:dels?|de(?: les?| la)?|d['’]) ?(?!que\b)\w+
ro: (?:vorbele|cuvintele|fraza|citatul|afirmați\w+|declarați\w+|comentariul|acuzați\w+|teza|opinia|convingerea|teama|
 speranța|ideea|promisiunea|amenințarea|apelul|cererea|avertismentul|critica|anunțul|sfatul|propunerea|intenția|
 angajamentul) (?:lui \w+|\w+(?:ului|ilor|elor)|[A-ZȘȚÎÂ]\w+ei)
sv: [A-ZÅÄÖ][\w-]+s (?:ord|påståenden?|uttalanden?|kommentar|citat|mening|åsikt|övertygelse|hopp|farhåga|bedömning|
 syn|löfte|hot|krav|uppmaning|varning|kritik|förslag|råd|vädjan|begäran)|(?:orden|påståendet|uttalandet|kommentaren|
 citatet|åsikten|övertygelsen|bedömningen|löftet|hotet|kravet|uppmaningen|varningen|kritiken|förslaget) (?:av|
 från) \w+
da: [A-ZÆØÅ][\w-]+s (?:ord|påstand|udtalelser?|bemærkning|citat|sætning|mening|overbevisning|håb|frygt|vurdering|
 løfte|trussel|krav|opfordring|advarsel|kritik|forslag|råd)|(?:ordene|påstanden|udtalelsen|bemærkningen|citatet|
 overbevisningen|frygten|vurderingen|løftet|truslen|kravet|opfordringen|advarslen|kritikken|forslaget) (?:af|fra) \w+
nb: [A-ZÆØÅ][\w-]+s (?:ord|påstand|uttalelser?|kommentar|sitat|setning|mening|overbevisning|håp|frykt|vurdering|løfte|
 trussel|krav|oppfordring|advarsel|kritikk|forslag|råd)|(?:ordene|påstanden|uttalelsen|kommentaren|sitatet|
 overbevisningen|frykten|vurderingen|løftet|trusselen|kravet|oppfordringen|advarselen|kritikken|forslaget) (?:av|fra|
 til) \w+
fi: [A-ZÄÖ][\w-]+n (?:sanat|sanoja|sanoihin|sanoista|väit\w+|lausun\w+|lausahdu\w+|toteamu\w+|kommentt\w+|mielipi\w+|
 näkem\w+|vakaumu\w+|pelko\w*|toivo\w*|arvio\w*|lupau\w+|uhkau\w+|vaatimu\w+|kehotu\w+|varoitu\w+|kritiikki\w*|
 ehdotu\w+|neuvo\w*|pyyntö\w*|syytö\w+)
et: [A-ZÕÄÖÜ][\w-]+ (?:sõnad|sõnu|sõnadele|väide|väidet|väitele|ütlus|ütlust|avaldus|avaldust|arvamus\w*|veendumus\w*|
 hirm\w*|lootus\w*|lubadus\w*|ähvardus\w*|nõudmi\w+|üleskutse\w*|hoiatus\w*|kriitika\w*|ettepanek\w*|süüdistus\w*)
lt: [A-ZĄČĘĖĮŠŲŪŽ][\w-]+ (?:žodži\w+|teigin\w+|pareiškim\w+|kaltinim\w+|nuomon\w+|įsitikinim\w+|baim\w+|vilt\w+|
 pažad\w+|grasinim\w+|reikalavim\w+|raginim\w+|įspėjim\w+|kritik\w+|siūlym\w+)
lv: [A-ZĀČĒĢĪĶĻŅŠŪŽ][\w-]+ (?:vārd(?:i|us|iem)|apgalvojum\w+|izteikum\w+|paziņojum\w+|viedokl\w+|pārliecīb\w+|bail\w+|
 cerīb\w+|solījum\w+|draud\w+|prasīb\w+|aicinājum\w+|brīdinājum\w+|kritik\w+|priekšlikum\w+)
pl: (?:słow(?:a|ami|om|ach)|twierdzeni\w+|wypowied\w+|zdani\w+|zarzut\w*|oświadczeni\w+|opini\w+|przekonani\w+|
 obaw\w+|nadziej\w+|pogląd\w*|ocen\w+|obietnic\w+|groźb\w+|żądani\w+|wezwani\w+|apel\w*|ostrzeżeni\w+|krytyk\w+|
 propozycj\w+|prośb\w+|zapowied\w+) (?:[A-ZĄĆĘŁŃÓŚŹŻ]\w+|(?:prezydent|premier|minist|burmistrz|pos[łl]|szef|polityk|
 krytyk)\w+)
cs: [A-ZÁČĎÉÍŇÓŘŠŤÚŽ]\w+(?:ův|ov[aoyu]|ových|in[aoyu]?) (?:slov\w*|tvrzení|výrok\w*|prohlášení|obvinění|názor\w*|
 přesvědčení|obav\w+|naděj\w+|slib\w*|hrozb\w+|požadav\w+|výzv\w+|varování|kritik\w+|návrh\w*)|(?:slova|tvrzení|
 výrok\w*|prohlášení|obvinění|názor\w*|přesvědčení|obav\w+|naděj\w+|slib\w*|hrozb\w+|požadav\w+|výzv\w+|varování|
 kritik\w+|návrh\w*) (?:[A-ZÁČĎÉÍŇÓŘŠŤÚŽ]\w+|(?:prezident|premiér|minist|starost|šéf|kritik)\w+)
sk: [A-ZÁČĎÉÍĽŇÓŠŤÚŽ]\w+(?:ov|ov[aoeyu]|ových|in[aoeyu]) (?:slov\w*|tvrdeni\w+|výrok\w*|vyhláseni\w+|obvineni\w+|
 názor\w*|presvedčeni\w+|obav\w+|nádej\w*|sľub\w*|hrozb\w+|požiadav\w+|výzv\w+|varovani\w+|kritik\w+|návrh\w*)|
 (?:slová|tvrdenie|výrok\w*|vyhlásenie|obvinenie) (?:[A-ZÁČĎÉÍĽŇÓŠŤÚŽ]\w+|(?:prezident|premiér|minist|starost|šéf|
 kritik)\w+)
hr: [A-ZČĆŠŽĐ]\w+(?:[oe]v[aeou]?|in[aeou]?) (?:riječi|reči|tvrdnj\w+|izjav\w+|optužb\w+|mišljenj\w+|uvjerenj\w+|
 strah\w*|ocjen\w+|stav\w*|obećanj\w+|prijetnj\w+|zahtjev\w*|poziv\w*|upozorenj\w+|kritik\w+|prijedlog\w*)|(?:riječi|
 reči|tvrdnj\w+|izjav\w+|optužb\w+|mišljenj\w+|uvjerenj\w+|strah\w*|ocjen\w+|stav\w*|obećanj\w+|prijetnj\w+|
 zahtjev\w*|poziv\w*|upozorenj\w+|kritik\w+|prijedlog\w*) (?:[A-ZČĆŠŽĐ]\w+|(?:predsjedni|premijer|minist|gradonačelni|
 kritič)\w+)
sl: [A-ZČŠŽ]\w+(?:[oe]v[aeio]?|in[aeio]?) (?:besed\w*|trdit\w+|izjav\w+|obtožb\w+|mnenj\w+|prepričanj\w+|strah\w*|
 upanj\w+|ocen\w+|obljub\w+|grožnj\w+|zahtev\w+|poziv\w*|opozoril\w+|kritik\w+|predlog\w*)|(?:besede|trditev|izjava|
 obtožba) (?:[A-ZČŠŽ]\w+|(?:predsedni|premier|minist|župan)\w+)
ru: (?:слов(?:а|ам|ах)?|утверждени\w+|заявлени\w+|фраз\w+|высказывани\w+|реплик\w+|тезис\w*|мнени\w+|убеждени\w+|
 опасени\w+|надежд\w+|оценк\w+|обещани\w+|угроз\w+|требовани\w+|призыв\w*|предупреждени\w+|критик\w+|предложени\w+|
 просьб\w+|обвинени\w+) (?:[А-ЯЁ]\w+|(?:президент|премьер|минист|мэр|глав|политик|депутат|чиновник|критик|оппозиц)\w+)
uk: (?:слов(?:а|ами|ам)|слів|тверджен\w+|заяв\w|фраз\w+|висловлюван\w+|репл\w+|думк\w+|переконан\w+|побоюван\w+|
 наді\w+|оцінк\w+|обіцянк\w+|погроз\w+|вимог\w+|заклик\w*|попереджен\w+|критик\w+|пропозиц\w+|прохан\w+|
 звинувачен\w+) (?:[А-ЯІЇЄҐ][\w’']+|(?:президент|прем|міністр|мер|голов|політик|депутат|чиновник|критик|
 опозиц)[\w’']+)
bg: (?:думите|твърдението|твърденията|изказването|изявлението|фразата|репликата|мнението|убеждението|опасението|
 надеждата|оценката|обещанието|заплахата|искането|призивът|призива|предупреждението|критиката|предложението|молбата|
 обвинението) на \w+
el: (?:λόγια|λέξεις|φράση|δήλωση|δηλώσεις|ισχυρισμ\w+|άποψη|ατάκα|γνώμη|πεποίθηση|φόβος|φόβο|ελπίδα|εκτίμηση|υπόσχεση|
 απειλή|απαίτηση|έκκληση|προειδοποίηση|κριτική|πρόταση|κατηγορία) (?:του|της|των) \w+
hu: [A-ZÁÉÍÓÖŐÚÜŰ]\w+ (?:szava\w*|mondat\w*|állítás\w*|kijelentés\w*|kifejezés\w*|vélemény\w*|meggyőződés\w*|
 félelm\w*|remény\w*|ígéret\w*|fenyegetés\w*|követelés\w*|felhívás\w*|figyelmeztetés\w*|bírálat\w*|javaslat\w*|vád\w*)
id: (?:kata-kata|ucapan|perkataan|klaim|pernyataan|komentar|pendapat|keyakinan|harapan|kekhawatiran|janji|ancaman|
 tuntutan|seruan|peringatan|kritik|usulan) (?:[A-Z]\w+|(?:presiden|perdana|menteri|wali|gubernur)\w*)
vi: (?:câu nói|lời|tuyên bố|phát biểu|nhận định|lời hứa|lời đe dọa|yêu cầu|lời kêu gọi|cảnh báo) của (?!ông\b|bà\b|
 anh\b|cô\b|họ\b|mình\b)\w+
tr: [A-ZÇĞİÖŞÜ]\w+['’]\w{2,3} (?:sözler\w+|iddia\w+|açıklama\w+|ifade\w+)
zh: [^，。、的他她我]{2,6}的(?:话|話|说法|說法|言论|言論|主张|主張|指控|承诺|承諾|威胁|威脅|要求|呼吁|呼籲|警告|批评|
 批評)
ja: (?:氏|さん|大統領|首相|市長|大臣|議員)の(?:言葉|発言|主張|批判|約束|要求|警告|公約)
ko: [가-힣]{2,}의 (?:말|발언|주장|비판|약속|요구|경고|호소)
"""
# What leads from them to a clause.
TO_CLAUSE = {
    "de": "dass|wonach", "nl": "dat", "fr": r"que|qu['’]|selon (?:laquelle|lesquelles|lequel|lesquels)",
    "es": "(?:de )?que", "pt": "(?:de )?que", "it": "che|secondo cui", "ca": "(?:de )?que", "ro": "(?:precum )?că",
    "sv": "(?:(?:om|för|på) )?att", "da": "(?:(?:om|for|på),? )?at",
    "nb": "(?:(?:om|for|på) )?at",
    "fi": "että", "et": "et", "lt": "kad|jog|esą",
    "lv": "ka", "pl": "że|iż|jakoby", "cs": "že", "sk": "že", "hr": "da|kako", "sl": "da", "ru": "что|будто|якобы",
    "uk": "що|ніби|нібито", "bg": "че", "el": "ότι|πως", "hu": "miszerint|hogy", "id": "bahwa", "vi": "rằng",
}  # fmt: skip
# What they are of, or lead to: Bobs Forderung nach „Ruhe“, la promesse de Paul de « partir ».
_OF = {
    "de": "nach|vor|mit|zu[mr]?|auf|an", "nl": "om|tot|van|op|met|voor|dat", "fr": r"de|d['’]|à|contre|pour|selon",
    "es": "de|a|con|por|contra", "pt": "de|a|com|por|para", "it": "di|a|ad|con|per", "ca": r"de|d['’]|a|amb",
    "ro": "de a|de|la|cu", "sv": "att|om|på|till|mot|för", "da": "om at|om|at|til|på|mod|for",
    "nb": "om å|om|å|til|på|mot|for", "pl": "by|aby|żeby|do|o", "cs": "na|o|k|aby", "sk": "na|o|k|aby",
    "hr": "na|o|za|da", "sl": "na|o|za|da|po", "ru": "к|ко|об?|на|в|во", "uk": "до|про|щодо|в|у", "bg": "да|за|към|в",
    "el": r"να|για|σε|περί|στ\w+", "id": "untuk|akan|agar", "vi": "rằng|về|sẽ",
}  # fmt: skip
_ROWS = rows_of(_WORDS_OF)
_NAMES = r"(?: [A-ZÀ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄ][\w’'-]*){0,2}"
RIGHT_BEFORE = Patterns({
    tag: rf"(?:{row})(?P<of>[：:，,])?\s*\Z"
    if tag in UNSPACED
    else rf"(?<!\w)(?:{row}){_NAMES}[,:]?(?: (?P<of>{_OF.get(tag, '')}))?\s*\Z"
    for tag, row in _ROWS.items()
})  # fmt: skip
BEFORE_CLAUSE = Patterns(
    {tag: rf"(?<!\w)(?:{_ROWS[tag]}){_NAMES},? (?:{that})(?!\w)[^,.;:!?…]*\Z" for tag, that in TO_CLAUSE.items()}
)
