# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Ce curseur n’est pas des nôtres. Utilisez sans le modifier le `next` d’une réponse précédente, ou omettez `after` pour reprendre depuis le début.
feed-cursor_ahead = Ce curseur est en avance sur le journal des événements, qui a été restauré à un état antérieur. Omettez `after` et lisez-le depuis le début.
feed-event_not_found = Ce message n’a pas encore été émis.
feed-document_not_found = Il n’y a pas de document CAP portant cet identifiant.
feed-cap_not_clean = { $count ->
    [one] Le document CAP enfreint une règle : rien n’a donc été émis. Corrigez ce qui est indiqué et soumettez de nouveau.
   *[other] Le document CAP enfreint { $count } règles : rien n’a donc été émis. Corrigez ce qui est indiqué et soumettez de nouveau.
}

cap-unknown_profile = Il n’y a pas de profil « { $profile } ». Il y a : { $known }.

## The document as a whole

cap-too_large = Le document compte { $bytes } octets, et { $most } au plus sont lus. Vérifiez que c’est le bon fichier.
cap-overgrown = Le document a trop d’éléments côte à côte pour être vérifié : aucune alerte n’en a autant de milliers. Vérifiez que c’est le bon fichier ; décrivez une forme par un seul polygone plutôt que par plusieurs.
cap-doctype = Le document a un DOCTYPE. CAP n’en a pas besoin et les lecteurs le refusent : retirez-le.
cap-too_many = Ce document contient plus de { $most } erreurs, et les autres ne sont pas énumérées. Corrigez d’abord celles-ci.
cap-malformed = Le document n’est pas du XML, ligne { $line } : { $detail }. Corrigez-le à cet endroit.
cap-not_cap = Le document commence par { $found } ; un document CAP 1.2 commence par { $expected }.
cap-schema = Le schéma de CAP 1.2 n’admet pas ceci, ligne { $line } : { $detail }

## Who says it, and to whom

cap-characters = L’élément { $name } est vide ou contient une espace, une virgule, < ou &. Retirez ces caractères ou remplissez-le.
cap-unusual = { $name ->
    [sender] L’élément sender n’est pas de la forme local@domain, que demandent les profils nationaux.
   *[other] L’élément { $name } contient d’autres signes que des lettres, des chiffres, - et _, ce que les profils nationaux refusent.
}
cap-scope_incomplete = Avec le scope { $scope }, l’élément { $name } est obligatoire. Ajoutez-le.
cap-note_missing = { $reason ->
    [Exercise] Un exercice devrait indiquer dans note de quel exercice il s’agit.
   *[other] Un message d’erreur devrait indiquer dans note ce qui est erroné.
}

## References

cap-references_missing = Un message de type { $kind } doit désigner dans references les messages dont il traite.
cap-reference_malformed = La référence { $index } n’est pas de la forme sender,identifier,sent. Recopiez les trois chaînes du message en question.
cap-reference_itself = La référence { $index } est ce message lui-même. Retirez-la.
cap-reference_newer = La référence { $index } est plus récente que ce message. Un message ne peut traiter que de messages antérieurs.

## Info

cap-info_missing = Un message de type { $kind } sans info n’apprend rien à personne. Ajoutez un info par langue.
cap-language_missing = La langue manque : les lecteurs supposent donc en-US. Ajoutez-la.
cap-same_text = La description en { $language } est le même texte qu’en { $other }. Traduisez-la ou retirez l’un des info.
cap-info_differs = L’élément { $name } n’est pas le même que dans le premier info. Les info qui sont des traductions ont le même.
cap-expires_missing = L’heure d’expiration manque. Beaucoup de lecteurs ne se fient qu’à elle : ajoutez expires.
cap-expires_before_sent = Le message expire avant d’être envoyé. Personne ne l’affichera : fixez une heure plus tardive.
cap-text_repeated = L’élément { $name } est le même texte que l’élément { $other }. Dites-y ce que l’autre ne dit pas.
cap-markup = L’élément { $name } contient du balisage, que les lecteurs affichent tel quel. Utilisez du texte simple.
cap-too_long = L’élément { $name } compte { $length } caractères ; les grands lecteurs le coupent après { $most }. Raccourcissez-le.

## Addresses, resources, areas

cap-address_relative = Cette adresse n’est pas absolue. Écrivez-la en entier : https://...
cap-digest = L’empreinte n’est pas une empreinte SHA-1 : 40 chiffres hexadécimaux calculés sur les octets du fichier.
cap-size = La taille n’est pas un nombre d’octets supérieur à 0.
cap-polygon_and_circle = La zone a un polygone et un cercle, que les lecteurs réunissent en une zone plus grande. Gardez l’un des deux.
cap-geocode = Un geocode de { $scheme } a six chiffres. Pour un comté, un 0 précède ses cinq chiffres.
cap-ceiling_alone = Un ceiling demande une altitude au-dessous de lui. Ajoutez altitude ou retirez ceiling.

## Google Public Alerts

google-missing = Google exige { $name } dans chaque info. Ajoutez-le.
google-recommended = Google recommande { $name } dans chaque info. Ajoutez-le.
google-area_without_shape = Google exige un polygone, un cercle ou un geocode dans chaque area. Ajoutez-en un.
google-circle_without_ground = Google n’affiche pas de cercle de rayon 0. Donnez le rayon en km.
