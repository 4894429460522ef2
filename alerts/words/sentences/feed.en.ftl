# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = This is not a cursor of ours. Use `next` of an earlier answer unchanged, or leave `after` out to begin anew.
feed-cursor_ahead = This cursor is ahead of the event log, which was restored to an earlier time. Leave `after` out and read it from the beginning.
feed-event_not_found = This message has not been issued yet.
feed-document_not_found = There is no CAP document of this identifier.
feed-cap_not_clean = { $count ->
    [one] The CAP document breaks one rule, so nothing was issued. Mend what is named and submit again.
   *[other] The CAP document breaks { $count } rules, so nothing was issued. Mend what is named and submit again.
}

cap-unknown_profile = There is no profile "{ $profile }". There are: { $known }.

## The document as a whole

cap-too_large = The document has { $bytes } bytes; at most { $most } are read. Check that this is the right file.
cap-overgrown = The document has too many elements side by side to be checked: no alert has so many thousands. Check that this is the right file; keep a shape in one polygon rather than in many.
cap-doctype = The document has a DOCTYPE. CAP needs none, and readers refuse it: remove it.
cap-too_many = More than { $most } things are wrong with this document, and the others are not listed. Mend these first.
cap-malformed = The document is not XML, line { $line }: { $detail }. Mend it there.
cap-not_cap = The document begins with { $found }; a CAP 1.2 document begins with { $expected }.
cap-schema = The schema of CAP 1.2 does not allow this, line { $line }: { $detail }

## Who says it, and to whom

cap-characters = The { $name } is empty or holds a space, a comma, < or &. Leave them out.
cap-unusual = { $name ->
    [sender] The sender is not of the form local@domain, which national profiles ask for.
   *[other] The { $name } holds other signs than letters, digits, - and _, which national profiles refuse.
}
cap-scope_incomplete = With the scope { $scope } the element { $name } is required. Add it.
cap-note_missing = { $reason ->
    [Exercise] An exercise should say in note which exercise it is.
   *[other] An error message should say in note what is wrong.
}

## References

cap-references_missing = A message of type { $kind } must name in references the messages that it is about.
cap-reference_malformed = Reference { $index } is not of the form sender,identifier,sent. Copy the three strings from the message that is meant.
cap-reference_itself = Reference { $index } is this message itself. Remove it.
cap-reference_newer = Reference { $index } is newer than this message. A message can only be about earlier ones.

## Info

cap-info_missing = A message of type { $kind } without info tells nobody anything. Add one info for each language.
cap-language_missing = The language is missing, so readers take it for en-US. Add it.
cap-same_text = The description in { $language } is the same text as in { $other }. Translate it, or leave one info out.
cap-info_differs = The { $name } is another one than in the first info. Infos that are translations have the same.
cap-expires_missing = The time of expiry is missing. Many readers act on nothing else: add expires.
cap-expires_before_sent = The message expires before it is sent. Nobody will show it: set a later time.
cap-text_repeated = The { $name } is the same text as the { $other }. Say there what the other one does not.
cap-markup = The { $name } holds markup, which readers show as it is. Use plain text.
cap-too_long = The { $name } has { $length } characters; large readers cut it after { $most }. Shorten it.

## Addresses, resources, areas

cap-address_relative = This address is not absolute. Write it in full: https://...
cap-digest = The digest is not a SHA-1 digest: 40 hexadecimal digits of the file's bytes.
cap-size = The size is not a number of bytes above 0.
cap-polygon_and_circle = The area has a polygon and a circle, which readers join to one larger area. Keep one of them.
cap-geocode = A geocode of { $scheme } has six digits. A county has a 0 before its five.
cap-ceiling_alone = A ceiling needs an altitude below it. Add the altitude, or remove the ceiling.

## Google Public Alerts

google-missing = Google requires { $name } in every info. Add it.
google-recommended = Google recommends { $name } in every info. Add it.
google-area_without_shape = Google requires a polygon, a circle or a geocode in every area. Add one.
google-circle_without_ground = Google shows no circle with a radius of 0. Give it the radius in km.
