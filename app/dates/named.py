"""Words that dates are written with, folded: in small letters, without accents, with digits of ASCII."""

from app.dates.plain import plain

_QUARTERS = """
1 i first erstes premier primer primeiro primo pierwszy pierwsze первыи первое
2 ii second zweites deuxieme second segundo secondo drugi drugie второи второе
3 iii third drittes troisieme tercer terceiro terzo trzeci третии
4 iv fourth last viertes quatrieme cuarto quarto czwarty четвертыи
"""
QUARTERS = {name: n for n, row in enumerate(_QUARTERS.strip().splitlines(), 1) for name in row.split()}

_ABOUT = "about around circa ca c approximately um gegen vers environ hacia около примерно"
# What only an end is told by.
_SINCE = """
since from after seit ab nach depuis apres desde despues tras da dal dalla dopo depois apos sinds vanaf sedan från efter
siden fra etter od po с после з від після след από μετά منذ מאז אחרי از sejak mulai setelah vuodesta jälkeen từ
"""
_UNTIL = """
until till by before to bis vor avant jusqu hasta antes até fino prima tot voor till til före før do przed před pred
până до перед преди έως ως μέχρι πριν حتى قبل עד לפני تا hingga sampai sebelum vuoteen ennen đến
"""
# Of these what is meant is a part of what stands behind them, which holds it.
_PARTS = """
early mid late beginning start middle end begin night nuit noche nacht notte noite dawn morning noon afternoon evening
night midnight anfang mitte ende debut mi fin principios mediados finales inicio inicios meados fine inizio metà meta
eind begin midden начале начало середине середина конце конец конца
sometime połowie połowa końcu koniec końca początku początek polovině konci konec konce počátku začátku mitten slutet
början midten slutningen begyndelsen slutten begynnelsen mijlocul sfârșitul începutul başı ortası sonu
közepe közepén eleje elején vége végén μέσα τέλη αρχές τέλος початку середині кінці кінця منتصف اواخر اوائل
مطلع نهاية بداية اواسط پایان באמצע בסוף בתחילת סוף pertengahan akhir awal giữa cuối đầu
"""
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo
lunedi martedi mercoledi giovedi venerdi sabato domenica segunda terca quarta quinta sexta feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag
mandagen tisdag tisdagen onsdagen torsdagen fredagen lordag lordagen sondag sondagen
poniedziałek wtorek sroda srode czwartek piatek sobota sobote niedziela niedziele
senin selasa rabu kamis jumat sabtu minggu pazartesi sali carsamba persembe cuma cumartesi pazar
понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
понеділок вівторок середа середу четвер ятниця ятницю субота суботу неділя неділю
понеделник сряда четвъртък петък събота неделя
pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli pondelok utorok streda stredu štvrtok piatok
nedeľa hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap luni
marți miercuri joi vineri sâmbătă duminică maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai
torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina
δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη
الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد יום ראשון שני שלישי רביעי חמישי שישי שבת
"""
_JOINING = """
of the in on at to a de del di den der des du do da le la les en im am an el los r roku we w v ve в у п р г год года
году годы годах рік року του τον عام سنة il lo i d m metų metais gada gadā жылғы жылы yil yili ili година године
годината die das dem nos nas negli gli nei o το τη την της στις στα lunii anul roku rokiem vuonna den år året tahun
bulan pada tanggal no nel nell pe luna op u em på mùng ב חודש בחודש päivä päivänä päivän yılı yılında yılının ayı ayında
günü को में की के का सन ماه روز dia día dnia dne dňa giorno jour dzień в на في عام شهر يوم שנת tahun năm ngày tháng
"""
ABOUT, SINCE, UNTIL = (frozenset(map(plain, words.split())) for words in (_ABOUT, _SINCE, _UNTIL))
PASSED_OVER = frozenset(map(plain, f"{_PARTS} {_WEEKDAYS} {_JOINING} gmt utc".split()))
# Years of which the first one is the one behind these.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
