# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Die Datei ist leer: Wählen Sie das Foto noch einmal aus.
image-too_large = Die Datei hat { $megabytes } MB, angenommen werden höchstens { $limit } MB: Speichern Sie eine kleinere Kopie des Fotos und senden Sie diese.
image-format = Das ist eine Datei vom Typ { $found }; angenommen werden JPEG, PNG und WebP: Speichern Sie das Foto als JPEG und senden Sie dieses.
image-not_an_image = Dieses Bild lässt sich nicht lesen; angenommen werden JPEG, PNG und WebP: Senden Sie das Foto so, wie es aus der Kamera oder dem Telefon kam.
image-too_many_pixels = Das Bild hat { $width } x { $height } Pixel, mehr als { $limit } Megapixel: Speichern Sie eine kleinere Kopie des Fotos und senden Sie diese.
image-too_small = Das Bild hat { $width } x { $height } Pixel, weniger als { $limit } an einer Seite: Bitten Sie um das Foto in Originalgröße.
image-too_thin = Das Bild hat { $width } x { $height } Pixel: mehr als { $limit } Mal so lang wie breit. Schneiden Sie es auf das Kind zu und senden Sie dieses.
image-busy = Im Moment werden zu viele Bilder eingelesen, dieses wurde es deshalb nicht. Senden Sie es in einigen Sekunden noch einmal.
image-truncated = Das Bild ist beschädigt oder bricht vor dem Ende ab: Senden Sie die Datei noch einmal oder bitten Sie um eine andere Kopie.
image-took_too_long = Das Bild ließ sich nicht in { $seconds } s einlesen: Öffnen Sie es in einem Bildprogramm, speichern Sie es als JPEG und senden Sie dieses.
image-does_not_fit = Das Bild lässt sich nicht kleiner als { $kilobytes } kB machen: Lassen Sie mehr Bytes dafür zu oder wählen Sie ein kleineres Format.
