"""Words that dates are written with, folded: in small letters, without accents, with digits of ASCII."""

from app.dates.words.parts_of_day import PARTS_OF_DAY
from app.dates.words.plain import plain

_QUARTERS = """
1 i first erstes ersten premier primer primeiro primo pierwszy pierwsze первый первое первом перше першому eerste första
  første első πρώτο 一 上 상
2 ii second zweites zweiten deuxième segundo secondo drugi drugie второй второе втором друге другому tweede andra andet
  második δεύτερο 二 下 하
3 iii third drittes dritten troisième tercer terceiro terzo trzeci третий третьем третьому derde tredje harmadik
  τρίτο 三
4 iv fourth last viertes vierten quatrième cuarto quarto czwarty четвёртый четвёртом четвертому vierde fjärde fjerde
  negyedik τέταρτο 四
"""
_OF_QUARTERS = enumerate(_QUARTERS.replace("\n  ", " ").strip().splitlines(), 1)
QUARTERS = {plain(name): n for n, row in _OF_QUARTERS for name in row.split()}

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
fines primo połowy poloviny polovice средата половине sredine srede середины середини אמצע half keskpaigast keskel
koncem koncom počátkem začátkem začiatkom krajem крајем почетком početkom sredinom средином koncu začetku ob pod
final finais
lõpus alguses beigās sākumā pabaigoje pradžioje lopulla наприкінці край края началото sonunda başında आखिर अंत शुरुआत
आरंभ tidlig tidligt tidigt sent आखिरी اخیر اخر اوائل
vidus vidū vidurio viduryje ortasın pierwszej drugiej ночь ночи ніч ночі нощта утром днём вечером вранці ввечері началу
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
ponedjeljak utorak srijeda četvrtak petak subota nedjelja
уторак петак सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार جمعه شنبه یکشنبه دوشنبه
δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη
الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد יום ראשון שני שלישי רביעי חמישי שישי שבת
"""
# Years and months by that name.
_OF_YEARS = """
roku rok roce rokiem год года году годы годах рік року році години година године годината عام سنة سال שנת בשנת
metų metais gada gadā жылғы жылы yıl yılı yılında yılının yili ili jahr jahres an anul anului année año ano
år året vuonna vuotta vuodesta vuoteen tahun bulan luna lunii month mois mes mese monat monats ay ayı ayında năm
tháng חודש בחודש ماه μήνα μήνας hónap hónapban hónapja miesiąc miesiącu miesiąca месяц месяце месяца měsíc
měsíci měsíce
mesiac mesiaci mesiaca місяць місяці місяця माह महीने månad månaden måned måneden maand aikana ayının mjesecu mjeseca
mesecu meseca месец месеца mēnesī mėnesį kuukausi
"""
_JOINING = """
of the in on at to a de del di den der des du do da le la les en im am el los r we w v ve в у п р г του τον il lo i d
m die das dem nos nas negli gli nei no nel nell o το τη την της στις στα op pe på em u av af het van lui mùa medio
pada tanggal mùng ngày dia día dias días dnia dniach dne dnech dňa jours giorni giorno jour dzień päivä päivänä päivän
günü روز يوم शहر شهر ב на во през في در को में की के का सन
l na an më ta tarehe ika ng ga watan числа proper ء کے کی میں ya ஆம் ம் தேதி மாதம் ஆண்டு dienos dieną τις között arasında
välillä välisenä تک तक পর্যন্ত की من във със เดือน último ultima lalu তারিখ সালের সাল শে ই লা রা ঠা
az خلال dans during durant pendant under während durante tijdens all dell nell br bm jl p ц р dernier derniers dernière
prochain
prochains prochaine pasado pasada próximo próxima passado scorso scorsa prossimo prossima letzten vergangenen kommenden
nächsten afgelopen komende ubiegłego zeszłego minionego minulého příštího минувшего прошлого ближайшего الماضي المقبل
الجاري שעבר האחרון ban ben ortasında puolivälissä puolivälistä päivää päivän päivään päivästä alussa lopussa
alusta lopusta mendatang
ж թ წლის ရက်နေ့ ရက် နေ့ လ ခုနှစ် ခုနှစ်၊ වැනිදා වැනි දා වන දින il ilin ilinin ýyl ýylyň соли өдөр он оны เดือน ସନ ବର୍ଷ
తేదీ తేదీన తేదిన ತಾರೀಖು തീയതി તારીખ तारीख ਤਾਰੀਖ dana ce मा रोजी жылдың жылдын kuni куни йил
"""
ABOUT, SINCE, UNTIL = (frozenset(map(plain, words.split())) for words in (_ABOUT, _SINCE, _UNTIL))
WEEKDAYS = frozenset(map(plain, _WEEKDAYS.split()))
PASSED_OVER = WEEKDAYS | PARTS_OF_DAY | frozenset(map(plain, f"{_PARTS} {_OF_YEARS} {_JOINING} gmt utc".split()))
# Years of which the first one is the one behind these.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
