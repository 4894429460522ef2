# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = El archivo está vacío: elija la foto de nuevo.
image-too_large = El archivo ocupa { $megabytes } MB y se admiten { $limit } MB como máximo: guarde una copia más pequeña de la foto y envíela.
image-format = Este archivo es de tipo { $found } y se admiten JPEG, PNG y WebP: guarde la foto como JPEG y envíela.
image-not_an_image = Esto no es una imagen que se pueda leer; se admiten JPEG, PNG y WebP: envíe la foto tal como salió de la cámara o del teléfono.
image-too_many_pixels = La imagen tiene { $width } x { $height } píxeles, más de { $limit } megapíxeles: guarde una copia más pequeña de la foto y envíela.
image-too_small = La imagen tiene { $width } x { $height } píxeles, menos de { $limit } en un lado: pida la foto en su tamaño original.
image-too_thin = La imagen tiene { $width } x { $height } píxeles: un lado mide más de { $limit } veces lo que el otro. Recórtela para dejar al menor y envíela.
image-busy = En este momento se están leyendo demasiadas imágenes, así que esta no se leyó. Envíela de nuevo dentro de unos segundos.
image-truncated = La imagen está dañada o se interrumpe antes del final: envíe el archivo de nuevo o pida otra copia.
image-took_too_long = La imagen no se pudo leer en { $seconds } segundos: ábrala con un programa de imágenes, guárdela como JPEG y envíela.
image-does_not_fit = La imagen no se puede reducir a menos de { $kilobytes } kB: permita más bytes para ella o elija un formato más pequeño.
