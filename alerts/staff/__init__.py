"""Agencies and their people: who somebody is, and what they may do.

permissions  what each role may do; everybody who acts passes here      <- read this first
enrolment    agencies and people are added
signin       one-time links and desk sessions
tokens       API tokens
access       how somebody came in: how fresh, and with which limits
pairs        what one administrator must not do alone
assignments  who works on which case
changing     roles change, people leave
"""
