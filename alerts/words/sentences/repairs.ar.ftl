# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: لم تنته الحلقة حيث تبدأ، فأُغلقت.
repair-repeated_points = { repair_where }: حُذفت النقاط التي تكرر ما قبلها فقط.
repair-crossing = { repair_where }: يتقاطع الحد مع نفسه عند { $at }، واحتُفظ بالأرض على جانبي التقاطع.
repair-overlapping = { repair_where }: دُمجت الأجزاء المتداخلة.
repair-hole_outside = { repair_where }: تقع فجوة في الخارج، فحُذفت.
repair-hole_cut = { repair_where }: تتجاوز فجوة الحافة، فقُطعت عندها.
repair-simplified = جرى التبسيط، عدد النقاط: { $points } ← { $left }. لم تُفقد أي أرض، وأضيف { $added_percent } %.
area-axes_swapped = تقع المنطقة خارج البلد ({ COUNTRIES($countries) })، وكانت ستقع داخله لو بُدّل خط الطول بخط العرض. اكتبوا خط الطول أولًا ثم خط العرض.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
