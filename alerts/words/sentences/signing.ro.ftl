# What whoever approves is told of the signatures of posters.
signing-unsigned = Afișe care nu au putut fi semnate: { $count } din { $all }. Căutarea nu așteaptă pentru asta: ele sunt publicate oricum, iar pagina noastră de verificare le recunoaște, dar programele altora nu pot confirma că sunt ale noastre. Anunțați pe cine administrează serviciul: „homeward doctor” spune cauza.
