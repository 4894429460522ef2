# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = The area can not be proposed: no point is known where the child was last seen. Name an area, or add last_seen.point to the case.
alert-cannot_approve = An alert that is { $state } can not be approved. Look at it again.
alert-cannot_edit = An alert that is { $state } is not edited any more. To say something new while it is live, draft an update.
alert-cannot_end = This alert is { $state } and can not be ended again. Its ledger tells what became of every copy.
alert-cannot_expire = An alert that is { $state } does not expire.
alert-cannot_purge = An alert that is { $state } can not be purged: it must have ended first.
alert-cannot_reinstate = This alert is { $state }. Only a search that has ended can be put up again.
alert-cannot_reject = An alert that is { $state } can not be sent back. Look at it again.
alert-cannot_hold_back = An alert that is { $state } is not held back. Look at it again.
alert-cannot_stop = An alert that is { $state } is not stopped. Look at it again.
alert-cannot_submit = An alert that is { $state } can not be submitted. Look at it again.
alert-case_has_one = This case has an alert already: { $alert }. Work on that one, or end it first.
alert-needs_a_person = Only a person can do this. Sign in.
alert-edited_while_it_waited = The case was edited after this was approved, while it waited for the end of quiet hours. Nothing of it has left, and it leaves no more: look at the case, write an update and have it approved.
alert-ended_while_it_waited = The search ended while this waited for the end of quiet hours. Nothing of it has left, and nothing leaves any more.
alert-not_found = There is no such alert in your agency. Look for it in the list of alerts.
alert-not_live = This alert is { $state }, and this is only for a live one.

alert-part_consent = The area reaches into { $parts }, and the authority there has not agreed. Ask it and record it in the case under partners (code, consent: given), or draw the area smaller. If one of them is your own, write it in the case under agency (region).
alert-partner_consent = The area reaches into { COUNTRIES($countries) }, and no partner there has agreed. Ask them and record it in the case under partners (code: { $countries }; consent: given), or draw the area smaller.

approval-another_content = This is not what waits for approval: it was changed since you looked at it. Look at it again and approve what it says now.
approval-case_changed = The case was changed after this was submitted. Have it verified if need be, and submitted afresh.
approval-four_eyes = You wrote, edited or submitted some part of this, so another person has to approve it. Ask somebody else.
approval-nothing_to_approve = Nothing of this alert waits for approval: it was approved, sent back or edited meanwhile. Look at it again.
approval-overtaken = Another message of this alert went out meanwhile. Submit this one afresh, so that it follows that one.
approval-already_expired = Its "valid until" has passed. Submit it afresh, with more hours if need be.
approval-standing_over_before_morning = It is quiet until { $until } ({ $zone }), and what is out now would be over before this may leave. Give a reason to send it now, or wait until then.
approval-over_before_morning = It is quiet until { $until } ({ $zone }), and this would be over by then. Submit it with more hours, or give a reason to send it now.
approval-too_late = More than { $minutes } minutes have passed since this was submitted. Submit it afresh, so that its times are right.

draft-cannot_approve = A draft that is { $state } can not be approved. Submit it first.
draft-cannot_drop = A draft that is { $state } can not be dropped. Look at the alert again.
draft-cannot_edit = A draft that is { $state } can not be edited. Draft an update.
draft-cannot_reinstate = A draft that is { $state } is not put up again. Look at the alert again.
draft-cannot_reject = A draft that is { $state } can not be sent back. Only what is submitted can.
draft-cannot_stop = A draft that is { $state } is not stopped. Look at the alert again.
draft-cannot_submit = A draft that is { $state } can not be submitted again. To change it, edit it first.
draft-cannot_withdraw = A draft that is { $state } can not be withdrawn. Look at the alert again.
draft-changed_meanwhile = The draft was changed while it was being composed. Look at it again and submit it once more.
draft-channel_out_of_area = The channel { $channel } does not cover the area. Take it off the list, or widen the area.
draft-expires_at = The end must lie after now, and at most { $most } hours away. Choose another time; an update can prolong it later.
draft-expires_twice = The end is given twice. Give expires_at or expires_hours, not both.
draft-hours = An alert stays up for more than 0 and at most { $most } hours. Choose a number between; an update can prolong it later.
draft-no_catalogue = There are no words in the language { $language }. Drop the language from the alert, or add its catalogue. There are: { $known }.
draft-no_language = An alert speaks at least one language. Name one.
draft-no_such_photo = { $photos } is no photo of this case, or was withdrawn. Choose from the photos on the case's page.
draft-no_such_channel = There is no channel { $channel } that this alert may use. A drill reaches sandboxes only, and nothing else reaches them. Look at the list of channels.
draft-nothing_to_edit = Nothing is being written for this alert. To say something new, draft an update.
draft-nothing_to_submit = Nothing is being written for this alert, so there is nothing to submit. To say something new, draft an update.
draft-one_is_open = An update of this alert is being written already. Edit that one, or have it approved first.
draft-poster_unfit = The picture for { $channel } does not fit: that kind of channel takes at most { $most } bytes. Choose a simpler photo, or leave the channel out.

preview-channel_unwell = The last check of { $channel } failed. Check the channel before you submit.
preview-language_of_others = None of the channel's languages is one of the alert's. It would post in { LANGUAGES($language) }.
preview-no_such_picture = The alert has no picture in this shape and language. Its previews list those that there are.
preview-nothing_to_show = Nothing of this alert is left to preview. Its messages and its ledger tell what was said.
preview-undo_window = This kind of channel lets posts be deleted for { $hours } hours only. Afterwards somebody has to remove them by hand.
preview-unreviewed = No speaker has reviewed our words in { LANGUAGES($language) } yet. Have somebody who speaks it read them.
preview-untranslated = This has no text in { LANGUAGES($language) }. It is shown in its own language and marked with it; add a translation to the case.

message-not_found = There is no such message.
