# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Ceci a déjà été confirmé. Il ne reste rien à faire.
staff-action_too_late = { $minutes ->
    [one] Plus de { $minutes } minute s’est écoulée depuis la proposition. Proposez de nouveau.
   *[other] Plus de { $minutes } minutes se sont écoulées depuis la proposition. Proposez de nouveau.
}
staff-action_unknown = Rien de tel n’a été proposé dans votre organisme. Consultez la liste de ce qui attend un second administrateur.
staff-agency_exists = Il y a déjà un organisme « { $slug } ». Choisissez un autre nom court.
staff-agency_name_differs = L’organisme « { $slug } » porte un autre nom. Omettez le nom pour y ajouter quelqu’un, ou choisissez un autre nom court pour créer un nouvel organisme.
staff-agency_needed = Il y a plusieurs organismes. Indiquez lequel : { $slugs }.
staff-agency_not_yours = Vous ne pouvez ajouter des personnes qu’à votre propre organisme. Omettez l’organisme.
staff-agency_slug_invalid = Le nom court d’un organisme compte 60 caractères au plus : lettres minuscules de a à z, chiffres et traits d’union isolés, par exemple police-cluj.
staff-agency_unknown = Cet organisme n’existe pas ou n’est pas le vôtre.
staff-code_app_unknown = Vous n’avez pas d’application de codes.
staff-code_offer_over = Ce secret ne vous a pas été proposé, ou pas dans cette session. Rechargez la page et faites lire le nouveau carré à votre application.
staff-code_wrong = Ce n’est pas le code que l’application affiche maintenant. Vérifiez que l’application a lu le carré ci-dessus et que son horloge est à l’heure, et saisissez le code le plus récent.
staff-country_invalid = Un pays s’écrit en deux lettres majuscules (ISO 3166-1), par exemple RO.
staff-deactivated = Ce compte est fermé. Adressez-vous à un administrateur de votre organisme.
staff-email_invalid = Ce n’est pas une adresse électronique. Écrivez-la ainsi : name@example.org, sans espaces.
staff-exists = Une personne est déjà inscrite avec cette adresse électronique. Pour lui redonner accès, créez un lien de connexion.
staff-form_foreign = Ce formulaire est périmé ou n’a pas été établi pour vous. Rechargez la page et refaites ce que vous avez fait.
staff-half_signed_in = Le lien était la première de deux étapes. Présentez maintenant votre clé d’accès ou un code : ouvrez /desk/second-factor.
staff-last_factor = C’est le seul moyen par lequel l’espace de travail vous reconnaît. Ajoutez-en d’abord un autre.
staff-link_subject = Homeward : votre lien de connexion
staff-link_text =
    Quelqu’un a demandé sur { $place } un lien de connexion pour cette adresse. Si c’était vous, ouvrez-le dans les { $minutes } minutes :

    { $link }

    Il fonctionne une seule fois, puis demande le code de votre application. Le lien seul ne donne accès à personne, et personne de Homeward ne vous demandera jamais un code. Si ce n’était pas vous, ne faites rien ; si cela se répète, prévenez un administrateur de votre organisme.
staff-link_unusable = Ce lien ne fonctionne pas : il a été utilisé, son délai est dépassé, ou il demande un code et celui qui a été saisi n’était pas le bon. Réessayez le code ou demandez un nouveau lien à un administrateur de votre organisme.
staff-no_mail = Aucun lien n’est envoyé par courriel ici. Demandez-en un à un administrateur de votre organisme.
staff-not_fresh = { $minutes ->
    [one] Plus de { $minutes } minute s’est écoulée depuis que vous avez confirmé votre identité. Faites-le avec votre clé d’accès ou un code, ici ou sous « Votre compte » dans l’espace de travail, et recommencez.
   *[other] Plus de { $minutes } minutes se sont écoulées depuis que vous avez confirmé votre identité. Faites-le avec votre clé d’accès ou un code, ici ou sous « Votre compte » dans l’espace de travail, et recommencez.
}
staff-not_fresh_link = Vous vous êtes connecté il y a plus de { $minutes ->
        [480] 8 heures
       *[other] { $minutes } minutes
    }. Pour ceci, connectez-vous encore une fois avec un nouveau lien et recommencez.
