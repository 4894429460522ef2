# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: halka başladığı yerde bitmiyordu; kapatıldı.
repair-repeated_points = { repair_where }: yalnızca öncekini yineleyen noktalar çıkarıldı.
repair-crossing = { repair_where }: kenar { $at } noktasında kendini kesiyor; kesişmenin iki yanındaki alan korundu.
repair-overlapping = { repair_where }: üst üste binen parçalar birleştirildi.
repair-hole_outside = { repair_where }: bir delik dışarıda kalıyor, çıkarıldı.
repair-hole_cut = { repair_where }: bir delik kenarı aşıyor; orada kesildi.
repair-simplified = Sadeleştirildi, nokta sayısı: { $points } → { $left }. Hiçbir alan yitmedi, eklenen: %{ $added_percent }.
area-axes_swapped = Alan şu ülkenin dışında: { COUNTRIES($countries) }; boylam ile enlem yer değiştirseydi içinde kalırdı. Önce boylamı, sonra enlemi yazın.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
