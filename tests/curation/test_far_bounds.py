"""Bounds, and what is not exact, in languages whose papers are read more rarely, as these print them."""

import pytest

from app.curation.figures.about import is_about
from app.curation.figures.bounding import bounded

_BOUNDS = """
is: að minnsta kosti 40 hús < | rúmlega 300 manns < | allt að 25 metrum > | 300 manns =
sq: më shumë se 12.500 mësues < | gati 22 milionë euro > | 50 euro =
eu: gutxienez 4.000 lagun < | 4.000 lagun baino gehiago < | 300 lagun baino gutxiago > | 12 lagun =
gl: máis de 160 km/h < | polo menos 3 feridos < | case 18.000 vehículos > | como máximo 5 días > | 3 feridos =
ga: breis is 300 dán < | níos lú ná 40 duine > | 300 dán ar a laghad <
cy: mwy na 10,000 o bobl < | o leiaf 300 < | llai na 40 o bobl > | 41 o bobl =
mt: aktar minn €250,000 < | mill-inqas 30 każ < | inqas minn 40 każ > | 12-il sena =
bn: অন্তত ১২ জন < | ২০০ জনের বেশি < | ৫ জনের কম > | ৩ জনের বেশির ভাগ = | ৩ জনের কমপক্ষে = | ১১৯ জন =
mr: किमान १२ जण < | ५० हून अधिक < | ५० पेक्षा कमी > | ८ किलोमीटर =
ne: कम्तीमा ९ जना < | ५० भन्दा बढी < | ५० जनाभन्दा कम > | ९ जना =
ta: குறைந்தது 5 பேர் < | 500-க்கும் மேற்பட்டோர் < | 12 பேர் =
te: కనీసం 20 లక్షల మంది < | 500 మందికి పైగా < | 20 మంది =
kn: ಕನಿಷ್ಠ 12 ಮಂದಿ < | 300ಕ್ಕೂ ಹೆಚ್ಚು < | 12 ಮಂದಿ =
si: අවම වශයෙන් 20 < | 300කට වැඩි < | 20 =
my: အနည်းဆုံး ၁၂ ဦး < | ၁၅၀ ကျော် < | ၁၂ ဦး =
km: យ៉ាងតិច ២០នាក់ < | ជាង ១៥០០នាក់ < | តិចជាង ៥០នាក់ > | ៨នាក់ =
lo: ຢ່າງໜ້ອຍ 300 ຄົນ < | ບໍ່ເກີນ 5 ຄົນ > | ໜ້ອຍກວ່າ 5 ຄົນ > | 300 ຄົນ =
ka: სულ მცირე 12% < | 1000-ზე მეტი < | თითქმის 40% > | 12% =
hy: ավելի քան 300 երգ < | առնվազն 10 տոկոս < | 300 երգ =
az: Ən azı 12 min azarkeş < | 10 mindən çox < | 300-dən az > | 400 polis =
kk: кемінде 3 пайыз < | 10 мыңнан астам адам < | 300-ден кем > | 300 адам =
uz: kamida 6 kishi < | 100 dan ortiq < | 100 tadan ko‘p < | 40 uy =
mn: Дор хаяж 12 хүн < | 300-аас дээш < | 12 хүн =
sw: Angalau watu 30 < | zaidi ya Sh2.5 milioni < | watu 15 =
am: ቢያንስ 12 ሰዎች < | ከ500 በላይ ሰዎች < | 12 ሰዎች =
so: ugu yaraan 9 qof < | in ka badan 20 qof < | ku dhawaad $1.5 milyan > | 9 qof =
ha: Aƙalla mutum 12 < | fiye da 250,000 < | mutum 12 =
yo: Ó kéré tán ènìyàn 5 <
af: meer as 32 000 toeskouers < | minstens 12 wedstryde < | Byna R900 000 > | 24 jaar =
fil: Hindi bababa sa 12 katao < | mahigit 3,500 pamilya < | halos 40 porsiyento > | 12 katao =
ms: lebih 300 kaunter < | sekurang-kurangnya 12 < | tidak lebih daripada 5 orang > | 40 kaunter =
lt: ne mažiau kaip 15 proc. < | ne daugiau kaip 5 proc. > | daugiau nei 5 proc. <
lv: ne mazāk kā 120 < | ne vairāk par 120 >
sv: drygt 2,4 miljoner kronor < | knappt 300 personer >
nb: drøyt 300 personer < | knapt 300 personer >
da: godt 300 mennesker < | Det går godt, 12 mennesker = | så godt 12 = | knap 300 mennesker >
fi: runsaat 300 ihmistä < | vajaat 300 ihmistä >
de: gut 300 Menschen < | so gut 300 = | Das ist gut. 12 Menschen =
en: just under €1.19 > | well over 300 people < | a minimum of 5 days <
pl: nie mniej niż 300 osób < | niespełna 300 osób >
cs: až 14 lidí > | 5 až 14 lidí = | necelých 300 lidí >
sk: až 14 ľudí > | najviac 300 ľudí >
be: больш за 300 чалавек < | амаль 300 чалавек >
bn: ৩০০টির বেশি ঘটনা < | ৩০০ জনের বেশি নয় = | ৩০০ জনের বেশি হবে না =
kn: 300ಕ್ಕೂ ಹೆಚ್ಚು ಇಲ್ಲಿ < | 300ಕ್ಕಿಂತ ಹೆಚ್ಚು ಅಲ್ಲ =
ka: 1000-ზე მეტი არის < | 300-ზე მეტი არ არის =
si: 300කට වැඩි නැව් < | 300කට වැඩි නැත =
ko: 300일 이상 동안 < | 300명을 넘지 않는 = | 300명 이상은 아니다 =
ja: 300人を超えた < | 300人を超えない = | 300人以上ではない =
zh: 有超过300人 < | 没有超过300人 = | 未超过300人 = | 并非超过300人 =
is: Ekki fleiri en 300 = | Ekki færri en 300 =
sw: Si zaidi ya watu 300 = | si chini ya watu 300 <
cy: Dim llai na 300 = | dim mwy na 300 =
fil: hindi higit sa 300 = | hindi hihigit sa 300 > | higit sa 300 <
lo: ບໍ່ຫຼາຍກວ່າ 300 ຄົນ =
km: មិនលើសពី 300 = | លើសពី 300 <
mr: ३०० पेक्षा जास्त नाही =
ne: ३०० भन्दा बढी होइन =
az: 300-dən çox deyil =
kk: 300-ден көп емес =
uz: 300 dan ortiq emas =
mn: 300-аас илүүгүй =
eu: ez 300 lagun baino gehiago = | 300 baino gehiago ez =
my: ၁၅၀ မကျော် = | ၁၅၀ ကျော်မဟုတ် =
th: ไม่มากกว่า 300 คน =
mt: mhux iktar minn 300 =
hu: ez több mint 300 <
it: si contano più di 300 <
id: di lebih dari 300 desa <
hi: 300 से अधिक नहीं =
en: isn't more than 300 = | no longer more than 300 =
ar: لم يكن أكثر من 300 = | أكثر من 300 <
tr: 300'den fazla değil =
"""
_ABOUT = """
et: ligikaudu 200 häält | umbes 3 päeva
lv: aptuveni 300 cilvēku
lt: apie 12,5 tūkst. metų | maždaug 300
sr: око 300 људи | oko 300 ljudi
mk: околу 2,3 милиони денари
is: um 1.200 manns
sq: Rreth 12.500 mësues
gl: uns 300 veciños
ga: thart ar 400 duine
cy: tua £18,500
ur: تقریباً 1.5 کروڑ روپے
bn: প্রায় ২ কোটি
mr: सुमारे ४०० अपघात
ne: करिब १५० घर
ta: சுமார் 300 பேர்
te: సుమారు 300 మంది
km: ប្រហែល ៣០០
lo: ປະມານ 1.200
ka: დაახლოებით 3 500
hy: մոտ 2,5 միլիոն դրամ
az: təxminən 400 polis
kk: Шамамен 1 200 мектеп
uz: taxminan 40 uy
mn: ойролцоогоор 40 км
sw: Takriban Sh400,000 | takriban watu 40
ha: kusan mutum 300
af: ongeveer 7,5 persent
fil: Humigit-kumulang 800
ms: Kira-kira 40
nb: om lag 300
en: some 23,000 customers | some 300 people
"""


