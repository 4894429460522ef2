# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Indique codes como una lista de 1 a { $most } códigos de zona y nada más, por ejemplo "codes": ["RO", "HU"].
channel-account_unasked = Acaba de publicarse algo en este canal, así que primero hay que consultar a quién pertenecen las credenciales nuevas. Envíe de nuevo el mismo cambio.
channel-address_unfit = Esta dirección no se puede guardar. Escriba https://..., sin nombre de usuario, contraseña ni #fragment; los secretos tienen sus propios campos.
channel-copies_out = Todavía hay publicaciones en { $channel }, y a quién pertenecen depende de estos campos: { $fields }. Con otra cuenta no se podrían retirar y constarían como desaparecidas. Dé por terminadas sus alertas y espere a que los registros de copias estén completos, o añada un segundo canal para la otra cuenta. Las credenciales nuevas de la misma cuenta se admiten en cualquier momento.
channel-language_unknown = No existe el idioma «{ $language }». Escriba una etiqueta BCP 47, por ejemplo ro, pt-BR o uz-Cyrl.
channel-languages_many = Un canal tiene { $most } idiomas como máximo. Ninguno significa cualquiera.
channel-other_mode = El canal { $channel } es la misma cuenta, y uno de los dos es de prueba: todo el mundo vería lo que se ensaya. Dé al canal de prueba una cuenta propia.
channel-secret_needed_anew = La dirección ha cambiado, así que no se conservaron las credenciales anteriores. Introduzca de nuevo { $field }.
channel-secrets_unreadable = Las credenciales del canal { $channel } no se pueden abrir: se sellaron con otra HOMEWARD_SECRET_KEY. Arranque con esa clave o introduzca de nuevo las credenciales.
channel-setting_malformed = { $field } no tiene la forma que usa el tipo { $kind }.
channel-setting_missing = Falta { $field }. Un canal de tipo { $kind } no puede funcionar sin él.
channel-setting_refused = { $field } no es adecuado para un canal de tipo { $kind }. Consulte: homeward channel kinds
channel-setting_unknown = Un canal de tipo { $kind } no tiene el ajuste { $field }. Consulte: homeward channel kinds
channel-signing_secret_unfit = { $field } debe ser whsec_ seguido de 24 a 64 bytes en base64.
channel-token_unfit = { $field } debe ser una sola línea de letras, cifras y signos, sin espacios.
channel-unknown = Su organismo no tiene ningún canal así.
channel-unknown_kind = No existe el tipo de canal «{ $kind }». ¿Quería decir { $nearest }? Los tipos son: { $kinds }.
partner-key_unusable = Esta clave de API no funciona: es desconocida, se revocó o ha caducado. Pida una nueva al organismo.
partner-unknown = Su organismo no tiene ninguna entidad colaboradora así.
