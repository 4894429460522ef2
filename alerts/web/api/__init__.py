"""/v1 and its neighbours: what machines and other people's software may ask. The verbs check who may.

routers       the list of them
description   what the OpenAPI document says of the whole; examples: the invented case that it shows
keyed         the route class of what changes something: who asks, then a body; Idempotency-Key
shapes        what requests and answers are made of; written: bodies that are read as they were written
cases photos alerts (alert_view) previews copies stream channels partners events places     one file for each thing
"""
