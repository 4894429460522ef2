# The roots of the error tree.
error-bad_input = Tuzatilishi kerak boʻlgan joylar soni: { $count }.
