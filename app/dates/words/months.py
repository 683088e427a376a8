"""Names of months and seasons, and what they are shortened to, by which dates that papers print are read."""

from app.dates.words.plain import plain

# By the month, names and what they are shortened to in English, German, French, Spanish, Italian, Portuguese, Dutch,
# Danish, Swedish, Polish, Czech, Hungarian, Romanian, Turkish, Finnish, Indonesian, Russian, Ukrainian, Bulgarian,
# Serbian, Greek, Arabic, Hebrew, Urdu, Hindi and Bengali.
_MONTHS = """
january jan januar janner janvier enero gennaio janeiro januari stycznia styczen styczniu ledna leden lednu ianuarie
  ocak tammikuu tammikuuta tammikuussa januara января январь январе янв січня січень січні януари јануара јануар
  ιανουαριου ιανουαριοσ يناير جانفي ינואר جنوری जनवरी জানুযারি
february feb februar febr fevrier fevr febrero febbraio fevereiro februari lutego luty lutym unora unor unoru
  februarie subat helmikuu helmikuuta helmikuussa pebruari februara февраля февраль феврале фев лютого лютии лютому
  февруари фебруара фебруар φεβρουαριου φεβρουαριοσ فبراير فيفري شباط פברואר فروری फरवरी ফেবরুযারি
march mar marz mars marts marzo marco maart mart marca marzec marcu brezna brezen breznu marcius martie maaliskuu
  maaliskuuta maaliskuussa maret марта март марте марту березня березень березні μαρτιου μαρτιοσ مارس اذار מרץ مارچ मारच
  মারচ
april apr avril avr abril aprile kwietnia kwiecien kwietniu dubna duben dubnu aprilis aprilie nisan huhtikuu
  huhtikuuta huhtikuussa aprila апреля апрель апреле апр квітня квітень квітні април априла απριλιου απριλιοσ ابريل
  افريل نيسان אפריל اپريل اپریل अपरैल এপরিল
may mai mayo maggio maio mei maj maja maju kvetna kveten kvetnu majus mayis toukokuu toukokuuta toukokuussa мая маи
  мае травня травень травні маја мај μαιου μαιοσ مايو ماي ايار מאי ميی मई মে
june jun juni juin junio giugno junho czerwca czerwiec czerwcu cervna cerven cervnu junius iunie haziran kesakuu
  kesakuuta kesakuussa juna июня июнь июне июн червня червень червні юни јуна јун ιουνιου ιουνιοσ يونيو جوان حزيران יוני
  جون जून জুন
july jul juli juillet juil julio luglio julho lipca lipiec lipcu cervence cervenec cervenci julius iulie temmuz
  heinakuu heinakuuta heinakuussa jula июля июль июле июл липня липень липні юли јула јул ιουλιου ιουλιοσ يوليو جويلية
  يوليوز تموز יולי جولايی जुलाई জুলাই
august aug aout agosto augustus augusti sierpnia sierpien sierpniu srpna srpen srpnu augusztus agustos elokuu elokuuta
  elokuussa agustus avgusta avgust августа август августе авг серпня серпень серпні αυγουστου αυγουστοσ اغسطس غشت اوت اب
  אוגוסט
  اگست अगसत আগসট
september sept sep septembre septiembre setiembre settembre setembro wrzesnia wrzesien wrzesniu zari szeptember
  septembrie eylul syyskuu syyskuuta syyskuussa septembra septembar сентября сентябрь сентябре сент вересня вересень
  вересні септември септембра септембар σεπτεμβριου σεπτεμβριοσ سبتمبر شتنبر ايلول ספטמבר ستمبر सितंबर सितमबर সেপটেমবর
october oct okt oktober octobre octubre ottobre outubro pazdziernika pazdziernik pazdzierniku rijna rijen rijnu
  octombrie ekim lokakuu lokakuuta lokakuussa oktobra oktobar октября октябрь октябре окт жовтня жовтень жовтні
  октомври октобра октобар οκτωβριου οκτωβριοσ اكتوبر אוקטובר اكتوبر اکتوبر अकटूबर অকটোবর
november nov novembre noviembre novembro listopada listopad listopadu listopadzie noiembrie kasim marraskuu
  marraskuuta marraskuussa novembra novembar ноября ноябрь ноябре нояб листопада листопад листопаді ноември новембра
  новембар νοεμβριου νοεμβριοσ نوفمبر نونبر
  נובמבר نومبر नवंबर नवमबर নভেমবর
december dec dez dezember decembre diciembre dicembre dezembro grudnia grudzien grudniu prosince prosinec prosinci
  decembrie aralik joulukuu joulukuuta joulukuussa desember decembra decembar декабря декабрь декабре дек грудня
  грудень грудні декември децембра децембар δεκεμβριου δεκεμβριοσ ديسمبر دجنبر דצמבר دسمبر दिसंबर दिसमबर ডিসেমবর
"""
# And in Slovene, Croatian, Lithuanian, Latvian, Estonian, Icelandic, Albanian, Catalan, Galician, Swahili, Malay,
# Tagalog, Uzbek, Azerbaijani, Kazakh, Macedonian, Belarusian, Armenian, Georgian, Tamil and Persian.
_MORE_MONTHS = """
siječanj siječnja sausio sausis janvāris janvārī jaanuar jaanuaril janúar gener xaneiro yanvar қаңтар студзеня
  հունվարի հունվար იანვარი იანვარს ஜனவரி ژانویه janar
veljača veljače vasario vasaris februāris februārī veebruar veebruaril febrúar febrer febreiro pebrero fevral ақпан
  лютага փետրվարի փետրվար თებერვალი თებერვალს பிப்ரவரி فوریه shkurt
ožujak ožujka ožujku kovo kovas martā märts märtsil març machi mac наурыз сакавіка մարտի մարտ მარტი მარტს மார்ச்
travanj travnja balandžio balandis aprīlis aprīlī aprill aprillil apríl abril aprel сәуір красавіка ապրիլի ապրիլ
  აპრილი აპრილს ஏப்ரல் آوریل prill
svibanj svibnja gegužės gegužė maijs maijā mail maí maig mayo may мамыр մայիսի մայիս მაისი მაისს மே مه
lipanj lipnja birželio birželis jūnijs jūnijā juuni juunil júní juny xuño iyun hunyo маусым чэрвеня հունիսի հունիս
  ივნისი ივნისს ஜூன் ژوئن qershor junij junija
srpanj srpnja liepos liepa jūlijs jūlijā juuli juulil júlí juliol xullo iyul hulyo julai шілде ліпеня հուլիսի հուլիս
  ივლისი ივლისს ஜூலை ژوئیه korrik julij julija
kolovoz kolovoza rugpjūčio rugpjūtis augustā augustil ágúst agost ogos avqust avgust тамыз жніўня օգոստոսի օգոստոս
  აგვისტო აგვისტოს ஆகஸ்ட் اوت gusht
rujan rujna rugsėjo rugsėjis septembris septembrī septembril setembre septemba setyembre sentyabr sentabr қыркүйек
  верасня սեպտեմբերի սեպտեմբեր სექტემბერი სექტემბერს செப்டம்பர் سپتامبر shtator
spalio spalis oktobris oktobrī oktoober oktoobril oktubre oktoba oktabr oktyabr қазан кастрычніка հոկտեմբերի հոկտեմբեր
  ოქტომბერი ოქტომბერს அக்டோபர் اکتبر tetor
studeni studenoga studenog lapkričio lapkritis novembris novembrī novembril nóvember nobyembre novemba noyabr қараша
  лістапада նոյեմբերի նոյեմբեր ნოემბერი ნოემბერს நவம்பர் نوامبر nëntor
prosinac prosinca gruodžio gruodis decembris decembrī detsember detsembril desembre disyembre desemba disember dekabr
  желтоқсан снежня դեկտեմբերի դեկտեմբեր დეკემბერი დეკემბერს டிசம்பர் دسامبر dhjetor
"""
_SEASONS = """
spring fruhling fruhjahr printemps primavera wiosna jaro tavasz primăvara ilkbahar kevät voorjaar lente vår våren
  forår foråret весна весни весні пролет άνοιξη אביב بهار 봄 весна весной весны ربيع 春 春天
summer sommer ete verano estate verao zomer lato léto nyár vara yaz kesä sommar sommaren sommeren літо літа літку
  καλοκαίρι קיץ تابستان 여름 лето летом лета صيف 夏 夏天
autumn fall herbst automne otono autunno outono herfst najaar jesien podzim ősz toamna sonbahar syksy höst hösten
  efterår efteråret høst høsten осінь осені восени есен φθινόπωρο סתיו پاییز 가을 осень осенью осени خريف 秋 秋天
winter hiver invierno inverno iarna kış talvi vinter vinteren vintern зими взимку χειμώνας חורף زمستان 겨울 zima зима
  зимой зимы شتاء 冬 冬天
"""

