# Keeping, verifying and illustrating a case.

case-assign_self = Nadie puede asignarse un caso a sí mismo. Pídaselo a un agente que trabaje en él o a otro administrador.
case-closed = Este caso está cerrado, así que ya no se modifica. Abra un caso nuevo si el menor vuelve a desaparecer.
case-hidden = La búsqueda ha terminado y consta qué ha sido de cada copia, así que lo que contenía este caso está oculto. Se borra cuando acabe el plazo de gracia.
case-not_found = Su organismo no tiene ningún caso así. Búsquelo en la lista de casos.
case-not_verified = Este caso no está verificado. Responda antes a lo que está pendiente y verifíquelo.
case-open_items = { $count ->
    [one] Queda un punto de la verificación pendiente, así que el caso no está verificado. Respóndalo.
   *[other] Quedan { $count } puntos de la verificación pendientes, así que el caso no está verificado. Respóndalos.
}
case-doubt_stands = Consta que nadie sabe si el domicilio está protegido; eso se resuelve con «clear» o «hit», no omitiéndolo.
case-children_keep_their_numbers = Las fotos y las alertas identifican a los menores de este caso por su número. Manténgalos en su orden y añada otros al final; a quien haya sido localizado se le quita en la página que termina la búsqueda.
case-protected = Según la comprobación de domicilio protegido no se puede mostrar nada de este caso, ni siquiera en las vistas previas. Seguirá así hasta que la comprobación sea «clear» o dos personas levanten la protección.
case-purged = Este caso se eliminó definitivamente: sus datos personales ya no existen.
case-last_officer = Es el último agente del caso. Asigne antes a otro.
case-lift_own = Usted redactó alguna parte de este caso, así que su protección tienen que levantarla otras personas.
case-lift_twice = Usted ya lo ha indicado. Otra persona con ese derecho tiene que dar su conformidad en el plazo de una hora.
case-nothing_to_lift = Este caso no está protegido o ha terminado. No hay nada que levantar.
case-mode_is_fixed = Una vez abierto el caso no se puede cambiar si es real o un simulacro: consta como { $mode ->
    [actual] real
    [exercise] simulacro
   *[other] { $mode }
}. Abra otro caso.
case-reference_is_fixed = La referencia { $reference } no se puede cambiar una vez abierto el caso. Déjela como está o abra otro caso.
case-reference_taken = Su organismo ya tiene un caso { $reference }. Modifique ese o dé a este una referencia propia.

photo-focus_outside = La posición del rostro se indica con dos números de 0 a 1: desde la izquierda y después desde arriba.
photo-no_such_child = No hay ningún menor { $child }: { $count ->
    [one] el caso tiene un menor. Escriba 1.
   *[other] el caso tiene { $count } menores. Escriba un número del 1 al { $count }.
}
photo-rights_unstated = { $count ->
    [one] De una foto no consta de dónde procede ni quién permite su uso. Pregúntelo y vuelva a añadirla con esos datos.
   *[other] De { $count } fotos no consta de dónde proceden ni quién permite su uso. Pregúntelo y vuelva a añadirlas con esos datos.
}
photo-is_out = Una alerta activa muestra esta foto. Retírela en la página que termina la búsqueda, para que lo que la muestra se sustituya de inmediato.
photo-withdrawn = Esta misma imagen se retiró del caso, así que no se vuelve a usar en él. Elija otra.
photo-not_found = Este caso no tiene ninguna foto así. Consulte su lista de fotos.
