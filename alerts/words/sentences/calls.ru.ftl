# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: поиск завершён
call-subject_expires = Homeward: срок действия сообщения скоро истечёт
call-subject_lapsed = Homeward: сообщение никто не утвердил в течение часа, его нужно подать ещё раз
call-subject_late = Homeward: копия не удалена в срок
call-subject_stopped = Homeward: утверждённое сообщение не удалось выпустить
call-subject_submitted = Homeward: сообщение ждёт вашего утверждения
call-subject_todo = Homeward: копия требует вашего вмешательства
call-subject_unconfirmed = Homeward: отзыв не подтверждён
call-text = Откройте и подтвердите, что берёте это на себя: { $link }. Номер вызова: { $number }; вызовы будут продолжаться, пока кто-нибудь не откликнется или пока надобность не отпадёт.

call-duty_list = В списке дежурных — не больше { $most } человек, каждый только один раз.
call-for_approvers = Это ждёт человека, который вправе утверждать и ничего в нём не писал; вызовы будут продолжаться, пока кто-нибудь из таких людей не откликнется. Вы не можете это утвердить, поэтому оставьте это им.
call-no_means = Этому человеку невозможно отправить вызов: почтовый сервер не настроен (HOMEWARD_SMTP_URL), а webhook для него не указан.
call-not_found = Такого вызова для вас нет. Просмотрите список вызовов.
call-taken = Кто-то уже взял это на себя, или надобность отпала.
call-webhook_refused = Webhook дежурного ответил со статусом { $status }.
call-webhook_secret = К webhook нужен его секрет: whsec_ и 24–64 байта в base64.
call-webhook_url = Webhook дежурного — это адрес https:// без имени пользователя и пароля.

mail-not_reached = Почтовый сервер ничего не принял. Проверьте HOMEWARD_SMTP_URL и отвечает ли сервер.
mail-refused = Почтовый сервер отклонил письмо. Проверьте адрес и HOMEWARD_MAIL_FROM.
