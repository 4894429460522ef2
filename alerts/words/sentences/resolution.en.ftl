# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Another message of this alert went out meanwhile. Look at it again and repeat what you did.
end-children_are_found = Single children are taken out because they were found. Give the reason found, or leave the children out to end the whole search.
end-no_such_child = The alert does not show this child. It shows the children with these numbers: { $shown }.
end-nobody_left = That would leave nobody to look for. Leave the children out to end the whole search.

receipt-no_such_alert = You were never sent this alert. Copy its id from the event.
receipt-not_retracted = This alert is still live, so there is nothing to declare removed yet.

reinstate-case_changed = The case was changed after what was approved, so that does not fit it any more. Open a new case.
reinstate-forgotten = What this case held is wiped, or is being wiped, so nothing is left that could be put up again. Open a new case.
reinstate-not_the_last = The search went on after this alert as { $alert }. Only what was said last of a case can be put up again.
reinstate-nothing_said = Nothing of this alert had been approved, so there is nothing to put up again. Open a new case.
reinstate-stopped = The child is protected, or consent was taken back: nothing of this case may go out.
reinstate-too_late = A search can be put up again for { $hours } hours after its end. Open a new case.
reinstate-too_late_alone = Who approved an alert can put it up again alone, once, for { $minutes } minutes after it was ended by mistake. Otherwise an officer does, and another person approves.

restore-held = This database was restored from a backup, and things happened after it was made. Nothing new is sent until every channel was looked at and somebody who runs the service releases the hold (homeward restore status).
restore-not_held = Nothing is held: this database has not been restored, or it was released already.
restore-unlooked = The hold stays, because it is not known yet what is out there. Not looked at: { $what }. The service looks again by itself; where it can not, a person settles it in the ledger of the alert.

certificate-not_found = There is no certificate: nothing of this was purged yet, or there is no such case in your agency. A case is purged when every copy is accounted for and the grace period is over.