staff-not_permitted = Vous n’avez pas le droit de { $permission ->
        [read_case] lire les dossiers
        [write_case] rédiger des dossiers
        [read_alert] lire les alertes
        [submit_alert] soumettre des alertes
        [approve_alert] approuver des alertes
        [end_alert] mettre fin à des alertes
        [settle_copies] régler le sort des copies
        [read_channels] consulter les canaux
        [manage_channels] gérer les canaux et les partenaires
        [manage_staff] gérer les personnes
        [read_audit] consulter le journal d’audit
        [lift_protection] lever la protection d’un dossier
       *[other] faire cela
    }. Il faut l’un de ces rôles : { $roles }. Adressez-vous à un administrateur de votre organisme.
staff-passkey_known = Cette clé d’accès est déjà connue.
staff-passkey_not_made = L’appareil n’a pas créé de clé d’accès, ou cela a pris trop de temps. Réessayez.
staff-passkey_unknown = Vous n’avez pas cette clé d’accès.
staff-passkey_unusable = Cette clé d’accès ne vous donne pas accès : elle n’est pas connue ici, ou la réponse est arrivée trop tard. Chargez la page et réessayez, ou utilisez un lien à usage unique.
staff-passkeys_enough = Il y a déjà { $most } clés d’accès. Retirez-en une que vous n’utilisez plus.
staff-proof_wrong = Ceci n’a pas confirmé votre identité : la clé d’accès n’est pas la vôtre, ou le code n’est pas le plus récent ou a déjà été utilisé. Attendez le code suivant et réessayez ; après cinq erreurs, votre session est fermée.
staff-role_missing = Indiquez ce que la personne peut faire, avec au moins l’un de ces rôles : { $known }.
staff-role_unknown = Il n’y a pas de rôle « { $role } ». Les rôles sont : { $known }.
staff-session_over = Vous n’êtes pas connecté, ou plus connecté. Connectez-vous de nouveau avec votre clé d’accès, ou demandez un lien à un administrateur de votre organisme.
staff-session_unknown = Vous n’avez pas cette session.
staff-token_by_token = Un jeton ne crée pas de jetons. Connectez-vous à l’espace de travail et créez-le là, sous « Votre compte ».
staff-token_days = Un jeton est valable de 1 à { $most } jours.
staff-token_not_permitted = Ce jeton a été créé sans le droit { $permission }, ou sans le droit de lire ce qui lui serait répondu. Utilisez-en un autre ou connectez-vous à l’espace de travail.
staff-token_of_another = Un jeton est créé par la personne qui l’utilise, ou sur la machine même avec : homeward token create
staff-token_reads = Un jeton avec le droit { $right } demande aussi { $needs } : il reçoit en réponse ce sur quoi il a agi.
staff-token_rights = Un jeton a au moins un droit, et aucun que vous n’ayez vous-même. Vous avez : { $known }.
staff-token_unknown = Vous n’avez pas ce jeton en état de fonctionner.
staff-token_unusable = Ce jeton d’API ne fonctionne pas : il est inconnu, révoqué ou expiré. Créez-en un nouveau.
staff-two_people = Une personne seule ne peut pas faire cela. Proposez-le et faites-le confirmer par un autre administrateur dans l’heure.
staff-unknown = Votre organisme n’a pas cette personne.
staff-way_in_subject = Homeward : votre accès
staff-way_in_text =
    Un accès à Homeward vous est ouvert sur { $place }. Ouvrez ceci { $hours ->
        [one] dans l’heure
       *[other] dans les { $hours } heures
    } ; le lien fonctionne une seule fois :

    { $link }

    Il demande un code que la personne qui vous a donné accès vous indique par téléphone ou de vive voix, jamais par courriel. Le lien seul ne donne accès à personne.
