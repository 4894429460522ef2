"""HOW: one publisher per kind of channel; knows nothing of cases, databases or staff.

Rooms in reading order:
    contract    what every kind promises, and what it is given: read this first
    errors      what can go wrong, told apart by what we then know
    guard       which addresses may be connected to
    deadline    one time for all of a call, and a bound on what comes
    rates       budgets of calls, shared by all workers, with a share kept for taking back
    http        the way out: sessions that return an answer or raise one of those errors
    batch_http  the same way out for many requests at once
    told        what an answer must look like before anything in it is believed
    told_by_x   what X tells of posts and people
    told_by_facebook    what the Graph API tells of a Page, its posts and photos, and of how busy we are
    signing     what proves to a receiver that a request is ours
    geocoding   where a place lies, asked of a service that the operator names
    adgeolocation   places by the keys that Facebook's targeting knows them by
    mail        e-mail to people on duty, by the operator's own server
    compose     a message's parts, fitted into a kind's text limits
    registry    which kinds there are, and how one is opened
    channels    one file per kind
    emulators   loopback twins of the platforms, which fail on demand
"""
