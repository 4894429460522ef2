# The roots of the error tree.
error-bad_input = { $count ->
    [one] Bir səhv düzəldilməlidir.
   *[other] { $count } səhv düzəldilməlidir.
}
