# The roots of the error tree.
error-bad_input = { $count ->
    [one] Il y a une chose à corriger.
   *[other] Il y a { $count } choses à corriger.
}
