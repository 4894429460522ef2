# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = The file is empty: choose the photo again.
image-too_large = The file has { $megabytes } MB and at most { $limit } MB are taken: save a smaller copy of the photo and send that.
image-format = This is a { $found } file; JPEG, PNG and WebP are taken: save the photo as JPEG and send that.
image-not_an_image = This is not a picture that can be read; JPEG, PNG and WebP are taken: send the photo as it came from the camera or the telephone.
image-too_many_pixels = The picture has { $width } x { $height } pixels, more than { $limit } megapixels: save a smaller copy of the photo and send that.
image-too_small = The picture has { $width } x { $height } pixels, less than { $limit } on a side: ask for the photo in its original size.
image-too_thin = The picture has { $width } x { $height } pixels: more than { $limit } times as long as it is wide. Cut it to the child, and send that.
image-busy = Too many pictures are being read at this moment, so this one was not. Send it again in a few seconds.
image-truncated = The picture is damaged or breaks off before its end: send the file again, or ask for another copy.
image-took_too_long = The picture could not be read within { $seconds } seconds: open it in a picture program, save it as JPEG and send that.
image-does_not_fit = The picture can not be made smaller than { $kilobytes } kB: allow more bytes for it, or choose a smaller shape.
