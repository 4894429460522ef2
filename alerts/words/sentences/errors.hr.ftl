# The roots of the error tree.
error-bad_input = { $count ->
    [one] Treba ispraviti { $count } stvar.
    [few] Treba ispraviti { $count } stvari.
   *[other] Treba ispraviti { $count } stvari.
}
