# The roots of the error tree.
error-bad_input = { $count ->
    [one] Бир нерсени оңдоо керек.
   *[other] { $count } нерсени оңдоо керек.
}