def _cases(table: str) -> list[tuple[str, str]]:
    rows = [line.split(": ", 1) for line in table.strip().splitlines()]
    return [(tag, words) for tag, row in rows for words in row.split(" | ")]


@pytest.mark.parametrize(("language", "told"), _cases(_BOUNDS))
def test_words_of_far_languages_tell_which_bound_their_number_is(language: str, told: str) -> None:
    sign = next(sign for sign in "<>=" if f" {sign}" in told)
    found = bounded(told.partition(f" {sign}")[0], language)
    assert (found and found.side) == {"<": "low", ">": "high", "=": None}[sign]


@pytest.mark.parametrize(("language", "words"), _cases(_ABOUT))
def test_words_of_far_languages_tell_that_their_number_is_not_exact(language: str, words: str) -> None:
    assert is_about(words, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("some 3 people", "en"),
        ("some 2024 models", "en"),
        ("some 50% of them", "en"),
        ("bók um 12 hermenn", "is"),
        ("pasakojimas apie 12 karių", "lt"),
        ("karibu 3", "sw"),
        ("some 24-hour shops", "en"),
    ],
)
def test_what_may_tell_of_a_topic_or_a_year_is_not_about(words: str, language: str) -> None:
    assert not is_about(words, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [("gut (2,0)", "de"), ("sehr gut 300 Punkte", "de"), ("godt 300 point", "da")],
)
def test_what_may_be_good_is_no_sure_bound(words: str, language: str) -> None:
    found = bounded(words, language)
    assert found is None or not found.is_sure
