# The roots of the error tree.
error-bad_input = { $count ->
    [one] One thing has to be put right.
   *[other] { $count } things have to be put right.
}
