# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Aucune zone ne peut être proposée : on ne connaît aucun point où l’enfant a été vu pour la dernière fois. Indiquez une zone ou ajoutez last_seen.point au dossier.
alert-cannot_approve = L’alerte ne peut pas être approuvée dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »). Consultez-la de nouveau.
alert-cannot_edit = L’alerte ne peut plus être modifiée dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »). Pour ajouter quelque chose tant qu’elle est en cours, rédigez une mise à jour.
alert-cannot_end = Il ne peut pas être mis fin de nouveau à l’alerte dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »). Son registre des copies indique ce qu’est devenue chaque copie.
alert-cannot_expire = L’alerte n’expire pas dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »).
alert-cannot_purge = L’alerte ne peut pas être effacée définitivement dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} ») : elle doit d’abord être terminée.
alert-cannot_reinstate = L’état de cette alerte est « { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} ». Seules des recherches terminées peuvent être rétablies.
alert-cannot_reject = L’alerte ne peut pas être renvoyée dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »). Consultez-la de nouveau.
alert-cannot_hold_back = L’alerte ne peut pas être retenue dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »). Consultez-la de nouveau.
alert-cannot_stop = L’alerte ne peut pas être arrêtée dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »). Consultez-la de nouveau.
alert-cannot_submit = L’alerte ne peut pas être soumise à approbation dans son état actuel (« { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} »). Consultez-la de nouveau.
alert-case_has_one = Ce dossier a déjà une alerte : { $alert }. Travaillez sur celle-ci ou mettez-y d’abord fin.
alert-needs_a_person = Seule une personne peut faire cela. Connectez-vous.
alert-edited_while_it_waited = Le dossier a été modifié après l’approbation, pendant que ceci attendait la fin des heures de silence. Rien n’en est parti et rien n’en partira : relisez le dossier, rédigez une mise à jour et faites-la approuver.
alert-ended_while_it_waited = La recherche a pris fin pendant que ceci attendait la fin des heures de silence. Rien n’en est parti et rien n’en partira.
alert-not_found = Votre organisme n’a pas cette alerte. Cherchez-la dans la liste des alertes.
alert-not_live = L’état de cette alerte est « { $state ->
    [draft] brouillon
    [submitted] soumise à approbation
    [live] en cours
    [ended] terminée
    [purged] effacée définitivement
   *[other] { $state }
} », et ceci n’est possible que pour une alerte en cours.

alert-part_consent = La zone s’étend aux territoires suivants : { $parts }, et l’autorité compétente n’a pas donné son accord. Demandez-le et consignez-le dans le dossier, sous partners (code, consent: given), ou dessinez une zone plus petite. Si l’un d’eux est le vôtre, indiquez-le dans le dossier, sous agency (region).
alert-partner_consent = La zone s’étend à l’étranger ({ COUNTRIES($countries) }) et aucun partenaire n’y a donné son accord. Demandez-le et consignez-le dans le dossier, sous partners (code: { $countries }; consent: given), ou dessinez une zone plus petite.

approval-another_content = Ce n’est pas ce qui attend l’approbation : le contenu a été modifié depuis que vous l’avez consulté. Consultez-le de nouveau et approuvez ce qu’il dit maintenant.
approval-case_changed = Le dossier a été modifié après cette soumission. Faites-le vérifier si nécessaire, puis il faut soumettre de nouveau.
approval-four_eyes = Vous en avez rédigé, modifié ou soumis une partie : une autre personne doit donc l’approuver. Demandez à quelqu’un d’autre.
approval-nothing_to_approve = Rien de cette alerte n’attend d’approbation : entre-temps, cela a été approuvé, renvoyé ou modifié. Consultez-la de nouveau.
approval-overtaken = Un autre message de cette alerte est parti entre-temps. Soumettez celui-ci de nouveau, pour qu’il fasse suite à l’autre.
approval-already_expired = La date « valable jusqu’au » est dépassée. Soumettez-le de nouveau, avec plus d’heures si nécessaire.
approval-standing_over_before_morning = Les heures de silence durent jusqu’à { $until } ({ $zone }), et ce qui est diffusé prendrait fin avant que ceci puisse partir. Donnez un motif pour l’envoyer maintenant ou attendez jusque-là.
approval-over_before_morning = Les heures de silence durent jusqu’à { $until } ({ $zone }), et ceci aurait pris fin d’ici là. Soumettez-le avec plus d’heures ou donnez un motif pour l’envoyer maintenant.
approval-too_late = { $minutes ->
    [one] Plus de { $minutes } minute s’est écoulée depuis la soumission. Soumettez de nouveau, pour que les heures soient exactes.
   *[other] Plus de { $minutes } minutes se sont écoulées depuis la soumission. Soumettez de nouveau, pour que les heures soient exactes.
}

