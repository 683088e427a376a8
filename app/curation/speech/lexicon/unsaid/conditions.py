"""Words for “if” and for “whether”, by language."""

# In the clause before a verb: if she says so.
IF = """
en: if unless whether
de: wenn falls ob
nl: indien
fr: si
es: si
ru: если
uk: якщо якби чи
pl: gdyby jeśli jeżeli czy
cs: kdyby jestli pokud zda zdali
sk: keby ak či
bg: ако дали
el: αν
hu: ha
ar: لو إذا
he: אם
fa: اگر آیا
hi: अगर यदि
id: jika kalau bila
ms: jika kalau
vi: nếu liệu
zh: 如果 假如 要是
ko: 만약
th: ถ้า หาก
lt: jei jeigu
lv: ja
tr: eğer
ur: اگر
bn: যদি
sl: če
hr: li
"""
# The same at the beginning of a clause whose speaker stands before the verb; elsewhere they mean other things.
IF_FIRST = """
nl: als
pt: se caso
it: se
ro: dacă
sv: om
da: om hvis
nb: om hvis
fi: jos
ca: si
hr: ako
et: kui kas
sl: ali
lt: ar
lv: vai
"""
