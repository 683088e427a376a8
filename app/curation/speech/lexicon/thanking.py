"""Verbs by which somebody thanks, wishes, prays, refuses, honours or foretells: the pope thanked them for “courage”."""

THANKING = """
en: thanked greeted honoured honored forecast mourned
de: geehrt ehrte vorhergesagt prognostizier* verweigert verweigerte gebetet betete gedankt dankte bedankte gewürdigt
 würdigte betrauert
nl: weigerde weigerden geweigerd bedankte bedankten wenste voorspelde voorspelden
fr: honoré prédit prédisait refusé refusait remercié remerciés remerciait souhaité célébré
es: homenajeó homenajearon predijo predijeron rechazó rechazaron rechazado rezó rezaron agradeció agradecieron
 agradecido deseó desearon celebró celebraron
pt: recusou recusaram recusado agradeceu agradeceram desejou desejaram rezou previu previram homenageou
it: rifiutato rifiutò ringraziato ringraziati ringraziò augurato augurò predetto onorato
ca: rebutjat agraït desitjat
ro: refuzat mulțumit urat
sv: vägrade vägrat tackade tackat hyllade
da: nægtede takkede hyldede
nb: nektet takket hyllet
fi: kieltäytyi kiitti toivotti ennusti
pl: odrzucił* odrzucili podziękowa* życzył* życzyli modlił* modlili
cs: odmítl* poděkoval* popřál* modlil*
sk: odmietol odmietl* poďakoval* poprial* modlil*
hr: odbio odbila odbili zahvalio zahvalila zahvalili poželio poželjela
sl: zavrnil* zahvalil* zaželel*
ru: отверг* поблагодарил* пожелал* молил*
uk: відкинув відкинула відкинули подякував подякувала подякували побажав побажала
bg: отхвърли* благодари пожела
el: ευχαρίστησ* ευχήθηκ* προσευχήθηκ* απέρριψ*
hu: elutasított* megköszönt* kívánt
ar: شكر شكرت رفض رفضت
he: סירב סירבה סירבו איחל איחלה בירך בירכה
"""
