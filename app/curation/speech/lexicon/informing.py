"""Verbs that tell, note, admit, foresee or go on, as papers vary “said”, by language: insinuated, went on, forecast."""

INFORMING = """
en: judged judges pronounced vented
de: brandmarkt* geißelt* verurteilte charakterisier* bewertet* erachtet* betitelt* tauft* verharmlost* verniedlicht*
 verteufelt* empfand empfanden faselt* beschwer* bloggt* chattet* mailt* simst* funkt* textet* folgert* resümiert*
 bilanziert* präzisiert* relativiert* dementiert*
 insistiert* argumentiert* räsoniert* philosophiert* mutmaßt* spekuliert* orakelt* prognostiziert* prophezeit*
 konstatiert* diagnostiziert* unterstreicht unterstrich*
nl: omschre* betitel* roemde* beschouw* achtte* kwalificeer* kenschets* typeerde* typeert doopte* berichtte* bericht
 geloofde* gelooft verzekerde* verzekert zwoer zweert repliceerde* repliceert vervolgde* vervolgt
 schamperde* schampert tweette* tweet postte* publiceerde* verduidelijkte* verduidelijkt preciseerde* preciseert
 bepleitte* bepleit opperde* oppert suggereerde* suggereert insinueerde* insinueert memoreerde* memoreert noteerde*
 noteert bezwoer bezweert hekelde* hekelt betreurde* betreurt relativeerde* nuanceerde*
fr: baptisé baptise brocardé brocarde raillé raille prôné prône trouvé trouve trouvait trouvent rêvé trancha noté note
 notait notent réjoui réjouit réjouissait admis lâché lâche répété répète répétait résumé résume
 indigné indigne étonné étonne tempêté tempête fulminé fulmine pointé pointe pointait renchéri renchérit tonnait publié
 posté détaillé détaille considère considéré considérait considèrent inquiété inquiète dévoilé dévoile proclamé proclame
 claironné claironne éreinté éreinte tempéré tempère opposé parié parie pesté peste avancé avance avançait enchaîné
 enchaîne
es: definió define bautizó bautiza ridiculizó abogó aboga arremetió arremete remarc* soltó suelta desmintió desmiente
 resumió resume narró narra rememoró rememora resaltó resalta razonó razona
 adujo aduce repuso repone terció tercia intervino prosiguió prosigue continuó comunicó comunica desveló desvela filtró
 publicó juzgó juzga vaticinó vaticina pronosticó pronostica auguró augura bramó brama remachó remacha zanjaba
it: battezzato battezza giudicato giudica considerato considera descritto descrive bollato liquidato
 riconosciuto riconosce riconobbe smentito smentisce smentì giurato giura riassunto riassume riassunse rallegrato
 rallegra avvisato avvisa segnalato segnala segnalò riferito riferiva svelato svela comunicato comunica comunicò postato
 notato nota notò rilevato rileva rilevò sostenuto argomentato argomenta argomentò proseguito prosegue proseguì
 continuato continua chiosato rincarato ipotizzato ipotizza ipotizzò previsto prevede pronosticato pronostica
 stigmatizzato stigmatizza rivendicato rivendica specificato specifica specificò minimizzato minimizza glissato
pt: replicou replica ponderou pondera recordou recorda desmentiu desmente resumiu resume comemorou comemora advertiu
 adverte narrou narra comunicou comunica publicou postou notou nota indicou indica sustentou sustenta completou completa
 prosseguiu prossegue continuou bradou brada sentenciou sentencia esclareceu esclarece especificou minimizou julgou
 julga
 vincou vinca atirou
sv: betecknade betecknar döpte karaktäriserade karaktäriserar drömde förutspå* förutsåg förutser dementera* framhöll
 framhåller poängtera* fastslog fastslår kontra* fortsatte fortsätter
 tillade tillägger twittra* publicerade förtydliga* precisera* argumentera* antydde antyder påminde påminner notera*
 rapportera* redogjorde redogör informera* filosofera* spekulera* rasade rasar jublade jublar
da: betegnede betegner døbte karakteriserede karakteriserer drømte forudså forudser forudsagde forventede forventer
 benægtede benægter afviste afviser dementerede dementerer
 fremhævede
 fremhæver pointerede pointerer fortsatte fortsætter præciserede præciserer argumenterede argumenterer antydede antyder
 noterede redegjorde redegør spåede spår anførte anfører tilkendegav tilkendegiver bebudede bebuder
nb: betegnet betegner døpte karakteriserte karakteriserer omtalte omtaler drømte meddelte meddeler påsto påstår
 forutså forutser forventet forventer benektet benekter avviste avviser dementerte
 dementerer fremhevet fremhever fortsatte fortsetter argumenterte argumenterer antydet antyder noterte redegjorde
 redegjør spådde spår anførte anfører varslet varsler medga medgir uttalte uttaler
fi: vakuutti vakuuttaa jatkoi jatkaa täydensi täydentää tviittasi tviittaa julkaisi tarkensi tarkentaa vihjasi vihjaa
 mainitsi mainitsee pahoitteli pahoittelee kritisoi raportoi julisti julistaa luonnehti luonnehtii laukoi laukoo summasi
 summaa kuittasi kuittaa kielsi
pl: określi* określa uzna* ochrzci* scharakteryzowa* wyśmia* marzył* przekaza* podejrzewa* przewidywa* przewiduje
 zdementowa* wskazał* wskazuje skonstatowa* replikowa* kontynuowa*
 kontynuuje uzupełnił* uzupełnia zatweetowa* opublikowa* doprecyzowa* zasugerowa* sugeruje przypomnia* przypomina
 ubolewa* zrelacjonowa* relacjonuje zadeklarowa* deklaruje zdradził* zdradza wyliczył* wylicza skwitowa* kwituje uciął
 ucięła ucina zastrzeg* powiadomi* wypomnia* grzmia* grzmi
cs: považuj* považoval* pokřtil* charakterizoval* charakterizuje domníval* domnívá předpokládal* předpokládá
 předpověděl* očekával* očekává dementoval* dementuje ujistil* ujišťuje
 zopakoval* zopakuje odvětil* pokračoval* tweetoval* zveřejnil* upřesnil* upřesňuje přesvědčoval* argumentoval*
 argumentuje naznačil* naznačuje připomněl* připomíná připomněla zmínil* zmiňuje litoval* lituje ocenil* oceňuje
 ohlásil* vyhlásil* vyčetl* zhodnotil* zkritizoval* vzkázal* vzkazuje
sk: domnieval* predpokladal* predpovedal* očakával* dementoval* ubezpečil* zopakoval* odvetil* pokračoval* zverejnil*
 spresnil* argumentoval* naznačil* pripomenul* zmienil* ľutoval* ocenil* ohlásil* vyhlásil* zhodnotil* skritizoval*
 odkázal*
ru: счёл счел сочл* охарактериз* предостер* мечтал* окрест* заклейм* высмея* предсказал* спрогнозировал* прогнозирует
 ожидал* опроверг* поклял* указал* указывает продолжил* дополнил* убеждал*
 аргументировал* предположил* предполагает намекнул* намекает упомянул* доложил* анонсировал* провозгласил* проговорил*
 перечислил* оговорил* рапортовал* отчитал* поведал* похвастал*
uk: вважає вважають охарактериз* мріяв мріє охрести* затаврув* висмія* передбачив передбачила спрогнозув* прогнозує
 очікував* очікує спростував* спростовує поклял* вказав вказала вказує
 продовжив продовжила доповнив доповнила оприлюдни* переконував* переконує аргументував* припусти* припускає натякну*
 натякає доповів доповіла анонсув* проголоси* проговори* переліч* застеріг застерегла акцентува* акцентує поінформува*
 відзначив відзначила відзначає
ro: considerat consideră prezis prezice dezmințit dezminte observat observă arătat indicat repetat reiterat constatat
 rezumat continuat adăugat completat mormăit publicat argumentat sugerat notat regretat raportat relatat estimat
 proclamat enumerat apreciat transmis comunicat specificat detaliat
el: υποψιάζ* προέβλεψ* προβλέπει αναγνώρισ* αναγνωρίζ* ορκίστηκ* επανέλαβ* επαναλαμβάν* διαπίστωσ* διαπιστών* συνόψισ*
 συνέχισ* συμπλήρωσ* συμπληρών* δημοσίευσ* υπαινίχ* θύμισ* λυπήθηκ* διακήρυξ* γνωστοποί* ανέλυσ*
hu: érvelt érvel jelentette
id: memprediksi menyangkal memastikan menunjukkan melanjutkan bergumam mencuit merinci berargumen menyiratkan
 mengingatkan mengutarakan berujar menyoroti
tr: tahmin_etti reddetti yalanladı temin_etti yemin_etti ileri_sürdü öne_sürdü ilan_etti değerlendirdi not_etti
 gözlemledi
 ortaya_koydu altını_çizdi dikkat_çekti beyan_etti
"""
