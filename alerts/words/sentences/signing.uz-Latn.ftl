# What whoever approves is told of the signatures of posters.
signing-unsigned = Imzolab boʻlmagan plakatlar: { $count } / { $all }. Qidiruv buni kutmaydi: ular baribir eʼlon qilinadi va tekshirish sahifamiz ularni taniydi, ammo boshqalarning dasturlari ular bizniki ekanini tasdiqlay olmaydi. Xizmatni yurituvchiga xabar bering: sababini “homeward doctor” aytadi.
