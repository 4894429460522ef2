# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = En este momento se están comprobando demasiadas imágenes, así que esta no se comprobó. Envíela de nuevo dentro de un minuto.
check-code_shape = Un código de comprobación consta de la letra H y otras ocho letras o cifras, por ejemplo { $example }. Cópielo del cartel.
check-digest_shape = Esto no es un SHA-256: escriba 64 cifras hexadecimales.
check-nothing_sent = No se ha preguntado nada. Envíe `code` tal como figura en el cartel, `sha256` de una imagen o la propia imagen como `file`.
check-sheet = Este PDF no es el archivo que publicamos, y de un PDF solo se comparan los bytes: envíe `code` tal como figura en la hoja.
check-unclear = En esta imagen hay un cartel nuestro, demasiado pequeño para saber si se ha modificado algo en él. Envíe la imagen en el mayor tamaño que tenga.
