"""What counts back in words of its own, by language: a fortnight ago, vor vierzehn Tagen, לפני יומיים, 사흘 전.

Folded patterns, each with the unit and the number before the day of writing.
"""

SAID_SO = {
    "fr": {"(?:il y a|voici|voilà) (?:quinze|15) jours": ("week", 2)}
    | {"il y a une semaine,? jour pour jour": ("week", 1)},
    "es": {"hace (?:quince|15) días": ("week", 2), "hoy hace (?:una|1) semana": ("week", 1)},
    "de": {"vor vierzehn tagen": ("week", 2), "heute vor (?:einer|1) woche": ("week", 1)},
    "nl": {"veertien dagen geleden": ("week", 2), "vandaag (?:een|1) week geleden": ("week", 1)},
    "sv": {"för fjorton dagar sedan": ("week", 2), "i ?dag för (?:en|1) vecka sedan": ("week", 1)},
    "da": {"for fjorten dage siden": ("week", 2)},
    "nb": {"for fjorten dager siden": ("week", 2), "for ei vek[ea] sid[ae]n": ("week", 1)},
    "it": {"(?:quindici|15) giorni fa": ("week", 2)},
    "pt": {"(?:há|faz) (?:quinze|15) dias": ("week", 2), "faz uma semana": ("week", 1), "faz um mês": ("month", 1)},
    "ca": {"fa (?:quinze|15) dies": ("week", 2)},
    "fi": {"viikko sitten": ("week", 1), "kuukausi sitten": ("month", 1), "vuosi sitten": ("year", 1)},
    "sl": {"pred tednom(?: dni)?": ("week", 1), "pred mesecem(?: dni)?": ("month", 1)}
    | {"pred letom(?: dni)?": ("year", 1), "pred dvema tednoma": ("week", 2), "pred dvema dnevoma": ("day", 2)}
    | {"pred dvema mesecema": ("month", 2), "pred dvema letoma": ("year", 2)},
    "hr": {"prije tjedan(?: dana)?": ("week", 1), "prije mjesec(?: dana)?": ("month", 1)}
    | {"prije godinu(?: dana)?": ("year", 1)},
    "sr": {"(?:pre|пре) (?:nedelju|недељу|sedmicu|седмицу)(?: dana| дана)?": ("week", 1)}
    | {"(?:pre|пре) (?:mesec|месец)(?: dana| дана)?": ("month", 1)}
    | {"(?:pre|пре) (?:godinu|годину)(?: dana| дана)?": ("year", 1)},
    "bg": {"преди седмица": ("week", 1), "преди месец": ("month", 1), "преди година": ("year", 1)},
    "el": {"πριν(?: από)? (?:δεκαπέντε|15) (?:μέρες|ημέρες)": ("week", 2)},
    "ta": {"ஒரு வாரத்திற்கு முன்பு?": ("week", 1), "இரண்டு வாரங்களுக்கு முன்பு?": ("week", 2)},
    "sw": {"wiki (?:moja|1) iliyopita": ("week", 1), "wiki (?:mbili|2) zilizopita": ("week", 2)}
    | {"siku (?:mbili|2) zilizopita": ("day", 2), "miezi (?:miwili|2) iliyopita": ("month", 2)},
    "lt": {"prieš savaitę": ("week", 1), "prieš mėnesį": ("month", 1), "prieš metus": ("year", 1)},
    "lv": {"pirms nedēļas": ("week", 1), "pirms mēneša": ("month", 1), "pirms gada": ("year", 1)},
    "et": {"nädal tagasi": ("week", 1), "kuu tagasi": ("month", 1), "aasta tagasi": ("year", 1)},
    "en": {"(?:a|one) fortnight ago": ("week", 2), "a week ago today": ("week", 1), "a couple of days ago": ("day", 2)},
    "pl": {"przed tygodniem": ("week", 1), "przed miesiącem": ("month", 1), "przed rokiem": ("year", 1)}
    | {"tydzień temu": ("week", 1), "miesiąc temu": ("month", 1), "rok temu": ("year", 1)},
    "cs": {
        "před čtrnácti dny": ("week", 2),
        "před týdnem": ("week", 1),
        "před měsícem": ("month", 1),
        "před rokem": ("year", 1),
    },
    "sk": {
        "pred štrnástimi dňami": ("week", 2),
        "pred týždňom": ("week", 1),
        "pred mesiacom": ("month", 1),
        "pred rokom": ("year", 1),
    },
    "ru": {"неделю назад": ("week", 1), "месяц назад": ("month", 1), "год назад": ("year", 1)},
    "uk": {"тиждень тому": ("week", 1), "місяць тому": ("month", 1), "рік тому": ("year", 1)},
    "ar": {"و?قبل يومين": ("day", 2), "و?قبل أسبوع": ("week", 1), "و?قبل أسبوعين": ("week", 2)}
    | {"و?قبل شهر": ("month", 1), "و?قبل شهرين": ("month", 2), "و?قبل عام": ("year", 1), "و?قبل عامين": ("year", 2)}
    | {"و?قبل سنة": ("year", 1), "و?قبل سنتين": ("year", 2), "و?قبل ثلاثة أيام": ("day", 3)}
    | {"و?قبل ثلاثة أسابيع": ("week", 3), "و?قبل ثلاثة أشهر": ("month", 3), "و?قبل أربعة أيام": ("day", 4)},
    "he": {"לפני יומיים": ("day", 2), "לפני שבועיים": ("week", 2), "לפני חודשיים": ("month", 2)}
    | {"לפני שנתיים": ("year", 2), "לפני שבוע": ("week", 1), "לפני חודש": ("month", 1), "לפני שנה": ("year", 1)},
    "id": {"se(?:minggu|pekan) (?:yang )?lalu": ("week", 1), "sebulan (?:yang )?lalu": ("month", 1)}
    | {"setahun (?:yang )?lalu": ("year", 1)},
    "ko": {"이틀 전": ("day", 2), "사흘 전": ("day", 3), "나흘 전": ("day", 4), "보름 전": ("week", 2)},
    "hu": {"két napja": ("day", 2), "egy hete": ("week", 1), "két hete": ("week", 2), "egy éve": ("year", 1)},
}
