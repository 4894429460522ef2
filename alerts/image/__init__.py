"""The Pillow door: hostile uploads become clean masters, pictures become JPEG within a channel's limit.

formats     what a file is, by its first bytes
alone       where a stranger's bytes are looked at: a process of its own
decoder     runs alone in a bounded process: pixels out of a hostile file
door        read_upload: bytes from a stranger -> Master
encode      a picture as JPEG, within a limit of bytes
corners     what is remembered of the looks of a picture
sheet       our own PDF as a picture
likeness    whether a picture shows one of our posters, the same or altered
models      the keys that sign pictures
trust       a root of our own, and a key for posters that it vouches for
manifest    the C2PA door: a picture and a key -> the picture with its manifest
signing     what a poster is signed with when it is frozen
sealreader  runs alone in a bounded process: what a hostile file's manifest says
seal        whether a stranger's picture bears a manifest of ours, and is as it was signed
drawn       a drawn child, for drills, the demo and tests
portrait    its parts: face, hair, clothes
"""
