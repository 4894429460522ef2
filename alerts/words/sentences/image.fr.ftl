# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Le fichier est vide : choisissez la photo de nouveau.
image-too_large = Le fichier fait { $megabytes } Mo et { $limit } Mo au plus sont acceptés : enregistrez une copie plus petite de la photo et envoyez-la.
image-format = Ce fichier est de type { $found } ; JPEG, PNG et WebP sont acceptés : enregistrez la photo en JPEG et envoyez-la.
image-not_an_image = Ce n’est pas une image lisible ; JPEG, PNG et WebP sont acceptés : envoyez la photo telle qu’elle sort de l’appareil photo ou du téléphone.
image-too_many_pixels = L’image fait { $width } x { $height } pixels, plus de { $limit } mégapixels : enregistrez une copie plus petite de la photo et envoyez-la.
image-too_small = L’image fait { $width } x { $height } pixels, moins de { $limit } sur un côté : demandez la photo dans sa taille d’origine.
image-too_thin = L’image fait { $width } x { $height } pixels : un côté mesure plus de { $limit } fois l’autre. Recadrez-la sur l’enfant et envoyez-la.
image-busy = Trop d’images sont en cours de lecture en ce moment : celle-ci n’a pas été lue. Envoyez-la de nouveau dans quelques secondes.
image-truncated = L’image est endommagée ou s’interrompt avant la fin : envoyez de nouveau le fichier ou demandez une autre copie.
image-took_too_long = L’image n’a pas pu être lue en { $seconds } secondes : ouvrez-la dans un logiciel d’image, enregistrez-la en JPEG et envoyez-la.
image-does_not_fit = L’image ne peut pas être réduite à moins de { $kilobytes } ko : autorisez plus d’octets ou choisissez un format plus petit.
