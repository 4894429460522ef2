"""Posters: frozen Texts and photos -> the picture of a message in a shape and a language. In reading order:

templates   the shapes, as TOML in templates/: what stands where, how large, and what goes first
palette     the colours of each tier, with their contrast
fonts       the typefaces in fonts/, in the order in which they are asked for a letter
bidi        which way each letter runs
clusters    what may not be torn apart where a word must be broken
breaks      where lines end
typeset     text -> lines of placed glyphs
items       what a finished layout consists of: areas, lines, photos, the QR code, the map
content     which words of a message a poster shows, and which may go
blocks      kind, facts, action, foot, child, children, ending: content -> items
panels      photo, QR code and map: what fills a place of given size
layout      docks the blocks, finds the largest type that fits, drops what may go
crop        photos cut to their places, the face kept
rasters     lines of type -> pixels
map         the map in its place
paint       items -> pixels
pdf         a PDF file from its objects
embedding   the typefaces of a PDF
tags        what a page of PDF tells whoever can not see it
press       items -> a page of PDF
render      Series of posters, render_neutral
"""
