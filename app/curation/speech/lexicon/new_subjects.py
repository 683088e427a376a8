"""Words with which a clause begins that has a subject of its own, by language."""

NEW_SUBJECT = """
en: the a an another one some many most both
de: der die das ein eine andere manche viele beide einige mehrere
nl: de het een andere veel beide enkele
fr: le la les l un une des certains d
es: el la los las un una unos otros otra algunos
ca: el la els les l un una altres
pt: o a os as um uma outros outra alguns
it: il lo la gli le i l un una uno altri
ro: un o unii alții
sv: en ett den det de andra
da: en et den det de andre
nb: en et ei den det de andre
el: ο η το οι τα ένας μία μια ένα άλλοι
hu: a az egy mások
id: seorang para sang pihak salah
vi: một các những người
tr: bir bazı diğer
pl: dyrekcj* zarząd* rząd* firm* spółk* policj* prokurat* sąd* rzeczni* minist* szef* prezes* premier* władz* gazet*
cs: veden* vlád* firm* společnost* polici* prokurat* soud* mluvčí minist* šéf* předsed* premiér* úřad* noviny deník
sk: veden* vlád* firm* spoločnosť* políci* prokurat* súd* hovor* minist* šéf* predsed* premiér* úrad* noviny denník
ru: дирекц* руководств* правительств* компани* фирм* полици* прокурат* суд* представител* минист* глав* власти газет*
uk: дирекці* керівництв* уряд* компані* фірм* поліці* прокурат* суд* речни* представни* мініст* глав* влад* газет*
bg: дирекци* ръководств* правителств* компани* фирма* полици* прокурат* съд* говорител* минист* шеф* власти* вестни*
hr: uprav* vlad* tvrtk* polici* tužitelj* sud* glasnogovorni* minist* šef* predsjedn* premijer* novine
sl: uprav* vlad* podjetj* polici* tožil* sodišč* tiskovni govor* minist* šef* predsedn* premier* časnik
fi: yhtiö* johto hallitu* poliisi* syyttäjä* oikeus tiedottaja* minister* johtaja* lehti viranomais*
et: ettevõt* juhtkond valitsus* polits* prokur* kohus pressiesindaja* minist* juht leht
lt: bendrov* vadov* vyriausyb* policij* prokurat* teism* atstov* minist* laikraštis
lv: uzņēmum* vadīb* valdīb* policij* prokurat* ties* pārstāv* minist* laikraksts
ar: متحدث* الشركة الحكومة الشرطة النيابة المحكمة الوزارة الوزير الإدارة السلطات الصحيفة الناطق*
he: דובר* החברה הממשלה המשטרה הפרקליטות ההנהלה המשרד השר הרשויות העיתון
fa: سخنگو* شرکت دولت پلیس دادگاه وزارت وزیر مدیریت مقامات روزنامه
hi: कंपनी सरकार पुलिस अदालत मंत्रालय मंत्री प्रवक्ता अधिकारियों अखबार
"""
