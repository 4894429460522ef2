# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Give codes as a list of 1 to { $most } area codes and nothing beside it, such as "codes": ["RO", "HU"].
channel-account_unasked = Something was posted on this channel just now, so it has to be asked first whose the new credentials are. Send the same change again.
channel-address_unfit = This is not an address that can be kept. Write https://..., without user name, password or #fragment; secrets have their own fields.
channel-copies_out = Posts on { $channel } are still out there, and { $fields } says whose they are: through another account they could not be taken down, and would read as gone. End their alerts and wait until the ledgers are complete, or add a second channel for the other account. New credentials of the same account are taken at any time.
channel-language_unknown = There is no language "{ $language }". Write a BCP 47 tag, such as ro, pt-BR or uz-Cyrl.
channel-languages_many = A channel has at most { $most } languages. None means any.
channel-other_mode = The channel { $channel } is the same account, and one of the two is a sandbox: what is tried out would be seen by everybody. Give the sandbox an account of its own.
channel-secret_needed_anew = The address has changed, so the old credentials were not kept. Enter { $field } again.
channel-secrets_unreadable = The credentials of channel { $channel } can not be opened: they were sealed under another HOMEWARD_SECRET_KEY. Start with that key, or enter the credentials again.
channel-setting_malformed = { $field } does not have the form that { $kind } uses.
channel-setting_missing = { $field } is missing. A { $kind } channel can not work without it.
channel-setting_refused = { $field } does not fit a { $kind } channel. See: homeward channel kinds
channel-setting_unknown = A { $kind } channel has no setting { $field }. See: homeward channel kinds
channel-signing_secret_unfit = { $field } must be whsec_ followed by 24 to 64 bytes in base64.
channel-token_unfit = { $field } must be one line of letters, digits and signs, without spaces.
channel-unknown = There is no such channel in your agency.
channel-unknown_kind = There is no channel kind "{ $kind }". Did you mean { $nearest }? The kinds are: { $kinds }.
partner-key_unusable = This API key does not work: it is unknown, revoked or out of date. Ask the agency for a new one.
partner-unknown = There is no such partner in your agency.
