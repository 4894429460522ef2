# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = La base de datos responde y está actualizada.
overview-store_behind = La base de datos no está actualizada. Ejecute: homeward db upgrade
overview-store_refuses = La base de datos no responde o rechaza la conexión. Compruebe que está en marcha y que HOMEWARD_DATABASE_URL es correcto.
overview-store_silent = La base de datos no ha respondido en { $seconds } s. Compruebe que está en marcha y es accesible.
overview-nothing_sealed = Todavía no se ha sellado nada.
overview-key_opens = La clave secreta abre lo que está sellado.
overview-key_is_another = Lo que está sellado se selló con otra clave. Vuelva a poner la correcta en HOMEWARD_SECRET_KEY o en secret.key, en el directorio de datos.
overview-held = La base de datos se restauró y está retenida: no sale nada nuevo y lo que está publicado se retira. Consulte: homeward restore status
overview-broker_answers = El intermediario de mensajes (broker) responde.
overview-broker_refuses = El intermediario de mensajes (broker) no responde o rechaza la conexión: las tareas se encuentran en el plazo de un segundo y no al instante. Compruebe HOMEWARD_BROKER_URL.
overview-broker_silent = El intermediario de mensajes (broker) no ha respondido en { $seconds } s: las tareas se encuentran en el plazo de un segundo y no al instante. Compruebe que está en marcha.
