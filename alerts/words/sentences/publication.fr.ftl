# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = La publication a été envoyée autant de fois qu’il est prudent de le faire, et elle n’est pas là. Regardez vous-même le canal : indiquez qu’elle y est, ou envoyez-la de nouveau.
publication-crashed = Notre propre programme a échoué. Une nouvelle tentative est faite ; si cela persiste, prévenez la personne qui exploite le service et regardez vous-même le canal.
publication-deleted_by_someone = La publication a disparu et ce n’est pas nous qui l’avons supprimée. Demandez qui l’a fait ; envoyez-la de nouveau si les recherches se poursuivent.
publication-edits_used_up = La publication a été modifiée autant de fois qu’il est prudent de le faire, et elle n’affiche pas ce qu’elle devrait. Corrigez-la à la main et indiquez ce que vous avez fait.
publication-end_refused = Le partenaire refuse d’être informé de la fin des recherches et affiche peut-être encore l’alerte. Appelez le partenaire et demandez un accusé de suppression.
publication-endpoint_parked = { $contact ->
    [none] Le service derrière { $channel } ne répond pas : une tentative est faite une fois par heure. Aucun contact du partenaire n’est enregistré : trouvez-en un et appelez.
   *[other] Le service derrière { $channel } ne répond pas : une tentative est faite une fois par heure. Appelez le partenaire : { $contact }.
    }
publication-goes_on = L’alerte se poursuit sans ce partenaire, dont elle a quitté la zone ou dont le canal a été désactivé. Il n’y a aucun moyen de le lui dire avant la fin des recherches : si ce que le partenaire affiche doit disparaître maintenant, appelez. À la fin, il en est informé automatiquement.
publication-half = Seule une partie de ce qui a été publié est là. Regardez vous-même le canal, et supprimez ou complétez à la main.
publication-look_after_restore = La base de données a été restaurée depuis une sauvegarde, et ce type de canal ne peut pas être lu d’ici. Regardez vous-même si une publication de cette alerte s’y trouve : indiquez qu’elle y est ou qu’elle n’y est pas.
publication-look_yourself = On ne sait pas si la publication est là, et ce type de canal ne peut pas être lu d’ici. Regardez vous-même : indiquez qu’elle y est, ou envoyez-la de nouveau.
publication-lost_out_of_reach = Ceci est parti après la sauvegarde depuis laquelle la base de données a été restaurée, et ce canal ne peut pas être lu d’ici. Regardez vous-même, ou appelez le partenaire, et veillez à ce que cela disparaisse.
publication-no_receipt = Le partenaire n’a pas déclaré la suppression dans les 15 minutes auxquelles il s’est engagé. Appelez le partenaire.
publication-no_remote_id = La plateforme a répondu sans indiquer quelle publication elle a créée. Celle-ci est recherchée avant toute autre action.
publication-not_found = Votre organisme n’a pas cette publication. Le registre des copies de l’alerte les indique.
publication-receiver_silent = Le service du partenaire ne répond plus depuis des jours, bien que le même événement lui ait été envoyé à plusieurs reprises. Appelez le partenaire.
publication-remove_by_hand = La publication ne peut pas être retirée d’ici. Supprimez-la à la main sur la plateforme.
publication-stray_found = Une publication d’une alerte terminée a été trouvée sur le canal et est en cours de retrait. Veillez à ce qu’elle disparaisse.
publication-too_late = Le processus a été bloqué trop longtemps : rien n’a été envoyé. Une nouvelle tentative est faite.

waiting-limited = { $kind ->
    [facebook] Facebook nous fait attendre. Nouvelle tentative : { $time }.
    [x] X nous fait attendre. Nouvelle tentative : { $time }.
   *[other] Le service du partenaire nous fait attendre. Nouvelle tentative : { $time }.
    }
waiting-parked = Le service du partenaire ne répond à personne. Nouvelle tentative : { $time }.

settle-elsewhere = Ce lien mène ailleurs : la publication se trouve sur { $sites }. Copiez-y son lien.
settle-link = Ce n’est pas le lien d’une publication. Copiez-le depuis la plateforme, en commençant par https:// (sur X, il contient /status/ et un numéro ; sur Facebook, il se termine par le numéro de la Page et celui de la publication, reliés par _)
settle-not_asked = Il n’y a rien à régler ici : aucun appel n’est sans réponse et personne n’a été interrogé. Consultez de nouveau le registre des copies.
settle-of_another = Cette publication est déjà connue : elle appartient à une autre alerte, à un autre message de celle-ci ou à un autre canal. Copiez le lien de celle qui est demandée ici.
settle-one_of_two = Indiquez l’une de ces deux choses : there, avec le lien de la publication, ou send_again.
settle-retracted = Cette publication est en cours de retrait et n’est donc pas envoyée de nouveau.
settle-switched_off = Le canal a été désactivé : rien de nouveau n’y est envoyé. Réactivez-le d’abord, ou laissez ceci en l’état : avec la fin de l’alerte, il n’y aura plus rien à envoyer.
settle-too_early = Ce qui a été envoyé peut encore arriver. Regardez de nouveau dans quelques minutes, puis indiquez que la publication est là ou envoyez-la de nouveau.
