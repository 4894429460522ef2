# The roots of the error tree.
error-bad_input = { $count ->
    [1] Потрібно виправити одну помилку.
    [one] Потрібно виправити { $count } помилку.
    [few] Потрібно виправити { $count } помилки.
   *[many] Потрібно виправити { $count } помилок.
}
