# The roots of the error tree.
error-bad_input = { $count ->
    [one] Düzeltilmesi gereken bir şey var.
   *[other] Düzeltilmesi gereken { $count } şey var.
}
