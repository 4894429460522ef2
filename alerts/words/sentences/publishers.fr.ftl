# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Ce qui doit être dit a une longueur de { $weight }, et ce type de canal accepte { $most }. Raccourcissez le titre ou les noms.

guard-address_refused = { $host } n’est pas une adresse publique : rien n’a été envoyé. Corrigez l’adresse ou inscrivez-la dans HOMEWARD_ALLOW_PRIVATE_ADDRESSES si elle doit être privée.
guard-not_encrypted = La connexion à { $host } ne serait pas chiffrée : rien n’a été envoyé. Utilisez une adresse qui commence par https://.

transport-name_unknown = Le nom { $host } est inconnu : rien n’a été envoyé. Vérifiez l’adresse et le serveur de noms de cette machine.
transport-name_unanswered = Aucun serveur de noms n’a indiqué à temps où se trouve { $host } : rien n’a été envoyé. Une nouvelle tentative est faite.
transport-names_waiting = Trop de noms attendent une réponse du serveur de noms : { $host } n’a pas été demandé et rien n’a été envoyé. Une nouvelle tentative est faite. Vérifiez le serveur de noms de cette machine.
transport-refused = { $host } a refusé la connexion : rien n’a été envoyé. Une nouvelle tentative est faite.
transport-connect_timeout = { $host } n’a pas accepté de connexion à temps : rien n’a été envoyé. Une nouvelle tentative est faite.
transport-not_reached = { $host } n’a pas pu être joint : rien n’a été envoyé. Une nouvelle tentative est faite.
transport-tls_failed = { $host } n’a pas pu prouver son identité (TLS) : rien n’a été envoyé. Vérifiez l’adresse et le certificat qui s’y trouve.
transport-request_invalid = La requête n’a pas pu être écrite : rien n’a été envoyé. Vérifiez l’adresse du canal et saisissez de nouveau ses identifiants.
transport-no_answer = { $host } n’a pas répondu à temps. L’action a peut-être eu lieu malgré tout : cela est vérifié avant toute autre chose.
transport-broken_off = La connexion à { $host } a été coupée avant l’arrivée d’une réponse complète. L’action a peut-être eu lieu malgré tout : cela est vérifié avant toute autre chose.
transport-answer_too_long = La réponse de { $host } est plus longue que ce qui peut être accepté. L’action a peut-être eu lieu malgré tout : cela est vérifié avant toute autre chose.
transport-look_too_slow = Les publications de ce compte n’ont pas pu être énumérées en { $seconds } secondes : on n’en sait donc rien. Une nouvelle tentative est faite. Si cela persiste, regardez le compte à la main.

x-ok = X répond et le compte peut être lu.
x-invalid = X a refusé la publication, jugée non valide. Revoyez son texte et sa photo, puis envoyez-en une nouvelle.
x-credentials_refused = X n’accepte pas le jeton d’accès. Connectez-vous de nouveau à X et saisissez le nouveau jeton.
x-credentials_unsuited = X n’accepte pas ce type de jeton ici. Saisissez un jeton d’accès utilisateur OAuth 2.0.
x-account_blocked = X a verrouillé ou suspendu ce compte. Connectez-vous sur x.com et suivez ses instructions.
x-app_not_allowed = X n’autorise pas cette application à faire cela. Vérifiez le niveau d’accès de l’application dans la console pour développeurs de X.
x-duplicate = X indique que ce texte a déjà été publié. La publication antérieure est recherchée.
x-forbidden = X n’autorise pas ce compte à faire cela. Vérifiez les autorisations de l’application : elle doit pouvoir lire et écrire.
x-not_found = X ne trouve pas cette publication.
x-id_malformed = Ce n’est pas le numéro d’une publication sur X. Copiez les chiffres à la fin de l’adresse de la publication.
x-text_too_long = X indique que le texte est trop long. Raccourcissez-le et soumettez de nouveau.
x-photo_too_big = X a refusé la photo, trop volumineuse.
x-photo_not_prepared = La photo n’est pas chez X : la publication n’a donc pas été envoyée, car une alerte ne part pas sans sa photo.
x-rate_limited = X n’accepte plus d’appels pour l’instant. Une nouvelle tentative est faite quand X le permet, et en tout cas dans l’heure.
x-usage_capped = Le quota mensuel du forfait X est épuisé. Augmentez-le dans la console pour développeurs de X.
x-refused = X a refusé l’appel (HTTP { $status }). Vérifiez l’adresse et les réglages du canal.
x-server_error = X a échoué en traitant l’appel (HTTP { $status }). L’action a peut-être eu lieu malgré tout : cela est vérifié.
x-unreadable_answer = X a répondu quelque chose d’illisible (HTTP { $status }). L’action a peut-être eu lieu malgré tout : cela est vérifié.
x-delete_refused = X a refusé de supprimer la publication. Une nouvelle tentative est faite ; si cela persiste, supprimez-la à la main sur x.com.
x-no_edits = Les publications sur X ne se modifient pas. Une nouvelle publication remplace l’ancienne.
x-other_account = Le jeton d’accès appartient sur X à un autre compte que celui qui a publié : on ne peut donc rien en savoir ni rien y faire. Saisissez un jeton du compte dont le numéro figure dans user_id.
x-post_hidden = X cache cette publication à notre compte : on ne peut donc rien en savoir. Vérifiez que le jeton appartient au compte qui l’a publiée.
x-timeline_too_long = Le compte a plus de { $posts } publications sur cette période, plus que X n’en montre. Regardez le compte à la main.

