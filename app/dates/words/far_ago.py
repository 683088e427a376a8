"""How languages whose papers are read more rarely count back from the day of writing, as `near_ago` has the others."""

FAR_WAYS = {
    "gl": "hai # @;unha?|un dous|dúas tres catro cinco seis sete oito nove dez;días? semanas? mes(?:es)? anos?",
    "eu": "duela # @;bat bi hiru lau bost sei zazpi zortzi bederatzi hamar;egun aste hilabete urte",
    "is": "fyrir # @(?: síðan)?;ein(?:um|ni|u) tveimur þremur fjórum fimm sex sjö átta níu tíu"
    ";d(?:egi|ögum) viku(?:m)? mánuð(?:i|um) ári|árum",
    "nn": "for # @ sidan;ei?n|eitt to tre fire fem seks sju åtte ni ti;dag(?:ar)? vek(?:e|er|a) månad(?:ar)? år",
    "af": "# @ gelede;een|'n twee drie vier vyf ses sewe agt nege tien;dag|dae week|weke maande? jaar",
    "sl": "pred # @;- - tremi štirimi petimi šestimi sedmimi osmimi devetimi desetimi"
    ";dnev(?:om|oma|i) tedn(?:om|oma|i) mesec(?:em|ema|i) let(?:om|oma|i)",
    "mk": "пред # @;еден|една два|две три четири пет шест седум осум девет десет"
    ";ден(?:а|ови)? (?:седмиц|недел)[аи] месец[аи]? годин[аи]",
    "be": "# @ таму;адзін|адну два|дзве тры чатыры пяць шэсць сем восем дзевяць дзесяць"
    ";дзень|дні|дзён тыдзень|тыдні|тыдняў месяц(?:ы|аў)? год|гады|гадоў",
    "sq": "# @ më parë|para # @;një dy tri|tre katër pesë gjashtë shtatë tetë nëntë dhjetë"
    ";ditë(?:sh)? javë(?:sh)? muaj(?:sh)? vit|viti|vitesh|vjet(?:ësh)?",
    "az": "# @ (?:əvvəl|öncə);bir iki üç dörd beş altı yeddi səkkiz doqquz on;gün həftə ay il",
    "tk": "# @ (?:öň|ozal);bir iki üç dört bäş alty ýedi sekiz dokuz on;gün hepde aý ýyl",
    "uz": "# @ (?:oldin|avval|muqaddam|олдин|аввал);bir ikki uch to.?rt besh olti yetti sakkiz to.?qqiz o.?n"
    ";kun|кун hafta|ҳафта oy|ой yil|йил",
    "kk": "# @ (?:бұрын|бұрында);бір екі үш төрт бес алты жеті сегіз тоғыз он;күн апта ай жыл",
    "ky": "# @ (?:мурун|мурда);бир эки үч төрт беш алты жети сегиз тогуз он;күн апта|жума ай жыл",
    "mn": "# @ өмнө;нэг(?:эн)? хоёр гурван дөрвөн таван зургаан долоон найман есөн арван"
    ";өдрийн|хоногийн долоо\\sхоногийн сарын жилийн",
    "ka": "# @ წინ;ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი;დღის კვირის თვის წლის",
    "hy": "# @ առաջ;մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը տասը;օր շաբաթ ամիս տարի",
    "mr": "# @ ?पूर्वी|# @ आधी;एक|एका दोन तीन चार पाच सहा सात आठ नऊ दहा;दिवसां? आठवड्यां? महिन्यां? वर्षां?",
    "ne": "# @ (?:पहिले|अघि|अगाडि);एक दुई तीन चार पाँच छ सात आठ नौ दस;दिन हप्ता महिना वर्ष|साल",
    "gu": "# @ (?:પહેલાં?|અગાઉ);એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ દસ;દિવસ અઠવાડિય[^\\s]+ મહિન[^\\s]+ વર્ષ",
    "pa": "# @ (?:ਪਹਿਲਾਂ|ਪਹਿਲੇ);ਇੱਕ|ਇਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ ਦਸ;ਦਿਨ ਹਫ਼ਤ[^\\s]+ ਮਹੀਨ[^\\s]+ ਸਾਲ",
    "ta": "# @ முன்(?:பு|னர்|னால்)?;ஒரு இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது பத்து"
    ";நா[^\\s]+க்கு வார[^\\s]+கு மாத[^\\s]+கு (?:ஆண்டு|வருட)[^\\s]+கு",
    "te": "# @ (?:క్రితం|కిందట|క్రితమే);ఒక రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది"
    ";రోజుల? వార[^\\s]* నెలల? (?:సంవత్సర|ఏళ్)[^\\s]*",
    "kn": "# @ ಹಿಂದೆ;ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು ಹತ್ತು;ದಿನ[^\\s]* ವಾರ[^\\s]* ತಿಂಗಳ[^\\s]* ವರ್ಷ[^\\s]*",
    "ml": "# @ (?:മുമ്പ്|മുൻപ്|മുന്‍പ്);ഒരു രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒൻപത് പത്ത്;ദിവസം ആഴ്ച മാസം വർഷം",
    "lo": "# ?@(?:ກ່ອນ|ທີ່ຜ່ານມາ)[^\\s]*;- ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ ສິບ;ມື້|ວັນ ອາທິດ ເດືອນ ປີ",
    "km": "# ?@ ?មុន;មួយ ពីរ បី បួន ប្រាំ - - - - -;ថ្ងៃ សប្ដាហ៍|សប្តាហ៍ ខែ ឆ្នាំ",
    "tl": "# (?:na )?@ (?:na )?(?:ang )?(?:nakalipas|nakaraan|nakararaan)"
    ";isang dalawang tatlong apat limang anim pitong "
    "walong siyam sampung;araw linggo buwan taon",
    "sw": "@ # (?:iliyopita|zilizopita|uliopita)"
    ";moja mbili|miwili tatu|mitatu nne|minne tano|mitano sita saba nane|minane "
    "tisa kumi;siku wiki mwezi|miezi mwaka|miaka",
    "am": "ከ ?# @ በፊት;አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር;ቀን|ቀናት ሳምንት|ሳምንታት ወር|ወራት ዓመት|ዓመታት",
    "ga": "# @ ó shin;- dhá trí ceithre cúig sé seacht ocht naoi deich"
    ";lá sh?eachtaine? mhí|míonna|mí bh?liain|m?bliana",
    "cy": "# @ yn ôl;un dau|dwy tri|tair pedwar|pedair pum|pump chwe saith wyth naw deg"
    ";d?diwrnod|niwrnod w?ythnos [fm]is fl(?:wyddyn|ynedd)|[bm]lynedd",
}
