"""Verbs of saying again, and how somebody used to say: her father kept repeating “wait”; by language."""

REPEATING = """
en: repeat repeats repeating
de: wiederholte wiederholten
nl: herhaalt herhalen
fr: répète répètent répétait répétaient répété répétant
es: repite repiten repitió repitieron repetía repetían repetido decir
pt: repete repetem repetiu repetiram repetia repetiam repetido
it: ripete ripetono ripeteva ripetevano ripetuto ripetere
ca: repeteix repetia repetit repetir
ro: repeta repetă repetau repetat spună
sv: upprepar upprepade upprepat
da: gentog gentager gentaget sige
nb: gjentok gjentar gjentatt si
fi: toisti toistaa toisteli toistelee toistanut sanoa
et: kordas kordab korranud korrata öelda ütlema
pl: powtarza* powtórzy* mawia*
cs: opakoval* opakuje říkáva*
sk: opakoval* opakuje hovoriev*
hr: ponavlja* ponovi* govorio govorila reći
sl: ponavlja* ponovi* govoril govorila govorili govoriti reči
ru: повторял* повторяе* повторил* говаривал*
uk: повторюва* повторює повторив повторил* казати
bg: повтаряше повтаря повтори повтаря*
hu: ismétel* ismételget* mondogat* mondani
el: επαναλ*
lt: kartojo kartoja pakartojo kartoti sakyti sakydavo kartodavo
lv: atkārtoja atkārto atkārtot teikt sacīt
tr: tekrarla* yinele*
ar: يردد* تردد* ردد* كرر* يكرر تكرر
id: mengulang* ulang
he: לומר להגיד
vi: nhắc_lại lặp_lại
fa: تکرار می‌گفت
ko: 되풀이 말하곤
"""
