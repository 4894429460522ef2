words-no_catalogue = Il n’y a pas de catalogue pour la langue { $language }. Retirez la langue ou ajoutez { $language }.ftl. Disponibles : { $known }.
words-short_form_too_long = Le texte de { $limit } caractères en { $language } en demande au moins { $length }. Raccourcissez le lieu, ou placez d’abord sa partie la plus importante, avant une virgule.
words-post_too_long = La publication en { $language } demande au moins { $weight }, mais la plateforme admet { $most }. Raccourcissez le lieu ou les noms.
words-no_child = Le texte en { $language } ne nomme aucun enfant. Ajoutez-en au moins un.
words-child_not_described = L’enfant { $number } est à peine décrit en { $language }. Ajoutez au moins deux de ces éléments : âge, sexe, taille, corpulence, cheveux, yeux, vêtements, signes particuliers.
words-no_place = Le texte en { $language } ne dit pas où l’enfant a été vu pour la dernière fois. Ajoutez last_seen.place.
words-no_time = Le texte en { $language } ne dit pas quand l’enfant a été vu pour la dernière fois. Ajoutez last_seen.at.
words-no_number = Le texte en { $language } ne contient aucun numéro de téléphone. Ajoutez contact.phone.
words-empty = Cette partie du texte en { $language } est vide. Remplissez-la, ou ajoutez ce dont elle se compose.
words-body_incomplete = Le texte complet en { $language } omet des éléments que montre l’affiche. Composez-le de nouveau.
words-too_long = Ce texte en { $language } compte { $length } caractères ; { $most } au plus sont admis.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = est vide : écrivez quelque chose, ou omettez le champ s’il peut l’être.
text-too_long = compte { $length } caractères : { $most } au plus.
text-one_line = doit tenir sur une seule ligne, sans tabulations : réunissez les lignes.
text-forbidden_character = contient le caractère invisible { $character } : saisissez-le de nouveau sans lui.
text-no_letters = ne contient ni lettre ni chiffre : écrivez-le avec des mots.
text-stacked_marks = a plus de { $most } accents sur une lettre : saisissez-le de nouveau.