# What they are shortened to in Spanish, Italian, Portuguese, Dutch, Romanian, Russian and Greek.
# In Macedonian, Latvian, Galician, Slovene, Swahili, Afrikaans and Marathi.
_OTHERS = """
јануари januarie जानेवारी|февруари februarie फेब्रुवारी|marec|एप्रिल|мај|јуни|јули जुलै|augusts avg agosti ऑगस्ट|सप्टेंबर|ऑक्टोबर|
नोव्हेंबर|decembro disemba डिसेंबर
"""
_SHORT = (
    "ene gen ian ιαν | fev φεβ | mrt мар μαρ | abr απρ | mag μαι | giu iun ιουν | lug iul ιουλ | ago αυγ"
    " | set szept сен σεπ σεπτ | ott out οκτ | ноя νοε | dic δεκ"
)
_OF_HUNGARY = "januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december"
# And in the case in which seasons stand where they are told of a year.
_IN_SEASONS = """
wiosną jaře keväällä навесні tavasszal tavaszán baharında xuân primavara באביב
  kevad kevadel pavasaris pavasarī pavasara pavasarį pavasario proljeće proljeća пролеће пролећа pomlad pomladi
  jar пролетта весною primăverii keväänä våras ilkbaharda baharda वसंत वसन्त
latem létě kesällä hè nyarán nyáron yazında влітку zomer בקיץ
  suvi suvel suve vasara vasarā vasaras vasarą vasaros ljeto ljeta лета poletje poleti лятото лято літа vară vara
  estiu καλοκαιριού kesänä somras yazın ग्रीष्म गर्मियों
jesienią syksyllä ősszel őszén sonbaharında thu בסתיו
  sügis sügisel sügise rudens rudenī ruduo rudenį jesen jeseni јесен јесени есента toamna toamnei tardor φθινοπώρου
  jeseň podzimu syksynä höstas sonbaharda शरद पतझड़
zimą zimě talvella télen telén tél kışında đông בחורף
  talv talvel talve ziema ziemā ziemas žiema žiemą žiemos зиме зими зимата iarna iernii hivern χειμώνα zimu
  talvena vintras kışın शीत सर्दियों
"""


