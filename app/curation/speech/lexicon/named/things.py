"""Things that have a name of their own, by language: the storm “Hanna”, the rocket “Falcon”, the exercise “Orion”."""

THINGS = """
de: fc sv *sturm *sturmtief *orkan *hurrikan *taifun *zyklon *rakete *raketen *satellit *satelliten *sonde *übung
 *manöver
 *operation *mission *träger *boot *fregatte *jet zug *turm *software *virus *trojaner *medikament *impfstoff *sorte
 *marke *modell spiel videospiel computerspiel brettspiel *turnier *pokal *preis verdienstorden *halle *kanzlei
 *bank *fonds *rasse
 *schleuse *siedlung *viertel *gebäude *komplex spezialeinheit *bataillon *regiment
en: fc hurricane storm cyclone typhoon rocket missile satellite probe stadium arena exercise operation mission drill
 submarine frigate carrier virus vaccine tournament cup tower battalion regiment
fr: ouragan tempête cyclone typhon fusée missile satellite sonde stade exercice mission manœuvre frégate train tour
 virus vaccin tournoi coupe prix bataillon régiment marque modèle
es: fc huracán tormenta borrasca ciclón tifón cohete misil satélite sonda estadio ejercicio misión maniobra fragata
 submarino tren torre virus vacuna torneo copa premio batallón regimiento marca modelo
pt: furacão tempestade ciclone tufão foguete míssil satélite sonda estádio exercício missão fragata submarino trem
 comboio torre vírus vacina torneio taça prémio prêmio batalhão marca modelo
it: fc uragano tempesta ciclone tifone razzo missile satellite sonda stadio esercitazione missione fregata sommergibile
 treno torre virus vaccino torneo coppa premio battaglione marca modello
nl: *storm *orkaan *raket *satelliet *stadion *oefening *operatie *missie *fregat *onderzeeër *trein *toren *virus
 *vaccin *toernooi *prijs *bataljon *merk *model
sv: *stormen *storm *orkanen *raketen *satelliten *arenan *stadion *övningen *operationen *uppdraget *fregatten
 *ubåten *tåget *tornet *viruset *vaccinet *turneringen *priset *bataljonen *märket
da: *stormen *storm *orkanen *raketten *satellitten *stadion *øvelsen *operationen *missionen *fregatten *ubåden
 *toget *tårnet *virussen *vaccinen *turneringen *prisen *bataljonen *mærket
nb: *stormen *storm *orkanen *raketten *satellitten *stadion *øvelsen *operasjonen *oppdraget *fregatten *ubåten
 *toget *tårnet *viruset *vaksinen *turneringen *prisen *bataljonen *merket
fi: *myrsky *myrskyn *ohjus *ohjuksen *satelliitti *satelliitin *stadion *harjoitus *harjoituksen *operaatio
 *operaation
ca: huracà tempesta borrasca cicló coet míssil satèl·lit estadi operació missió campanya club diari
ar: إعصار الإعصار عاصفة العاصفة قمر صاروخ ملعب عملية مناورات غواصة فرقاطة لقاح
he: סופת הוריקן טיל הטיל לוויין אצטדיון מבצע במבצע תרגיל צוללת חיסון
fa: طوفان توفان موشک ماهواره ورزشگاه عملیات رزمایش زیردریایی واکسن
hi: तूफान तूफ़ान चक्रवात मिसाइल उपग्रह स्टेडियम ऑपरेशन मिशन
ur: طوفان میزائل سیٹلائٹ اسٹیڈیم آپریشن مشن
bn: ঘূর্ণিঝড় ক্ষেপণাস্ত্র উপগ্রহ অভিযান
id: badai topan siklon rudal roket satelit stadion operasi misi latihan kapal_selam vaksin
vi: bão tên_lửa vệ_tinh sân_vận_động chiến_dịch
zh: 台风 颱風 飓风 颶風 卫星 衛星 导弹 導彈 火箭 航母 行动代号
ja: 台風 ハリケーン 衛星 ミサイル ロケット 空母 作戦
ko: 태풍 허리케인 위성 미사일 로켓 항공모함 작전
th: พายุ ไต้ฝุ่น ขีปนาวุธ จรวด ดาวเทียม ปฏิบัติการ
"""
