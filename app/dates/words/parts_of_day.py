"""Words for a part of the day beside the day itself, which they do not change: am Abend des, au soir du, 20 maja rano.

Left out are nights, which are of two days (`beside`).
"""

from app.dates.words.plain import plain

_WORDS = """
dusk sunset sunrise midday lunchtime daybreak
morgen morgens vormittag vormittags mittag mittags nachmittag nachmittags abend abends frühen späten morgengrauen
matin matinée soir soirée aube crépuscule petit
mañana tarde madrugada mediodía amanecer anochecer por
mattina mattino mattinata pomeriggio sera serata alba tramonto mezzogiorno all
manhã meio desta deste nesta neste
matí tarda vespre matinada migdia
ochtend ochtends avond avonds middag middags namiddag voormiddag vroege late jongstleden
morgonen morgon kvällen kväll eftermiddagen eftermiddag förmiddagen förmiddag
morgenen aftenen aften eftermiddagen formiddagen formiddag ettermiddagen ettermiddag kvelden kveld om
aamulla aamuna illalla iltana iltapäivällä aamupäivällä
rano ranem rankiem wieczorem wieczór popołudniem południe południem
ráno večer odpoledne dopoledne poledne doobeda
ujutro ujutru navečer uveče popodne prijepodne ujutru ujutro zjutraj zvečer popoldne dopoldne ујутру увече поподне
сутринта вечерта следобед утрото вечерта
утра вечера дня полудня этого текущего
увечері зранку ранку вечора цього
раніцай увечары
πρωί βράδυ απόγευμα μεσημέρι ξημερώματα αυγή
sabahı akşamı sabah akşam öğle başında sonunda
reggel este délután délelőtt hajnalban hajnal délben
dimineața dimineața seara zilei
صباح صباحا مساء ظهر عصر فجر صبح بامداد شامگاه
בבוקר בערב בצהריים ה
सुबह शाम दोपहर
সকালে বিকেলে দুপুরে সন্ধ্যায়
เช้า บ่าย เย็น ค่ำ
pagi siang sore petang dini
sáng trưa chiều tối rạng
dieses cet cette tego bieżącego tohoto zum
"""
PARTS_OF_DAY = frozenset(map(plain, _WORDS.split()))
