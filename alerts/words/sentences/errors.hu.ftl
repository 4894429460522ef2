# The roots of the error tree.
error-bad_input = { $count ->
    [one] Egy dolgot ki kell javítani.
   *[other] { $count } dolgot ki kell javítani.
}
