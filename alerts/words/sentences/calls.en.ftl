# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: a search has ended
call-subject_expires = Homeward: an alert runs out soon
call-subject_lapsed = Homeward: nobody approved an alert within the hour, it has to be submitted afresh
call-subject_late = Homeward: a deadline has passed for a copy that is still out
call-subject_stopped = Homeward: an alert that was approved could not be issued
call-subject_submitted = Homeward: an alert waits for your approval
call-subject_todo = Homeward: a copy needs a person
call-subject_unconfirmed = Homeward: a retraction is not confirmed
call-text = Look at it and say that you have it: { $link }. This is call number { $number }; it goes on until somebody does, or it is over.

call-duty_list = A duty list has at most { $most } people, each of them once.
call-for_approvers = This waits for an approver who wrote no part of it, and is called on until one of them has it. You may not approve it, so leave it to them.
call-no_means = There is no way to ring this person: no e-mail server is set (HOMEWARD_SMTP_URL), and no webhook stands beside them.
call-not_found = There is no such call for you. Look at the list of calls.
call-taken = Somebody has this already, or it is over.
call-webhook_refused = The webhook on duty answered with status { $status }.
call-webhook_secret = A webhook goes with its secret: whsec_ and 24 to 64 bytes in base64.
call-webhook_url = The webhook on duty is an https:// address, without user name and password.

mail-not_reached = The e-mail server took nothing. Check HOMEWARD_SMTP_URL, and whether the server answers.
mail-refused = The e-mail server refused the letter. Check the address and HOMEWARD_MAIL_FROM.
