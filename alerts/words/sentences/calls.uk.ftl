# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: пошук завершено
call-subject_expires = Homeward: строк дії повідомлення скоро спливе
call-subject_lapsed = Homeward: повідомлення ніхто не затвердив упродовж години, його треба подати ще раз
call-subject_late = Homeward: копію не видалено у строк
call-subject_stopped = Homeward: затверджене повідомлення не вдалося випустити
call-subject_submitted = Homeward: повідомлення чекає на ваше затвердження
call-subject_todo = Homeward: копія потребує вашого втручання
call-subject_unconfirmed = Homeward: відкликання не підтверджено
call-text = Відкрийте й підтвердьте, що берете це на себе: { $link }. Номер виклику: { $number }; виклики триватимуть, доки хтось не відгукнеться або потреба не мине.

call-duty_list = У списку чергових — не більше { $most } осіб, кожна лише один раз.
call-for_approvers = Це чекає на особу, яка має право затверджувати й нічого в ньому не писала; виклики триватимуть, доки хтось із таких осіб не відгукнеться. Ви не можете це затвердити, тож залиште це їм.
call-no_means = Цій особі неможливо надіслати виклик: поштового сервера не налаштовано (HOMEWARD_SMTP_URL), а webhook для неї не вказано.
call-not_found = Такого виклику для вас немає. Перегляньте список викликів.
call-taken = Хтось уже взяв це на себе, або потреба минула.
call-webhook_refused = Webhook для чергового відповів зі статусом { $status }.
call-webhook_secret = До webhook потрібен його секрет: whsec_ і 24–64 байти в base64.
call-webhook_url = Webhook для чергового — це адреса https:// без імені користувача й пароля.

mail-not_reached = Поштовий сервер нічого не прийняв. Перевірте HOMEWARD_SMTP_URL і чи відповідає сервер.
mail-refused = Поштовий сервер відхилив лист. Перевірте адресу та HOMEWARD_MAIL_FROM.
