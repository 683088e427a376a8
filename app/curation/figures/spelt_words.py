"""The words that spell out numbers in other languages than English, by what each is."""

from app.curation.figures import spelt_far

# In small letters, of each value all its forms.
_WORDS = {
    "de": """
    1 ein eins eine|2 zwei zwo|3 drei|4 vier|5 fünf|6 sechs|7 sieben|8 acht|9 neun|10 zehn|11 elf|12 zwölf|13 dreizehn
    14 vierzehn|15 fünfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn|20 zwanzig|30 dreißig dreissig|40 vierzig
    50 fünfzig|60 sechzig|70 siebzig|80 achtzig|90 neunzig""",
    "nl": """
    1 een één|2 twee|3 drie|4 vier|5 vijf|6 zes|7 zeven|8 acht|9 negen|10 tien|11 elf|12 twaalf|13 dertien|14 veertien
    15 vijftien|16 zestien|17 zeventien|18 achttien|19 negentien|20 twintig|30 dertig|40 veertig|50 vijftig|60 zestig
    70 zeventig|80 tachtig|90 negentig""",
    "fr": """
    1 un une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize|14 quatorze
    15 quinze|16 seize|20 vingt vingts|30 trente|40 quarante|50 cinquante|60 soixante|70 septante
    80 huitante|90 nonante""",
    "es": """
    1 un uno una|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece
    14 catorce|15 quince|16 dieciséis|17 diecisiete|18 dieciocho|19 diecinueve|20 veinte|21 veintiuno veintiún veintiuna
    22 veintidós|23 veintitrés|24 veinticuatro|25 veinticinco|26 veintiséis|27 veintisiete|28 veintiocho
    29 veintinueve|30 treinta|40 cuarenta|50 cincuenta|60 sesenta|70 setenta|80 ochenta|90 noventa|100 cien ciento
    200 doscientos doscientas|300 trescientos trescientas|400 cuatrocientos cuatrocientas|500 quinientos quinientas
    600 seiscientos seiscientas|700 setecientos setecientas|800 ochocientos ochocientas|900 novecientos novecientas""",
    "it": """
    1 un uno una|2 due|3 tre tré|4 quattro|5 cinque|6 sei|7 sette|8 otto|9 nove|10 dieci|11 undici|12 dodici|13 tredici
    14 quattordici|15 quindici|16 sedici|17 diciassette|18 diciotto|19 diciannove|20 venti vent|30 trenta trent
    40 quaranta quarant|50 cinquanta cinquant|60 sessanta sessant|70 settanta settant|80 ottanta ottant
    90 novanta novant""",
    "pt": """
    1 um uma|2 dois duas|3 três|4 quatro|5 cinco|6 seis|7 sete|8 oito|9 nove|10 dez|11 onze|12 doze|13 treze
    14 catorze quatorze|15 quinze|16 dezasseis dezesseis|17 dezassete dezessete|18 dezoito|19 dezanove dezenove|20 vinte
    30 trinta|40 quarenta|50 cinquenta|60 sessenta|70 setenta|80 oitenta|90 noventa|100 cem cento
    200 duzentos duzentas|300 trezentos trezentas|400 quatrocentos quatrocentas|500 quinhentos quinhentas
    600 seiscentos seiscentas|700 setecentos setecentas|800 oitocentos oitocentas|900 novecentos novecentas""",
    "ru": """
    1 один одна одно одного одной|2 два две двух двум двумя двое двоих|3 три трех трем трое троих
    4 четыре четырех четырем четверо четверых|5 пять пяти пятью пятеро|6 шесть шести шестеро|7 семь семи семеро
    8 восемь восьми|9 девять девяти|10 десять десяти|11 одиннадцать одиннадцати|12 двенадцать двенадцати
    13 тринадцать тринадцати|14 четырнадцать четырнадцати|15 пятнадцать пятнадцати|16 шестнадцать шестнадцати
    17 семнадцать семнадцати|18 восемнадцать восемнадцати|19 девятнадцать девятнадцати|20 двадцать двадцати
    30 тридцать тридцати|40 сорок сорока|50 пятьдесят пятидесяти|60 шестьдесят шестидесяти|70 семьдесят семидесяти
    80 восемьдесят восьмидесяти|90 девяносто девяноста|100 сто ста|200 двести двухсот|300 триста трехсот
    400 четыреста четырехсот|500 пятьсот пятисот|600 шестьсот шестисот|700 семьсот семисот|800 восемьсот восьмисот
    900 девятьсот девятисот""",
    "pl": """
    1 jeden jedna jedno jednego jednej|2 dwa dwie dwóch dwaj dwoje dwu dwojga|3 trzy trzech trzej troje trojga
    4 cztery czterech czterej czworo|5 pięć pięciu pięcioro|6 sześć sześciu sześcioro|7 siedem siedmiu siedmioro
    8 osiem ośmiu ośmioro|9 dziewięć dziewięciu|10 dziesięć dziesięciu|11 jedenaście jedenastu|12 dwanaście dwunastu
    13 trzynaście trzynastu|14 czternaście czternastu|15 piętnaście piętnastu|16 szesnaście szesnastu
    17 siedemnaście siedemnastu|18 osiemnaście osiemnastu|19 dziewiętnaście dziewiętnastu|20 dwadzieścia dwudziestu
    30 trzydzieści trzydziestu|40 czterdzieści czterdziestu|50 pięćdziesiąt pięćdziesięciu
    60 sześćdziesiąt sześćdziesięciu|70 siedemdziesiąt siedemdziesięciu|80 osiemdziesiąt osiemdziesięciu
    90 dziewięćdziesiąt dziewięćdziesięciu|100 sto stu|200 dwieście dwustu|300 trzysta trzystu|400 czterysta czterystu
    500 pięćset pięciuset|600 sześćset sześciuset|700 siedemset siedmiuset|800 osiemset ośmiuset
    900 dziewięćset dziewięciuset""",
    "tr": """
    1 bir|2 iki|3 üç|4 dört|5 beş|6 altı|7 yedi|8 sekiz|9 dokuz|10 on|20 yirmi|30 otuz|40 kırk|50 elli|60 altmış
    70 yetmiş|80 seksen|90 doksan""",
    "fa": """
    1 یک|2 دو|3 سه|4 چهار|5 پنج|6 شش|7 هفت|8 هشت|9 نه|10 ده|11 یازده|12 دوازده|13 سیزده|14 چهارده|15 پانزده|16 شانزده
    17 هفده|18 هجده هیجده|19 نوزده|20 بیست|30 سی|40 چهل|50 پنجاه|60 شصت|70 هفتاد|80 هشتاد|90 نود|100 صد|200 دویست
    300 سیصد|400 چهارصد|500 پانصد|600 ششصد|700 هفتصد|800 هشتصد|900 نهصد""",
}
# What multiplies the words before it; with none before it the first alone is a number.
_MULTIPLIERS = {
    "de": "100 hundert|1000 tausend|1000000 million millionen|1000000000 milliarde milliarden",
    "nl": "100 honderd|1000 duizend|1000000 miljoen|1000000000 miljard",
    "fr": "100 cent cents|1000 mille|1000000 million millions|1000000000 milliard milliards",
    "es": "1000 mil|1000000 millón millones",
    "it": "100 cento|1000 mille mila|1000000 milione milioni|1000000000 miliardo miliardi",
    "pt": "1000 mil|1000000 milhão milhões",
    "ru": "1000 тысяча тысячу тысячи тысяч|1000000 миллион миллиона миллионов|1000000000 миллиард миллиарда миллиардов",
    "pl": "1000 tysiąc tysiące tysięcy|1000000 milion miliony milionów|1000000000 miliard miliardy miliardów",
    "tr": "100 yüz|1000 bin|1000000 milyon|1000000000 milyar",
    "fa": "1000 هزار|1000000 میلیون|1000000000 میلیارد",
}
# Forms that are no number with none before them, as “тысячи” is thousands.
_NOT_ALONE = "cents vingts mila тысячи тысяч tysiące tysięcy"
AND = {"de": "und", "nl": "en ën", "fr": "et", "es": "y", "it": "", "pt": "e", "ru": "", "pl": "", "tr": "", "fa": "و"}
AND |= spelt_far.AND
# Languages that write a number below a million as one word.
IN_ONE_WORD = {"de", "nl", "it"} | spelt_far.IN_ONE_WORD
# And those that write the ones before the tens.
ONES_FIRST = {"de", "nl"} | spelt_far.ONES_FIRST
# What is another word, or a part of one, where it stands alone.
_AMBIGUOUS = {
    "fr": "neuf",
    "it": "sei otto vent trent quarant cinquant sessant settant ottant novant",
    "de": "acht elf",
    "nl": "acht elf",
    "tr": "yüz kırk bin",
    "fa": "سی نه ده شش",
}
AMBIGUOUS = {tag: frozenset(words.split()) for tag, words in (_AMBIGUOUS | spelt_far.AMBIGUOUS).items()}
NOT_ALONE = frozenset(f"{_NOT_ALONE} {spelt_far.NOT_ALONE}".split())


def _table(rows: str) -> dict[str, int]:
    each = (row.split() for row in rows.replace("\n", "|").split("|"))
    return {word.replace("_", " "): int(row[0]) for row in each if row for word in row[1:]}


WORDS = {tag: _table(rows) for tag, rows in (_WORDS | spelt_far.WORDS).items()}
MULTIPLIERS = {tag: _table(rows) for tag, rows in (_MULTIPLIERS | spelt_far.MULTIPLIERS).items()}
