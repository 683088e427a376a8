"""What says in several words that somebody says or thinks so, in languages of western and northern Europe.

A line for each language, of regular expressions; MARK is a quotation mark.
"""

WESTERN_PHRASES = r"""
en: (?:drawing|drew|prompt(?:ing|ed)|earn(?:ing|ed)|elicit(?:ing|ed)|provok(?:ing|ed))(?: \w+){0,3}(?= MARK)|
 (?:shot|hit|fired|snapped|clapped|bit)s? back|(?:weighed|chimed|chipped|butted) in|piped up|
 (?:summed|sums) (?:\w+ ){0,3}up|(?:signed off|opened|closed) with|went further|ma(?:de|kes?) (?:it )?(?:\w+ )?clear|
 let it be known|(?:took|takes?) the (?:view|position|line)|
 of the (?:view|opinion|belief)|g(?:ave|iven) (?:\w+ ){0,3}(?:to understand|the impression)|got across|
 c(?:a|o)me to the (?:view|conclusion|opinion)|(?:saw|sees|view(?:ed|s)|regard(?:ed|s)) (?:\w+ ){1,4}as|
 (?:considered|considers|deemed|thought) (?:the|this|that|his|her|their|its|it|him|them)(?: \w+){0,2}(?= MARK)|
 went on (?:the )?record|(?:voiced|expressed|raised) (?:\w+ )?(?:fears?|doubts?|concerns?|hopes?|alarm)|
 (?:sounded|raised) the (?:alarm|prospect|spectre|specter)|(?:spoke|speaks|talks|talked|spoken) (?:of|about)|
 put it down to|blam(?:ed|es)|(?:is|was|were|are) (?:\w+ )?(?:convinced|certain|sure|adamant)|
 (?:had|has) the (?:feeling|impression)|(?:liken(?:ed|s)|compar(?:ed|es)) (?:\w+ ){1,4}(?:to|with)|
 dr(?:ew|awn) (?:a )?(?:comparison|parallel)s?|
 (?:fear|feeling|view|belief|hope|sense|mood|idea)s?(?: (?:among|in|of|at)(?: \w+){1,3})? (?:is|was|were|are) that|
 (?:feeling|fear|belief|consensus|suspicion|assumption)s?(?: (?:among|in|of)(?: \w+){1,3})? that|
 (?:remember|recall)\w* (?:his|their|\w+['’]s) (?:words?|remarks?|comments?)|refer(?:s|red)? to|mentions|mentioned|
 apologi[sz](?:ed|es) for|known as|the (?:heading|title)|(?:description|criticism) of (?:\w+ ){1,3}as|
 (?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwe )(?<!\bI )(?<!\bit )(?<!\bin )(?:fear(?:s|ed)?|hope[sd]?|know[s]?|knew|
 expect(?:s|ed)?|worr(?:ies|ied)|suspect(?:s|ed)?|assum(?:es|ed)) (?:that|it|this|he|she|they|the \w+ (?:is|are|was|
 were|will|would))|
 (?:defend|justif|portray|present|sell|sold|tout|treat|cast|characteri[sz]|depict|paint|fram|pitch|promot)\w* (?:it|
 this|that|him|her|them|(?:the|his|her|their|its) \w+) as|
 (?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwe )(?<!\bI )(?<!\bit )(?:feels|felt|understands|understood|reali[sz]e[sd]|
 doubt(?:s|ed)|accept(?:s|ed)|dream(?:s|ed|t)|pretend(?:s|ed)|decide[sd]|learn(?:s|ed|t)|heard) (?:that|of|it)|
 as far as (?:the |his |her |their )?[\w-]{4,}(?: [\w-]+)? (?:is|was|are|were) concerned|
 talk(?:s|ed) up|in (?:the )?\w+['’]s? (?:eyes|view|words|opinion|mind|verdict|judgment|telling|phrase)|to quote|
 to use (?:the )?\w+['’]s?|
 \w+['’]s (?:supposed|alleged|purported|claimed)
de: (?:aus|in) (?:der Sicht|Sicht|den Augen) (?:de[rs]|von|eine[rs])|f(?:and|anden|inde[nt]) (?:es|das|dies|sie|
 ihn) (?=MARK)|hielt(?:en)? (?:es|das|dies) für|(?<=MARK )(?:sprechen|
 reden)|zu (?:verstehen|bedenken|Protokoll|erkennen) (?:gegeben|gab|gaben)|
 (?:wissen|durchblicken|verlauten|erkennen) (?:lassen|ließ|ließen)|
 den Eindruck (?:vermittelt|vermittelte|gehabt|gewonnen)|auf den Standpunkt|Standpunkt vertr\w+|
 (?:Auffassung|Ansicht|Meinung|Position|Überzeugung) vertr\w+|vertr(?:at|aten|itt) die \w+|
 der (?:Auffassung|Ansicht|Meinung|Überzeugung) (?:war|waren|sei|seien|ist|gewesen)|
 (?:war|waren|sei|seien|ist|sind) der (?:Auffassung|Ansicht|Meinung|Überzeugung)|zum Ausdruck (?:gebracht|brachte)|
 brachte (?:\w+ )?zum Ausdruck|(?:klar|deutlich) gemacht|überzeugt|verglich|verglichen|
 (?:halte|halten|hält|hielt|hielten) (?!(?:sie|er|es|ich|wir) )(?:\w+ ){1,4}für|
 für (?=[^ ]*\w+[^ ]* (?:hält|hielt|halte|gehalten))|(?:sehe|sieht|sah|sähen|sehen) (?:darin|in \w+)|geredet|
 (?:redet|redete) von|
 (?:Vorstellung|Idee|Befürchtung|Gefühl|Eindruck|Hoffnung|Sorge|Angst|Verdacht|Meinung)(?: \w+)?, (?:dass|es|er|sie|
 das|die|der)|
 (?:Befürchtung|Hoffnung|Sorge|Angst|Verdacht) (?:ist|sei|war)|
 (?:sehen|sieht|sähen|sah|sahen) (?:es|ihn|sie|das|darin|dies) als|die Rede|spr(?:ach|icht|eche|echen|achen) von|
 man (?:nenne|nennt|nannte)|wiederholt|entschuldigt\w*|Bezeichnung|was \w+ (?:eine|ein|einen|die|den|das)|
 (?<!\bsie )(?<!\ber )(?<!\bSie )(?<!\bEr )(?:denk[et]n?|dachten?|dächten?|glauben?|fürchten?|fürchteten?|befürchte\w*|
 meinen?|hoff(?:e|en|t|te|ten)|wissen|vermute\w*|erwarte\w*), (?:dass|es|er|sie|das|die|der)|
 (?:stell(?:t|te|e|en)|verkauf(?:t|te|e)|verteidig(?:t|te|e)|rechtfertig(?:t|te|e)|schilder(?:t|te|e)|präsentier(?:t|
 te|e)) (?:\w+ ){1,4}als|
 (?<=MARK )(?:dargestellt|verkauft|verteidigt|präsentiert|hingestellt|angesehen)|in den Augen|
 (?<=, )so (?:d(?:er|ie|as)|eine?|[A-ZÄÖÜ]\w+)|
 (?:Vorstellung|Befürchtung|Hoffnung|Sorge|Angst|Verdacht|Meinung|Einschätzung) (?:vo[nm]|de[rs]) (?:\w+ ){0,3}\w+(?=,)
nl: (?<=MARK )(?:spreken|praten)|
 (?:liet|lieten|laat) (?:\w+ )?weten|laten weten|duidelijk (?:gemaakt|maakte|maakten)|maakten? (?:\w+ )?duidelijk|
 te (?:kennen|verstaan) g(?:af|aven|egeven|eeft)|g(?:af|aven|eeft) (?:\w+ )?te (?:kennen|verstaan)|
 van (?:mening|oordeel)|(?:had|hadden|heeft|hebben) bericht|naar voren (?:bracht|brachten|gebracht)|overtuigd|
 vergeleek|vergeleken|vergelijkt|spr(?:ak|aken|eekt) (?:over|van)|gesproken (?:over|van)|
 (?:vrees|angst|gevoel|hoop|indruk|idee|verwachting)(?: (?:van|onder|bij|in)(?: \w+){1,3})? (?:is|was) dat|excuses|
 (?<=MARK )(?:zien|ziet|zag|zagen)|(?:zien|ziet|zag|zagen) (?:\w+ ){1,3}als|
 (?<!\bhij )(?<!\bzij )(?<!\bze )(?<!\bte )(?:vrees(?:t|de)|vreze?n|hoop(?:t|te)|hopen|weet|weten|wist|denken|dachten?|
 vermoed\w*|verwacht\w*) dat|
 (?:presenteer|verdedig|verkoop|verkocht|schets)\w* (?:\w+ ){0,4}als|in de ogen van|in de woorden van
fr: d['’]après (?:les?|la|l['’]|une?|son|sa|ses)|(?:lui|leur) (?:a|ont|avait) valu(?= )|(?:fai[ts]|fit|
 firent|faisai\w+|font) (?:savoir|valoir|
 comprendre|remarquer|observer|part)|d['’]avis|
 en avant l['’]idée|(?:voyai\w+|voit|voient|vu) (?:dans|en)|(?:tenai\w+|tient|tenu) (?:\w+ ){1,4}pour|convaincue?s?|
 persuadée?s?|compar(?:é|ait|aient|e|ent)|
 (?:crainte|sentiment|idée|espoir|impression|conviction|avis)(?: (?:de|des|du|dans|chez)(?: [\w’']+){1,3})? (?:est|
 était|serait) que?|
 idée que?|excus\w+ (?:de|pour)|y (?:voi\w+|voyai\w+)|vo(?:ient|it|yai\w+) (?:\w+ )?comme|
 (?<!\belle )(?<!\bil )(?<!\bils )(?<!\belles )(?:pens(?:e|ent|ait|aient)|croi(?:t|ent)|croyai(?:t|ent)|crain(?:t|d|
 ent)|craign\w+|espèr(?:e|ent)|espérai\w+|sa(?:it|vent|vait|vaient)|redout\w+|soupçonn\w+|imagin\w+) que?|
 (?:présent|défend|justifi|vend|dépein)\w+ (?:\w+ ){0,3}comme|aux yeux d\w+|de l['’]avis d\w+|
 selon les (?:mots|termes) d\w+|invitée?s? (?:à|au|aux) (?:la |l['’] ?)?(?=MARK)
es: d(?:io|ieron|ado|aba|aban|a|an) (?:a entender|a conocer|por hecho|por sentado)|
 (?:hizo|hicieron|hecho|hace|hacía) (?:saber|ver|notar|constar)|de la opinión|del parecer|
 p(?:uso|usieron|uesto) de (?:manifiesto|relieve)|dej(?:ó|aron|ado|aba) (?:claro|entrever|caer)|
 (?:veía|veían|ve|ven|visto) en|convencid[oa]s?|persuadid[oa]s?|compar(?:ó|aron|ado|aba|aban|a|an)|
 (?:que (?:el|la) )?(?:temor|sensación|idea|esperanza|impresión|convicción)(?: (?:de|del|entre|
 en)(?: \w+){1,3})? (?:es|era|fue) (?:de )?que|
 disculp\w+ por|(?:que (?:fue|fueron|ha sido|había sido|habían sido) )?(?:tachad|tildad)[oa]s?|
 (?:ve|ven|veía|veían) como|
 (?:piensan?|pensab\w+|tem(?:e|en|ía|ían)|esper(?:a|an|aba|aban)|sab(?:e|en|ía|ían)|sospech\w+|imagin\w+) que|
 (?:present|defend|justific|vend|retrat)\w+ (?:\w+ ){0,3}como|(?:que )?a ojos de\w*|en palabras de\w*|en opinión de\w*|
 a juicio de\w*
pt: segundo (?:[oa]s?|uma?|seu|sua)|f(?:ez|izeram|eito|az) (?:saber|ver|notar)|d(?:eu|eram|ado|ava) a (?:entender|
 conhecer)|
 deix(?:ou|aram|ado|ava) claro|d[ae] opinião|(?:via|viam|vê|veem|visto) (?:n[oa]s?|em)|convencid[oa]s?|
 compar(?:ou|aram|ado|ava|avam|a|am)|
 (?:que [oa] )?(?:temor|receio|sensação|ideia|esperança|impressão)(?: (?:d\w+|entre|n\w+)(?: \w+){1,3})? (?:é|era|
 foi) (?:de )?que|
 desculp\w+ p(?:or|el[oa]s?)|tachad[oa]s?|(?:vê|veem|via|viam) como|
 (?:ach(?:a|am|ava|avam|ou)|pens(?:a|am|ava|avam)|tem(?:e|em|ia|iam)|esper(?:a|am|ava|avam)|sab(?:e|em|ia|iam)|
 suspeit\w+) que|
 (?:apresent|defend|justific|vend|retrat)\w+ (?:\w+ ){0,3}como|aos olhos d\w+|nas palavras d\w+|na opinião d\w+
it: f(?:a|atto|aceva|acevano|anno|ece|ecero) (?:sapere|presente|notare|capire|intendere)|
 lasci\w+ (?:intendere|capire|trapelare)|dell['’](?:opinione|avviso)|del parere|messo in chiaro|
 (?:vedeva|vedevano|vede|vedono|visto) (?:in|nel\w*)|convint[oaie]|persuas[oaie]|paragon(?:ato|ava|avano|a|ano)|
 (?:che (?:il|la|l['’]) ?)?(?:timore|sensazione|idea|speranza|impressione|convinzione)(?: (?:d\w+|tra|fra|in|
 nel\w*)(?: \w+){1,3})? (?:è|era|fosse) che|
 scus\w+ per|(?:vede|vedono|vedeva|vedevano) come|
 (?:pens(?:a|ano|ava|avano)|tem(?:e|ono|eva|evano)|sper(?:a|ano|ava|avano)|s(?:a|anno|apeva|apevano)|sospett\w+|
 immagin\w+) che|
 (?:present|difend|difes|giustific|vend|dipin)\w+ (?:\w+ ){0,3}come|(?:che )?agli occhi d\w+|a parere d\w+|
 a detta d\w+|nelle parole d\w+|invitat[oaie] (?:a|all\w*['’]?) ?(?=MARK)
ca: fe(?:r|t|ia|ien) (?:saber|veure|notar)|don(?:at|ava|ar|a) a entendre|deix(?:at|ava|ar) (?:clar|entreveure)|
 de l['’]opinió|del parer|(?:pens(?:a|en|ava|aven)|tem(?:en|ia|ien)?|esper(?:a|en|ava)|sap|saben|sabia) que
ro: d(?:at|ă|ădea|au) de (?:înțeles|știre)|de părere|lăsat să se înțeleagă|făcut (?:cunoscut|clar)|strig\w+|scand\w+|
 (?:cred(?:e|ea|eau)?|(?:se )?tem(?:e|ea|eau)?|sper(?:ă|a|au)|ști(?:e|u|a|au)|bănui\w+) că|
 (?:prez[ei]nt|descri)\w+ (?:\w+ ){0,3}(?:ca|drept)|în ochii|în cuvintele|în opinia
sv: sl(?:og|agit|ogs|år) fast|gjor(?:de|t) klart|(?:lät|låtit|låter) (?:\w+ )?(?:meddela|förstå|veta)|
 (?:gav|gett|ger) (?:uttryck för|\w+ att förstå)|av (?:den )?(?:uppfattningen|åsikten)|övertygad\w*|
 (?:såg|ser|sett) (?:\w+ ){1,3}som|tala(?:de|r|t) om|likna(?:de|r|t)|jämför(?:de|t|s)?|anklagelser\w* om|
 (?:rädslan|känslan|hoppet|intrycket|oron)(?: (?:hos|bland|i)(?: \w+){1,2})? (?:är|var) att|om ursäkt|
 (?<!\bhan )(?<!\bhon )(?<!\bde )(?<!\bsig )(?:frukta(?:r|de)|hoppa(?:s|des)|vet|visste|misstänk\w+|befara\w+) att|
 (?:beskr|framställ|försvar|skildr)\w+ (?:\w+ ){0,3}som|i \w+s ögon|med \w+s ord|
 (?<!\bhan )(?<!\bhon )(?<!\bhun )(?<!\bde )(?:bad|bett|ber) (?:\w+ ){0,2}om
da: sl(?:og|ået|år) fast|gjor(?:de|t) (?:det )?klart|(?:gav|givet|giver) (?:udtryk for|\w+ at forstå)|
 (?:lod|ladet|lader) (?:\w+ )?(?:vide|forstå|forlyde)|af den (?:opfattelse|holdning|overbevisning|mening)|
 overbevist\w*|(?:så|ser|set) (?:\w+ ){1,3}som|tal(?:te|er|t) om|sammenlign\w+|beskyldninger\w* om|
 (?:frygten|følelsen|håbet|indtrykket)(?: (?:hos|blandt|i)(?: \w+){1,2})? (?:er|var),? at|undskyldt?e?|
 (?<!\bhan )(?<!\bhun )(?<!\bde )(?:frygte(?:r|de)|håbe(?:r|de)|ved|vidste),? at|
 (?:fremstill|forsvar|skildr)\w+ (?:\w+ ){0,3}som|i \w+s øjne|med \w+s ord|
 (?<!\bhan )(?<!\bhon )(?<!\bhun )(?<!\bde )(?:bad|bedt|beder) (?:\w+ ){0,2}om
nb: sl(?:o|ått|år) fast|gjor(?:de|t) (?:det )?klart|(?:ga|gav|gitt|gir) (?:uttrykk for|\w+ å forstå)|
 (?:lot|latt|lar) (?:\w+ )?(?:vite|forstå)|l(?:a|agt) til|av den (?:oppfatning|mening)|overbevist\w*|
 (?:så|ser|sett) (?:på )?(?:\w+ ){1,3}som|snakk(?:et|er) om|sammenlikn\w+|sammenlign\w+|anklager\w* om|
 (?:frykten|følelsen|håpet|inntrykket)(?: (?:hos|blant|i)(?: \w+){1,2})? (?:er|var) at|unnskyldning|beklaget|
 (?<!\bhan )(?<!\bhun )(?<!\bde )(?:frykte(?:r|t)|håpe(?:r|t)|vet|visste) at|
 (?:fremstill|forsvar|skildr)\w+ (?:\w+ ){0,3}som|i \w+s øyne|med \w+s ord|
 (?<!\bhan )(?<!\bhon )(?<!\bhun )(?<!\bde )(?:ba|bad|bedt|ber) (?:\w+ ){0,2}om
fi: sitä mieltä|ant(?:oi|oivat|anut|aneet) (?:\w+ )?ymmärtää|t(?:oi|oivat|uonut|uoneet) (?:esiin|ilmi|esille)|
 pit(?:i|ivät|änyt|äneet) (?:\w+ ){1,3}(?=MARK)|
 (?<!\bhän )(?<!\bhe )(?:luul(?:ee|evat|i|ivat)|pelk(?:ää|äävät|äsi|äsivät)|toivo(?:o|vat|i|ivat)|tie(?:tää|si|tävät|
 sivät)|epäil(?:ee|evät|i|ivät)), että
"""
