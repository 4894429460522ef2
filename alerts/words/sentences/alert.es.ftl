# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = No se puede proponer una zona: no se conoce ningún punto donde se viera al menor por última vez. Indique una zona o añada last_seen.point al caso.
alert-cannot_approve = La alerta no se puede aprobar en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»). Vuelva a consultarla.
alert-cannot_edit = La alerta ya no se puede modificar en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»). Para añadir algo mientras está activa, redacte una actualización.
alert-cannot_end = La alerta no se puede dar por terminada de nuevo en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»). Su registro de copias indica qué ha sido de cada copia.
alert-cannot_expire = La alerta no caduca en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»).
alert-cannot_purge = La alerta no se puede eliminar definitivamente en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»): antes tiene que haber terminado.
alert-cannot_reinstate = El estado de esta alerta es «{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}». Solo se puede reactivar una búsqueda terminada.
alert-cannot_reject = La alerta no se puede devolver en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»). Vuelva a consultarla.
alert-cannot_hold_back = La alerta no se puede retener en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»). Vuelva a consultarla.
alert-cannot_stop = La alerta no se puede detener en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»). Vuelva a consultarla.
alert-cannot_submit = La alerta no se puede enviar a aprobación en su estado actual («{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}»). Vuelva a consultarla.
alert-case_has_one = Este caso ya tiene una alerta: { $alert }. Trabaje con ella o dela antes por terminada.
alert-needs_a_person = Esto solo puede hacerlo una persona. Inicie sesión.
alert-edited_while_it_waited = El caso se modificó después de la aprobación, mientras esto esperaba el final del horario de silencio. No se ha publicado nada y ya no se publicará: revise el caso, escriba una actualización y haga que se apruebe.
alert-ended_while_it_waited = La búsqueda terminó mientras esto esperaba el final del horario de silencio. No se ha publicado nada y ya no se publicará.
alert-not_found = Su organismo no tiene ninguna alerta así. Búsquela en la lista de alertas.
alert-not_live = El estado de esta alerta es «{ $state ->
    [draft] borrador
    [submitted] enviada a aprobación
    [live] activa
    [ended] terminada
    [purged] eliminada definitivamente
   *[other] { $state }
}», y esto solo es posible con una alerta activa.

alert-part_consent = La zona se extiende a estos territorios: { $parts }, y la autoridad competente no ha dado su conformidad. Solicítela y anótela en el caso, en partners (code, consent: given), o dibuje una zona menor. Si uno de ellos es el suyo, indíquelo en el caso, en agency (region).
alert-partner_consent = La zona se extiende a otro país ({ COUNTRIES($countries) }) y ninguna entidad colaboradora de allí ha dado su conformidad. Solicítela y anótela en el caso, en partners (code: { $countries }; consent: given), o dibuje una zona menor.

approval-another_content = Esto no es lo que está pendiente de aprobación: se modificó después de que usted lo consultara. Vuelva a consultarlo y apruebe lo que dice ahora.
approval-case_changed = El caso se modificó después de este envío. Si es necesario, haga que se verifique; después hay que enviarlo de nuevo a aprobación.
approval-four_eyes = Usted redactó, modificó o envió alguna parte de esto, así que debe aprobarlo otra persona. Pídaselo a otra.
approval-nothing_to_approve = No hay nada de esta alerta pendiente de aprobación: entretanto se aprobó, se devolvió o se modificó. Vuelva a consultarla.
approval-overtaken = Entretanto salió otro mensaje de esta alerta. Envíe este de nuevo a aprobación para que siga a aquel.
approval-already_expired = Su plazo («válido hasta») ya ha vencido. Envíelo de nuevo a aprobación, con más horas si es necesario.
approval-standing_over_before_morning = Rige el horario de silencio hasta { $until } ({ $zone }), y lo que está publicado terminaría antes de que esto pueda salir. Indique un motivo para enviarlo ahora o espere hasta entonces.
approval-over_before_morning = Rige el horario de silencio hasta { $until } ({ $zone }), y para entonces esto ya habría terminado. Envíelo a aprobación con más horas o indique un motivo para enviarlo ahora.
approval-too_late = { $minutes ->
    [one] Ha pasado más de { $minutes } minuto desde el envío a aprobación. Envíelo de nuevo para que las horas sean correctas.
   *[other] Han pasado más de { $minutes } minutos desde el envío a aprobación. Envíelo de nuevo para que las horas sean correctas.
}

