"""Words that dates are written with, folded: in small letters, without accents, with digits of ASCII."""

# By the month, names and what they are shortened to in English, German, French, Spanish, Italian, Portuguese, Dutch,
# Danish, Swedish, Polish, Czech, Hungarian, Romanian, Turkish, Finnish, Indonesian, Russian, Ukrainian, Bulgarian,
# Serbian, Greek, Arabic, Hebrew, Urdu, Hindi and Bengali.
_MONTHS = """
january jan januar janner janvier enero gennaio janeiro januari stycznia styczen styczniu ledna leden lednu ianuarie
  ocak tammikuu tammikuuta tammikuussa januara января январь январе янв січня січень січні януари јануара јануар
  ιανουαριου ιανουαριοσ يناير ינואר جنوری जनवरी জানুযারি
february feb februar febr fevrier fevr febrero febbraio fevereiro februari lutego luty lutym unora unor unoru februarie
  subat helmikuu helmikuuta helmikuussa pebruari februara февраля февраль феврале фев лютого лютии лютому февруари
  фебруара фебруар φεβρουαριου φεβρουαριοσ فبراير شباط פברואר فروری फरवरी ফেবরুযারি
march mar marz mars marzo marco maart mart marca marzec marcu brezna brezen breznu marcius martie maaliskuu maaliskuuta
  maaliskuussa maret марта март марте березня березень березні μαρτιου μαρτιοσ مارس اذار מרץ مارچ मारच মারচ
april apr avril avr abril aprile kwietnia kwiecien kwietniu dubna duben dubnu aprilis aprilie nisan huhtikuu huhtikuuta
  huhtikuussa aprila апреля апрель апреле апр квітня квітень квітні април априла απριλιου απριλιοσ ابريل نيسان אפריל
  اپريل اپریل अपरैल এপরিল
may mai mayo maggio maio mei maj maja maju kvetna kveten kvetnu majus mayis toukokuu toukokuuta toukokuussa мая маи мае
  травня травень травні маја мај μαιου μαιοσ مايو ايار מאי ميی मई মে
june jun juni juin junio giugno junho czerwca czerwiec czerwcu cervna cerven cervnu junius iunie haziran kesakuu
  kesakuuta kesakuussa juna июня июнь июне июн червня червень червні юни јуна јун ιουνιου ιουνιοσ يونيو حزيران יוני جون
  जून জুন
july jul juli juillet juil julio luglio julho lipca lipiec lipcu cervence cervenec cervenci julius iulie temmuz heinakuu
  heinakuuta heinakuussa jula июля июль июле июл липня липень липні юли јула јул ιουλιου ιουλιοσ يوليو تموز יולי جولايی
  जुलाई জুলাই
august aug aout agosto augustus augusti sierpnia sierpien sierpniu srpna srpen srpnu augusztus agustos elokuu elokuuta
  elokuussa agustus avgusta avgust августа август августе авг серпня серпень серпні αυγουστου αυγουστοσ اغسطس
  אוגוסט اگست अगसत আগসট
september sept sep septembre septiembre setiembre settembre setembro wrzesnia wrzesien wrzesniu zari szeptember
  septembrie eylul syyskuu syyskuuta syyskuussa septembra septembar сентября сентябрь сентябре сент вересня вересень
  вересні септември септембра септембар σεπτεμβριου σεπτεμβριοσ سبتمبر ايلول ספטמבר ستمبر
  सितंबर सितमबर সেপটেমবর
october oct okt oktober octobre octubre ottobre outubro pazdziernika pazdziernik pazdzierniku rijna rijen rijnu
  octombrie ekim lokakuu lokakuuta lokakuussa oktobra oktobar октября октябрь октябре окт жовтня жовтень жовтні октомври
  октобра октобар οκτωβριου οκτωβριοσ اكتوبر אוקטובר اكتوبر اکتوبر अकटूबर অকটোবর
november nov novembre noviembre novembro listopada listopad listopadu listopadzie noiembrie kasim marraskuu marraskuuta
  marraskuussa novembra novembar ноября ноябрь ноябре нояб листопада листопад листопаді ноември новембра новембар
  νοεμβριου νοεμβριοσ نوفمبر נובמבר نومبر नवंबर नवमबर নভেমবর
december dec dez dezember decembre diciembre dicembre dezembro grudnia grudzien grudniu prosince prosinec prosinci
  decembrie aralik joulukuu joulukuuta joulukuussa desember decembra decembar декабря декабрь декабре дек грудня грудень
  грудні декември децембра децембар δεκεμβριου δεκεμβριοσ ديسمبر דצמבר دسمبر दिसंबर दिसमबर ডিসেমবর
"""
_SEASONS = """
spring fruhling fruhjahr printemps primavera wiosna весна весной весны ربيع 春 春天
summer sommer ete verano estate verao zomer lato лето летом лета صيف 夏 夏天
autumn fall herbst automne otono autunno outono herfst jesien осень осенью осени خريف 秋 秋天
winter hiver invierno inverno zima зима зимой зимы شتاء 冬 冬天
"""
# Such as are one with a word of another month or season mean that of the language that comes first.
_MONTH_ROWS = _MONTHS.replace("\n  ", " ").strip().splitlines()
MONTHS = {name: f"{n:02}" for n, row in reversed([*enumerate(_MONTH_ROWS, 1)]) for name in row.split()}
# Of Greek the accusative, as behind “in”.
MONTHS |= {name[:-1]: number for name, number in MONTHS.items() if name.endswith("οσ")}
# “In” is joined to a month in Hebrew.
MONTHS |= {f"ב{name}": number for name, number in MONTHS.items() if "א" <= name[0] <= "ת"}
SEASONS = {name: str(n) for n, row in enumerate(_SEASONS.strip().splitlines(), 21) for name in row.split()}
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4} | {str(n): n for n in range(1, 5)}

_ABOUT = "about around circa ca c approximately um gegen vers environ hacia около примерно"
# What only an end is told by.
_SINCE, _UNTIL = (
    "since from after seit ab depuis desde с после",
    "until till by before bis vor avant jusqu hasta antes до",
)
# Of these what is meant is a part of what stands behind them, which holds it.
_PARTS = """
early mid late beginning start middle end begin dawn morning noon afternoon evening night midnight anfang mitte ende
debut mi fin principios mediados finales начале середине конце
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
δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη
الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد יום ראשון שני שלישי רביעי חמישי שישי שבת
"""
_JOINING = """
of the in on at to a de del di den der des du do da le la les en im am an el los r roku we w v ve в у п р г год года
году годы рік року του τον عام سنة
"""
ABOUT, SINCE, UNTIL = (frozenset(words.split()) for words in (_ABOUT, _SINCE, _UNTIL))
PASSED_OVER = frozenset(f"{_PARTS} {_WEEKDAYS} {_JOINING} gmt utc".split())
# Years of which the first one is the one behind these.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911}
