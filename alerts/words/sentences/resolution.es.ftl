# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Entretanto salió otro mensaje de esta alerta. Vuelva a consultarla y repita lo que hizo.
end-children_are_found = Solo se quita a un menor concreto porque ha sido localizado. Indique el motivo found, o no indique ningún menor para terminar toda la búsqueda.
end-no_such_child = La alerta no muestra a este menor. Muestra a los menores con estos números: { $shown }.
end-nobody_left = Así no quedaría nadie a quien buscar. No indique ningún menor para terminar toda la búsqueda.

receipt-no_such_alert = Esta alerta nunca se le envió. Copie su id del evento.
receipt-not_retracted = Esta alerta sigue activa, así que todavía no hay ninguna retirada que declarar.

reinstate-case_changed = El caso se modificó después de lo que se aprobó, así que ya no concuerdan. Abra un caso nuevo.
reinstate-forgotten = Lo que contenía este caso se ha borrado o se está borrando, así que no queda nada que reactivar. Abra un caso nuevo.
reinstate-not_the_last = Después de esta alerta, la búsqueda continuó como { $alert }. Solo se puede reactivar lo último que se dijo de un caso.
reinstate-nothing_said = No se había aprobado nada de esta alerta, así que no hay nada que reactivar. Abra un caso nuevo.
reinstate-stopped = El menor está protegido o se retiró el consentimiento: no puede salir nada de este caso.
reinstate-too_late = Una búsqueda se puede reactivar durante { $hours } horas después de su final. Abra un caso nuevo.
reinstate-too_late_alone = Quien aprobó una alerta puede reactivarla sin otra persona, una sola vez, durante { $minutes } minutos después de que se terminara por error. Pasado ese plazo lo hace un agente y lo aprueba otra persona.

restore-held = Esta base de datos se restauró desde una copia de seguridad y ocurrieron cosas después de hacerse esta. No se envía nada nuevo hasta que se hayan revisado todos los canales y alguien que gestione el servicio levante la retención (homeward restore status).
restore-not_held = No hay nada retenido: esta base de datos no se ha restaurado o la retención ya se levantó.
restore-unlooked = La retención sigue, porque todavía no se sabe qué está publicado. Sin revisar: { $what }. El servicio vuelve a mirar por sí mismo; donde no puede, lo resuelve una persona en el registro de copias de la alerta.

certificate-not_found = No hay certificado: todavía no se ha eliminado definitivamente nada de esto, o su organismo no tiene ningún caso así. Un caso se elimina definitivamente cuando consta qué ha sido de cada copia y ha acabado el plazo de gracia.
