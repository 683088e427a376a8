"""Verbs by which somebody asks or orders another to do something: the president asked him for “patience”."""

REQUESTING = """
en: begged begs implored implores ordered instructed advised recommended requested commanded beseeched
 counselled
de: gebeten bat baten bittet ersucht* aufgefordert aufgerufen angewiesen empfahl* empfohlen empfiehlt riet rieten rät
 ermahnt* drängte* gedrängt ermuntert* ermutigt* angeordnet befohlen verlangt verlangte flehte* angefleht appellier*
nl: verzocht* verzoekt smeekte* gesmeekt opgeroepen aangespoord adviseer* geadviseerd aangeraden bevolen beval
 gelastte opgedragen eist eiste eisten geëist aangedrongen
fr: prié priée priait supplié* suppliait exhort* enjoint enjoignait sommé sommée sommait ordonné* ordonnait ordonne
 conseillé* conseillait conseille encouragé* encourageait implor* intimé intimait
es: rogó rogaron rogado ruega suplicó suplicado imploró instó instaron instado insta exhort* ordenó ordenaron ordenado
 aconsej* recomendó recomendaron recomendado solicitó solicitaron solicitado pedido pidieron pedía pedían exigido
 exigieron
pt: rogou suplicou implorou instou exort* ordenou ordenaram ordenado aconselh* recomendou recomendaram recomendado
 solicitou solicitaram solicitado pedido pediram pedia pediam exigido exigiram
it: pregato pregava pregò supplic* implor* esort* ordinato ordinò ordinava intimato intimò raccomandato raccomandò
 consigliato consigliò sollecitato sollecitò preteso incoraggiato
ca: demanat demanar demanava demana pregat instat ordenat recomanat aconsellat exigit reclamat
ro: cerut cere cerea ceruse rugat ruga implorat îndemnat ordonat recomandat sfătuit solicitat
sv: bönföll uppman* beordra* rekommendera* vädja* begärde begärt
da: opfordre* beordre* anbefale* trygle*
nb: oppfordre* beordre* anbefal* trygle*
fi: pyysi pyysivät pyytää pyytävät pyytänyt vaati vaativat vaatii vaatinut kehott* käski käskivät käskenyt suositteli
 suositellut määräsi määrännyt neuvoi
pl: prosił* prosi proszą poprosił* zażąda* żąda* domaga* wezwa* wzywa* nakaza* kazał* zalecił* polecił* doradz*
 namawia* zachęca* błaga* prosili poprosili zalecili polecili kazali
cs: požádal* žádal* žádá žádají prosil* poprosil* vyzval* vyzýv* nařídil* přikázal* doporučil* radil* poradil* nabád*
 naléhal* vybídl*
sk: požiadal* žiadal* žiada žiadajú prosil* poprosil* vyzval* vyzýv* nariadil* prikázal* odporučil* radil* poradil*
 nabád* naliehal*
hr: zamoli* moli* tražio tražila tražili traži zatraži* pozva* poziva* naredi* preporuči* savjetova* savetova*
 zahtijeva* zahteva* apelira*
sl: prosil* zaprosil* zahteval* pozval* poziva* ukazal* priporočil* svetoval*
ru: попросил* просил* просит просят потребовал* требовал* велел* приказал* посоветовал* советовал* советует
 рекомендовал* порекомендовал* умолял* уговаривал* распорядил* назвавш* обвинивш* заявивш* сказавш*
uk: попросив попросила попросили просив просила просили просить просять вимагав вимагала вимагали зажада* наказа*
 велів веліла порадив порадила порадили радив радила рекомендував рекомендувала благав благала
bg: помол* моли молят поиска* искал* призова* нареди* препоръча* посъветва* настоя*
el: ζήτησε ζήτησαν ζητά ζητάει ζητούσε ζητεί παρακάλεσ* προέτρεψ* διέταξ* συμβούλεψ* συνέστησ* απαίτησ*
hu: kért* kéri kérik felszólít* követel* javasol* utasít* parancsol* tanácsol* könyörg*
et: palus* palub paluvad nõudi* nõuab soovita* käski* käsib manits*
lt: prašė prašo paprašė liepė ragin* paragin* rekomendav* patarė reikalav* pareikalav* įsakė
lv: lūdz* palūdz* aicin* pieprasī* ieteica pavēlē* mudinā*
ar: طلبت طالب طالبت نصح نصحت حث حثت ناشد ناشدت أوصى
he: ביקש ביקשה ביקשו דרש דרשה דרשו הורה הורתה הורו המליץ המליצה יעץ הפציר*
fa: خواست خواستند
hi: मांगा मांगी मांगे माँगा माँगी माँगे
"""