facebook-ok = Facebook répond et la Page peut être lue.
facebook-credentials_refused = Facebook n’accepte pas le jeton d’accès de la Page (code { $code }). Créez-en un nouveau et saisissez-le.
facebook-permission_missing = Facebook indique qu’une autorisation manque (code { $code }). Le jeton de la Page demande pages_manage_posts et pages_read_engagement.
facebook-rate_limited = Facebook n’accepte plus d’appels pour l’instant (code { $code }). Une nouvelle tentative est faite quand Facebook le permet, et en tout cas dans l’heure.
facebook-blocked = Facebook a bloqué cette Page ou cette application pour l’instant (code { $code }). Ouvrez la Page sur facebook.com et suivez les instructions.
facebook-duplicate = Facebook indique que ceci a déjà été publié (code { $code }). La publication antérieure est recherchée.
facebook-photo_refused = Facebook a refusé la photo (code { $code }). Il accepte JPEG et PNG de 4 Mo au plus.
facebook-invalid = Facebook a refusé la publication, jugée non valide (code { $code }). Revoyez son texte, sa photo et ses pays, puis envoyez-en une nouvelle.
facebook-not_found = Facebook ne trouve pas cette publication ou cette photo, ou la cache à ce jeton.
facebook-id_malformed = Ce n’est pas le numéro d’une publication ou d’une photo sur Facebook. Il se compose de chiffres, avec un tiret bas dans celui d’une publication.
facebook-page_not_found = Facebook ne trouve pas de Page portant ce numéro, ou le jeton ne peut pas y publier. Vérifiez page_id et le jeton.
facebook-refused = Facebook a refusé l’appel (HTTP { $status }, code { $code }). Vérifiez l’adresse et les réglages du canal.
facebook-server_error = Facebook a échoué en traitant l’appel (HTTP { $status }, code { $code }). L’action a peut-être eu lieu malgré tout : cela est vérifié.
facebook-unreadable_answer = Facebook a répondu quelque chose d’illisible (HTTP { $status }). L’action a peut-être eu lieu malgré tout : cela est vérifié.
facebook-delete_refused = Facebook a refusé de supprimer ceci. Une nouvelle tentative est faite ; si cela persiste, supprimez-le à la main sur la Page.
facebook-other_page = Ceci appartient à une autre Page que celle du canal : on ne peut donc rien en savoir. Regardez cette Page à la main, ou saisissez de nouveau son page_id et son jeton.
facebook-timeline_too_long = La Page a plus de { $posts } publications sur cette période. Regardez la Page à la main.

webhook-ok = Le service du partenaire accepte nos événements signés.
webhook-no_event = Il n’y a pas d’événement à envoyer : un webhook reçoit l’événement lui-même, pas des textes et une image.
webhook-too_large = L’événement compte { $bytes } octets, et un webhook en accepte moins de { $most }. Raccourcissez les textes.
webhook-disabled = Le service du partenaire indique qu’il a définitivement disparu (HTTP { $status }). Demandez une nouvelle adresse au partenaire.
webhook-refused = Le service du partenaire a refusé l’événement (HTTP { $status }). Vérifiez avec le partenaire l’adresse et le secret de signature.
webhook-redirected = Le service du partenaire renvoie vers une autre adresse (HTTP { $status }), qui n’est pas suivie. Demandez l’adresse définitive au partenaire.
webhook-rate_limited = Le service du partenaire n’accepte plus d’événements pour l’instant (HTTP { $status }). Une nouvelle tentative est faite dans l’heure.
webhook-server_error = Le service du partenaire a échoué (HTTP { $status }). Le même événement est envoyé de nouveau ; un doublon y est écarté.
webhook-web_page = Une page web a répondu à la place du service du partenaire (HTTP { $status }). Le même événement est envoyé de nouveau ; vérifiez l’adresse si cela persiste.
webhook-no_reads = La copie d’un partenaire ne peut pas être lue d’ici : le partenaire déclare la suppression par un accusé.
webhook-tombstone_only = La copie d’un partenaire ne peut pas être supprimée d’ici : l’avis de retrait est envoyé, et le partenaire déclare la suppression par un accusé.
