# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = This was confirmed already. There is nothing left to do.
staff-action_too_late = More than { $minutes } minutes have passed since this was proposed. Propose it afresh.
staff-action_unknown = Nothing like this was proposed in your agency. Look at the list of what waits for a second administrator.
staff-agency_exists = There is an agency "{ $slug }" already. Choose another short name.
staff-agency_name_differs = The agency "{ $slug }" has another name. Leave the name out to add somebody to it, or choose another short name to make a new agency.
staff-agency_needed = There are several agencies. Say which one: { $slugs }.
staff-agency_not_yours = You can add people to your own agency only. Leave the agency out.
staff-agency_slug_invalid = An agency's short name has at most 60 small letters a to z, digits and single hyphens, such as police-cluj.
staff-agency_unknown = There is no such agency, or it is not yours.
staff-code_app_unknown = You have no app for codes.
staff-code_offer_over = This secret was not offered to you, or not in this session. Load the page again and let your app read the new square.
staff-code_wrong = This is not the code that the app shows now. Look whether the app has read the square above and whether its clock is right, and type the newest code.
staff-country_invalid = A country is two capital letters (ISO 3166-1), such as RO.
staff-deactivated = This account is closed. Ask an administrator of your agency.
staff-email_invalid = This is not an e-mail address. Write it as name@example.org, without spaces.
staff-exists = Somebody is enrolled with this e-mail address already. To let them in again, make a sign-in link.
staff-form_foreign = This form is out of date or was not made for you. Load the page again and repeat what you did.
staff-half_signed_in = The link was the first of two steps. Show your passkey or a code now: open /desk/second-factor.
staff-last_factor = This is the only way by which the desk knows you. Add another one first.
staff-link_subject = Homeward: your sign-in link
staff-link_text =
    Somebody asked at { $place } for a sign-in link to this address. If it was you, open it within { $minutes } minutes:

    { $link }

    It works once, and then asks for the code of your app. The link alone lets nobody in, and nobody of Homeward ever asks you for a code. If it was not you, do nothing; if it goes on, tell an administrator of your agency.
staff-link_unusable = This link does not work: it was used, its time is over, or it needs a code that was not the right one. Try the code again, or ask an administrator of your agency for a new link.
staff-no_mail = No links are sent by e-mail here. Ask an administrator of your agency for one.
staff-not_fresh = More than { $minutes } minutes have passed since you last showed that it is you. Do so with your passkey or a code, here or under "Your account" at the desk, and repeat this.
staff-not_fresh_link = You signed in more than { $minutes ->
        [480] 8 hours
       *[other] { $minutes } minutes
    } ago. For this, sign in once more with a new link, and repeat it.
staff-not_permitted = You may not { $permission ->
        [read_case] read cases
        [write_case] write cases
        [read_alert] read alerts
        [submit_alert] submit alerts
        [approve_alert] approve alerts
        [end_alert] end alerts
        [settle_copies] settle copies
        [read_channels] read channels
        [manage_channels] manage channels and partners
        [manage_staff] manage people
        [read_audit] read the audit
        [lift_protection] lift the protection of a case
       *[other] do this
    }. It takes one of these roles: { $roles }. Ask an administrator of your agency.
staff-passkey_known = This passkey is known already.
staff-passkey_not_made = The device did not make a passkey, or it took too long. Try again.
staff-passkey_unknown = You have no such passkey.
staff-passkey_unusable = This passkey does not let you in: it is not known here, or the answer came too late. Load the page and try again, or use a one-time link.
staff-passkeys_enough = There are { $most } passkeys already. Remove one that you do not use any more.
staff-proof_wrong = This did not show that it is you: the passkey is not yours, or the code is not the newest or was used already. Wait for the next code and try again; after five wrong ones you are signed out.
staff-role_missing = Say what the person may do, with at least one of these roles: { $known }.
staff-role_unknown = There is no role "{ $role }". The roles are: { $known }.
staff-session_over = You are not signed in, or not any more. Sign in again with your passkey, or ask an administrator of your agency for a link.
staff-session_unknown = You have no such session.
staff-token_by_token = A token makes no tokens. Sign in at the desk and make it there, under "Your account".
staff-token_days = A token is good for 1 to { $most } days.
staff-token_not_permitted = This token was made without the right { $permission }, or without the right to read what it would be answered. Use another one, or sign in at the desk.
staff-token_of_another = A token is made by the person who uses it, or on the machine itself with: homeward token create
staff-token_reads = A token with the right { $right } also needs { $needs }: it is answered with what it acted on.
staff-token_rights = A token has at least one right, and none that you do not have yourself. You have: { $known }.
staff-token_unknown = You have no such token that works.
staff-token_unusable = This API token does not work: it is unknown, revoked or out of date. Make a new one.
staff-two_people = One person alone may not do this. Propose it, and have another administrator confirm it within the hour.
staff-unknown = There is no such person in your agency.
staff-way_in_subject = Homeward: your way in
staff-way_in_text =
    You are let in to Homeward at { $place }. Open this within { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }; it works once:

    { $link }

    It asks for a code that whoever let you in tells you by telephone or word of mouth, never by e-mail. The link alone lets nobody in.
