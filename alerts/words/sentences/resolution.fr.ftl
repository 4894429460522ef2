# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Un autre message de cette alerte est parti entre-temps. Consultez-la de nouveau et refaites ce que vous avez fait.
end-children_are_found = Un enfant isolé n’est retiré que parce qu’il a été retrouvé. Donnez le motif found, ou n’indiquez aucun enfant pour mettre fin à l’ensemble des recherches.
end-no_such_child = L’alerte ne montre pas cet enfant. Elle montre les enfants portant ces numéros : { $shown }.
end-nobody_left = Il ne resterait personne à rechercher. N’indiquez aucun enfant pour mettre fin à l’ensemble des recherches.

receipt-no_such_alert = Cette alerte ne vous a jamais été envoyée. Copiez son id depuis l’événement.
receipt-not_retracted = Cette alerte est encore en cours : il n’y a donc pas encore de suppression à déclarer.

reinstate-case_changed = Le dossier a été modifié depuis l’approbation : l’alerte ne lui correspond donc plus. Ouvrez un nouveau dossier.
reinstate-forgotten = Le contenu de ce dossier est effacé ou en cours d’effacement : il ne reste donc rien à rétablir. Ouvrez un nouveau dossier.
reinstate-not_the_last = Après cette alerte, les recherches se sont poursuivies sous { $alert }. Seul ce qui a été dit en dernier dans un dossier peut être rétabli.
reinstate-nothing_said = Rien de cette alerte n’avait été approuvé : il n’y a donc rien à rétablir. Ouvrez un nouveau dossier.
reinstate-stopped = L’enfant est protégé ou le consentement a été retiré : rien de ce dossier ne peut être diffusé.
reinstate-too_late = Des recherches peuvent être rétablies pendant { $hours } heures après leur fin. Ouvrez un nouveau dossier.
reinstate-too_late_alone = Qui a approuvé une alerte peut la rétablir sans autre personne, une seule fois, pendant { $minutes } minutes après qu’il y a été mis fin par erreur. Passé ce délai, un agent s’en charge et une autre personne approuve.

restore-held = Cette base de données a été restaurée depuis une sauvegarde, et des choses se sont produites après celle-ci. Rien de nouveau n’est envoyé tant que chaque canal n’a pas été examiné et qu’une personne qui exploite le service n’a pas levé le blocage (homeward restore status).
restore-not_held = Rien n’est bloqué : cette base de données n’a pas été restaurée, ou le blocage a déjà été levé.
restore-unlooked = Le blocage demeure, car on ne sait pas encore ce qui est diffusé. Non examinés : { $what }. Le service examine de nouveau par lui-même ; là où il ne le peut pas, une personne règle la question dans le registre des copies de l’alerte.

certificate-not_found = Il n’y a pas de certificat : rien de ceci n’a encore été effacé définitivement, ou votre organisme n’a pas ce dossier. Un dossier est effacé définitivement quand le sort de chaque copie est connu et que le délai de grâce est écoulé.
