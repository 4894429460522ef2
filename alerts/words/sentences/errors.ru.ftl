# The roots of the error tree.
error-bad_input = { $count ->
    [1] Нужно исправить одну ошибку.
    [one] Нужно исправить { $count } ошибку.
    [few] Нужно исправить { $count } ошибки.
   *[many] Нужно исправить { $count } ошибок.
}