def _by_name(table: str, first: int) -> dict[str, str]:
    """One that is a word of two rows is that of the first."""
    rows = [*enumerate(table.replace("\n  ", " ").strip().splitlines(), first)]
    return {plain(name): f"{n:02}" for n, row in reversed(rows) for name in row.split()}


MONTHS = _by_name(_MORE_MONTHS, 1) | _by_name(_MONTHS, 1)
# Of Greek the accusative, as behind “in”.
MONTHS |= {name[:-1]: number for name, number in MONTHS.items() if name.endswith("οσ")}
MONTHS |= {name: f"{n:02}" for n, names in enumerate(_SHORT.split("|"), 1) for name in names.split()}
MONTHS |= {plain(name): f"{n:02}" for n, names in enumerate(_OTHERS.split("|"), 1) for name in names.split()}
# As they are called in Greece besides.
_OF_GREECE = "γενάρη φλεβάρη μάρτη απρίλη μάη ιούνη ιούλη αύγουστο σεπτέμβρη οκτώβρη νοέμβρη δεκέμβρη"
MONTHS |= {plain(name): f"{n:02}" for n, name in enumerate(_OF_GREECE.split(), 1)}
# In Finnish the genitive and cases of place, and in Hungarian “in”.
MONTHS |= {
    f"{name}{ending}": number
    for name, number in MONTHS.items()
    if name.endswith("kuu")
    for ending in ("n", "lta", "sta", "hun", "lla")
}
MONTHS |= {
    f"{name}{ending}": MONTHS[name] for name in _OF_HUNGARY.split() for ending in ("ban", "ben", "aban", "eben", "i")
}
# In Estonian the genitive and what is joined to it, and in Latvian the dative and the accusative.
_OF_ESTONIA = "jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri"
_OF_LATVIA = "janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr"
for _n, (_et, _lv) in enumerate(zip(plain(_OF_ESTONIA).split(), plain(_OF_LATVIA).split(), strict=True), 1):
    MONTHS |= dict.fromkeys([f"{_et}{ending}" for ending in ("", "l", "st", "ni", "ks")], f"{_n:02}")
    MONTHS |= dict.fromkeys([f"{_lv}{ending}" for ending in ("im", "i", "am", "u", "a")], f"{_n:02}")
# In Turkish “in”.
_IN_TURKISH = "ocakta şubatta martta nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda aralıkta"
MONTHS |= {plain(name): f"{n:02}" for n, name in enumerate(_IN_TURKISH.split(), 1)}
# “In” is joined to a month in Hebrew.
MONTHS |= {f"ב{name}": number for name, number in MONTHS.items() if "א" <= name[0] <= "ת"}
# In Bengali “of” and “in”.
MONTHS |= {f"{name}{ending}": n for name, n in MONTHS.items() if "ঀ" <= name[0] <= "৿" for ending in ("ের", "ে")}
SEASONS = _by_name(_SEASONS, 21) | _by_name(_IN_SEASONS, 21)
