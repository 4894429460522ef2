# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Lo que hay que decir tiene una longitud de { $weight } y este tipo de canal admite { $most }. Acorte el titular o los nombres.

guard-address_refused = { $host } no es una dirección pública, así que no se envió nada. Corrija la dirección o inclúyala en HOMEWARD_ALLOW_PRIVATE_ADDRESSES si debe ser privada.
guard-not_encrypted = La conexión con { $host } sería sin cifrar, así que no se envió nada. Use una dirección que empiece por https://.

transport-name_unknown = No se conoce el nombre { $host }, así que no se envió nada. Compruebe la dirección y el servidor de nombres de este equipo.
transport-name_unanswered = Ningún servidor de nombres indicó a tiempo dónde está { $host }, así que no se envió nada. Se vuelve a intentar.
transport-names_waiting = Demasiados nombres esperan respuesta del servidor de nombres, así que no se preguntó por { $host } y no se envió nada. Se vuelve a intentar. Compruebe el servidor de nombres de este equipo.
transport-refused = { $host } rechazó la conexión, así que no se envió nada. Se vuelve a intentar.
transport-connect_timeout = { $host } no aceptó la conexión a tiempo, así que no se envió nada. Se vuelve a intentar.
transport-not_reached = No se pudo contactar con { $host }, así que no se envió nada. Se vuelve a intentar.
transport-tls_failed = { $host } no pudo demostrar su identidad (TLS), así que no se envió nada. Compruebe la dirección y su certificado.
transport-request_invalid = No se pudo componer la petición, así que no se envió nada. Compruebe la dirección del canal e introduzca de nuevo sus credenciales.
transport-no_answer = { $host } no respondió a tiempo. Aun así puede haberse realizado: se comprueba antes de hacer ninguna otra cosa.
transport-broken_off = La conexión con { $host } se cortó antes de llegar una respuesta completa. Aun así puede haberse realizado: se comprueba antes de hacer ninguna otra cosa.
transport-answer_too_long = La respuesta de { $host } es más larga de lo que se admite. Aun así puede haberse realizado: se comprueba antes de hacer ninguna otra cosa.
transport-look_too_slow = Las publicaciones de esta cuenta no se pudieron enumerar en { $seconds } segundos, así que no se sabe nada de ellas. Se vuelve a intentar. Si continúa, revise la cuenta a mano.

x-ok = X responde y la cuenta se puede leer.
x-invalid = X rechazó la publicación por no ser válida. Revise su texto y su foto y envíe una nueva.
x-credentials_refused = X no acepta el token de acceso. Vuelva a iniciar sesión en X e introduzca el token nuevo.
x-credentials_unsuited = X no acepta aquí este tipo de token. Introduzca un token de acceso de usuario de OAuth 2.0.
x-account_blocked = X ha bloqueado o suspendido esta cuenta. Inicie sesión en x.com y siga sus indicaciones.
x-app_not_allowed = X no permite esto a la aplicación. Compruebe el nivel de acceso de la aplicación en la consola para desarrolladores de X.
x-duplicate = X indica que este texto ya se publicó. Se busca la publicación anterior.
x-forbidden = X no permite esto a la cuenta. Compruebe los permisos de la aplicación: debe poder leer y escribir.
x-not_found = X no encuentra esa publicación.
x-id_malformed = Esto no es el número de una publicación de X. Copie las cifras del final de la dirección de la publicación.
x-text_too_long = X indica que el texto es demasiado largo. Acórtelo y envíelo de nuevo a aprobación.
x-photo_too_big = X rechazó la foto por ser demasiado grande.
x-photo_not_prepared = La foto no está en X, así que no se envió la publicación: una alerta no sale sin su foto.
x-rate_limited = X no admite más llamadas por ahora. Se vuelve a intentar cuando X lo permita y, en cualquier caso, en el plazo de una hora.
x-usage_capped = La cuota mensual del plan de X está agotada. Amplíela en la consola para desarrolladores de X.
x-refused = X rechazó la llamada (HTTP { $status }). Compruebe la dirección y los ajustes del canal.
x-server_error = X falló mientras atendía la llamada (HTTP { $status }). Aun así puede haberse realizado: se comprueba.
x-unreadable_answer = X respondió algo que no se puede leer (HTTP { $status }). Aun así puede haberse realizado: se comprueba.
x-delete_refused = X se negó a eliminar la publicación. Se vuelve a intentar; si continúa, elimínela a mano en x.com.
x-no_edits = Las publicaciones de X no se modifican. Una publicación nueva sustituye a la anterior.
x-other_account = El token de acceso pertenece en X a otra cuenta distinta de la que publicó, así que no se puede saber ni hacer nada al respecto. Introduzca un token de la cuenta cuyo número figura en user_id.
x-post_hidden = X oculta esta publicación a nuestra cuenta, así que no se puede saber nada de ella. Compruebe que el token pertenece a la cuenta que la publicó.
x-timeline_too_long = La cuenta tiene más de { $posts } publicaciones en este periodo, más de las que X muestra. Revise la cuenta a mano.

