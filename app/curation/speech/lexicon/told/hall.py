"""Words with which a report of a meeting begins to tell, in brackets, what is heard in the hall, by language."""

HALL = """
en: laughter applause cheer* cries cry boos booing jeers heckl* interruption* uproar hear prolonged loud
de: beifall heiterkeit zuruf* zwischenruf* lachen gelächter unruhe applaus buhrufe
nl: gelach applaus hilariteit geroezemoes interruptie* boegeroep
fr: rires sourires applaudissements exclamations protestations brouhaha huées murmures interruption*
es: risas aplausos rumores protestas abucheos murmullos gritos
pt: risos aplausos protestos vaias murmúrios
it: risate applausi proteste rumori brusio commenti
ca: rialles aplaudiments rumors remor*
ro: râsete aplauze rumoare vociferări
sv: skratt applåder bu-rop
da: latter bifald klapsalver
nb: latter applaus
fi: naurua suosionosoituksia
pl: śmiech* oklaski wesołość brawa gwar poruszenie
cs: smích potlesk veselost
sk: smiech potlesk
hu: derültség taps zaj közbekiáltás* nevetés
ru: смех аплодисменты шум оживление выкрик*
uk: сміх оплески шум
el: γέλια χειροκροτήματα θόρυβος
tr: gülüşmeler alkışlar gürültüler
ar: ضحك تصفيق هتاف*
he: צחוק* מחיאות
ja: 笑 拍手 爆笑 場内
zh: 笑声 笑聲 掌声 掌聲 笑 鼓掌
ko: 웃음 박수
"""
