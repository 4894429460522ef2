# The command line: files, options and settings that can not be used, and what failed.
cli-no_such_file = There is no such file. Check the path.
cli-is_a_folder = This is a folder: name a file in it.
cli-unreadable = The file can not be read: { $why }.
cli-file_too_large = The file is larger than { $megabytes } MB: check that it is the right one.
cli-not_json = The file is not JSON, line { $line }, column { $column }: { $detail }. Mend it there.
cli-not_json_at_all = The file is not JSON text: check that it is the right one.
cli-not_an_object = The file must hold one JSON object, in braces.
cli-not_writable = Nothing was written: { $folder } can not be written to ({ $why }). Name a folder of your own.
cli-render_stopped = Stopped: nothing was written.
cli-older_posters = { $count ->
    [one] One poster or text of an earlier run is left in { $folder }, in a shape or language that was not asked for now: remove it if it is another case's.
   *[other] { $count } posters and texts of an earlier run are left in { $folder }, in shapes or languages that were not asked for now: remove them if they are another case's.
}
cli-unknown_shape = There is no shape "{ $shape }". The shapes are: { $known }
cli-unknown_language = There is no catalogue for the language "{ $language }". There are: { $known }
cli-language_without_catalogue = There is no catalogue for the language "{ $language }" of this case. Name the languages to render with --lang. There are: { $known }
cli-as_of_too_early = "{ $given }" is before the child was last seen, { $seen }: nothing can be told as of then. Give a later time, or correct last_seen.at.
cli-code_unfit = "{ $given }" is not a check code: use at most 20 letters, digits and hyphens.
cli-too_many_photos = { $photos } photos are given, but the case has { $count ->
    [one] 1 child
   *[other] { $count } children
}: give at most one for each, in the children's order.
cli-photo_withheld = The photo of this child is withheld by the case or its rules: it is shown nowhere.
cli-database_url = This is no address of a database. Leave it empty for SQLite in the data dir, or write postgresql+psycopg://user:password@host/name
cli-data_dir = { $folder } can not be used: { $why }. Name a folder that may be written to.
cli-database_silent = The database at { $url } does not answer, or refuses. Check that it runs and that HOMEWARD_DATABASE_URL is right.
cli-not_migrated = The database is not up to date. Run: homeward db upgrade
cli-no_agency = There is no agency yet. Add somebody first: homeward staff add EMAIL --role officer
cli-unknown_agency = There is no agency "{ $slug }". There are: { $slugs }
cli-no_officer = Nobody who may write cases is enrolled. Add somebody first: homeward staff add EMAIL --role officer
cli-officer_needed = Several people may have made this case. Say who it is: { $emails }
cli-unknown_person = Nobody with the address { $email } is enrolled. Add them: homeward staff add { $email } --role officer
cli-not_a_position = "{ $given }" is not a position: write longitude, then latitude, in degrees, for example 23.6236,46.7712
cli-unknown_travel = "{ $given }" is not a way of travel. The ways are: { $known }
cli-nothing_there = Nothing that we know of lies at { $point }. Check the order: longitude first, then latitude.
cli-nothing_asked = Write the name of a place, for example: homeward areas find Oradea
cli-nothing_found = Nothing is named "{ $text }". Try fewer letters, or another language.
cli-channel_unwell = The channel does not work: { $why }
cli-is_there_already = { $path } is there already. Name a new file.
cli-not_a_public_key = This is no public key of an audit: it is written ed25519: and 64 digits, as homeward audit key prints it.
cli-key_is_set = The key is set by HOMEWARD_SECRET_KEY, so it is changed there. Make one with: openssl rand -hex 32. Put it in HOMEWARD_PREVIOUS_SECRET_KEYS and restart every process, so that each can open what another seals. Then let the two keys change places, restart again, and run: homeward keys reseal
cli-key_drop_is_set = The keys are set by HOMEWARD_SECRET_KEY: take the older ones out of HOMEWARD_PREVIOUS_SECRET_KEYS and restart.
cli-keys_needed = Something is still under an older key: { $kinds }. Run homeward keys reseal first; what homeward keys status then still counts ends when it says, or at once with --end-tokens.
cli-values_unreadable = { $count } sealed values open with no key that is known. Put the key that is missing into HOMEWARD_PREVIOUS_SECRET_KEYS; homeward keys status names it.
cli-values_left = { $count } values are still under an older key: a process that knows only that one is still running. Restart it, and run this again.
cli-cannot_listen = { $host } port { $port } can not be listened on: { $why }. Give another with --host or --port.
cli-web_stopped = The web server has stopped by itself, so this process ends too. Look at the log, and start it again.
cli-cannot_listen_metrics = { $host } port { $port } can not be listened on for /metrics: { $why }. Set HOMEWARD_METRICS_PORT to a free one; each process needs its own.
demo-folder_is_used = { $folder } is not empty, and the demo plays in no store that is there already. Name a new folder, or leave --data out.
demo-no_such_case = "{ $file }" is neither a file nor a bundled case. The bundled cases are: { $known }
cli-no_mail_server = No e-mail server is set. Set HOMEWARD_SMTP_URL and HOMEWARD_MAIL_FROM, or leave --mail out and hand the link over yourself.
