# The roots of the error tree.
error-bad_input = { $count ->
    [one] Hay una cosa que corregir.
   *[other] Hay { $count } cosas que corregir.
}
