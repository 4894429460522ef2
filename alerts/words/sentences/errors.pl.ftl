# The roots of the error tree.
error-bad_input = { $count ->
    [one] Jedna rzecz wymaga poprawienia.
    [few] { $count } rzeczy wymagają poprawienia.
    [many] { $count } rzeczy wymaga poprawienia.
   *[other] { $count } rzeczy wymaga poprawienia.
}
