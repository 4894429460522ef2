# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Trop d’images sont en cours de vérification en ce moment : celle-ci n’a pas été vérifiée. Envoyez-la de nouveau dans une minute.
check-code_shape = Un code de vérification se compose de la lettre H et de huit autres lettres ou chiffres, par exemple { $example }. Recopiez-le depuis l’affiche.
check-digest_shape = Ce n’est pas un SHA-256 : écrivez 64 chiffres hexadécimaux.
check-nothing_sent = Rien n’a été demandé. Envoyez `code` tel qu’il figure sur l’affiche, `sha256` d’une image, ou l’image elle-même comme `file`.
check-sheet = Ce PDF n’est pas le fichier que nous avons publié, et d’un PDF seuls les octets sont comparés : envoyez `code` tel qu’il figure sur la feuille.
check-unclear = Une de nos affiches se trouve dans cette image, trop petite pour que l’on sache si quelque chose y a été modifié. Envoyez l’image dans la plus grande taille dont vous disposez.