draft-cannot_approve = El borrador no se puede aprobar en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Envíelo antes a aprobación.
draft-cannot_drop = El borrador no se puede descartar en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Vuelva a consultar la alerta.
draft-cannot_edit = El borrador no se puede modificar en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Redacte una actualización.
draft-cannot_reinstate = El borrador no se puede reactivar en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Vuelva a consultar la alerta.
draft-cannot_reject = El borrador no se puede devolver en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Solo se puede devolver lo que se envió a aprobación.
draft-cannot_stop = El borrador no se puede detener en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Vuelva a consultar la alerta.
draft-cannot_submit = El borrador no se puede enviar de nuevo a aprobación en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Para cambiarlo, modifíquelo antes.
draft-cannot_withdraw = El borrador no se puede retirar en su estado actual («{ $state ->
    [writing] en redacción
    [submitted] enviado a aprobación
    [approved] aprobado
    [dropped] descartado
   *[other] { $state }
}»). Vuelva a consultar la alerta.
draft-changed_meanwhile = El borrador se modificó mientras se componía. Vuelva a consultarlo y envíelo otra vez a aprobación.
draft-channel_out_of_area = El canal { $channel } no cubre la zona. Quítelo de la lista o amplíe la zona.
draft-expires_at = El final debe ser posterior a este momento y estar a { $most } horas como máximo. Elija otra hora; una actualización puede prolongarlo más adelante.
draft-expires_twice = El final se indica dos veces. Indique expires_at o expires_hours, no ambos.
draft-hours = Una alerta se mantiene más de 0 horas y { $most } como máximo. Elija un número entre ambos; una actualización puede prolongarla más adelante.
draft-no_catalogue = No hay textos en el idioma { $language }. Quite ese idioma de la alerta o añada su catálogo. Disponibles: { $known }.
draft-no_language = Una alerta necesita al menos un idioma. Indique uno.
draft-no_such_photo = No es una foto de este caso o se retiró: { $photos }. Elija entre las fotos de la página del caso.
draft-no_such_channel = No hay ningún canal { $channel } que esta alerta pueda usar. Un simulacro solo llega a canales de prueba, y nada más llega a ellos. Consulte la lista de canales.
draft-nothing_to_edit = No se está redactando nada para esta alerta. Para añadir algo, redacte una actualización.
draft-nothing_to_submit = No se está redactando nada para esta alerta, así que no hay nada que enviar a aprobación. Para añadir algo, redacte una actualización.
draft-one_is_open = Ya se está redactando una actualización de esta alerta. Modifique esa o haga antes que se apruebe.
draft-poster_unfit = La imagen para { $channel } no cabe: ese tipo de canal admite { $most } bytes como máximo. Elija una foto más sencilla o prescinda de ese canal.

preview-channel_unwell = La última comprobación de { $channel } falló. Compruebe el canal antes de enviar a aprobación.
preview-language_of_others = Ninguno de los idiomas del canal es un idioma de la alerta. Idioma en que se publicaría: { LANGUAGES($language) }.
preview-no_such_picture = La alerta no tiene ninguna imagen con ese formato y ese idioma. Sus vistas previas muestran las que hay.
preview-nothing_to_show = De esta alerta no queda nada que previsualizar. Sus mensajes y su registro de copias indican qué se dijo.
preview-undo_window = { $hours ->
    [one] En este tipo de canal las publicaciones solo se pueden eliminar durante { $hours } hora. Después alguien tiene que quitarlas a mano.
   *[other] En este tipo de canal las publicaciones solo se pueden eliminar durante { $hours } horas. Después alguien tiene que quitarlas a mano.
}
preview-unreviewed = Ningún hablante ha revisado todavía nuestros textos en este idioma: { LANGUAGES($language) }. Pida a alguien que lo hable que los lea.
preview-untranslated = Esto no tiene texto en este idioma: { LANGUAGES($language) }. Se muestra en su propio idioma, con la indicación correspondiente; añada una traducción al caso.

message-not_found = No existe ese mensaje.
