"""Verbs by which somebody thanks, wishes, prays, refuses, honours or foretells: the pope thanked them for “courage”."""

THANKING = """
en: thanked greeted honoured honored forecast mourned congratulated congratulates
de: geehrt ehrte vorhergesagt prognostizier* verweigert verweigerte gebetet betete gedankt dankte bedankte gewürdigt
 würdigte betrauert gewünscht wünschte wünschten gratuliert gratulierte gratulierten beglückwünscht beglückwünschte
nl: weigerde weigerden geweigerd bedankte bedankten wenste voorspelde voorspelden gefeliciteerd feliciteerde
 feliciteerden gewenst wensten toegewenst toewenste bedankt begroet begroette
fr: honoré prédit prédisait refusé refusait remercié remerciés remerciait souhaité célébré félicité félicités
 félicitée félicitait félicita souhaitait souhaita souhaitaient
es: homenajeó homenajearon predijo predijeron rechazó rechazaron rechazado rezó rezaron agradeció agradecieron
 agradecido deseó desearon celebró celebraron felicitó felicitaron felicitado felicitaba deseaba
pt: recusou recusaram recusado agradeceu agradeceram desejou desejaram rezou previu previram homenageou felicitou
 felicitaram parabenizou parabenizaram cumprimentou desejava
it: rifiutato rifiutò ringraziato ringraziati ringraziò augurato augurò predetto onorato congratulato congratulò
 complimentato complimentò augurava auguravano
ca: rebutjat agraït desitjat felicitat felicitar desitjar agrair
ro: refuzat mulțumit urat felicitat felicita ura mulțumea
sv: vägrade vägrat tackade tackat hyllade gratulerade gratulerat hälsade hälsat lyckönskade lyckönskat
da: nægtede takkede hyldede gratulerede lykønskede lykønsket hilste
nb: nektet takket hyllet gratulerte gratulert hilste takka
fi: kieltäytyi kiitti toivotti ennusti onnitteli onnittelivat onnitellut toivottivat toivottanut kiittivät kiittänyt
pl: odrzucił* odrzucili podziękowa* życzył* życzyli modlił* modlili pogratulował* pogratulowali
cs: odmítl* poděkoval* popřál* modlil* pogratuloval* blahopřál* přál přála přáli
sk: odmietol odmietl* poďakoval* poprial* modlil* zagratuloval* zablahoželal* želal*
hr: odbio odbila odbili zahvalio zahvalila zahvalili poželio poželjela čestita*
sl: zavrnil* zahvalil* zaželel* čestital*
ru: отверг* поблагодарил* пожелал* молил* поздравил* желал*
uk: відкинув відкинула відкинули подякував подякувала подякували побажав побажала привіта* бажав бажала бажали
bg: отхвърли* благодари пожела поздрави поздравил* поздравиха пожелаха благодарил* благодариха пожелал* честити
el: ευχαρίστησ* ευχήθηκ* προσευχήθηκ* απέρριψ* συνεχάρ*
hu: elutasított* megköszönt* kívánt gratulált* kívántak
ar: شكر شكرت رفض رفضت هنأ هنأت هنأوا تمنى تمنت تمنوا شكروا رحب رحبت
he: סירב סירבה סירבו איחל איחלה בירך בירכה בירכו איחלו הודו
lt: pasveikino sveikino palinkėjo linkėjo padėkojo dėkojo
lv: apsveica novēlēja vēlēja pateicās
et: õnnitles õnnitlesid soovis soovisid tänas tänasid
tr: tebrik_et* tebrik_ed* kutladı* kutladığ* teşekkür_et* teşekkür_ed* diledi* dilediğ*
fa: تشکر_کرد* قدردانی_کرد* سپاسگزاری_کرد* تبریک_گفت* آرزو_کرد* آرزوی
hi: धन्यवाद_दिया शुक्रिया_अदा बधाई_दी शुभकामनाएं_दीं शुभकामना_दी
"""
