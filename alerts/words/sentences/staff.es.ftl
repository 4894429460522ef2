# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Esto ya se confirmó. No queda nada por hacer.
staff-action_too_late = { $minutes ->
    [one] Ha pasado más de { $minutes } minuto desde que se propuso. Propóngalo de nuevo.
   *[other] Han pasado más de { $minutes } minutos desde que se propuso. Propóngalo de nuevo.
}
staff-action_unknown = En su organismo no se ha propuesto nada así. Consulte la lista de lo que espera a un segundo administrador.
staff-agency_exists = Ya existe el organismo «{ $slug }». Elija otro nombre corto.
staff-agency_name_differs = El organismo «{ $slug }» tiene otro nombre. No indique el nombre para añadir a alguien a ese organismo, o elija otro nombre corto para crear uno nuevo.
staff-agency_needed = Hay varios organismos. Indique cuál: { $slugs }.
staff-agency_not_yours = Solo puede añadir personas a su propio organismo. No indique el organismo.
staff-agency_slug_invalid = El nombre corto de un organismo tiene 60 caracteres como máximo: minúsculas de la a a la z, cifras y guiones sueltos, por ejemplo police-cluj.
staff-agency_unknown = No existe ese organismo o no es el suyo.
staff-code_app_unknown = No tiene ninguna aplicación de códigos.
staff-code_offer_over = Este secreto no se le ofreció a usted o no en esta sesión. Vuelva a cargar la página y lea con su aplicación el cuadro nuevo.
staff-code_wrong = Este no es el código que muestra ahora la aplicación. Compruebe si la aplicación ha leído el cuadro de arriba y si su reloj está en hora, y escriba el código más reciente.
staff-country_invalid = Un país son dos letras mayúsculas (ISO 3166-1), por ejemplo RO.
staff-deactivated = Esta cuenta está cerrada. Diríjase a un administrador de su organismo.
staff-email_invalid = Esto no es una dirección de correo electrónico. Escríbala así: name@example.org, sin espacios.
staff-exists = Ya hay alguien dado de alta con esta dirección de correo electrónico. Para darle acceso de nuevo, cree un enlace de acceso.
staff-form_foreign = Este formulario ha caducado o no se creó para usted. Vuelva a cargar la página y repita lo que hizo.
staff-half_signed_in = El enlace era el primero de dos pasos. Use ahora su llave de acceso o un código: abra /desk/second-factor.
staff-last_factor = Es la única forma en que el escritorio le reconoce. Añada antes otra.
staff-link_subject = Homeward: su enlace de acceso
staff-link_text =
    Alguien ha pedido en { $place } un enlace de acceso para esta dirección. Si ha sido usted, ábralo antes de { $minutes } minutos:

    { $link }

    Sirve una sola vez y después pide el código de su aplicación. El enlace por sí solo no da acceso a nadie, y nadie de Homeward le pedirá nunca un código. Si no ha sido usted, no haga nada; si se repite, avise a un administrador de su organismo.
staff-link_unusable = Este enlace no funciona: ya se usó, su plazo ha vencido o necesita un código y el indicado no era correcto. Pruebe el código otra vez o pida un enlace nuevo a un administrador de su organismo.
staff-no_mail = Aquí no se envían enlaces por correo electrónico. Pida uno a un administrador de su organismo.
staff-not_fresh = { $minutes ->
    [one] Ha pasado más de { $minutes } minuto desde que acreditó por última vez su identidad. Hágalo con su llave de acceso o un código, aquí o en «Su cuenta», en el escritorio, y repita esto.
   *[other] Han pasado más de { $minutes } minutos desde que acreditó por última vez su identidad. Hágalo con su llave de acceso o un código, aquí o en «Su cuenta», en el escritorio, y repita esto.
}
staff-not_fresh_link = Inició sesión hace más de { $minutes ->
        [480] 8 horas
       *[other] { $minutes } minutos
    }. Para esto, inicie sesión otra vez con un enlace nuevo y repítalo.
staff-not_permitted = Usted no tiene permiso para { $permission ->
        [read_case] leer casos
        [write_case] redactar casos
        [read_alert] leer alertas
        [submit_alert] enviar alertas a aprobación
        [approve_alert] aprobar alertas
        [end_alert] terminar alertas
        [settle_copies] resolver copias
        [read_channels] consultar canales
        [manage_channels] gestionar canales y entidades colaboradoras
        [manage_staff] gestionar personas
        [read_audit] consultar el registro de auditoría
        [lift_protection] levantar la protección de un caso
       *[other] hacer esto
    }. Hace falta una de estas funciones: { $roles }. Diríjase a un administrador de su organismo.
staff-passkey_known = Esta llave de acceso ya se conoce.
staff-passkey_not_made = El dispositivo no creó ninguna llave de acceso o tardó demasiado. Inténtelo de nuevo.
staff-passkey_unknown = No tiene ninguna llave de acceso así.
staff-passkey_unusable = Esta llave de acceso no le da acceso: no se conoce aquí o la respuesta llegó demasiado tarde. Cargue la página e inténtelo de nuevo, o use un enlace de un solo uso.
staff-passkeys_enough = Ya tiene { $most } llaves de acceso. Quite una que ya no use.
staff-proof_wrong = Esto no acreditó su identidad: la llave de acceso no es suya, o el código no es el más reciente o ya se usó. Espere al siguiente código e inténtelo de nuevo; tras cinco errores se cierra su sesión.
staff-role_missing = Indique qué puede hacer la persona, con al menos una de estas funciones: { $known }.
staff-role_unknown = No existe la función «{ $role }». Las funciones son: { $known }.
staff-session_over = No ha iniciado sesión o su sesión ha terminado. Inicie sesión de nuevo con su llave de acceso o pida un enlace a un administrador de su organismo.
staff-session_unknown = No tiene ninguna sesión así.
staff-token_by_token = Un token no puede crear otros tokens. Inicie sesión en el escritorio y créelo allí, en «Su cuenta».
staff-token_days = Un token es válido de 1 a { $most } días.
staff-token_not_permitted = Este token se creó sin el derecho { $permission }, o sin el derecho a leer lo que se le respondería. Use otro o inicie sesión en el escritorio.
staff-token_of_another = Un token lo crea la persona que lo usa, o se crea en el propio equipo con: homeward token create
staff-token_reads = Un token con el derecho { $right } también necesita { $needs }: se le responde con aquello sobre lo que actuó.
staff-token_rights = Un token tiene al menos un derecho, y ninguno que no tenga usted. Usted tiene: { $known }.
staff-token_unknown = No tiene ningún token así en vigor.
staff-token_unusable = Este token de API no funciona: es desconocido, se revocó o ha caducado. Cree uno nuevo.
staff-two_people = Una persona sola no puede hacer esto. Propóngalo y haga que otro administrador lo confirme en el plazo de una hora.
staff-unknown = En su organismo no hay ninguna persona así.
staff-way_in_subject = Homeward: su acceso
staff-way_in_text =
    Se le da acceso a Homeward en { $place }. Abra esto antes de { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }; sirve una sola vez:

    { $link }

    Pide un código que le dirá quien le dio acceso, por teléfono o de palabra, nunca por correo electrónico. El enlace por sí solo no da acceso a nadie.
