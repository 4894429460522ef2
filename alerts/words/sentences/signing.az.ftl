# What whoever approves is told of the signatures of posters.
signing-unsigned = İmzalana bilməyən plakatlar: { $count } / { $all }. Axtarış bunu gözləmir: onlar yenə də yayılır və yoxlama səhifəmiz onları tanıyır, amma başqalarının proqramları onların bizim olduğunu təsdiqləyə bilmir. Xidməti idarə edənə xəbər verin: səbəbini “homeward doctor” deyir.
