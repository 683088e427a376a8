"""The words that spell out numbers, as in `spelt_words`, where papers are read more rarely; “_” is a space."""

_OF_HR = """
1 jedan jedna jedno jednog jednoga jedne jednu|2 dva dvije dve dvoje dveju dviju dvaju dvojica dvojicu
3 tri troje triju trojica trojicu|4 četiri četvero četiriju četvorica četvoricu|5 pet petero petorica petoricu
6 šest šestero|7 sedam sedmero|8 osam osmero|9 devet devetero|10 deset desetero|11 jedanaest|12 dvanaest
13 trinaest|14 četrnaest|15 petnaest|16 šesnaest|17 sedamnaest|18 osamnaest|19 devetnaest|20 dvadeset
30 trideset|40 četrdeset|50 pedeset|60 šezdeset|70 sedamdeset|80 osamdeset|90 devedeset|100 sto stotinu
200 dvjesto dvjesta dvesto dvesta|300 tristo trista|400 četiristo|500 petsto|600 šesto šeststo|700 sedamsto
800 osamsto|900 devetsto"""
_OF_SR = """
1 један једна једно једног једне једну|2 два две двоје двојица двојицу|3 три троје тројица тројицу
4 четири четворо четворица|5 пет петоро|6 шест шесторо|7 седам|8 осам|9 девет|10 десет|11 једанаест|12 дванаест
13 тринаест|14 четрнаест|15 петнаест|16 шеснаест|17 седамнаест|18 осамнаест|19 деветнаест|20 двадесет
30 тридесет|40 четрдесет|50 педесет|60 шездесет|70 седамдесет|80 осамдесет|90 деведесет|100 сто стотину
200 двеста двјеста|300 триста|400 четиристо|500 петсто|600 шесто|700 седамсто|800 осамсто|900 деветсто"""
WORDS = {
    "uk": """
    1 один одна одного одної одну|2 два дві двох двом двома двоє|3 три трьох трьом троє|4 чотири чотирьох четверо
    5 п’ять п’яти п'ять п'яти п’ятеро|6 шість шести шестеро|7 сім семи|8 вісім восьми
    9 дев’ять дев’яти дев'ять дев'яти|10 десять десяти|11 одинадцять одинадцяти|12 дванадцять дванадцяти
    13 тринадцять тринадцяти|14 чотирнадцять чотирнадцяти|15 п’ятнадцять п’ятнадцяти п'ятнадцять п'ятнадцяти
    16 шістнадцять шістнадцяти|17 сімнадцять сімнадцяти|18 вісімнадцять вісімнадцяти
    19 дев’ятнадцять дев’ятнадцяти дев'ятнадцять|20 двадцять двадцяти|30 тридцять тридцяти|40 сорок сорока
    50 п’ятдесят п’ятдесяти п'ятдесят п'ятдесяти|60 шістдесят шістдесяти|70 сімдесят сімдесяти
    80 вісімдесят вісімдесяти|90 дев’яносто дев'яносто|100 сто ста|200 двісті двохсот|300 триста трьохсот
    400 чотириста|500 п’ятсот п'ятсот|600 шістсот|700 сімсот|800 вісімсот|900 дев’ятсот дев'ятсот""",
    "cs": """
    1 jeden jedna jedno jednoho jedné jednu|2 dva dvě dvou dvěma|3 tři tří třem třemi|4 čtyři čtyř čtyřem čtyřmi
    5 pět pěti|6 šest šesti|7 sedm sedmi|8 osm osmi|9 devět devíti|10 deset deseti desíti|11 jedenáct jedenácti
    12 dvanáct dvanácti|13 třináct třinácti|14 čtrnáct čtrnácti|15 patnáct patnácti|16 šestnáct šestnácti
    17 sedmnáct sedmnácti|18 osmnáct osmnácti|19 devatenáct devatenácti|20 dvacet dvaceti|30 třicet třiceti
    40 čtyřicet čtyřiceti|50 padesát padesáti|60 šedesát šedesáti|70 sedmdesát sedmdesáti|80 osmdesát osmdesáti
    90 devadesát devadesáti|200 dvěstě|300 třista|400 čtyřista|500 pětset|600 šestset|700 sedmset|800 osmset
    900 devětset""",
    "sk": """
    1 jeden jedna jedno jedného jednej jednu|2 dva dve dvoch dvaja dvoma dvom|3 tri troch traja tromi
    4 štyri štyroch štyria|5 päť piatich piati|6 šesť šiestich šiesti|7 sedem siedmich siedmi|8 osem ôsmich ôsmi
    9 deväť deviatich|10 desať desiatich|11 jedenásť jedenástich|12 dvanásť dvanástich|13 trinásť trinástich
    14 štrnásť štrnástich|15 pätnásť pätnástich|16 šestnásť šestnástich|17 sedemnásť|18 osemnásť|19 devätnásť
    20 dvadsať dvadsiatich|30 tridsať tridsiatich|40 štyridsať|50 päťdesiat|60 šesťdesiat|70 sedemdesiat
    80 osemdesiat|90 deväťdesiat""",
    "sv": """
    1 en ett|2 två|3 tre|4 fyra|5 fem|6 sex|7 sju|8 åtta|9 nio|10 tio|11 elva|12 tolv|13 tretton|14 fjorton
    15 femton|16 sexton|17 sjutton|18 arton|19 nitton|20 tjugo|30 trettio|40 fyrtio förtio|50 femtio|60 sextio
    70 sjuttio|80 åttio|90 nittio""",
    "nb": """
    1 en ei ett én|2 to|3 tre|4 fire|5 fem|6 seks|7 sju syv|8 åtte|9 ni|10 ti|11 elleve|12 tolv|13 tretten
    14 fjorten|15 femten|16 seksten|17 sytten|18 atten|19 nitten|20 tjue tyve|30 tretti tredve|40 førti|50 femti
    60 seksti|70 sytti|80 åtti|90 nitti""",
    "da": """
    1 en et én ét|2 to|3 tre|4 fire|5 fem|6 seks|7 syv|8 otte|9 ni|10 ti|11 elleve|12 tolv|13 tretten|14 fjorten
    15 femten|16 seksten|17 sytten|18 atten|19 nitten|20 tyve|30 tredive|40 fyrre|50 halvtreds|60 tres|70 halvfjerds
    80 firs|90 halvfems""",
    "ro": """
    1 un una unu o|2 doi două|3 trei|4 patru|5 cinci|6 șase şase|7 șapte şapte|8 opt|9 nouă|10 zece|11 unsprezece
    12 doisprezece douăsprezece|13 treisprezece|14 paisprezece|15 cincisprezece|16 șaisprezece şaisprezece
    17 șaptesprezece şaptesprezece|18 optsprezece|19 nouăsprezece|20 douăzeci|30 treizeci|40 patruzeci|50 cincizeci
    60 șaizeci şaizeci|70 șaptezeci şaptezeci|80 optzeci|90 nouăzeci""",
    "hr": _OF_HR,
    "sr": f"{_OF_HR}|{_OF_SR}",
    "bg": """
    1 един една едно|2 два две двама двамата двете|3 три трима трите|4 четири четирима|5 пет петима|6 шест шестима
    7 седем|8 осем|9 девет|10 десет|11 единадесет единайсет|12 дванадесет дванайсет|13 тринадесет тринайсет
    14 четиринадесет четиринайсет|15 петнадесет петнайсет|16 шестнадесет шестнайсет|17 седемнадесет|18 осемнадесет
    19 деветнадесет|20 двадесет двайсет|30 тридесет трийсет|40 четиридесет четирийсет|50 петдесет|60 шестдесет
    70 седемдесет|80 осемдесет|90 деветдесет|100 сто|200 двеста|300 триста|400 четиристотин|500 петстотин
    600 шестстотин|700 седемстотин|800 осемстотин|900 деветстотин""",
    "ca": """
    1 un una|2 dos dues|3 tres|4 quatre|5 cinc|6 sis|7 set|8 vuit|9 nou|10 deu|11 onze|12 dotze|13 tretze|14 catorze
    15 quinze|16 setze|17 disset|18 divuit|19 dinou|20 vint|30 trenta|40 quaranta|50 cinquanta|60 seixanta
    70 setanta|80 vuitanta|90 noranta""",
    "el": """
    1 ένα ένας μία μια|2 δύο δυο|3 τρία τρεις τριών|4 τέσσερα τέσσερις τεσσάρων|5 πέντε|6 έξι|7 επτά εφτά
    8 οκτώ οχτώ|9 εννέα εννιά|10 δέκα|11 έντεκα|12 δώδεκα|13 δεκατρία δεκατρείς|14 δεκατέσσερα δεκατέσσερις
    15 δεκαπέντε|16 δεκαέξι|17 δεκαεπτά δεκαεφτά|18 δεκαοκτώ δεκαοχτώ|19 δεκαεννέα δεκαεννιά|20 είκοσι|30 τριάντα
    40 σαράντα|50 πενήντα|60 εξήντα|70 εβδομήντα|80 ογδόντα|90 ενενήντα|100 εκατό εκατόν
    200 διακόσια διακόσιοι διακόσιες|300 τριακόσια τριακόσιοι τριακόσιες|400 τετρακόσια τετρακόσιοι τετρακόσιες
    500 πεντακόσια πεντακόσιοι πεντακόσιες|600 εξακόσια εξακόσιοι εξακόσιες|700 επτακόσια επτακόσιοι επτακόσιες
    800 οκτακόσια οκτακόσιοι οκτακόσιες|900 εννιακόσια εννιακόσιοι εννιακόσιες""",
    "id": """
    1 satu|2 dua|3 tiga|4 empat|5 lima|6 enam|7 tujuh|8 delapan lapan|9 sembilan|10 sepuluh|11 sebelas|12 dua_belas
    13 tiga_belas|14 empat_belas|15 lima_belas|16 enam_belas|17 tujuh_belas|18 delapan_belas lapan_belas
    19 sembilan_belas|20 dua_puluh|30 tiga_puluh|40 empat_puluh|50 lima_puluh|60 enam_puluh|70 tujuh_puluh
    80 delapan_puluh lapan_puluh|90 sembilan_puluh|100 seratus""",
    "fi": """
    1 yksi|2 kaksi kahden|3 kolme kolmen|4 neljä neljän|5 viisi viiden|6 kuusi kuuden|7 seitsemän|8 kahdeksan
    9 yhdeksän|10 kymmenen|11 yksitoista|12 kaksitoista|13 kolmetoista|14 neljätoista|15 viisitoista|16 kuusitoista
    17 seitsemäntoista|18 kahdeksantoista|19 yhdeksäntoista|20 kaksikymmentä|30 kolmekymmentä|40 neljäkymmentä
    50 viisikymmentä|60 kuusikymmentä|70 seitsemänkymmentä|80 kahdeksankymmentä|90 yhdeksänkymmentä""",
    "et": """
    1 üks|2 kaks kahe|3 kolm kolme|4 neli nelja|5 viis viie|6 kuus kuue|7 seitse seitsme|8 kaheksa|9 üheksa|10 kümme
    11 üksteist|12 kaksteist|13 kolmteist|14 neliteist|15 viisteist|16 kuusteist|17 seitseteist|18 kaheksateist
    19 üheksateist|20 kakskümmend|30 kolmkümmend|40 nelikümmend|50 viiskümmend|60 kuuskümmend|70 seitsekümmend
    80 kaheksakümmend|90 üheksakümmend""",
    "hu": """
    1 egy|2 kettő két|3 három|4 négy|5 öt|6 hat|7 hét|8 nyolc|9 kilenc|10 tíz tizen|20 húsz huszon|30 harminc
    40 negyven|50 ötven|60 hatvan|70 hetven|80 nyolcvan|90 kilencven""",
    "sl": """
    1 en ena eno|2 dva dve dveh dvema|3 tri trije treh|4 štiri štirje štirih|5 pet petih|6 šest šestih
    7 sedem sedmih|8 osem osmih|9 devet devetih|10 deset desetih|11 enajst|12 dvanajst|13 trinajst|14 štirinajst
    15 petnajst|16 šestnajst|17 sedemnajst|18 osemnajst|19 devetnajst|20 dvajset|30 trideset|40 štirideset
    50 petdeset|60 šestdeset|70 sedemdeset|80 osemdeset|90 devetdeset""",
}
WORDS["bs"], WORDS["ms"], WORDS["no"] = WORDS["hr"], WORDS["id"], WORDS["nb"]
MULTIPLIERS = {
    "uk": "1000 тисяча тисячу тисячі тисяч"
    "|1000000 мільйон мільйона мільйонів мільйони|1000000000 мільярд мільярда мільярдів",
    "cs": "100 sto stě sta set|1000 tisíc tisíce"
    "|1000000 milion milionu miliony milionů|1000000000 miliarda miliardy miliard",
    "sk": "100 sto|1000 tisíc|1000000 milión milióny miliónov|1000000000 miliarda miliardy miliárd",
    "sv": "100 hundra|1000 tusen|1000000 miljon miljoner|1000000000 miljard miljarder",
    "nb": "100 hundre|1000 tusen|1000000 million millioner|1000000000 milliard milliarder",
    "da": "100 hundrede|1000 tusind tusinde|1000000 million millioner|1000000000 milliard milliarder",
    "ro": "100 sută sute|1000 mie mii|1000000 milion milioane|1000000000 miliard miliarde",
    "hr": "100 stotine stotina|1000 tisuću tisuće tisuća hiljadu hiljade hiljada"
    "|1000000 milijun milijuna milion miliona"
    "|1000000000 milijarda milijarde milijardi",
    "sr": "100 stotine stotina стотине стотина|1000 hiljadu hiljade hiljada хиљаду хиљаде хиљада|1000000 milion miliona"
    " милион милиона|1000000000 milijarda milijarde milijardi милијарда милијарде милијарди",
    "bg": "1000 хиляда хиляди|1000000 милион милиона|1000000000 милиард милиарда",
    "ca": "100 cent cents|1000 mil|1000000 milió milions",
    "el": "1000 χίλια χίλιοι χίλιες χιλιάδες|1000000 εκατομμύριο εκατομμύρια|1000000000 δισεκατομμύριο δισεκατομμύρια",
    "id": "100 ratus|1000 ribu seribu|1000000 juta|1000000000 miliar",
    "fi": "100 sata sataa|1000 tuhat tuhatta|1000000 miljoona miljoonaa|1000000000 miljardi miljardia",
    "et": "100 sada|1000 tuhat|1000000 miljon miljonit|1000000000 miljard miljardit",
    "hu": "100 száz|1000 ezer|1000000 millió|1000000000 milliárd",
    "sl": "100 sto|1000 tisoč"
    "|1000000 milijon milijona milijone milijoni milijonov|1000000000 milijarda milijarde milijard",
}
MULTIPLIERS["bs"], MULTIPLIERS["ms"], MULTIPLIERS["no"] = MULTIPLIERS["hr"], MULTIPLIERS["id"], MULTIPLIERS["nb"]
NOT_ALONE = (
    "тисячі stě sta set sute mii stotine stotina tisuće tisuća hiljade hiljada стотине стотина хиљаде хиљада хиляди"
)
NOT_ALONE += " тисяч χιλιάδες ratus ribu cents tisíce sataa tuhatta"
AND = {
    **dict.fromkeys(("uk", "cs", "sk", "sv", "fi", "et", "hu", "id", "ms"), ""),
    **dict.fromkeys(("nb", "no", "da"), "og"),
    **dict.fromkeys(("hr", "bs", "ca"), "i"),
    "ro": "și şi de",
    "sr": "i и",
    "bg": "и",
    "el": "και",
    "sl": "in",
}
IN_ONE_WORD = {"sk", "sv", "nb", "no", "da", "fi", "et", "hu", "sl"}
# Languages that write the ones before the tens: femogtyve, petindvajset.
ONES_FIRST = {"da", "sl"}
AMBIGUOUS = {
    "sv": "sex",
    "fi": "kuusi kuuden",
    "et": "viis kuus kuue",
    "ca": "nou set deu sis vint",
    "hu": "hét egy ezer öt",
    "cs": "sto set",
    "id": "lima",
    "da": "tres firs",
    "sr": "sto сто",
    "hr": "sto",
    "bs": "sto",
    "sl": "pet sto",
}
