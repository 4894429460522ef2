# Keeping, verifying and illustrating a case.

case-assign_self = Nobody puts themselves on a case. Ask an officer who works on it, or another administrator.
case-closed = This case is closed, so it is not changed any more. Open a new case if the child is missing again.
case-hidden = The search has ended and every copy is accounted for, so what this case held is hidden. It is wiped when the grace period is over.
case-not_found = There is no such case in your agency. Look for it in the list of cases.
case-not_verified = This case is not verified. Answer what is open and verify it first.
case-open_items = { $count ->
    [one] One item of the verification is open, so the case is not verified. Answer it.
   *[other] { $count } items of the verification are open, so the case is not verified. Answer them.
}
case-doubt_stands = It was said that nobody knows whether the address is protected; that ends with "clear" or "hit", not by leaving it out.
case-children_keep_their_numbers = Photos and alerts know the children of this case by their numbers. Leave them in their order, and add others at the end; who was found is taken out on the page that ends the search.
case-protected = The protected-address check says that nothing of this case may be shown, previews included. It stays so until the check is clear, or two people lift the protection.
case-purged = This case was purged: its personal data is gone for good.
case-last_officer = This is the last officer on the case. Put another one on it first.
case-lift_own = You wrote some part of this case, so others have to lift its protection.
case-lift_twice = You have said so already. Another person with the right has to agree, within the hour.
case-nothing_to_lift = This case is not protected, or is over. There is nothing to lift.
case-mode_is_fixed = Whether a case is real or an exercise can not be changed once it is open: it is { $mode }. Open another case.
case-reference_is_fixed = The reference { $reference } can not be changed once the case is open. Leave it as it is, or open another case.
case-reference_taken = Your agency has a case { $reference } already. Change that one, or give this one its own reference.

photo-focus_outside = The place of the face is given as two numbers from 0 to 1: from the left, then from the top.
photo-no_such_child = There is no child { $child }: the case has { $count ->
    [one] one child. Write 1.
   *[other] { $count } children. Write a number from 1 to { $count }.
}
photo-rights_unstated = { $count ->
    [one] Of one photo nobody has said where it comes from and who allows its use. Ask, and add it again with that.
   *[other] Of { $count } photos nobody has said where they come from and who allows their use. Ask, and add them again with that.
}
photo-is_out = A live alert shows this photo. Withdraw it on the page that ends the search, so that what shows it is replaced at once.
photo-withdrawn = This very picture was withdrawn from the case, so it is not used in it again. Choose another one.
photo-not_found = This case has no such photo. Look at its list of photos.