facebook-ok = Facebook responde y la página se puede leer.
facebook-credentials_refused = Facebook no acepta el token de acceso de la página (código { $code }). Cree uno nuevo e introdúzcalo.
facebook-permission_missing = Facebook indica que falta un permiso (código { $code }). El token de la página necesita pages_manage_posts y pages_read_engagement.
facebook-rate_limited = Facebook no admite más llamadas por ahora (código { $code }). Se vuelve a intentar cuando Facebook lo permita y, en cualquier caso, en el plazo de una hora.
facebook-blocked = Facebook ha bloqueado por ahora esta página o aplicación (código { $code }). Abra la página en facebook.com y siga las indicaciones.
facebook-duplicate = Facebook indica que esto ya se publicó (código { $code }). Se busca la publicación anterior.
facebook-photo_refused = Facebook rechazó la foto (código { $code }). Admite JPEG y PNG de 4 MB como máximo.
facebook-invalid = Facebook rechazó la publicación por no ser válida (código { $code }). Revise su texto, su foto y sus países y envíe una nueva.
facebook-not_found = Facebook no encuentra esa publicación o foto, o la oculta a este token.
facebook-id_malformed = Esto no es el número de una publicación o foto de Facebook. Consta de cifras, con un guion bajo en el de una publicación.
facebook-page_not_found = Facebook no encuentra ninguna página con este número, o el token no puede publicar en ella. Compruebe page_id y el token.
facebook-refused = Facebook rechazó la llamada (HTTP { $status }, código { $code }). Compruebe la dirección y los ajustes del canal.
facebook-server_error = Facebook falló mientras atendía la llamada (HTTP { $status }, código { $code }). Aun así puede haberse realizado: se comprueba.
facebook-unreadable_answer = Facebook respondió algo que no se puede leer (HTTP { $status }). Aun así puede haberse realizado: se comprueba.
facebook-delete_refused = Facebook se negó a eliminar esto. Se vuelve a intentar; si continúa, elimínelo a mano en la página.
facebook-other_page = Esto pertenece a una página distinta de la del canal, así que no se puede saber nada de ello. Revise esa página a mano o introduzca de nuevo su page_id y su token.
facebook-timeline_too_long = La página tiene más de { $posts } publicaciones en este periodo. Revise la página a mano.

webhook-ok = El servicio de la entidad colaboradora acepta nuestros eventos firmados.
webhook-no_event = No hay ningún evento que enviar: un webhook recibe el propio evento, no textos y una imagen.
webhook-too_large = El evento tiene { $bytes } bytes y un webhook admite menos de { $most }. Acorte los textos.
webhook-disabled = El servicio de la entidad colaboradora indica que ha dejado de existir (HTTP { $status }). Pídale una dirección nueva.
webhook-refused = El servicio de la entidad colaboradora rechazó el evento (HTTP { $status }). Compruebe con ella la dirección y el secreto de firma.
webhook-redirected = El servicio de la entidad colaboradora remite a otra dirección (HTTP { $status }), que no se sigue. Pídale la dirección definitiva.
webhook-rate_limited = El servicio de la entidad colaboradora no admite más eventos por ahora (HTTP { $status }). Se vuelve a intentar en el plazo de una hora.
webhook-server_error = El servicio de la entidad colaboradora falló (HTTP { $status }). El mismo evento se envía de nuevo; si está repetido, allí se descarta.
webhook-web_page = En lugar del servicio de la entidad colaboradora respondió una página web (HTTP { $status }). El mismo evento se envía de nuevo; compruebe la dirección si continúa así.
webhook-no_reads = La copia de una entidad colaboradora no se puede leer desde aquí: la entidad declara la retirada con un acuse.
webhook-tombstone_only = La copia de una entidad colaboradora no se puede eliminar desde aquí: se envía el aviso de retirada y la entidad declara la retirada con un acuse.
