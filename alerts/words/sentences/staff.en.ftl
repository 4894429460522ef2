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
staff-country_invalid = A country is two capital letters (ISO 3166-1), such as RO.
staff-deactivated = This account is closed. Ask an administrator of your agency.
staff-email_invalid = This is not an e-mail address. Write it as name@example.org, without spaces.
staff-exists = Somebody is enrolled with this e-mail address already. To let them in again, make a sign-in link.
staff-form_foreign = This form is out of date or was not made for you. Load the page again and repeat what you did.
staff-link_unusable = This link does not work: it was used, or its time is over. Ask an administrator of your agency for a new one.
staff-not_fresh = You signed in more than { $hours } hours ago. For this, sign in once more with a new link, and repeat it.
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
staff-role_missing = Say what the person may do, with at least one of these roles: { $known }.
staff-role_unknown = There is no role "{ $role }". The roles are: { $known }.
staff-session_over = You are not signed in, or not any more. Ask an administrator of your agency for a sign-in link.
staff-token_days = A token is good for 1 to { $most } days.
staff-token_not_permitted = This token was made without the right { $permission }. Use another one, or sign in at the desk.
staff-token_rights = A token has at least one right, and none that you do not have yourself. You have: { $known }.
staff-token_of_another = A token is made by the person who uses it, or on the machine itself with: homeward token create
staff-token_unusable = This API token does not work: it is unknown, revoked or out of date. Make a new one.
staff-two_people = One person alone may not do this. Propose it, and have another administrator confirm it within the hour.
staff-unknown = There is no such person in your agency.
