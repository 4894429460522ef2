# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Too many pictures are being checked at this moment, so this one was not. Send it again in a minute.
check-code_shape = A check code is the letter H and eight more letters or digits, such as { $example }. Copy it from the poster.
check-digest_shape = This is no SHA-256: write 64 hex digits.
check-nothing_sent = Nothing was asked. Send `code` as it stands on the poster, `sha256` of a picture, or the picture itself as `file`.
check-sheet = This PDF is not the file that we published, and of a PDF only the bytes are compared: send `code` as it stands on the sheet.
check-unclear = A poster of ours is in this picture, too small to tell whether anything on it was changed. Send the picture as large as you have it.
