# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Este cursor no es nuestro. Use sin cambios el `next` de una respuesta anterior, o prescinda de `after` para empezar desde el principio.
feed-cursor_ahead = Este cursor va por delante del registro de eventos, que se restauró a un momento anterior. Prescinda de `after` y léalo desde el principio.
feed-event_not_found = Este mensaje todavía no se ha emitido.
feed-document_not_found = No hay ningún documento CAP con este identificador.
feed-cap_not_clean = { $count ->
    [one] El documento CAP incumple una regla, así que no se emitió nada. Corrija lo indicado y envíelo de nuevo a aprobación.
   *[other] El documento CAP incumple { $count } reglas, así que no se emitió nada. Corrija lo indicado y envíelo de nuevo a aprobación.
}

cap-unknown_profile = No existe el perfil «{ $profile }». Existen: { $known }.

## The document as a whole

cap-too_large = El documento tiene { $bytes } bytes y se leen { $most } como máximo. Compruebe que es el archivo correcto.
cap-overgrown = El documento tiene demasiados elementos en el mismo nivel para comprobarlo: ninguna alerta tiene tantos miles. Compruebe que es el archivo correcto; exprese una superficie con un solo polígono y no con muchos.
cap-doctype = El documento tiene un DOCTYPE. CAP no lo necesita y los lectores lo rechazan: quítelo.
cap-too_many = Este documento tiene más de { $most } errores y los demás no se enumeran. Corrija antes estos.
cap-malformed = El documento no es XML, línea { $line }: { $detail }. Corríjalo ahí.
cap-not_cap = El documento empieza con { $found }; un documento CAP 1.2 empieza con { $expected }.
cap-schema = El esquema de CAP 1.2 no admite esto, línea { $line }: { $detail }

## Who says it, and to whom

cap-characters = El elemento { $name } está vacío o contiene un espacio, una coma, < o &. Quite esos caracteres o rellénelo.
cap-unusual = { $name ->
    [sender] El elemento sender no tiene la forma local@domain, que piden los perfiles nacionales.
   *[other] El elemento { $name } contiene signos distintos de letras, cifras, - y _, que los perfiles nacionales rechazan.
}
cap-scope_incomplete = Con el scope { $scope } es obligatorio el elemento { $name }. Añádalo.
cap-note_missing = { $reason ->
    [Exercise] Un simulacro debería indicar en note de qué simulacro se trata.
   *[other] Un mensaje de error debería indicar en note qué está mal.
}

## References

cap-references_missing = Un mensaje de tipo { $kind } debe indicar en references los mensajes a los que se refiere.
cap-reference_malformed = La referencia { $index } no tiene la forma sender,identifier,sent. Copie las tres cadenas del mensaje correspondiente.
cap-reference_itself = La referencia { $index } es este mismo mensaje. Quítela.
cap-reference_newer = La referencia { $index } es más reciente que este mensaje. Un mensaje solo puede referirse a otros anteriores.

## Info

cap-info_missing = Un mensaje de tipo { $kind } sin info no informa a nadie de nada. Añada un info por cada idioma.
cap-language_missing = Falta el idioma, así que los lectores lo toman por en-US. Añádalo.
cap-same_text = La descripción en { $language } es el mismo texto que en { $other }. Tradúzcala o quite un info.
cap-info_differs = El elemento { $name } no coincide con el del primer info. Los info que son traducciones llevan el mismo.
cap-expires_missing = Falta la hora de vencimiento. Muchos lectores solo se guían por ella: añada expires.
cap-expires_before_sent = El mensaje vence antes de enviarse. Nadie lo mostrará: ponga una hora posterior.
cap-text_repeated = El elemento { $name } es el mismo texto que { $other }. Diga en él lo que el otro no dice.
cap-markup = El elemento { $name } contiene código de marcado, que los lectores muestran tal cual. Use texto sin formato.
cap-too_long = El elemento { $name } tiene { $length } caracteres; los grandes lectores lo cortan a los { $most }. Acórtelo.

## Addresses, resources, areas

cap-address_relative = Esta dirección no es absoluta. Escríbala completa: https://...
cap-digest = El resumen no es un SHA-1: 40 cifras hexadecimales calculadas con los bytes del archivo.
cap-size = El tamaño no es un número de bytes mayor que 0.
cap-polygon_and_circle = La zona tiene un polígono y un círculo, que los lectores unen en una zona mayor. Deje uno de los dos.
cap-geocode = Un geocode de { $scheme } tiene seis cifras. En el de un condado, las cinco suyas van precedidas de un 0.
cap-ceiling_alone = Un ceiling necesita por debajo un altitude. Añada altitude o quite ceiling.

## Google Public Alerts

google-missing = Google exige { $name } en cada info. Añádalo.
google-recommended = Google recomienda { $name } en cada info. Añádalo.
google-area_without_shape = Google exige en cada area un polígono, un círculo o un geocode. Añada uno.
google-circle_without_ground = Google no muestra ningún círculo de radio 0. Indique el radio en km.
