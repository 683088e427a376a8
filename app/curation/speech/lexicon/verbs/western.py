"""Verbs by which texts say who says something, in languages of western and northern Europe; `*` is any ending."""

WESTERN = """
en: said say says told tell tells asked ask asks added adds called calls described describes wrote writes warned warns
 claimed claims announced announces insisted insists argued argues replied replies answered answers agreed agrees
 denied denies declared declares stated states noted notes stressed stresses explained explains suggested suggests
 accused accuses demanded demands urged urges dubbed termed labelled labeled branded shouted shouts cried cries quoted
 quotes tweeted posted reported reports repeated repeats responded responds rejected rejects dismissed dismisses
 criticised criticized condemned condemns praised praises promised promises vowed vows recalled recalls remarked
 concluded continued interjected conceded admitted admits according thinks thought believes considers call describe
 say tell ask add warn claim announce insist argue reply answer agree declare state note stress explain suggest accuse
 demand urge label brand write respond promise vow think believe consider read reads reading shout scream screams
 screamed yell yells yelled chant chants chanted chanting crying demanding joked quipped snapped retorted countered
 alleged alleges testified testifies pressed questioned challenged quizzed derided derides mocked decried denounced
 texted texts emailed messaged telling texting hailed hails threatened threatens threaten boasted boasts boast swore
 swears joke jokes written scrawled scrawls sprayed daubed stipulates pleaded asserted asserts concludes confirmed
 confirms acknowledged acknowledges proclaimed proclaims exclaimed exclaims assured assures reckoned reckons commented
 restated indicated propose
 pledged pledging blasted blasting slammed slamming lambasted lambasting divulged recounted griped taunted teased
 rebuked admonished berated rejoined demurred lauded extolled touted trumpeted crowed raved marvelled marveled
 stammered stuttered drawled intoned blogged pontificated surmised conjectured hypothesised hypothesized posited
 affirmed vouched corroborated ventured volunteered intimated insinuated prophesied reassured apologised apologized
de: sagt* sagen nennen rufen meint* erklärt* betont* nannt* nennt* genannt bezeichnet* warnt* gewarnt kritisiert*
 fordert* gefordert
 antwortet* geantwortet ergänzt* behauptet* schrieb* schreibt* geschrieben fragt* gefragt rief* ruft* gesagt mahnt*
 lobt* entgegnet* erwidert* kündigt* widersprach* widerspricht spricht sprach* laut zufolge zitiert* äußert*
 berichtet* fügt* rede* schrei* schrie* geschrien brüll* gefragt befragt gerufen zugerufen heißt hieß beschimpf*
 tituliert*
 befahl befiehlt lächelte lächelt verspott* prophezei* geäußert gedroht schwor* lautet* gesprüht gekritzelt
 bestätigt* räumt* bilanziert* resümiert* beklagt* bemängelt* versichert* bekräftigt* unterstrich* unterstreich*
 befand konstatiert* bedauert* gestand gesteht verriet verrät schildert* kommentiert* witzelt* spottet* höhnt*
 jubelt* schimpft* wettert* urteilt* vermutet* glaubt*
nl: zei* zeggen zeg* gezegd noemen noemt* noemd* genoemd vindt vond* stelt* stelde* verklaar* waarschuw* schrij*
 schreef* vraag* gevraagd
 vroeg* antwoord* toegeroepen uitgemaakt uitgescholden aldus volgens benadruk* herhaal* meen* voeg* reageer* riep*
 roept roepen geroepen schreeuw*
 gedreigd dreigde*
 bevestig* erkende erkent concludeer* vertelt vertelde verteld schetste schetst oordeelde oordeelt klaagde klaagt
 denkt dacht denken verwacht verwachtte pleit pleitte betoogt betoogde onderstreep* sneerde grapte kondigt kondigde
fr: dit dire disent disait* déclar* affirm* expliqu* ajout* appel* qualifi* parl* estim* répond* répliqu* demand* écri*
 dénon* souligné* souligne* précis* rétorqu* lanc* assur* selon insist* promet* promis racont* critiqu* accuse
 accusent accusé* accusait accusant évoqu* jug* rappel* cri* hurl* scand* interrogé* traité* traiter surnomm* dénom*
 menacé menaçait juré promettait promettent griffonn* citer cite citait
 annoncé annonçait annonça annoncent annoncer admet admettent admettait allègue allèguent alléguait averti avertit
 avoue avouent avoué avouait conclut confie confient confié confiait confirme confirment confirmé confirmait concède
 concédé concédait constate constaté constatait craint craignait croit croient croyait déplore déploré déplorait
 exige exigé indique indiquent indiqué indiquait ironise ironisé martèle martelé mentionne nuancé observe observé
 plaide plaidé poursuit poursuivi prétend prétendent prétendu prétendait prévient prévenu prévenait rapporte
 rapportent rapporté recommande recommandé reconnaît reconnait reconnu reconnaissait réclame réclamé regrette
 regretté regrettait relate relève relevé remarqué révèle révélé soupire soupiré soutient soutiennent soutenu
 soutenait suggère suggéré témoigne témoigné tonne tranche prévoit fustige fustigé tacle peste proposer
es: dicho dij* diga digan decía decían dice* decla* afirm* explic* añad* llam* calific* habl* respond* pregunt* escrib*
 denunc* subray*
 según
 asegur* insist* prometi* acusa acusan acusó acusaron acusado* critic* señal* replic* contest* consider* manifest*
 grit* core* amenazado amenazó juró prometía*
 anunció anunciaron anuncia anuncian anunciado confirmó confirmaron confirma confirman confirmado reconoció
 reconocieron reconoce reconocen reconocido admitió admitieron admite admiten admitido sostuvo sostuvieron sostiene
 sostienen sostenía apuntó apuntaron apunta apuntan apuntado indicó indicaron indica indican indicado advirtió
 advirtieron advierte advierten advertido recordó recordaron recuerda recuerdan recordado matizó matiza matizado
 concluyó concluyeron concluye lamentó lamentaron lamenta lamentan lamentado precisó precisado puntualizó puntualiza
 zanjó espetó comentó comenta comentan comentado reveló revela revelan revelado exigió exige exigen pidió pide piden
 reclamó reclama propuso propone alertó alertaron avisó avisa agregó agrega opinó opina opinan cree creen creía
 estimó ironizó ironiza bromeó bromea proponer
pt: dito diss* diz* dizer declar* afirm* explic* acrescent* cham* classific* fal* respond* pergunt* escrev* denunci*
 segundo
 assegur* insist* promet* acusa acusam acusou acusaram acusado* critic* salient* consider* grit* ameaçou ameaçado
 jurou promet* questionad* indagad*
 anunciou anunciaram anuncia confirmou confirmaram confirma admitiu admitiram admite reconheceu reconhece sublinhou
 sublinha frisou frisa garantiu garante lembrou lembra concluiu conclui destacou destaca alertou avisou revelou
 revela lamentou lamenta comentou comenta defendeu defende defendem referiu refere adiantou adianta pediu pede exigiu
 exige ironizou acredita acreditam propor
it: dett* dire dice* dicono diss* dichiar* afferm* spieg* aggiun* chiam* defin* parl* rispo* chie* scri* denunci*
 sottoline* secondo assicura assicurano assicurato assicurava assicurò assicurando assicurarono insist* promett*
 promess* accusano accusò accusato critic* replic* ribad* comment* grid*
 domanda minacciato minacciò giurò
 annunciato annunciò annuncia annunciano confermato confermò ammesso ammette ammise ammettono ammetteva sostiene
 sostengono sosteneva precisato precisò concluso conclude concluse ricordato ricorda ricordano ricordava osservato
 osserva osservò avvertito avverte avvertono avvertì rivelato rivela rivelò ironizzato ironizza tuona tuonato chiosa
 riferisce riferiscono riferì garantito garantisce lamentato lamenta lamentano proporre
ca: diu* dit digu* declar* afirm* afeg* segons anomen* qualific* respon* pregunt* assegura* confirma confirmar
 confirmat admet admeten reconeix* subratlla* explica expliquen explicar explicat adverteix* adverti* anuncia anuncien
 anunciar anunciat sosté sostenen apunta apunten apuntat opina opinen comenta comentat considera consideren lamenta
 lamentat destaca destacat recorda recordat insisteix* conclou promet* cridar crida criden parlar parlat parla parlava
ro: spus spune* zis zice* declar* afirm* adăug* numi* numește numesc potrivit răspun* întreabă întrebat întreba
 întrebau scri* susțin* calific* amenința* jurat acuzat acuză criticat critică anunțat anunță explicat explică precizat
 precizează avertizat avertizează povestit povestește strigat strigă replicat promis promite confirmat confirmă
 recunoscut recunoaște subliniat subliniază comentat comentează
sv: sa säga säger sagt sade kall* berätt* svara* fråg* skriv* skrev hävd* tyck* mena* förklar* enligt varna* kritiser*
 tilläg*
 betona* skrik* skrek rop* hotade hotat svor lovade
 bekräftar bekräftade bekräftat medger medgav medgett konstaterar konstaterade konstaterat uppger uppgav uppgett
 påpekar påpekade påpekat anser ansåg tror trodde meddelar meddelade meddelat kräver krävde
da: sagde siger sagt kald* fortæl* fortalt* svare* spurgt* spørg spørge spørger skriv* skrev* hævd* mene mener mente
 ment forklar* ifølge advar* kritiser* tilføj* råb* skrig* skreg truede truet svor lovede
 bekræfter bekræftede bekræftet erkender erkendte erkendt konstaterer konstaterede oplyser oplyste oplyst påpeger
 påpegede synes syntes tror troede meddeler meddelte kræver krævede lyder lød
nb: sa sier sagt kall* kalt fortel* fortalt* svare svarer svarte spurt* spør spørre* skriv* skrev* hevd* mene mener
 mente ment forklar* ifølge
 advar* kritiser* tilføy* rop* skrik* skrek truet svor lovet
 bekrefter bekreftet erkjenner erkjente konstaterer konstaterte opplyser opplyste påpeker påpekte synes syntes tror
 trodde melder meldte krever krevde
fi: totes* mukaan korost* arvioi* varoit* syytt* huus* huud* huuta*
 uhkasi uhannut vannoi lupasi sanoi sanoivat sanoo sanovat
 sanonut sanoneet sanoen kertoi kertoivat kertoo kertovat kertonut vastasi vastasivat vastaa vastaavat vastannut kysyi
 kysyivät kysyy kysyvät kysynyt kirjoitti kirjoittivat kirjoittaa kirjoittavat kirjoittanut väitti väittivät väittää
 väittävät väittänyt lisäsi lisäsivät kutsui kutsuivat kutsuu kutsuvat kutsunut puhui puhuu puhuivat puhuvat
 ilmoit* vahvist* myönsi myöntää selitti selittää uskoo uskoi
"""
