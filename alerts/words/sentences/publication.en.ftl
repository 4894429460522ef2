# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = The post was sent as often as is safe, and it is not there. Look at the channel yourself: say that it is there, or send it again.
publication-crashed = Our own code failed on this. It is tried again; if it stays, tell whoever runs the service, and look at the channel yourself.
publication-deleted_by_someone = The post is gone, and it was not we who deleted it. Ask who did; send it again if the search goes on.
publication-edits_used_up = The post was edited as often as is safe, and it does not show what it should. Correct it by hand, and say what you did.
publication-end_refused = The partner refuses to be told that the search has ended, and may still show the alert. Call the partner, and ask for a receipt of the removal.
publication-endpoint_parked = { $contact ->
    [none] The service behind { $channel } does not answer, so it is tried once an hour. No contact of the partner is on file: find one, and call.
   *[other] The service behind { $channel } does not answer, so it is tried once an hour. Call the partner: { $contact }.
    }
publication-goes_on = The alert goes on without this partner, whose area it left or whose channel was switched off. There is no way to say so before the search ends: if what the partner shows must go now, call. With the end it is told by itself.
publication-half = Only a part of what was posted is there. Look at the channel yourself, and delete or complete it by hand.
publication-look_after_restore = The database was restored from a backup, and this kind of channel can not be read from here. Look yourself whether a post of this alert is there: say that it is, or that it is not.
publication-look_yourself = It is not known whether the post is there, and this kind of channel can not be read from here. Look yourself: say that it is there, or send it again.
publication-lost_out_of_reach = This left after the backup was made from which the database was restored, and this channel can not be read from here. Look yourself, or call the partner, and see to it that it goes.
publication-no_receipt = The partner has not declared removal in the 15 minutes that it signed for. Call the partner.
publication-no_remote_id = The platform answered without saying which post it made. It is looked for before anything else is done.
publication-not_found = There is no such publication in your agency. The ledger of the alert names them.
publication-receiver_silent = The partner's service has not answered for days, though the same event was sent again and again. Call the partner.
publication-remove_by_hand = The post can not be taken back from here. Delete it by hand on the platform.
publication-stray_found = A post of an ended alert was found on the channel, and it is being taken back. See to it that it goes.
publication-too_late = The worker was held up for too long, so nothing was sent. It is tried again.

waiting-limited = { $kind ->
    [facebook] Facebook makes us wait. It is tried again at { $time }.
    [x] X makes us wait. It is tried again at { $time }.
   *[other] The partner's service makes us wait. It is tried again at { $time }.
    }
waiting-parked = The partner's service answers nobody. It is tried again at { $time }.

settle-elsewhere = This link leads elsewhere: the post stands on { $sites }. Copy its link there.
settle-link = This is not the link of a post. Copy it from the platform, beginning with https:// (on X it has /status/ and a number; on Facebook it ends with the number of the Page and that of the post, joined by _)
settle-not_asked = Nothing is to be settled here: no call is unanswered and nobody was asked. Look at the ledger again.
settle-of_another = This post is known already: it belongs to another alert, to another message of this one, or to another channel. Copy the link of the one that is asked for here.
settle-one_of_two = Say one of two things: there, with the link of the post, or send_again.
settle-retracted = This post is being taken back, so it is not sent again.
settle-switched_off = The channel has been switched off, so nothing new is sent there. Switch it on again first; or leave this as it is: with the end of the alert nothing is to be sent any more.
settle-too_early = What was sent may still arrive. Look again in a few minutes, then say that it is there or send it again.
