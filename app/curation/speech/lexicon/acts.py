"""Verbs by which somebody does something with words: the bank offered “a refund”, her teacher taught her “patience”."""

ACTS = """
en: guaranteed guarantees
de: vorgeworfen vorwarf vorwarfen gegoogelt googelte eingetippt beigebracht beibrachte gelehrt angeboten anbot anboten
 garantier* vorgeschlagen vorschlug unterzeichnet diagnostizier* zugesichert zugesagt zusicherte zusagte verordnet
nl: aangeboden aanbood boden voorgesteld leerde gegarandeerd garandeerde garandeert verweten verweet gediagnosticeerd
 ingetypt toegezegd
fr: démenti démentait démentent dément incriminé garantissait garantit garanti offert offrait enseigné enseignait tapé
 googlé diagnostiqué
es: ofreció ofrecieron ofrecido ofrecía enseñó enseñaron enseñado enseñaba culpó culparon culpado culpaba achacó
 achacaron achacado atribuyó garantizó garantizaron garantizado garantizaba planteó plantearon planteado tecleó
 tecleado googleó diagnosticó diagnosticaron diagnosticado
pt: ofereceu ofereceram oferecido oferecia ensinou ensinaram ensinado ensinava culpou culparam culpava digitou digitado
 diagnosticou diagnosticaram diagnosticado atribuiu
it: offerto offrì offriva insegnato insegnò insegnava incolpato incolpò incolpava digitato digitò diagnosticato
ca: ofert oferir oferia ensenyat ensenyar culpat culpar garantit garantia
ro: oferit oferea învățat garantat negat propus propunea promis
sv: lovat lovar erbjudit erbjöd erbjuder lärde lärt garanterade garanterat skyllde skyllt
da: lovet foreslået foreslog foreslår tilbudt tilbød tilbyder lærte garanterede garanteret beskyldte beskyldt
nb: lover lovte foreslått foreslo foreslår tilbudt tilbød tilbyr lærte garanterte garantert beskyldte beskyldt
fi: tarjosi tarjosivat tarjonnut opetti opettanut takasi taannut kiisti kiistivät kiistää kiistänyt ehdotti ehdottanut
pl: zaoferowa* oferowa* oferuj* nauczył* uczył* obwini* zagwarantowa* gwarantowa* gwarantuj*
cs: nabídl* nabíz* naučil* učil* vinil* garantoval* zaručil*
sk: ponúkol ponúkl* ponúka* naučil* učil* garantoval* zaručil*
hr: ponudi* nudi* nauči* učio učila jamčio jamčila garantira* okrivi*
sl: ponudil* naučil* učil* jamčil* okrivil*
ru: отрицал* отрицает отрицают научил* учил* гарантировал* гарантирует
uk: заперечував* заперечувал* навчив навчила вчив вчила гарантував гарантувала
bg: научи* гарантира*
el: προσέφερ* πρόσφερ* δίδαξ* εγγυήθηκ*
hu: ígért megígért ajánlott* ajánlotta felajánlott* tanított* megtanított* garantált* szavatolt* hibáztat*
et: paku* õpetas garanteeri*
lt: mokė išmokė garantavo
lv: piedāvā* mācīja garantē*
ar: عرضت اقترح اقترحت تعهد تعهدت ضمن وعدت
he: הציע הציעה הציעו לימד לימדה הכחיש הכחישה הכחישו האשים האשימה
"""
