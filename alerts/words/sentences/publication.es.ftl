# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = La publicación se envió todas las veces que es prudente y no está en el canal. Revise usted el canal: indique que está allí o envíela de nuevo.
publication-crashed = Nuestro propio programa falló con esto. Se vuelve a intentar; si continúa, avise a quien gestiona el servicio y revise usted el canal.
publication-deleted_by_someone = La publicación ha desaparecido y no la eliminamos nosotros. Pregunte quién lo hizo; envíela de nuevo si la búsqueda continúa.
publication-edits_used_up = La publicación se modificó todas las veces que es prudente y no muestra lo que debe. Corríjala a mano e indique qué hizo.
publication-end_refused = La entidad colaboradora no acepta el aviso de que la búsqueda ha terminado y es posible que siga mostrando la alerta. Llámela y pida un acuse de la retirada.
publication-endpoint_parked = { $contact ->
    [none] El servicio que hay detrás de { $channel } no responde, así que se intenta una vez por hora. No consta ningún contacto de la entidad colaboradora: busque uno y llame.
   *[other] El servicio que hay detrás de { $channel } no responde, así que se intenta una vez por hora. Llame a la entidad colaboradora: { $contact }.
    }
publication-goes_on = La alerta continúa sin esta entidad colaboradora, porque la alerta salió de su zona o su canal se desactivó. No hay forma de comunicárselo antes de que termine la búsqueda: si lo que muestra tiene que desaparecer ya, llame. Al terminar, se le comunica automáticamente.
publication-half = Solo está una parte de lo que se publicó. Revise usted el canal y elimínela o complétela a mano.
publication-look_after_restore = La base de datos se restauró desde una copia de seguridad, y este tipo de canal no se puede leer desde aquí. Compruebe usted si hay allí una publicación de esta alerta: indique que está o que no está.
publication-look_yourself = No se sabe si la publicación está allí, y este tipo de canal no se puede leer desde aquí. Compruébelo usted: indique que está o envíela de nuevo.
publication-lost_out_of_reach = Esto salió después de hacerse la copia de seguridad desde la que se restauró la base de datos, y este canal no se puede leer desde aquí. Compruébelo usted, o llame a la entidad colaboradora, y asegúrese de que desaparezca.
publication-no_receipt = La entidad colaboradora no ha declarado la retirada en los 15 minutos a los que se comprometió. Llámela.
publication-no_remote_id = La plataforma respondió sin indicar qué publicación creó. Se busca antes de hacer ninguna otra cosa.
publication-not_found = Su organismo no tiene ninguna publicación así. Figuran en el registro de copias de la alerta.
publication-receiver_silent = El servicio de la entidad colaboradora lleva días sin responder, aunque el mismo evento se le envió una y otra vez. Llámela.
publication-remove_by_hand = La publicación no se puede retirar desde aquí. Elimínela a mano en la plataforma.
publication-stray_found = Se encontró en el canal una publicación de una alerta terminada y se está retirando. Asegúrese de que desaparezca.
publication-too_late = El proceso estuvo detenido demasiado tiempo, así que no se envió nada. Se vuelve a intentar.

waiting-limited = { $kind ->
    [facebook] Facebook nos hace esperar. Se vuelve a intentar: { $time }.
    [x] X nos hace esperar. Se vuelve a intentar: { $time }.
   *[other] El servicio de la entidad colaboradora nos hace esperar. Se vuelve a intentar: { $time }.
    }
waiting-parked = El servicio de la entidad colaboradora no responde a nadie. Se vuelve a intentar: { $time }.

settle-elsewhere = Este enlace lleva a otro sitio: la publicación está en { $sites }. Copie allí su enlace.
settle-link = Este no es el enlace de una publicación. Cópielo de la plataforma, empezando por https:// (en X lleva /status/ y un número; en Facebook termina con el número de la página y el de la publicación, unidos por _)
settle-not_asked = Aquí no hay nada que resolver: ninguna llamada está sin respuesta y no se preguntó a nadie. Vuelva a consultar el registro de copias.
settle-of_another = Esta publicación ya se conoce: pertenece a otra alerta, a otro mensaje de esta o a otro canal. Copie el enlace de la que se pide aquí.
settle-one_of_two = Indique una de dos cosas: there, con el enlace de la publicación, o send_again.
settle-retracted = Esta publicación se está retirando, así que no se vuelve a enviar.
settle-switched_off = El canal se ha desactivado, así que allí no se envía nada nuevo. Actívelo antes, o deje esto como está: al terminar la alerta ya no habrá nada que enviar.
settle-too_early = Lo que se envió puede llegar todavía. Vuelva a mirar dentro de unos minutos e indique entonces que está allí o envíelo de nuevo.
