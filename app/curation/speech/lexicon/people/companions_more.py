"""Who works for somebody or has to do with him, and speaks for himself: Bob's landlord, l'interprète de, переводчик.

A line for each language, of regular expressions.
"""

from app.curation.speech.lexicon.rows import rows_of

_WORKING = r"""
en: (?:interpreters?|translators?|landlords?|landlad(?:y|ies)|therapists?|psychiatrists?|surgeons?|dentists?|tutors?|
 bodyguards?|minders?|chauffeurs?|accountants?|ghostwriters?|caddie|bandmates?|co-stars?|roommates?|flatmates?|
 housemates?|classmates?|assistants?|nann(?:y|ies)|housekeepers?|gardeners?|accusers?|attackers?|killers?|kidnappers?|
 captors?|patients?|pupils?|constituents|tenants?|ex(?:es|-wife|-husband|-wives|-girlfriend|-boyfriend)?|stepfather|
 stepmother|uncle|aunt|nephews?|nieces?|grand(?:mother|father|son|daughter)s?|mentors?|running mate|chief of staff|
 campaign manager|godfather|stylist|biographers?|cellmates?|hairdresser|butler|protégée?s?)
de: (?:Dolmetscher(?:in)?|Übersetzer(?:in)?|Vermieter(?:in)?|Therapeut(?:in)?|Leibwächter(?:in)?|Chauffeur|
 Steuerberater(?:in)?|Mitspieler(?:in)?|Mitbewohner(?:in)?|Mitschüler(?:in)?|Assistent(?:in)?|Haushälterin|
 Gärtner(?:in)?|Angreifer(?:in)?|Mörder(?:in)?|Entführer|Patient(?:in|en)?|Mandant(?:in|en)?|Mieter(?:in)?|
 Ex-(?:Frau|Mann|Freund|Freundin)|Onkel|Tante|Neffe|Nichte|Großmutter|Großvater|Enkel(?:in)?|Mentor(?:in)?|
 Büroleiter(?:in)?|Ghostwriter(?:in)?)
nl: (?:tolk|vertaler|vertaalster|huisbaas|therapeut|lijfwacht|chauffeur|boekhouder|ploeggenoot|huisgenoot|klasgenoot|
 assistent(?:e)?|moordenaar|ontvoerder|patiënt|cliënt|ex(?:-vrouw|-man|-vriendin)?|oom|tante|neef|nicht|oma|opa|
 grootmoeder|grootvader|mentor|stafchef)
fr: (?:interprète|traduct(?:eur|rice)|thérapeute|psychiatre|gardes? du corps|chauffeur|comptable|coéquipi(?:er|ère)s?|
 colocataire|assistant(?:e|s)?|nourrice|jardinier|accusat(?:eur|rice)|agresseur|assassin|meurtrier|ravisseurs?|
 patient(?:e|s)?|ex-(?:femme|mari|compagne|compagnon)|oncle|tante|neveu|nièce|grand-(?:mère|père)|mentor)
es: (?:intérprete|traductora?|caser[oa]|terapeuta|psiquiatra|guardaespaldas|escolta|chófer|compañer[oa] de piso|
 asistente|niñera|jardinero|acusadora?|agresora?|asesin[oa]|secuestradores|pacientes?|
 ex ?(?:mujer|marido|novia|novio|pareja)|tí[oa]|sobrin[oa]|abuel[oa]|mentora?)
pt: (?:intérprete|tradutora?|senhori[oa]|terapeuta|psiquiatra|guarda-costas|contabilista|assistente|ama|jardineiro|
 acusadora?|agressora?|assassin[oa]|raptores|pacientes?|ex-(?:mulher|marido|namorada)|ti[oa]|sobrinh[oa]|av[óô]|
 mentora?)
it: (?:interprete|traduttore|traduttrice|padron[ea] di casa|terapeuta|psichiatra|guardia del corpo|autista|
 commercialista|compagn[oa] di stanza|assistente|tata|giardiniere|aggressore|assassino|rapitori|pazient[ei]|
 inquilin[oi]|ex (?:moglie|marito|fidanzata|compagna)|zi[oa]|nipote|nonn[oa]|mentore)
ca: (?:intèrpret|traductora?|terapeuta|guardaespatlles|xofer|assistent|agressora?|pacients?|oncle|tieta|nebot|neboda|
 àvia?|mentora?)
sv: (?:tolk|översättare|hyresvärd|terapeut|livvakt|chaufför|revisor|lagkamrat|rumskamrat|klasskamrat|assistent|
 barnflicka|mördare|patient(?:er)?|klient(?:er)?|ex-(?:fru|man)|exfru|exman|farbror|moster|faster|brorson|systerson|
 mormor|morfar|farmor|farfar|mentor|stabschef)
da: (?:tolk|oversætter|udlejer|terapeut|livvagt|chauffør|revisor|holdkammerat|bofælle|klassekammerat|assistent|morder|
 patient(?:er)?|klient(?:er)?|ekskone|eksmand|onkel|tante|nevø|niece|mormor|morfar|farmor|farfar|mentor|stabschef)
nb: (?:tolk|oversetter|utleier|terapeut|livvakt|sjåfør|revisor|lagkamerat|romkamerat|klassekamerat|assistent|morder|
 pasient(?:er)?|klient(?:er)?|ekskone|eksmann|onkel|tante|nevø|niese|mormor|morfar|farmor|farfar|mentor|stabssjef)
"""
# Who may as well have an office: the coach of Leeds Bob Hale is he himself, but not the coach of Bob.
_HEADING = r"""
en: (?:doctors?|physicians?|teachers?|professors?|drivers?|editors?|publishers?|trainers?|coach|boss|bosses|
 employers?|secretar(?:y|ies)|students?|donors?|clients?|customers?|guests?|hosts?|creditors?|pastor|priest)
de: (?:[AÄ]rzt(?:in|e)?|Lehrer(?:in)?|Fahrer(?:in)?|Verleger(?:in)?|Trainer(?:in)?|Chef(?:in)?|Arbeitgeber(?:in)?|
 Sekretär(?:in)?|Schüler(?:in)?|Student(?:in|en)?|Kunden?|Gläubiger)
nl: (?:arts|dokter|leraar|lerares|uitgever|trainer|coach|baas|werkgever|secretaresse|leerling|klant|huurder)
fr: (?:propriétaire|médecin|professeur|édit(?:eur|rice)|entraîneur|patron(?:ne)?|employeur|secrétaire|élèves?|
 client(?:e|s)?|locataire|directeur de cabinet|directrice de cabinet)
es: (?:médic[oa]|profesora?|contable|editora?|entrenadora?|jef[ea]|empleadora?|secretari[oa]|alumn[oa]s?|clientes?|
 inquilin[oa]|jefe de gabinete|jefa de gabinete)
pt: (?:médic[oa]|professora?|segurança|motorista|editora?|treinadora?|chefe|patrão|empregadora?|secretári[oa]|
 alun[oa]s?|clientes?|inquilin[oa]|chefe de gabinete)
it: (?:medico|professore(?:ssa)?|insegnante|editore|allenatore|capo|datore di lavoro|segretari[oa]|alliev[oi]|
 client[ei]|capo di gabinetto)
ca: (?:metge|professora?|editora?|entrenadora?|cap|secretàri?a?|alumnes?|clients?)
sv: (?:läkare|lärare|förläggare|tränare|chef|arbetsgivare|sekreterare|elev(?:er)?|kund(?:er)?|hyresgäst)
da: (?:læge|lærer|forlægger|træner|chef|arbejdsgiver|sekretær|elev(?:er)?|kunde(?:r)?|lejer)
nb: (?:lege|lærer|forlegger|trener|sjef|arbeidsgiver|sekretær|elev(?:er)?|kunde(?:r)?|leietaker)
"""
WORKING, HEADING = rows_of(_WORKING), rows_of(_HEADING)
# The same where the ending of a name tells whose they are, with a verb of men, and of women.
WORKING_MEN = {
    "ru": "переводчик|телохранитель|охранник|водитель|врач|тренер|начальник|учитель|издатель|секретарь|помощник"
    "|убийца|дядя"
    "|дед|внук|племянник|сосед|коллега|ученик|пациент|клиент|духовник|биограф|агент|менеджер|хозяин|однокурсник"
    "|сокамерник",
    "uk": "перекладач|охоронець|водій|лікар|тренер|начальник|учитель|вчитель|видавець|секретар|помічник|убивця"
    "|вбивця|дядько"
    "|дід|онук|племінник|сусід|колега|учень|пацієнт|клієнт|біограф|агент|менеджер|однокурсник|співкамерник",
    "pl": "tłumacz|ochroniarz|kierowca|lekarz|trener|szef|nauczyciel|wydawca|sekretarz|asystent|zabójca|wujek"
    "|dziadek|wnuk"
    "|siostrzeniec|bratanek|sąsiad|kolega|uczeń|pacjent|klient|biograf|agent|menedżer|współwięzień",
    "cs": "tlumočník|překladatel|bodyguard|osobní strážce|řidič|lékař|trenér|šéf|učitel|vydavatel|tajemník"
    "|asistent|vrah|strýc"
    "|dědeček|vnuk|synovec|soused|kolega|žák|pacient|klient|životopisec|agent|manažer|spoluvězeň",
}
WORKING_WOMEN = {
    "ru": "переводчица|помощница|секретарша|учительница|соседка|коллега|ученица|тётя|тетя|бабушка|внучка"
    "|племянница|няня",
    "uk": "перекладачка|помічниця|секретарка|вчителька|сусідка|колега|учениця|тітка|бабуся|онука|племінниця|няня",
    "pl": "tłumaczka|asystentka|sekretarka|nauczycielka|sąsiadka|koleżanka|uczennica|ciotka|babcia|wnuczka"
    "|siostrzenica",
    "cs": "tlumočnice|asistentka|sekretářka|učitelka|sousedka|kolegyně|žákyně|teta|babička|vnučka|neteř|chůva",
}
# Behind the name.
WORKING_BEHIND = {
    "hu": "tolmácsa|fordítója|főbérlője|orvosa|terapeutája|tanára|testőre|sofőrje|könyvelője|kiadója|edzője"
    "|főnöke|titkárnője"
    "|titkára|asszisztense|gyilkosa|betege|tanítványa|ügyfele|bérlője|nagybátyja|nagynénje|unokaöccse|nagyanyja"
    "|nagyapja",
    "fi": "tulkki|kääntäjä|vuokraisäntä|lääkäri|terapeutti|opettaja|henkivartija|kuljettaja|kustantaja|valmentaja|pomo"
    "|sihteeri|tappaja|potilas|oppilas|asiakas|setä|täti|isoäiti|isoisä|mummo",
    "ja": "通訳|翻訳者|大家|主治医|医師|恩師|教師|ボディーガード|運転手|会計士|編集者|コーチ|監督|上司|部下"
    "|同級生|秘書官|教え子|患者|叔父|叔母"
    "|祖母|祖父|孫|甥|姪|マネージャー|仲間|先輩|後輩",
    "ko": "통역사?|번역가|집주인|주치의|의사|선생님|교사|경호원|운전기사|회계사|편집자|코치|감독|상사|부하|동창"
    "|제자|환자|삼촌|이모|고모"
    "|할머니|할아버지|손자|조카|매니저|선배|후배",
    "zh": "翻译|翻譯|房东|房東|医生|醫生|老师|老師|保镖|保鑣|司机|司機|会计|會計|编辑|編輯|教练|教練|老板|老闆"
    "|上司|下属|下屬|同学|同學|学生|學生"
    "|病人|叔叔|阿姨|奶奶|爷爷|爺爺|孙子|孫子|侄子|经理|經理|室友",
}
