# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = “{ $code }” degan hudud yoʻq. Uni qidiring: homeward areas find. Oʻxshash kodlar: { $nearest }.

import-not_a_collection = Bu GeoJSON FeatureCollection emas. Chegaralarni gradusdagi (WGS 84) GeoJSON qilib eksport qiling.
import-kind = “{ $kind }” import qilinadigan hududlarning turi boʻla olmaydi, bu yerda oʻz maʼnosi bor soʻzlar: { $reserved }. Boshqa soʻz oling, masalan region.
import-empty = Faylda birorta ham obyekt yoʻq.
import-too_many = Faylda { $count } obyekt bor, bir martada koʻpi bilan { $most } ta qabul qilinadi. Faylni boʻling.
import-no_property = { $feature }-obyektda “{ $property }” xossasi yoʻq. Undagi xossalar: { $known }.
import-code = { $feature }-obyektning “{ $property }” xossasidagi kod yaroqsiz: koʻpi bilan 40 ta harf, raqam va : . - _ boʻlishi mumkin, birinchisi harf yoki raqam.
import-twice = { $feature }-obyektdagi “{ $code }” kodi { $first }-obyektda ham bor. Har bir hududning oʻz kodi boʻlishi kerak.
import-known = “{ $code }” kodi allaqachon maʼlum: { $name }. Kodlaringiz oldiga biror narsa qoʻying, masalan, mamlakat kodini.
import-no_ground = { $feature }-obyekt (“{ $code }”) chegaralar saqlanadigan 11 m li toʻrdan kichik.
import-shape = { $feature }-obyektni (“{ $code }”) chizib boʻlmaydi.

growth-snapped = Joy aniq koʻrsatilmaydi: hamma hisob { $cell_km } km li toʻrdan boshlanadi, shuning uchun qidiruv { $slack_km } km uzoqroqqa boradi.
growth-coarse = Joyni 0 dan { $most } km gacha boʻlgan toʻrda yaxlitlash mumkin, { $coarse_km } km boʻlmaydi.
growth-hours = Bola oxirgi marta koʻrilganidan beri { $hours } soat oʻtgan boʻlishi mumkin emas. Qachon koʻrilganini tekshiring.
growth-unknown_travel = Harakatlanish usuli nomaʼlum, shuning uchun bolaning yoshiga mos tezlik olinadi: { $travel ->
    [foot_toddler] kichkintoy, piyoda
    [foot_child] bola, piyoda
   *[foot_teen] oʻsmir, piyoda
}.
growth-speed = Tezlik { $speed_kmh } km/soat boʻlib, { $hours } soatning toʻrtdan uch qismida yurgan boʻlsa, bola { $radius_km } km gacha uzoqlashgan boʻlishi mumkin.
growth-minimum = Qancha kam vaqt oʻtgan boʻlmasin, qidiruv kamida { $radius_km } km ga boradi.
growth-capped_by_distance = Shu usulda bundan uzoqqa borilgani maʼlum emas: qidiruv { $cap_km } km da tugaydi.
growth-capped_by_border = Qidiruv chegaraga { $margin_km } km qolganda toʻxtaydi. Nariroqqa oʻtish uchun shu mamlakatdagi hamkordan soʻrang: { COUNTRIES($partners) }.
growth-coastal_waters = Qirgʻoq boʻylab { $km } km dan tashqari dengiz hisobga olinmaydi.
growth-point_near_border = Bola oxirgi marta koʻrilgan joy chegaraga { $margin_km } km dan yaqin yoki uning narigi tomonida, taklif qilingan hududdan tashqarida. Chegaraning narigi tomonidagi hamkordan soʻrang.
growth-heading_unknown = “{ $heading }” yoʻnalishi bizga maʼlum joy nomi emas, shuning uchun qidiruv hamma tomonga olib boriladi. Shahar yoki qishloq nomini yozing.
growth-corridor = Bola shu tomonga ketayotgan boʻlishi mumkin: { $place }, masofa { $distance_km } km. Uzunligi { $length_km } km, kengligi { $width_km } km boʻlgan toʻgʻri yoʻlak olindi. Bizda yoʻllar haqida maʼlumot yoʻq.
growth-no_home = Bola oxirgi marta koʻrilgan joy eng yaqin mamlakatdan { $within_km } km dan uzoqda. Nuqtani tekshiring: avval uzunlik, keyin kenglik.
growth-part_elsewhere = { $part } bola oxirgi marta koʻrilgan mamlakatga ({ $country }) kirmaydi. Oʻsha yerdagi idoraning shtati yoki hududini koʻrsating yoki boʻsh qoldiring.
growth-no_ground = Chegaralar tufayli qidiriladigan yer qolmaydi: hammasi boshqa mamlakatda yoki chegaraga { $margin_km } km dan yaqin. Hududni qoʻlda chizing yoki shu mamlakatdagi hamkordan soʻrang: { COUNTRIES($partners) }.

shape-type = Shakl turi: { $found }. Polygon yoki MultiPolygon chizing yoki nuqta va radius_km ni bering.
shape-empty = Shakl boʻsh. Kamida bitta hudud chizing.
shape-too_many_points = Shaklda { $most } tadan koʻp nuqta bor. Uni soddaroq chizing.
shape-too_many_crossings = { $where }: bu shaklning chiziqlari { $most } tadan koʻp joyda kesishadi, qaysi yer nazarda tutilganini aniqlab boʻlmaydi. Uni kesishmalarsiz chizing.
shape-crowded = Bu shaklning chiziqlari bir-biriga juda yaqin, yuzlabi yonma-yon turadi, undan hudud hosil qilib boʻlmaydi. Uning tashqi chegarasini oʻtkir uchlarsiz chizing.
shape-too_many_parts = Shakl { $most } tadan koʻp qismdan iborat. Eng kichiklarini tashlab yuboring yoki birga chizing.
shape-too_deep = Shaklning ichma-ich joylashuvi { $deepest } darajadan chuqur. Polygon, MultiPolygon yoki ulardan tuzilgan FeatureCollection uchun kamrogʻi yetadi.
shape-radius = { $where } qiymati { $radius_km } km. U 0 dan katta va koʻpi bilan { $most } km boʻlishi kerak.
shape-too_few_points = { $where }: nuqtalar soni { $points }. Yopiq halqa uchun kamida { $least } ta kerak, oxirgisi birinchisi bilan bir xil.
shape-self_intersecting = { $where }: chegara { $at } nuqtasida oʻzini kesib oʻtadi. Burchaklarni tomonlar kesishmaydigan qilib suring.
shape-unclosed = { $where }: halqa boshlangan joyida tugamaydi. Oxirida birinchi nuqtani takrorlang.
shape-wide_edge = { $where }: bir tomoni { $degrees } gradus uzunlikka choʻzilgan. Unga nuqtalar qoʻshing yoki shaklni 180-meridianda boʻling.
shape-no_ground = { $where }: ichida yer yoʻq, hamma nuqtalari bitta chiziqda yotadi. Hudud chizing.
shape-coordinates = { $where }: bu koordinata emas (yozilgani: { $found }). Gradusda [uzunlik, kenglik] yozing.
shape-not_finite = { $where }: bu son emas. Gradus yozing.
shape-axes_swapped = { $where }: uzunlik va kenglik almashib qolganga oʻxshaydi: { $lon }, { $lat }. Avval uzunlikni, keyin kenglikni yozing.
shape-out_of_range = { $where }: yer sharidan tashqarida: { $lon }, { $lat }. Uzunlik -180 dan 180 gacha, kenglik -90 dan 90 gacha.
