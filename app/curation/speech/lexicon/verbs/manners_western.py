"""Verbs that tell how somebody speaks, or what he thinks, in languages of western and northern Europe: muttered."""

WESTERN_MANNERS = """
en: whisper* mutter* murmured murmurs mumble* sighed sighs groaned groans moaned grumbled grumbles protested complained
 complains complain lamented laments bemoan* confessed confesses confess emphasised emphasises emphasized emphasizes
 observed observes informed informs objected objects thundered bragged brags proposed proposes hissed barked growled
 snarled gushed enthused enthuses opined opines mused muses begged begs fumed fumes ranted hinted implied implies
 maintained maintains contended contends averred avers attested revealed reveals disclosed predicted predicts reasoned
 theorised theorized speculated wondered wonders fretted frets screeched jeered heckled sneered scoffed scoffs
 elaborated clarified clarifies reiterated reiterates underlined underlines underscored underscores highlighted
 highlights cautioned cautions advised advises ruled deadpanned believed estimated found finds welcomed welcomes
 hollered bellowed blurted chided scolded
de: flüstert* murmelt* seufzt* stöhnt* scherzt* protestiert* klagt* beharrt* verlangt* versprach* verspricht leugne*
 bestritt* bestreit* bestritten erinnerte erinnerten erzähl* postet* twittert* beschrieb* beschreib* beschuldigt*
 appelliert* meldet* kontert* skandier* prahlt* zischt* raunt* jammert* schwärmt* unterstellt* beteuert* bat baten
 moniert* rügt* tadelt* pries priesen attestiert* bescheinigt* plädiert* polter* ätzt* stichelt* geflüstert gemurmelt
 geseufzt gestöhnt gescherzt geklagt gejammert geschwärmt geraunt gezischt geprahlt gerügt getadelt geätzt gestichelt
 gepoltert gewettert gespottet gewitzelt gejubelt geschimpft gemeint gemahnt gelobt versprochen eingeräumt zugegeben
 geglaubt gekontert gestanden geurteilt geschworen gemeldet angekündigt gebrüllt getwittert gepostet festgestellt
 mitgeteilt dargelegt hervorgehoben hinzugefügt vorgebracht gegrummelt ausgeführt geschildert bekundet* unterstrichen
 bekräftigt präzisiert begrüßt begrüßte* begrüße sprächen spräche sprachen redeten zugeflüstert zuflüsterte
 zuflüsterten zurief zuriefen nachgerufen nachrief entgegengerufen zugeraunt hinterhergerufen angeschrien anschrie
 angebrüllt anbrüllte angeherrscht anherrschte verhöhnt* eingeworfen einwarf gesprochen verurteilten drohten droht
nl: fluister* mompel* zuchtte protesteer* beloofde belooft eiste eisten eist bekende bekent ontken* beweer* herinnerde
 twitterde beschreef beschreven beschrijft bekritiseer* prees prijst meldt meldde meldden scandeer* pochte gelooft
 beval onthul* foeter* brieste verzucht* constateer* adviseer* bromde jubelde beschuldigd* beschuldigt geklaagd
 gemompeld gefluisterd gezucht geprotesteerd beloofd geëist ontkend beweerd gemeld onthuld gewaarschuwd toegegeven
 aangekondigd verzekerd vastgesteld meegedeeld opgemerkt geschreeuwd gezworen getwitterd verwelkomt verwelkom*
 toejuich* spraken praatten sprak spreekt toefluisterde toegefluisterd toeriep toeriepen gegild gilde toegesnauwd
 gesnauwd snauwde toebeet toegebeten beweren spreken bekritiseren eisen vinden schelden scheldt schold verwijten
 gesproken dreigen beloven beloofden geloven geloofden vrezen vreesden veroordeelde veroordeelden
fr: chuchot* murmure murmuré grogne grogné plaisante plaisanté proteste protesté décrit décrivait décrivent exhorte
 exhorté propose proposé proposait ordonne ordonné assène asséné balaie balayé réagi* enchaîne enchaîné argumente
 argumenté argue salue salué saluait insurge insurgé vante vanté nie nié nient niait tweeté exclame exclamé objecte
 objecté rassure rassuré plaign* plaint murmurait protestait affirmait soufflé susurré glissé grondé sermonné vociféré
 braillé disaient pensent pensaient réclament traitent craignent redoutent espèrent reprochent reprochaient menacent
 soupçonnent condamnent condamné condamnait loué louait
es: susurr* murmur* suspiró bromea* protestó protestaron quejó quejaron confesó confiesa confesado negó niega niegan
 negaron negado contó contaron relató relata relatan relatado observó tuiteó describió describe describen elogió elogia
 instó insta informó informaron informa informan informado coincidió objetó exclamó ordenó apostilló remachó asever*
 recalcó recalca recalcado enfatizó enfatiza destacó destaca destacan detalló detalla expresó expresa expresado expuso
 expone aclaró aclara defendió defiende defienden defendido sentenció reprochó reprocha tildó tilda tildan tachó tachan
 arguyó alegó alega alegan argumentó argumenta argumentado reivindicó reivindica clamó reiteró reitera reiterado
 sugirió sugiere sugerido valoró quejado quejaba quejaban quejan contaba contado pedía pedían relataba negaba alegaba
 murmurado protestado protestaba elogiado descrito celebró celebra saludó aplaudió aplaude chilló chillaron chillaba
 vociferó espetado gruñó masculló recriminó recriminaron increpó increparon piensan pensaban reclaman temen temían
 esperan esperaban reprochan amenazan prometen sospechan condenan apodan bautizaron condenó condenaron alabó alabaron
pt: sussurrou murmurou suspirou brincou protestou queixou confessou confessa negou negaram nega alegou alega alegam
 contou contaram relatou relata relatam ressaltou ressalta observou observa tuitou descreveu descreve elogiou elogia
 apelou informou informaram informa concordou objetou rebateu rebate retrucou exclamou esbravejou propôs propõe ordenou
 avaliou avalia avaliam argumentou argumenta pontuou pontua desabafou desabafa cravou reforçou reforça reiterou reitera
 enfatizou enfatiza detalhou sugeriu sugere apontou aponta apontam opinou opina reclamou atacou queixava queixaram
 queixado contava negava alegava pedia saudou saúda aplaudiu aplaude berrou berraram xingou xingaram vociferou
 resmungou disparou garantem pensam pensavam opinam reclamam temem temiam esperam reprovam ameaçam suspeitam condenam
 apelidaram condenou condenaram louvou louvaram
it: sussurr* mormora mormorato mormorò sospira sospirò scherza scherzato scherzò protestato protestò esige confessa
 confessato confessò nega negato negò negano racconta raccontano raccontato raccontò twittato descriv* descritto
 descrisse elogia elogiato esorta esortato informa informato obietta* ribatt* scandi* esclama esclamato esclamò crede
 credono ritiene ritengono riteneva propone proposto propose evidenzia evidenziato rimarca rimarcato attacca attaccato
 incalza incalzato puntualizza puntualizzato chiarisce chiarito chiarì rilancia rilanciato auspica auspicato confida
 confidato suggerisce suggerito sbotta sbottato bollato lamentava raccontava protestava negava credeva mormorava
 lamentò lamentavano chiedeva salutato saluta applaud* plaudito urlato urlò urlavano urlava sbraitato strillato
 rimproverato rimproverò apostrofato sibilato ringhiato bisbigliato pensano pensavano considerano reclamano temono
 temevano sperano rimproverano minacciano sospettano condannano soprannominano condannato condannò lodato lodò lodava
ca: dir deia deien respost cridat cridaven xiuxiuej* murmura* sospirat bromej* ironitz* protestat protestar queixat
 queixar insistit insistir exigit exigeix exigeixen exigir demanat demana demanen demanar promès amenaçat amenaçar
 avisat avisa avisar admès admetre reconegut reconèixer confessat confessa confessar nega neguen negat negar sostingut
 sostenir reivindicat reivindica reivindicar relata relatat relatar conclòs concloure observat observa observar escrit
 escriu escriuen escriure escrivia titlla* titllar descriu descriuen descriure acusat acusa acusen acusar criticat
 critica critiquen criticar elogia* insta instat instar reclama reclamat reclamar informat informar comunicat comunicar
 coincidit objecta* replica* etziba* corea* corejaven exclama* creu creuen proposa proposat proposar assenyala* indica
 indicat indicar manifestat manifestar precisat precisar denuncia denunciat denunciar valorat valorar sentenciat
 rebutja rebutjat rebutjar opinar lamentar queixava queixaven negava demanava exigia explicava explicaven advertia
 recordava aplaudit celebrat saludat cridava renyat escridassat qualifiquen parlen denuncien asseguren pensen reclamen
 temen esperen retreuen amenacen condemnat
ro: adaugă urlat urlă șopt* murmur* oftat glumit glumește ironizat ironizează protestat protestează insistat insistă
 cerut cere admis admite negat neagă pretins pretinde amintit amintește concluziona* conchis remarcat postat descris
 descrie lăudat îndemnat îndeamnă informat informează obiectat scandat scandau scandează exclam* tunat estimează
 consideră propune ordonat menționat menționează transmite dezvăluit dezvăluie punctat punctează opinat opinează
 reamintit reamintește atenționat atenționează asigurat asigură mărturisit mărturisește reclamat reproșat reproșează
 denunțat denunță respins respinge contestă plâns plânge plângea cerea credea nega amintea explica insista jura
 avertiza regreta constata observa dezmințea glumea temea salutat salută aplaudat vorbesc vorbește vorbea vorbeau
 țipat țipa țipă certat spun zic cred credeau cer tem speră amenință promit condamnat
sv: visk* mumla* suckade suckar skämta* håna* protestera* klaga* erkänn* erkände erkänt förneka* påstod påstår påstått
 mindes minns anklaga* prisade prisar uppmana* vädja* tillkännag* instäm* invände invänder replikera* skandera* utropa*
 dundra* avslöja* fräste väste utbrast underströk* understryk* sammanfatta* resonera* intyga* försäkra* bedyra*
 klargjor* kommentera* beskriv* beskrev föreslog föreslår föreslagit välkomnar välkomnade välkomnat hyllade vrålade
 gastade väste skällde talar talade hotar misstänker fördömer utmålar fördömde fördömt berömde beklaga*
da: hviske* mumle* sukkede spøgte håne* protestere* klagede insistere* påstod påstår huskede understrege* konkludere*
 bemærkede bemærker tweetede beskrev beskriver anklagede roste opfordre* rapportere* informere* indvendte indvender
 replicere* udbrød tordnede pralede vurdere* foreslog foreslår beordrede afslørede afslører forsikrede forsikrer
 fastslog fastslår uddybe* kommentere* hvisket mumlet klaget krævet lovet påstået beskrevet indrømmet indrømmede
 indrømmer brølede hvæsede taler talte anklager truer lover mistænker fordømmer fordømte fordømt beklagede beklager
 beklaget
nb: hvisket hvisker mumlet mumler sukket spøkte hånet protester* klaget insister* lovte innrømmet innrømmer påstod
 påstår husket understreket understreker konkluder* bemerket bemerker tvitret kalte beskrev beskriver anklaget anklager
 roste oppfordret oppfordrer kunngjorde rapporter* informer* innvendte innvender repliserte utbrøt tordnet vurderte
 vurderer foreslo foreslår avslørte avslører forsikret forsikrer fastslo fastslår utdypet utdyper kommenter* presiser*
 poengter* klagde kritisert krevd påstått beskrevet brølte hveste skreik snakker truer
 mistenker fordømmer fordømte fordømt beklaget beklager
fi: kiljai* karju* karjai* kuiskas* kuiskaa mutisi huokais* vitsaili vitsailee pilkkasi ivasi protestoi valitti
 valittivat valittaa surkutteli vaati tunnusti tunnustaa kiisti kiistää kiistivät muisteli muistelee muistutti
 muistuttaa painotti painottaa päätteli huomautti huomauttaa twiittasi kuvaili kuvailee kuvasi arvosteli arvostelee
 kehui kehuu ylisti ylistää kehotti kehottaa vetosi vetoaa vastusti tokais* tiuskais* naurah* hymäht* skandeera*
 kerskui arveli arvelee ajattelee ehdotti ehdottaa käski linjasi paljasti paljastaa tiivisti tiivistää tuumasi hehkutti
 hehkuttaa kommentoi pohti pohtii ihmetteli ihmettelee iloitsi iloitsee harmitteli harmittelee sanaili lausui jyrisi
 jyrähti täräytti ylisti kiitteli kehui kuiskannut haukkui haukkuivat kutsuttiin haukuttiin nimitettiin tituleerattiin
 sanottiin uskovat pitävät pelkäävät toivovat uhkaavat lupaavat epäilevät tuomitsevat nimittävät tuomitsi
"""
