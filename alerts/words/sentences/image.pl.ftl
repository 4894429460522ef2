# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Plik jest pusty: prosimy wybrać zdjęcie jeszcze raz.
image-too_large = Plik ma { $megabytes } MB, a przyjmowane jest najwyżej { $limit } MB: prosimy zapisać mniejszą kopię zdjęcia i ją przesłać.
image-format = To jest plik typu { $found }; przyjmowane są JPEG, PNG i WebP: prosimy zapisać zdjęcie jako JPEG i je przesłać.
image-not_an_image = Tego obrazu nie można odczytać; przyjmowane są JPEG, PNG i WebP: prosimy przesłać zdjęcie prosto z aparatu lub telefonu.
image-too_many_pixels = Obraz ma { $width } x { $height } pikseli, a limit to { $limit } Mpx: prosimy zapisać mniejszą kopię zdjęcia i ją przesłać.
image-too_small = Obraz ma { $width } x { $height } pikseli, mniej niż { $limit } na jednym z boków: prosimy poprosić o zdjęcie w oryginalnym rozmiarze.
image-too_thin = Obraz ma { $width } x { $height } pikseli: jeden bok jest ponad { $limit } razy dłuższy od drugiego. Prosimy przyciąć go do dziecka i przesłać.
image-busy = W tej chwili odczytywanych jest zbyt wiele obrazów, więc tego nie odczytano. Prosimy przesłać go ponownie za kilka sekund.
image-truncated = Obraz jest uszkodzony lub urywa się przed końcem: prosimy przesłać plik ponownie albo poprosić o inną kopię.
image-took_too_long = Obrazu nie udało się odczytać w wyznaczonym czasie ({ $seconds } s): prosimy otworzyć go w programie graficznym, zapisać jako JPEG i przesłać.
image-does_not_fit = Obrazu nie da się zmniejszyć poniżej { $kilobytes } kB: należy dopuścić więcej bajtów albo wybrać mniejszy format.
