# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Donnez codes sous forme de liste de 1 à { $most } codes de zone, sans rien d’autre, par exemple "codes": ["RO", "HU"].
channel-account_unasked = Quelque chose vient d’être publié sur ce canal : il faut donc d’abord demander à qui appartiennent les nouveaux identifiants. Envoyez de nouveau la même modification.
channel-address_unfit = Cette adresse ne peut pas être enregistrée. Écrivez https://..., sans nom d’utilisateur, mot de passe ni #fragment ; les secrets ont leurs propres champs.
channel-copies_out = Des publications sont encore diffusées sur { $channel }, et ces champs indiquent à qui elles appartiennent : { $fields }. Avec un autre compte, elles ne pourraient pas être retirées et passeraient pour disparues. Mettez fin à leurs alertes et attendez que les registres des copies soient complets, ou ajoutez un second canal pour l’autre compte. De nouveaux identifiants du même compte sont acceptés à tout moment.
channel-language_unknown = Il n’y a pas de langue « { $language } ». Écrivez une étiquette BCP 47, par exemple ro, pt-BR ou uz-Cyrl.
channel-languages_many = Un canal a { $most } langues au plus. Aucune signifie n’importe laquelle.
channel-other_mode = Le canal { $channel } est le même compte, et l’un des deux est un canal d’essai : tout le monde verrait ce qui n’est qu’un essai. Donnez au canal d’essai un compte à lui.
channel-secret_needed_anew = L’adresse a changé : les anciens identifiants n’ont donc pas été conservés. Saisissez de nouveau { $field }.
channel-secrets_unreadable = Les identifiants du canal { $channel } ne peuvent pas être ouverts : ils ont été scellés avec une autre HOMEWARD_SECRET_KEY. Démarrez avec cette clé ou saisissez de nouveau les identifiants.
channel-setting_malformed = { $field } n’a pas la forme utilisée par le type { $kind }.
channel-setting_missing = { $field } manque. Un canal de type { $kind } ne peut pas fonctionner sans.
channel-setting_refused = { $field } ne convient pas à un canal de type { $kind }. Voir : homeward channel kinds
channel-setting_unknown = Un canal de type { $kind } n’a pas de réglage { $field }. Voir : homeward channel kinds
channel-signing_secret_unfit = { $field } doit être whsec_ suivi de 24 à 64 octets en base64.
channel-token_unfit = { $field } doit être une seule ligne de lettres, de chiffres et de signes, sans espaces.
channel-unknown = Votre organisme n’a pas ce canal.
channel-unknown_kind = Il n’y a pas de type de canal « { $kind } ». Vouliez-vous dire { $nearest } ? Les types sont : { $kinds }.
partner-key_unusable = Cette clé d’API ne fonctionne pas : elle est inconnue, révoquée ou expirée. Demandez-en une nouvelle à l’organisme.
partner-unknown = Votre organisme n’a pas ce partenaire.
