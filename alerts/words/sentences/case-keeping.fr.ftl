# Keeping, verifying and illustrating a case.

case-assign_self = Personne ne peut s’attribuer un dossier. Demandez à un agent qui y travaille ou à un autre administrateur.
case-closed = Ce dossier est clos et n’est donc plus modifié. Ouvrez un nouveau dossier si l’enfant disparaît de nouveau.
case-hidden = Les recherches sont terminées et le sort de chaque copie est connu : le contenu de ce dossier est donc masqué. Il sera effacé à la fin du délai de grâce.
case-not_found = Votre organisme n’a pas ce dossier. Cherchez-le dans la liste des dossiers.
case-not_verified = Ce dossier n’est pas vérifié. Répondez d’abord aux points ouverts et vérifiez-le.
case-open_items = { $count ->
    [one] Un point de la vérification est ouvert : le dossier n’est donc pas vérifié. Répondez-y.
   *[other] { $count } points de la vérification sont ouverts : le dossier n’est donc pas vérifié. Répondez-y.
}
case-doubt_stands = Il a été indiqué que personne ne sait si l’adresse est protégée ; ce doute se lève par « clear » ou « hit », pas en omettant la réponse.
case-children_keep_their_numbers = Les photos et les alertes désignent les enfants de ce dossier par leur numéro. Laissez-les dans leur ordre et ajoutez les autres à la fin ; un enfant retrouvé est retiré sur la page qui met fin aux recherches.
case-protected = D’après la vérification de l’adresse protégée, rien de ce dossier ne peut être montré, pas même en aperçu. Il en est ainsi jusqu’à ce que la vérification indique « clear » ou que deux personnes lèvent la protection.
case-purged = Ce dossier a été effacé définitivement : ses données personnelles n’existent plus.
case-last_officer = C’est le dernier agent chargé du dossier. Désignez-en d’abord un autre.
case-lift_own = Vous avez rédigé une partie de ce dossier : ce sont donc d’autres personnes qui doivent en lever la protection.
case-lift_twice = Vous l’avez déjà indiqué. Une autre personne ayant ce droit doit donner son accord dans l’heure.
case-nothing_to_lift = Ce dossier n’est pas protégé ou est terminé. Il n’y a rien à lever.
case-mode_is_fixed = Une fois le dossier ouvert, on ne peut plus changer s’il est réel ou un exercice. Il est enregistré comme { $mode ->
    [actual] réel
    [exercise] exercice
   *[other] { $mode }
}. Ouvrez un autre dossier.
case-reference_is_fixed = La référence { $reference } ne peut plus être changée une fois le dossier ouvert. Laissez-la telle quelle ou ouvrez un autre dossier.
case-reference_taken = Votre organisme a déjà un dossier { $reference }. Modifiez celui-là ou donnez à celui-ci sa propre référence.

photo-focus_outside = La position du visage est donnée par deux nombres de 0 à 1 : depuis la gauche, puis depuis le haut.
photo-no_such_child = Il n’y a pas d’enfant { $child } : { $count ->
    [one] le dossier compte un enfant. Écrivez 1.
   *[other] le dossier compte { $count } enfants. Écrivez un nombre de 1 à { $count }.
}
photo-rights_unstated = { $count ->
    [one] Pour une photo, personne n’a indiqué d’où elle vient ni qui en autorise l’usage. Renseignez-vous et ajoutez-la de nouveau avec ces indications.
   *[other] Pour { $count } photos, personne n’a indiqué d’où elles viennent ni qui en autorise l’usage. Renseignez-vous et ajoutez-les de nouveau avec ces indications.
}
photo-is_out = Une alerte en cours montre cette photo. Retirez-la sur la page qui met fin aux recherches, pour que ce qui la montre soit remplacé aussitôt.
photo-withdrawn = Cette même image a été retirée du dossier et n’y est donc plus utilisée. Choisissez-en une autre.
photo-not_found = Ce dossier n’a pas cette photo. Consultez la liste de ses photos.
