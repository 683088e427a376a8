"""Verbs that tell, note, admit, foresee or go on, as papers vary “said”, by language: insinuated, went on, forecast."""

INFORMING = """
en: judged judges pronounced vented
de: brandmarkt* geißelt* verurteilte charakterisier* bewertet* erachtet* betitelt* tauft* verharmlost* verniedlicht*
 verteufelt* empfand empfanden faselt* beschwer* bloggt* chattet* mailt* simst* funkt* textet* folgert* präzisiert*
 relativiert* dementiert* insistiert* argumentiert* räsoniert* philosophiert* mutmaßt* spekuliert* orakelt*
nl: omschre* betitel* roemde* beschouw* achtte* kwalificeer* kenschets* typeerde* typeert doopte* berichtte* bericht
 geloofde* verzekerde* verzekert zwoer zweert repliceerde* repliceert vervolgde* vervolgt schamperde* schampert
 tweette* tweet postte* publiceerde* verduidelijkte* verduidelijkt preciseerde* preciseert bepleitte* bepleit opperde*
 oppert suggereerde* suggereert insinueerde* insinueert memoreerde* memoreert noteerde* noteert bezwoer bezweert
 hekelde* hekelt betreurde* betreurt relativeerde* nuanceerde*
fr: baptisé baptise brocardé brocarde raillé raille prôné prône trouvé trouve trouvait trouvent rêvé trancha noté note
 notait notent réjoui réjouit réjouissait admis lâché lâche résumé résume indigné indigne étonné étonne tempêté
 tempête fulminé fulmine pointé pointe pointait renchéri renchérit tonnait publié posté détaillé détaille considère
 considéré considérait considèrent inquiété inquiète dévoilé dévoile proclamé proclame claironné claironne éreinté
 éreinte tempéré tempère opposé parié parie pesté avancé avance avançait
es: definió define bautizó bautiza ridiculizó abogó aboga arremetió arremete remarc* soltó suelta desmintió desmiente
 resumió resume narró narra rememoró rememora resaltó resalta razonó razona adujo aduce repuso repone terció tercia
 intervino prosiguió prosigue continuó comunicó comunica desveló desvela filtró publicó juzgó juzga vaticinó vaticina
 pronosticó pronostica auguró augura bramó brama remacha zanjaba
it: battezzato battezza giudicato giudica considerato considera liquidato riconosciuto riconosce riconobbe smentito
 smentisce smentì giurato giura riassunto riassume riassunse rallegrato rallegra avvisato avvisa segnalato segnala
 segnalò riferito riferiva svelato svela comunicato comunica comunicò postato notato nota notò rilevato rileva rilevò
 sostenuto argomentato argomenta argomentò proseguito prosegue proseguì continuato continua chiosato rincarato
 ipotizzato ipotizza ipotizzò previsto prevede pronosticato pronostica stigmatizzato stigmatizza rivendicato rivendica
 specificato specifica specificò minimizzato minimizza glissato
pt: replicou replica ponderou pondera recordou recorda desmentiu desmente resumiu resume comemorou comemora advertiu
 adverte narrou narra comunicou comunica publicou postou notou nota indicou indica sustentou sustenta completou
 completa prosseguiu prossegue continuou bradou brada sentenciou sentencia esclareceu esclarece especificou minimizou
 julgou julga vincou vinca atirou
sv: betecknade betecknar döpte karaktäriserade karaktäriserar drömde förutspå* förutsåg förutser dementera* framhöll
 framhåller poängtera* fastslog fastslår kontra* fortsatte fortsätter tillade twittra* publicerade förtydliga*
 precisera* argumentera* antydde antyder påminde påminner notera* rapportera* redogjorde redogör informera*
 filosofera* spekulera* rasade rasar jublade jublar
da: betegnede betegner døbte karakteriserede karakteriserer drømte forudså forudser forudsagde forventede forventer
 benægtede benægter afviste afviser dementerede dementerer fremhævede fremhæver pointerede pointerer fortsatte
 fortsætter præciserede præciserer argumenterede argumenterer antydede antyder noterede redegjorde redegør spåede spår
 anførte anfører tilkendegav tilkendegiver bebudede bebuder
nb: betegnet betegner døpte karakteriserte karakteriserer omtalte omtaler drømte meddelte meddeler påsto forutså
 forutser forventet forventer benektet benekter avviste avviser dementerte dementerer fremhevet fremhever fortsatte
 fortsetter argumenterte argumenterer antydet antyder noterte redegjorde redegjør spådde spår anførte anfører varslet
 varsler medga medgir uttalte uttaler
fi: vakuutti vakuuttaa jatkoi jatkaa täydensi täydentää tviittasi tviittaa julkaisi tarkensi tarkentaa vihjasi vihjaa
 mainitsi mainitsee pahoitteli pahoittelee kritisoi raportoi julisti julistaa luonnehti luonnehtii laukoi laukoo
 summasi summaa kuittasi kuittaa kielsi
pl: określi* określa uzna* ochrzci* scharakteryzowa* wyśmia* marzył* przekaza* podejrzewa* przewidywa* przewiduje
 zdementowa* wskazał* wskazuje skonstatowa* replikowa* kontynuowa* kontynuuje uzupełnił* uzupełnia zatweetowa*
 opublikowa* doprecyzowa* zasugerowa* sugeruje przypomnia* przypomina ubolewa* zrelacjonowa* zadeklarowa* deklaruje
 zdradził* zdradza wyliczył* wylicza skwitowa* kwituje uciął ucięła ucina zastrzeg* powiadomi* wypomnia* grzmia* grzmi
cs: považuj* považoval* pokřtil* charakterizoval* charakterizuje domníval* domnívá předpokládal* předpokládá
 předpověděl* očekával* očekává dementoval* dementuje ujistil* ujišťuje zopakoval* zopakuje odvětil* pokračoval*
 tweetoval* zveřejnil* upřesnil* upřesňuje přesvědčoval* argumentoval* argumentuje naznačil* naznačuje připomněl*
 připomíná zmínil* zmiňuje litoval* lituje ocenil* oceňuje ohlásil* vyhlásil* vyčetl* zhodnotil* zkritizoval* vzkázal*
 vzkazuje
sk: domnieval* predpokladal* predpovedal* očakával* dementoval* ubezpečil* zopakoval* odvetil* pokračoval* zverejnil*
 spresnil* argumentoval* naznačil* pripomenul* zmienil* ľutoval* ocenil* ohlásil* zhodnotil* skritizoval* odkázal*
ru: счёл счел сочл* охарактериз* предостер* мечтал* окрест* заклейм* высмея* предсказал* спрогнозировал* прогнозирует
 ожидал* опроверг* поклял* указал* указывает продолжил* дополнил* убеждал* аргументировал* предположил* предполагает
 намекнул* намекает упомянул* доложил* анонсировал* провозгласил* проговорил* перечислил* оговорил* рапортовал*
 отчитал* поведал* похвастал*
uk: охарактериз* мріяв мріє охрести* затаврув* висмія* передбачив передбачила спрогнозув* прогнозує очікував* очікує
 спростував* спростовує поклял* вказав вказала вказує продовжив продовжила доповнив доповнила оприлюдни* переконував*
 переконує аргументував* припусти* припускає натякну* натякає доповів доповіла анонсув* проголоси* проговори* переліч*
 застеріг застерегла акцентува* акцентує поінформува* відзначив відзначила відзначає
ro: considerat prezis prezice dezmințit dezminte observat observă arătat indicat reiterat constatat rezumat continuat
 completat mormăit publicat argumentat sugerat notat regretat raportat relatat estimat proclamat enumerat apreciat
 transmis comunicat specificat detaliat
el: υποψιάζ* προέβλεψ* προβλέπει αναγνώρισ* αναγνωρίζ* ορκίστηκ* επανέλαβ* διαπίστωσ* διαπιστών* συνόψισ* συνέχισ*
 συμπλήρωσ* συμπληρών* δημοσίευσ* υπαινίχ* θύμισ* λυπήθηκ* διακήρυξ* γνωστοποί* ανέλυσ*
hu: érvelt érvel jelentette
id: memprediksi menyangkal memastikan menunjukkan melanjutkan bergumam mencuit merinci berargumen menyiratkan
 mengingatkan mengutarakan berujar menyoroti
tr: tahmin_etti reddetti yalanladı temin_etti yemin_etti ileri_sürdü öne_sürdü ilan_etti değerlendirdi not_etti
 gözlemledi ortaya_koydu altını_çizdi dikkat_çekti beyan_etti
ja: と説明 と認め と明らか と明か と発表 と書 と投稿 と警告 と嘆 と断言 と予測 と予想 とみて とみる とみられ と見て
 と考え と信じ と疑 と示唆 と訴え と求め と呼びかけ と約束 と誓 と繰り返 と付け加え と応じ とコメント と称賛 と賞賛
 と非難 と断じ と切り捨て と皮肉 とつぶや とささや と振り返 と見通 と釈明 と弁明 と弁解 と報告 と報じ と伝え と証言
 と力説 と豪語 と漏ら とこぼ とつづ と綴 と釘を刺 と念を押 と結論 と評価 と位置づけ と位置付け と述懐 と抗議 と宣言
 と批評 と分析 と推測 と推定 と懸念 と危機感 と不満 と怒 と喜 と笑 と苦笑 と胸を張 と首をかしげ と肩を落と と意気込
 と期待 と否定 と拒 と助言 と忠告 と提案 と勧め と促 と命じ と指示 と紹介 と解説 と補足 と続け と切り出 と打ち明け
 と告白 と吐露 と回想 と詫び と謝 と感謝 と反発 と難色 と憤 と糾弾 と酷評 と絶賛 と自賛 と激怒 と一蹴 と注文 と切望
 と回答 と返答 と語 と話 と述べ との声 との指摘 との批判
zh: 重申 断言 斷言 预测 預測 预计 預計 相信 暗示 证实 證實 调侃 調侃 嘲讽 嘲諷 主张 主張 提醒 斥责 斥責 赞扬 讚揚 盛赞
 盛讚 誓言 推断 推斷 披露 爆料 感叹 感嘆 抱怨 怀疑 懷疑 断定 斷定 声明 聲明 通报称 通報稱 分析说 分析認為 分析认为
 总结说 總結說 评论说 評論說 描述说 反问 反問 追问 追問 呛声 嗆聲 抨击 抨擊 谴责 譴責
ko: 올렸 생각한다 생각했 믿는다 믿었 의심한 의심했 털어놨 털어놓 못박 못_박 결론지 결론_내 내다봤 내다보 예상했 예상한
 추정했 추정한 분석했 분석한 반겼 자평했 자신했 호언 장담했
ar: أفاد ادعى ادعت رأى رأت ظن توقع* تنبأ* أنكر* أقسم* استنتج* خلص خلصت استطرد* مازح* غرد* نشر نشرت كشف كشفت بين جادل*
 ألمح* لاحظ* امتدح* أبلغ* روى روت نبه* جزم* استدرك*
he: חשד חשדה חזה חזתה חזר חזרה מחה מחתה המשיך המשיכה פרסם פרסמה העיר העירה ביקר ביקרה גרס גרסה הטעים הטעימה קונן קוננה
 פסק פסקה
et: kahtlusta* ennusta* jätkas jätkab säutsu* avaldas paljasta* täpsusta* raporteeri*
lt: papasako* įtar* prognoz* paneig* prisiek* pastebė* tęs* patikslin* paminė*
lv: domā* prognozē* zvērē* konstatē* turpinā* publicē* atklā* precizē* pieminē* novērtē*
"""
