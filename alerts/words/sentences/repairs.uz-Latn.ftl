# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: halqa boshlangan joyida tugamagan edi; u yopildi.
repair-repeated_points = { repair_where }: oldingisini takrorlagan nuqtalar olib tashlandi.
repair-crossing = { repair_where }: chegara { $at } nuqtasida oʻzini kesib oʻtadi; kesishmaning ikki tomonidagi yer saqlandi.
repair-overlapping = { repair_where }: ustma-ust tushgan qismlar birlashtirildi.
repair-hole_outside = { repair_where }: teshik tashqarida yotadi va olib tashlandi.
repair-hole_cut = { repair_where }: teshik chetdan tashqariga chiqadi; oʻsha yerda kesildi.
repair-simplified = Soddalashtirildi, nuqtalar soni: { $points } → { $left }. Hech qanday yer yoʻqolmadi, { $added_percent } foiz qoʻshildi.
area-axes_swapped = Hudud bu mamlakatdan tashqarida: { COUNTRIES($countries) }; uzunlik va kenglik almashtirilsa, uning ichida boʻlardi. Avval uzunlikni, keyin kenglikni yozing.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
