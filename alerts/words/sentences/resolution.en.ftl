# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Another message of this alert went out meanwhile. Look at it again and repeat what you did.
end-children_are_found = Single children are taken out because they were found. Give the reason found, or leave the children out to end the whole search.
end-no_such_child = The alert does not show this child. It shows the children with these numbers: { $shown }.
end-nobody_left = That would leave nobody to look for. Leave the children out to end the whole search.

receipt-no_such_alert = You were never sent this alert. Copy its id from the event.
receipt-not_retracted = This alert is still live, so there is nothing to declare removed yet.
