# The roots of the error tree.
error-bad_input = { $count ->
    [one] يجب تصحيح أمر واحد.
    [two] يجب تصحيح أمرين.
    [few] يجب تصحيح { $count } أمور.
    [many] يجب تصحيح { $count } أمرًا.
   *[other] يجب تصحيح { $count } أمر.
}
