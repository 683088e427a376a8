"""Words that dates are written with, folded: in small letters, without accents, with digits of ASCII."""

# By the month, names and what they are shortened to in English, German, French, Spanish, Italian, Portuguese, Dutch,
# Danish, Swedish, Polish, Czech, Hungarian, Romanian, Turkish, Finnish, Indonesian, Russian, Ukrainian and Arabic.
_MONTHS = """
january jan januar janner janvier enero gennaio janeiro januari stycznia styczen ledna leden januar ianuarie ocak
  tammikuu tammikuuta января январь янв січня يناير
february feb februar febr fevrier fevr febrero febbraio fevereiro februari lutego luty unora unor februarie subat
  helmikuu helmikuuta pebruari февраля февраль фев лютого فبراير شباط
march mar marz mars marzo marco maart mart marca marzec brezna brezen marcius martie maaliskuu maaliskuuta maret марта
  март березня مارس اذار
april apr avril avr abril aprile kwietnia kwiecien dubna duben aprilis aprilie nisan huhtikuu huhtikuuta апреля апрель
  апр квітня ابريل نيسان
may mai mayo maggio maio mei maj maja kvetna kveten majus mayis toukokuu toukokuuta мая маи травня مايو ايار
june jun juni juin junio giugno junho czerwca czerwiec cervna cerven junius iunie haziran kesakuu kesakuuta июня июнь
  июн червня يونيو حزيران
july jul juli juillet juil julio luglio julho lipca lipiec cervence cervenec julius iulie temmuz heinakuu heinakuuta
  июля июль июл липня يوليو تموز
august aug aout agosto augustus augusti sierpnia sierpien srpna srpen augusztus agustos elokuu elokuuta agustus августа
  август авг серпня اغسطس
september sept sep septembre septiembre setiembre settembre setembro wrzesnia wrzesien zari szeptember septembrie eylul
  syyskuu syyskuuta сентября сентябрь сент вересня سبتمبر ايلول
october oct okt oktober octobre octubre ottobre outubro pazdziernika pazdziernik rijna rijen octombrie ekim lokakuu
  lokakuuta октября октябрь окт жовтня اكتوبر
november nov novembre noviembre novembro listopada listopad listopadu noiembrie kasim marraskuu marraskuuta ноября
  ноябрь нояб листопада نوفمبر
december dec dez dezember decembre diciembre dicembre dezembro grudnia grudzien prosince prosinec decembrie aralik
  joulukuu joulukuuta desember декабря декабрь дек грудня ديسمبر
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
early mid late beginning start middle end begin anfang mitte ende debut mi fin principios mediados finales
начале середине конце
"""
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo
понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد
"""
_JOINING = """
of the in on at to de del di den der des du le la les en im am an el los r в г год года году годы عام سنة
"""
ABOUT, SINCE, UNTIL = (frozenset(words.split()) for words in (_ABOUT, _SINCE, _UNTIL))
PASSED_OVER = frozenset(f"{_PARTS} {_WEEKDAYS} {_JOINING} gmt utc".split())
# Years of which the first one is the one behind these.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911}
