"""Agencies and their people: who somebody is, and what they may do.

permissions  what each role may do; everybody who acts passes here      <- read this first
enrolment    agencies and people are added, let in, and let begin anew
mailing      a link by e-mail, for whoever has an app for codes (letters)
signin       one-time links and desk sessions
proving      the second factor: a passkey or a code, at sign-in and before what can not be undone
passkeys     what a device is asked to sign, and whether it did (challenges)
codes        six digits from a secret and the time
factors      second factors are added and taken away
sessions     where somebody is signed in
tokens       API tokens
access       how somebody came in: how fresh, and with which limits
pairs        what one administrator must not do alone
assignments  who works on which case
changing     roles change, people leave or are shut out (shutting)
"""
