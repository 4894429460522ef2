# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: қидирув якунланди
call-subject_expires = Homeward: хабарнинг муддати тез орада тугайди
call-subject_lapsed = Homeward: хабарни бир соат ичида ҳеч ким тасдиқламади, уни қайта юбориш керак
call-subject_late = Homeward: ҳали тарқалиб турган нусхани йўқотиш муддати ўтди
call-subject_stopped = Homeward: тасдиқланган хабарни чиқариб бўлмади
call-subject_submitted = Homeward: хабар сизнинг тасдиғингизни кутмоқда
call-subject_todo = Homeward: нусха билан ходим шуғулланиши керак
call-subject_unconfirmed = Homeward: қайтариб олиш тасдиқланмаган
call-text = Кўриб чиқинг ва ишни ўз зиммангизга олганингизни билдиринг: { $link }. Бу чақирув рақами: { $number }; кимдир зиммасига олмагунча ёки иш тугамагунча чақирув давом этади.

call-duty_list = Навбатчилар рўйхатида кўпи билан { $most } киши бўлади, ҳар бири бир мартадан.
call-for_approvers = Бу иш унинг ҳеч бир қисмини ёзмаган тасдиқловчини кутмоқда ва улардан бири зиммасига олмагунча чақирув давом этади. Сиз буни тасдиқлай олмайсиз, уларга қолдиринг.
call-no_means = Бу одамни чақиришнинг иложи йўқ: почта сервери созланмаган (HOMEWARD_SMTP_URL) ва унинг webhook манзили ҳам кўрсатилмаган.
call-not_found = Сизга бундай чақирув йўқ. Чақирувлар рўйхатини кўринг.
call-taken = Бу ишни кимдир зиммасига олган ёки у тугаган.
call-webhook_refused = Навбатчилик webhook манзили { $status } ҳолати билан жавоб берди.
call-webhook_secret = Webhook билан бирга унинг махфий калити берилади: whsec_ ва base64 да 24–64 байт.
call-webhook_url = Навбатчилик webhook манзили https:// билан бошланади, фойдаланувчи номи ва паролсиз.

mail-not_reached = Почта сервери ҳеч нарсани қабул қилмади. HOMEWARD_SMTP_URL созламасини ва сервер жавоб беришини текширинг.
mail-refused = Почта сервери хатни рад этди. Манзилни ва HOMEWARD_MAIL_FROM созламасини текширинг.
