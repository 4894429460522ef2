# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = What must be said has a length of { $weight }, and this kind of channel takes { $most }. Shorten the headline or the names.

guard-address_refused = { $host } is not a public address, so nothing was sent. Correct the address, or list it in HOMEWARD_ALLOW_PRIVATE_ADDRESSES if it is meant to be private.
guard-not_encrypted = { $host } would be reached without encryption, so nothing was sent. Use an address that begins with https://.

transport-name_unknown = The name { $host } is not known, so nothing was sent. Check the address and this machine's name server.
transport-name_unanswered = No name server said in time where { $host } is, so nothing was sent. It is tried again.
transport-names_waiting = Too many names wait for an answer of the name server, so { $host } was not asked for and nothing was sent. It is tried again. Check this machine's name server.
transport-refused = { $host } refused the connection, so nothing was sent. It is tried again.
transport-connect_timeout = { $host } did not accept a connection in time, so nothing was sent. It is tried again.
transport-not_reached = { $host } could not be reached, so nothing was sent. It is tried again.
transport-tls_failed = { $host } could not prove who it is (TLS), so nothing was sent. Check the address and the certificate there.
transport-request_invalid = The request could not be written, so nothing was sent. Check the channel's address and enter its credentials again.
transport-no_answer = { $host } did not answer in time. It may have happened all the same: it is looked for before anything else is done.
transport-broken_off = The connection to { $host } broke before a whole answer came. It may have happened all the same: it is looked for before anything else is done.
transport-answer_too_long = { $host } answered more than can be taken. It may have happened all the same: it is looked for before anything else is done.
transport-look_too_slow = The posts of this account could not be listed in { $seconds } seconds, so nothing is known of them. It is tried again. If that stays, look at the account by hand.

x-ok = X answers, and the account can be read.
x-invalid = X refused the post as invalid. Look at its text and its photo, then send a new one.
x-credentials_refused = X does not accept the access token. Sign in to X again and enter the new token.
x-credentials_unsuited = X does not accept this kind of token here. Enter an OAuth 2.0 user access token.
x-account_blocked = X has locked or suspended this account. Sign in at x.com and follow what it asks for.
x-app_not_allowed = X does not allow this app to do that. Check the app's access level in X's developer console.
x-duplicate = X says that this text has been posted already. The earlier post is looked for.
x-forbidden = X does not permit this account to do that. Check the app's permissions: it must read and write.
x-not_found = X finds no such post.
x-id_malformed = This is no number of a post on X. Copy the digits at the end of the post's address.
x-text_too_long = X says that the text is too long. Shorten it and submit again.
x-photo_too_big = X refused the photo as too big.
x-photo_not_prepared = The photo is not at X, so the post was not sent: an alert without its photo does not go out.
x-rate_limited = X allows no more calls for now. It is tried again when X allows it, and within the hour in any case.
x-usage_capped = The monthly quota of the X plan is used up. Raise it in X's developer console.
x-refused = X refused the call (HTTP { $status }). Check the channel's address and settings.
x-server_error = X failed while it handled the call (HTTP { $status }). It may have happened all the same: it is looked for.
x-unreadable_answer = X answered something that can not be read (HTTP { $status }). It may have happened all the same: it is looked for.
x-delete_refused = X refused to delete the post. It is tried again; if it stays, delete it by hand at x.com.
x-no_edits = Posts on X are not edited. A new post replaces the old one.
x-other_account = The access token belongs to another account on X than the one that posted, so nothing can be said about it or done. Enter a token of the account whose number is in user_id.
x-post_hidden = X hides this post from our account, so nothing can be said about it. Check that the token belongs to the account that posted it.
x-timeline_too_long = The account has more than { $posts } posts in this time, more than X shows. Look at the account by hand.

facebook-ok = Facebook answers, and the Page can be read.
facebook-credentials_refused = Facebook does not accept the Page access token (code { $code }). Make a new one and enter it.
facebook-permission_missing = Facebook says that a permission is missing (code { $code }). The Page token needs pages_manage_posts and pages_read_engagement.
facebook-rate_limited = Facebook allows no more calls for now (code { $code }). It is tried again when Facebook allows it, and within the hour in any case.
facebook-blocked = Facebook has blocked this Page or app for now (code { $code }). Open the Page at facebook.com and follow what it asks for.
facebook-duplicate = Facebook says that this has been posted already (code { $code }). The earlier post is looked for.
facebook-photo_refused = Facebook refused the photo (code { $code }). It takes JPEG and PNG of at most 4 MB.
facebook-invalid = Facebook refused the post as invalid (code { $code }). Look at its text, photo and countries, then send a new one.
facebook-not_found = Facebook finds no such post or photo, or hides it from this token.
facebook-id_malformed = This is no number of a post or photo on Facebook. It has digits, with one underscore in a post's.
facebook-page_not_found = Facebook finds no Page with this number, or the token may not post there. Check page_id and the token.
facebook-refused = Facebook refused the call (HTTP { $status }, code { $code }). Check the channel's address and settings.
facebook-server_error = Facebook failed while it handled the call (HTTP { $status }, code { $code }). It may have happened all the same: it is looked for.
facebook-unreadable_answer = Facebook answered something that can not be read (HTTP { $status }). It may have happened all the same: it is looked for.
facebook-delete_refused = Facebook refused to delete this. It is tried again; if it stays, delete it by hand on the Page.
facebook-other_page = This belongs to another Page than the channel's, so nothing can be said about it. Look at that Page by hand, or enter its page_id and its token again.
facebook-timeline_too_long = The Page has more than { $posts } posts in this time. Look at the Page by hand.

webhook-ok = The partner's service accepts our signed events.
webhook-no_event = There is no event to send: a webhook takes the event itself, not words and a picture.
webhook-too_large = The event has { $bytes } bytes, and a webhook takes fewer than { $most }. Shorten the texts.
webhook-disabled = The partner's service says that it is gone for good (HTTP { $status }). Ask the partner for a new address.
webhook-refused = The partner's service refused the event (HTTP { $status }). Check the address and the signing secret with the partner.
webhook-redirected = The partner's service points to another address (HTTP { $status }), which is not followed. Ask the partner for the final address.
webhook-rate_limited = The partner's service takes no more events for now (HTTP { $status }). It is tried again within the hour.
webhook-server_error = The partner's service failed (HTTP { $status }). The same event is sent again; a repeated one is dropped there.
webhook-web_page = A web page answered instead of the partner's service (HTTP { $status }). The same event is sent again; check the address if it stays so.
webhook-no_reads = A partner's copy can not be read from here: the partner declares removal with a receipt.
webhook-tombstone_only = A partner's copy can not be deleted from here: the retraction is sent, and the partner declares removal with a receipt.
