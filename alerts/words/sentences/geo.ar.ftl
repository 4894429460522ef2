# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = لا توجد منطقة بالرمز «{ $code }». ابحثوا عنها بالأمر: homeward areas find. رموز مشابهة: { $nearest }.

import-not_a_collection = هذا ليس GeoJSON FeatureCollection. صدّروا الحدود بصيغة GeoJSON وبالدرجات (WGS 84).
import-kind = لا يصلح «{ $kind }» نوعًا للمناطق المستوردة، فلهذه الكلمات معنى هنا: { $reserved }. اختاروا كلمة أخرى، مثل region.
import-empty = لا يحتوي الملف على أي عنصر.
import-too_many = عدد عناصر الملف { $count }، والحد الأقصى في المرة الواحدة { $most }. قسّموا الملف.
import-no_property = ليس للعنصر { $feature } خاصية باسم «{ $property }». خصائصه هي: { $known }.
import-code = في خاصية «{ $property }» للعنصر { $feature } رمز لا يمكن استخدامه: يُسمح بما لا يزيد على 40 من الحروف والأرقام و: . - _، على أن يكون أولها حرفًا أو رقمًا.
import-twice = للعنصر { $feature } الرمز «{ $code }» وهو رمز العنصر { $first }. يجب أن يكون لكل منطقة رمز خاص بها.
import-known = الرمز «{ $code }» معروف بالفعل: { $name }. ضعوا شيئًا قبل رموزكم، مثل رمز البلد.
import-no_ground = العنصر { $feature } («{ $code }») أصغر من الشبكة التي تُحفظ عليها الحدود، وخطوتها 11 م.
import-shape = لا يمكن رسم العنصر { $feature } («{ $code }»).

growth-snapped = المكان مذكور بصورة تقريبية: يبدأ كل شيء من شبكة خطوتها { $cell_km } كم، لذلك يمتد البحث مسافة { $slack_km } كم إضافية.
growth-coarse = يمكن تقريب المكان إلى شبكة خطوتها من 0 إلى { $most } كم، لا { $coarse_km } كم.
growth-hours = لا يمكن أن يكون عدد الساعات منذ آخر مرة شوهد فيها الطفل { $hours }. تحققوا من وقت آخر مشاهدة للطفل.
growth-unknown_travel = طريقة التنقل غير معروفة، لذلك تُفترض سرعة تناسب عمر الطفل: { $travel ->
    [foot_toddler] سيرًا على الأقدام كطفل صغير
    [foot_child] سيرًا على الأقدام كطفل
   *[foot_teen] سيرًا على الأقدام كمراهق
}.
growth-speed = بسرعة { $speed_kmh } كم/س، ومع التحرك ثلاثة أرباع المدة (بالساعات: { $hours })، قد يكون الطفل على بُعد يصل إلى { $radius_km } كم.
growth-minimum = مهما قلّ الوقت المنقضي، يمتد البحث { $radius_km } كم على الأقل.
growth-capped_by_distance = لا يُعرف أن أحدًا وصل إلى أبعد من ذلك بهذه الطريقة: ينتهي البحث عند { $cap_km } كم.
growth-capped_by_border = يتوقف البحث قبل الحدود بمسافة { $margin_km } كم. لتجاوزها اسألوا الشريك في: { COUNTRIES($partners) }.
growth-coastal_waters = لا يشمل البحث البحر، إلا مسافة { $km } كم على طول الساحل.
growth-point_near_border = المكان الذي شوهد فيه الطفل آخر مرة يقع على بُعد أقل من { $margin_km } كم من الحدود أو وراءها، خارج المنطقة المقترحة. اسألوا الشريك في الجانب الآخر من الحدود.
growth-heading_unknown = الاتجاه «{ $heading }» ليس اسم مكان نعرفه، لذلك يجري البحث في كل الاتجاهات. اكتبوا اسم بلدة.
growth-corridor = قد يكون الطفل في طريقه إلى { $place }، على بُعد { $distance_km } كم: ممر مستقيم طوله { $length_km } كم وعرضه { $width_km } كم. ليست لدينا بيانات عن الطرق.
growth-no_home = المكان الذي شوهد فيه الطفل آخر مرة يبعد أكثر من { $within_km } كم عن أي بلد. تحققوا من النقطة: خط الطول أولًا ثم خط العرض.
growth-part_elsewhere = المنطقة { $part } لا تتبع البلد الذي شوهد فيه الطفل آخر مرة: { $country }. اذكروا ولاية الجهة أو إقليمها هناك، أو لا تذكروا شيئًا.
growth-no_ground = لا تترك الحدود أرضًا للبحث: كل شيء يقع خارج البلد أو على بُعد أقل من { $margin_km } كم من الحدود. ارسموا المنطقة يدويًا أو اسألوا الشريك في: { COUNTRIES($partners) }.

shape-type = نوع هذا الشكل { $found }. ارسموا Polygon أو MultiPolygon، أو حدّدوا نقطة وradius_km.
shape-empty = الشكل فارغ. ارسموا منطقة واحدة على الأقل.
shape-too_many_points = عدد نقاط الشكل أكثر من { $most }. ارسموه بصورة أبسط.
shape-too_many_crossings = { $where }: تتقاطع خطوط هذا الشكل في أكثر من { $most } من المواضع، فلا يُعرف أي أرض هي المقصودة. ارسموه بلا تقاطعات.
shape-crowded = خطوط هذا الشكل متقاربة جدًا، ومئات منها متلاصقة، فلا يمكن تكوين منطقة منه. ارسموا حدّه الخارجي بلا نتوءات.
shape-too_many_parts = عدد أجزاء الشكل أكثر من { $most }. احذفوا أصغرها أو ارسموها جزءًا واحدًا.
shape-too_deep = عدد مستويات تداخل الشكل أكثر من { $deepest }. يكفي أقل من ذلك لشكل Polygon أو MultiPolygon أو FeatureCollection منهما.
shape-radius = قيمة { $where } هي { $radius_km } كم. يجب أن تكون أكبر من 0 وألا تتجاوز { $most } كم.
shape-too_few_points = { $where }: عدد النقاط { $points }. تحتاج الحلقة المغلقة إلى { $least } على الأقل، وآخرها مثل أولها.
shape-self_intersecting = { $where }: يتقاطع الحد مع نفسه عند { $at }. حرّكوا الزوايا حتى لا تتقاطع الأضلاع.
shape-unclosed = { $where }: لا تنتهي الحلقة حيث تبدأ. كرّروا نقطتها الأولى في النهاية.
shape-wide_edge = { $where }: يمتد أحد الأضلاع على { $degrees } من درجات خط الطول. أضيفوا نقاطًا عليه أو اقسموا الشكل عند خط الطول 180.
shape-no_ground = { $where }: لا أرض في داخله، فكل نقاطه على خط واحد. ارسموا منطقة.
shape-coordinates = { $where }: هذا ليس موقعًا (المكتوب: { $found }). اكتبوا [خط الطول، خط العرض] بالدرجات.
shape-not_finite = { $where }: هذا ليس عددًا. اكتبوا درجات.
shape-axes_swapped = { $where }: يبدو أن خط الطول بُدّل بخط العرض: { $lon }, { $lat }. اكتبوا خط الطول أولًا ثم خط العرض.
shape-out_of_range = { $where }: يقع خارج الكرة الأرضية: { $lon }, { $lat }. خط الطول من -180 إلى 180، وخط العرض من -90 إلى 90.
