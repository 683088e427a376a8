"""Months of languages whose papers are read more rarely: dates are read by them, sentences not searched for them."""

from app.dates.words.plain import plain

# By the month, in Telugu, Malayalam, Kannada, Gujarati, Punjabi, Sinhala, Lao, Basque, Welsh, Irish, Maltese,
# Azerbaijani, Somali, Hausa, Esperanto, Zulu, Luxembourgish, Burmese, Khmer, Odia, Assamese, Sindhi, Pashto, Kurdish,
# Uyghur, Turkmen, Breton, Igbo, Tajik, Afrikaans, Amharic, Nepali, Tagalog and, in the nominative, Belarusian.
_MONTHS = """
జనవరి ജനുവരി ಜನವರಿ જાન્યુઆરી ਜਨਵਰੀ ජනවාරි ມັງກອນ urtarrilaren urtarrila ionawr eanáir jannar yanvarın janaayo janairu
  januaro januwari januar ဇန်နဝါရီ មករា ଜାନୁଆରୀ জানুৱাৰী جنوري يانۋار ýanwar genver jenụwarị январ студзень ጃንዋሪ çile
ఫిబ్రవరి ഫെബ്രുവരി ಫೆಬ್ರವರಿ ಫೆಬ್ರುವರಿ ફેબ્રુઆરી ਫਰਵਰੀ පෙබරවාරි ກຸມພາ otsailaren otsaila chwefror feabhra frar fevralın
  febraayo fabrairu faburairu februaro februwari ဖေဖော်ဝါရီ កុម្ភៈ ଫେବୃଆରୀ ଫେବୃୟାରୀ ଫେବ୍ରୁଆରୀ ফেব্ৰুৱাৰী فيبروري فبروري
  شوبات فېۋرال fewral cʼhwevrer феврал люты फेब्रुअरी ፌብሩዋሪ sibat reşemî
మార్చి മാർച്ച് മാര്‍ച്ച് ಮಾರ್ಚ್ માર્ચ ਮਾਰਚ මාර්තු ມີນາ martxoaren martxoa mawrth márta marzu martın maarso maris marto
  mashi မတ် មីនា ମାର୍ଚ୍ଚ মাৰ্চ ئازار مارت mäerz maachị сакавік marso ማርች adar avdar
ఏప్రిల్ ഏപ്രിൽ ഏപ്രില്‍ ಏಪ್ರಿಲ್ એપ્રિલ ਅਪ੍ਰੈਲ අප්‍රේල් ເມສາ apirilaren apirila ebrill aibreán aprelin abriil afrilu
  afirilu aprilo ephreli ဧပြီ មេសា ଅପ୍ରେଲ ଏପ୍ରିଲ এপ্ৰিল نیسان ئاپرېل abrëll ebrel epreel апрел красавік अप्रिल ኤፕሪል
  nîsan avrêl
మే മേയ് മെയ് ಮೇ મે ਮਈ මැයි मे ພຶດສະພາ maiatzaren maiatza bealtaine mejju mayın maajo maayo mayu majo meyi mee မေ ឧសភា
  ମଇ মে’ مئي مۍ ئایار ሜይ gulan
జూన్ ജൂൺ ജൂണ്‍ ಜೂನ್ જૂન ਜੂਨ ජූනි ມິຖຸນາ ekainaren ekaina mehefin meitheamh ġunju iyunun juun yuni junio juni ဇွန်
  មិថុនា ଜୁନ حوزەیران ئىيۇن junie mezheven чэрвень जुन ጁን hezîran pûşper
జులై జూలై ജൂലൈ ജൂലായ് ಜುಲೈ જુલાઈ ਜੁਲਾਈ ජූලි ກໍລະກົດ uztailaren uztaila gorffennaf iúil lulju iyulun luulyo yuli julio
  julayi ဇူလိုင် កក្កដា ଜୁଲାଇ جولاءِ جولای تەمووز ئىيۇل julie gouere ліпень ጁላይ tîrmeh
ఆగస్టు ഓഗസ്റ്റ് ಆಗಸ್ಟ್ ઓગસ્ટ ਅਗਸਤ අගෝස්තු ສິງຫາ abuztuaren abuztua awst lúnasa awwissu avqustun agoosto agusta aŭgusto
  agasti ဩဂုတ် သြဂုတ် សីហា ଅଗଷ୍ଟ আগষ্ট آگسٽ اګست ئاب ئاۋغۇست awgust eost ọgọọst жнівень अगस्ट ኦገስት ઑગસ્ટ tebax
సెప్టెంబర్ സെപ്റ്റംബർ സെപ്റ്റംബര്‍ ಸೆಪ್ಟೆಂಬರ್ સપ્ટેમ્બર ਸਤੰਬਰ සැප්තැම්බර් ກັນຍາ irailaren iraila medi settembru
  sentyabrın sebteembar sebtembar satumba septembro septhemba စက်တင်ဘာ កញ្ញា ସେପ୍ଟେମ୍ବର ছেপ্তেম্বৰ سيپٽمبر سېپتمبر
  سپتمبر ئەیلوول سېنتەبىر gwengolo сентябр верасень सेप्टेम्बर ሴፕቴምበር îlon rezber
అక్టోబర్ ഒക്ടോബർ ഒക്ടോബര്‍ ಅಕ್ಟೋಬರ್ ઓક્ટોબર ਅਕਤੂਬਰ ඔක්තෝබර් ຕຸລາ urriaren urria hydref ottubru oktyabrın oktoobar
  oktobro okthoba အောက်တိုဘာ តុលា ଅକ୍ଟୋବର অক্টোবৰ آڪٽوبر ئۆكتەبىر октябр кастрычнік अक्टोबर ኦክቶበር ઑક્ટોબર cotmeh kewçêr
నవంబర్ നവംബർ നവംബര്‍ ನವೆಂಬರ್ નવેમ્બર ਨਵੰਬਰ නොවැම්බර් ພະຈິກ azaroaren azaroa tachwedd samhain novembru noyabrın
  nofeembar noofeembar nuwamba novembro novemba နိုဝင်ဘာ វិច្ឆិកា ନଭେମ୍ବର নৱেম্বৰ نويابىر ноябр лістапад नोभेम्बर ኖቬምበር
  mijdar sermawez
డిసెంబర్ ഡിസംബർ ഡിസംബര്‍ ಡಿಸೆಂಬರ್ ડિસેમ્બર ਦਸੰਬਰ දෙසැම්බර් ທັນວາ abenduaren abendua rhagfyr nollaig diċembru dekabrın
  diseembar disamba decembro disemba ဒီဇင်ဘာ ធ្នូ ଡିସେମ୍ବର ডিচেম্বৰ ڊسمبر دېكابىر kerzu декабр снежань डिसेम्बर ዲሴምበር
  kanûn berfanbar
"""
# And in the case in which they stand behind “in”, “of” or “with”, in Slovene, Croatian, Serbian, Lithuanian, Slovak,
# Belarusian, Albanian, Irish, Estonian, Armenian, Georgian, Somali, Hausa, Welsh and Burmese.
_IN_CASES = """
urtarrilean januarja januarju siječnju januaru јануару sausį студзені janari janarit jaanuaris jaanuariga
  հունվարին იანვარ
otsailean februarja februarju veljači februaru фебруару vasarį лютым shkurti shkurtit veebruaris veebruariga փետրվարին
  თებერვალ
kovą marci сакавіку marsi marsit märtsis märtsiga մարտին მარტ မတ်လ
apirilean travnju априлу balandį красавіку prilli prillit aibreáin aprillis aprilliga ապրիլին აპრილ
maiatzean svibnju мају máji траўні maji majit maiga մայիսին მაის mayun မေလ маі траўня
ekainean lipnju junu јуну birželį чэрвені qershori qershorit meithimh juunis juuniga հունիսին ივნის
uztailean srpnju julu јулу ліпені korriku korrikut juulis juuliga հուլիսին ივლის ngorffennaf
avgustu kolovozu avgustu августу rugpjūtį auguste жніўні gushti gushtit augustis augustiga օգոստոսին
irailean rujnu септембру rugsėjį верасні shtatori shtatorit septembris septembriga սեպտեմբերին სექტემბერ satumbar
urrian октобру spalį кастрычніку tetori tetorit oktoobris oktoobriga հոկտեմբերին ოქტომბერ oktobar
studenom studenome новембру lapkritį лістападзе nëntori nëntorit samhna novembris novembriga նոյեմբերին ნოემბერ
  nofembar nuwambar nhachwedd
prosincu децембру gruodį снежні dhjetori dhjetorit nollag detsembris detsembriga դեկտեմբերին დეკემბერ disambar
"""
FAR_MONTHS = {
    plain(name): f"{n:02}"
    for table in (_IN_CASES, _MONTHS)
    for n, row in enumerate(table.replace("\n  ", " ").strip().splitlines(), 1)
    for name in row.split()
}
