# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: ha terminado una búsqueda
call-subject_expires = Homeward: una alerta vence pronto
call-subject_lapsed = Homeward: nadie aprobó una alerta en una hora; hay que enviarla de nuevo
call-subject_late = Homeward: ha vencido un plazo para una copia que sigue publicada
call-subject_stopped = Homeward: una alerta aprobada no pudo emitirse
call-subject_submitted = Homeward: una alerta espera su aprobación
call-subject_todo = Homeward: una copia requiere la intervención de una persona
call-subject_unconfirmed = Homeward: hay una retirada sin confirmar
call-text = Consúltelo y confirme que se ocupa: { $link }. Este es el aviso número { $number }; se repetirá hasta que alguien lo haga o el asunto termine.

call-duty_list = Una lista de guardia tiene { $most } personas como máximo, cada una de ellas una sola vez.
call-for_approvers = Esto espera a una persona que pueda aprobarlo y no haya redactado ninguna parte, y los avisos siguen hasta que una se ocupe. Usted no puede aprobarlo, así que déjelo en sus manos.
call-no_means = No hay forma de avisar a esta persona: no se ha configurado ningún servidor de correo (HOMEWARD_SMTP_URL) y no tiene ningún webhook asignado.
call-not_found = No hay ningún aviso así para usted. Consulte la lista de avisos.
call-taken = Alguien se ocupa ya de esto, o ya ha terminado.
call-webhook_refused = El webhook de guardia respondió con el estado { $status }.
call-webhook_secret = Un webhook lleva su secreto: whsec_ y de 24 a 64 bytes en base64.
call-webhook_url = El webhook de guardia es una dirección https://, sin nombre de usuario ni contraseña.

mail-not_reached = El servidor de correo no aceptó nada. Compruebe HOMEWARD_SMTP_URL y si el servidor responde.
mail-refused = El servidor de correo rechazó el mensaje. Compruebe la dirección y HOMEWARD_MAIL_FROM.
