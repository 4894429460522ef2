# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward : des recherches sont terminées
call-subject_expires = Homeward : une alerte arrive bientôt à expiration
call-subject_lapsed = Homeward : personne n’a approuvé une alerte dans l’heure, il faut la soumettre de nouveau
call-subject_late = Homeward : un délai est dépassé pour une copie encore diffusée
call-subject_stopped = Homeward : une alerte approuvée n’a pas pu être émise
call-subject_submitted = Homeward : une alerte attend votre approbation
call-subject_todo = Homeward : une copie demande l’intervention d’une personne
call-subject_unconfirmed = Homeward : un retrait n’est pas confirmé
call-text = Consultez et confirmez que vous vous en chargez : { $link }. Cet avis porte le numéro { $number } ; les avis se poursuivent jusqu’à ce que quelqu’un le fasse ou que ce soit terminé.

call-duty_list = Une liste d’astreinte compte { $most } personnes au plus, chacune une seule fois.
call-for_approvers = Ceci attend une personne habilitée à approuver et qui n’en a rédigé aucune partie ; les avis se poursuivent jusqu’à ce que l’une d’elles s’en charge. Vous ne pouvez pas l’approuver : laissez-le-leur.
call-no_means = Aucun moyen de prévenir cette personne : aucun serveur de courriel n’est configuré (HOMEWARD_SMTP_URL) et aucun webhook ne lui est associé.
call-not_found = Il n’y a pas d’avis de ce genre pour vous. Consultez la liste des avis.
call-taken = Quelqu’un s’en charge déjà, ou c’est terminé.
call-webhook_refused = Le webhook d’astreinte a répondu avec le statut { $status }.
call-webhook_secret = Un webhook s’accompagne de son secret : whsec_ et 24 à 64 octets en base64.
call-webhook_url = Le webhook d’astreinte est une adresse https://, sans nom d’utilisateur ni mot de passe.

mail-not_reached = Le serveur de courriel n’a rien accepté. Vérifiez HOMEWARD_SMTP_URL et si le serveur répond.
mail-refused = Le serveur de courriel a refusé le message. Vérifiez l’adresse et HOMEWARD_MAIL_FROM.