draft-cannot_approve = Le brouillon ne peut pas être approuvé dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Soumettez-le d’abord.
draft-cannot_drop = Le brouillon ne peut pas être abandonné dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Consultez de nouveau l’alerte.
draft-cannot_edit = Le brouillon ne peut pas être modifié dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Rédigez une mise à jour.
draft-cannot_reinstate = Le brouillon ne peut pas être rétabli dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Consultez de nouveau l’alerte.
draft-cannot_reject = Le brouillon ne peut pas être renvoyé dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Seul ce qui est soumis peut l’être.
draft-cannot_stop = Le brouillon ne peut pas être arrêté dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Consultez de nouveau l’alerte.
draft-cannot_submit = Le brouillon ne peut pas être soumis de nouveau dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Pour le changer, modifiez-le d’abord.
draft-cannot_withdraw = Le brouillon ne peut pas être retiré dans son état actuel (« { $state ->
    [writing] en cours de rédaction
    [submitted] soumis à approbation
    [approved] approuvé
    [dropped] abandonné
   *[other] { $state }
} »). Consultez de nouveau l’alerte.
draft-changed_meanwhile = Le brouillon a été modifié pendant sa composition. Consultez-le de nouveau et soumettez-le encore une fois.
draft-channel_out_of_area = Le canal { $channel } ne couvre pas la zone. Retirez-le de la liste ou élargissez la zone.
draft-expires_at = La fin doit être postérieure au moment présent et se situer à { $most } heures au plus. Choisissez une autre heure ; une mise à jour pourra la reporter.
draft-expires_twice = La fin est indiquée deux fois. Donnez expires_at ou expires_hours, pas les deux.
draft-hours = Une alerte reste en ligne plus de 0 heure et { $most } heures au plus. Choisissez un nombre entre les deux ; une mise à jour pourra la prolonger.
draft-no_catalogue = Il n’y a pas de textes dans la langue { $language }. Retirez cette langue de l’alerte ou ajoutez son catalogue. Disponibles : { $known }.
draft-no_language = Une alerte a besoin d’au moins une langue. Indiquez-en une.
draft-no_such_photo = N’est pas une photo de ce dossier, ou a été retirée : { $photos }. Choisissez parmi les photos de la page du dossier.
draft-no_such_channel = Il n’y a pas de canal { $channel } que cette alerte puisse utiliser. Un exercice n’atteint que des canaux d’essai, et rien d’autre ne les atteint. Consultez la liste des canaux.
draft-nothing_to_edit = Rien n’est en cours de rédaction pour cette alerte. Pour ajouter quelque chose, rédigez une mise à jour.
draft-nothing_to_submit = Rien n’est en cours de rédaction pour cette alerte : il n’y a donc rien à soumettre. Pour ajouter quelque chose, rédigez une mise à jour.
draft-one_is_open = Une mise à jour de cette alerte est déjà en cours de rédaction. Modifiez celle-ci ou faites-la d’abord approuver.
draft-poster_unfit = L’image pour { $channel } ne convient pas : ce type de canal accepte { $most } octets au plus. Choisissez une photo plus simple ou renoncez à ce canal.

preview-channel_unwell = La dernière vérification de { $channel } a échoué. Vérifiez le canal avant de soumettre.
preview-language_of_others = Aucune des langues du canal n’est une langue de l’alerte. Langue dans laquelle il publierait : { LANGUAGES($language) }.
preview-no_such_picture = L’alerte n’a pas d’image dans ce format et cette langue. Ses aperçus indiquent celles qui existent.
preview-nothing_to_show = Il ne reste rien de cette alerte à afficher en aperçu. Ses messages et son registre des copies indiquent ce qui a été dit.
preview-undo_window = { $hours ->
    [one] Sur ce type de canal, les publications ne peuvent être supprimées que pendant { $hours } heure. Ensuite, quelqu’un doit les retirer à la main.
   *[other] Sur ce type de canal, les publications ne peuvent être supprimées que pendant { $hours } heures. Ensuite, quelqu’un doit les retirer à la main.
}
preview-unreviewed = Personne parlant cette langue n’a encore relu nos textes : { LANGUAGES($language) }. Faites-les lire par quelqu’un qui la parle.
preview-untranslated = Ceci n’a pas de texte dans cette langue : { LANGUAGES($language) }. Il est affiché dans sa propre langue, avec mention de celle-ci ; ajoutez une traduction au dossier.

message-not_found = Ce message n’existe pas.
