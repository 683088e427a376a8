"""Verbs by which somebody does something with words: the bank offered “a refund”, her teacher taught her “patience”."""

ACTS = """
en: guaranteed guarantees insulted scribbled
de: vorgeworfen vorwarf vorwarfen gegoogelt googelte eingetippt beigebracht beibrachte gelehrt angeboten anbot anboten
 garantier* vorgeschlagen vorschlug unterzeichnet diagnostizier* zugesichert zugesagt zusicherte zusagte verordnet
 beleidigt beleidigte beleidigten
nl: aangeboden aanbood boden voorgesteld leerde gegarandeerd garandeerde garandeert verweten verweet gediagnosticeerd
 ingetypt toegezegd rechtvaardigde rechtvaardigden gerechtvaardigd motiveerde beledigde uitscholden uitschold
fr: démenti démentait démentent dément incriminé garantissait garantit garanti offert offrait enseigné enseignait tapé
 googlé diagnostiqué justifié justifiait justifiaient insulté insultée insultait conclu concluait
es: ofreció ofrecieron ofrecido ofrecía enseñó enseñaron enseñado enseñaba culpó culparon culpado culpaba achacó
 achacaron achacado atribuyó garantizó garantizaron garantizado garantizaba planteó plantearon planteado tecleó
 tecleado googleó diagnosticó diagnosticaron diagnosticado justificó justificaron justificaba justificado insultó
 insultaron insultado
pt: ofereceu ofereceram oferecido oferecia ensinou ensinaram ensinado ensinava culpou culparam culpava digitou
 digitado diagnosticou diagnosticaram diagnosticado atribuiu justificou justificaram justificava insultou insultaram
it: offerto offrì offriva insegnato insegnò insegnava incolpato incolpò incolpava digitato digitò diagnosticato
 giustificato giustificava giustificò insultato insultò insultavano
ca: ofert oferir oferia ensenyat ensenyar culpat culpar garantit garantia justificat justificava insultat
ro: oferit oferea învățat garantat negat propus propunea promis justificat insultat
sv: lovat lovar erbjudit erbjöd erbjuder lärde lärt garanterade garanterat skyllde skyllt motiverade motiverat
 rättfärdigade förolämpade
da: lovet foreslået foreslog foreslår tilbudt tilbød tilbyder lærte garanterede garanteret beskyldte beskyldt
 begrundede begrundet retfærdiggjorde fornærmede
nb: lover lovte foreslått foreslo foreslår tilbudt tilbød tilbyr lærte garanterte garantert beskyldte beskyldt
 begrunnet rettferdiggjorde fornærmet
fi: tarjosi tarjosivat tarjonnut opetti opettanut takasi taannut kiisti kiistivät kiistää kiistänyt ehdotti ehdottanut
 perusteli perustelivat perustellut loukkasi
pl: zaoferowa* oferowa* oferuj* nauczył* uczył* obwini* zagwarantowa* gwarantowa* gwarantuj* uzasadniał* uzasadnił*
 usprawiedliwiał* wyzywał* wyzwał* nauczyli uczyli uzasadniali uzasadnili usprawiedliwiali wyzywali wyzwali
cs: nabídl* nabíz* naučil* učil* vinil* garantoval* zaručil* zdůvodnil* zdůvodňoval* odůvodnil* ospravedlňoval*
 urazil*
sk: ponúkol ponúkl* ponúka* naučil* učil* garantoval* zaručil* zdôvodnil* odôvodnil* ospravedlňoval* urazil*
hr: ponudi* nudi* nauči* učio učila jamčio jamčila garantira* okrivi* opravdao opravdala opravdavao opravdavala
 obrazloži*
sl: ponudil* naučil* učil* jamčil* okrivil*
ru: отрицал* отрицает отрицают научил* учил* гарантировал* гарантирует оправдывал* оправдал* обосновывал* обосновал*
 оскорбил* обозвал*
uk: заперечува* навчив навчила вчив вчила гарантував гарантувала виправдовува* виправдав виправдала обґрунтувала
 обґрунтував обґрунтовува* образив образила
bg: научи* гарантира* оправда оправдаваше обиди
el: προσέφερ* πρόσφερ* δίδαξ* εγγυήθηκ* δικαιολόγησ*
hu: ígért megígért ajánlott* ajánlotta felajánlott* tanított* megtanított* garantált* szavatolt* hibáztat* indokolta
 indokolt
et: paku* õpetas garanteeri* põhjendas pakkus pakkusid hukka
lt: mokė išmokė garantavo grindė teisino pateisino pasmerk*
lv: piedāvā* mācīja garantē* pamatoja attaisnoja nosodīj*
ar: عرضت اقترح اقترحت تعهد تعهدت ضمن وعدت برر بررت
he: הציע הציעה הציעו לימד לימדה הכחיש הכחישה הכחישו האשים האשימה הצדיק הצדיקה הצדיקו
th: ประณาม สัญญาว่า ขอโทษ ปฏิเสธ ขู่ เสนอ บ่น ชมว่า
"""
