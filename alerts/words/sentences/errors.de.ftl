# The roots of the error tree.
error-bad_input = { $count ->
    [one] Eine Angabe muss berichtigt werden.
   *[other] { $count } Angaben müssen berichtigt werden.
}
