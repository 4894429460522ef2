# What whoever approves is told of the signatures of posters.
signing-unsigned = Carteles que no se han podido firmar: { $count } de { $all }. La búsqueda no espera por ello: se publican igualmente y nuestra página de comprobación los conoce, pero los programas de otros no pueden confirmar que son nuestros. Avise a quien gestiona el servicio: «homeward doctor» indica el motivo.
