# The roots of the error tree.
error-bad_input = { $count ->
    [one] Un lucru trebuie corectat.
    [few] { $count } lucruri trebuie corectate.
   *[other] { $count } de lucruri trebuie corectate.
}
