"""Loopback twins that speak each platform's wire protocol, keep posts, and can be told to fail in every listed way.

Rooms in reading order:
    faults      what can go wrong, as a table: read this first
    clock       the twins' own time
    wire        one HTTP request and answer, as values
    pictures    the header of an uploaded picture
    timeline    remote objects, with all that ever was seen of them
    state       what a test or the demo holds: accounts, posts, faults, clock
    weights     how X counts a text
    x_words, x    X
    facebook_words, facebook_fields, facebook   a Facebook Page
    receipts, webhook   partners
    twins       the state with every twin in it: what tests make
    pages       each twin's timeline for human eyes
    control     the control routes
    dispatch    one request, one fault, one outcome
    server      real sockets: answers, silences and resets

They are written from the platforms' documented behaviour, independently of `publishers.channels`.
"""
