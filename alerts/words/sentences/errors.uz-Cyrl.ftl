# The roots of the error tree.
error-bad_input = Тузатилиши керак бўлган жойлар сони: { $count }.
