words-no_catalogue = There is no catalogue for the language { $language }. Drop the language, or add { $language }.ftl. There are: { $known }.
words-short_form_too_long = The { $limit }-character text in { $language } needs at least { $length } characters. Shorten the place, or put its most important part first, before a comma.
words-post_too_long = The post in { $language } needs at least { $weight }, but the platform allows { $most }. Shorten the place or the names.
words-no_child = The text in { $language } names no child. Add at least one.
words-child_not_described = Child { $number } is hardly described in { $language }. Add at least two of age, sex, height, build, hair, eyes, clothing and marks.
words-no_place = The text in { $language } does not say where the child was last seen. Add last_seen.place.
words-no_time = The text in { $language } does not say when the child was last seen. Add last_seen.at.
words-no_number = The text in { $language } holds no telephone number. Add contact.phone.
words-empty = This part of the text in { $language } is empty. Fill it, or add what it is made from.
words-body_incomplete = The full text in { $language } leaves out facts that the poster shows. Compose it afresh.
words-too_long = This text in { $language } has { $length } characters; at most { $most } are allowed.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = is empty: write something, or leave the field out where it may be left out.
text-too_long = has { $length } characters: at most { $most }.
text-one_line = must stand on one line, without tabs: join the lines.
text-forbidden_character = holds the invisible character { $character }: type it anew without it.
text-no_letters = holds neither a letter nor a digit: write it in words.
text-stacked_marks = has more than { $most } accents on one letter: type it anew.
