"""The words of an alert in every language, composed from Facts; and the sentence for every Reason and error code.

texts        what composing yields: the frozen words of one message in one language      <- read this first
catalogue    one Fluent file per language in catalogues/, and what a country says otherwise; adding one is adding a file
freetext     what people typed: cleaned, chosen by language, isolated
dates        moments in the agency's own time zone
people       a child, a companion: names, ages, looks
measures     heights and distances, in feet and miles where the country uses them
scene        place, time, direction, vehicles
map          a map in words
print        what a printed poster says besides its words
shortforms   the 90- and 360-character forms
phones       how a network counts a short text: GSM-7 or UCS-2
compose      Facts + Statement -> Texts; the neutral ending
post         Texts -> the text of one post within a platform's limits
mail         Texts -> an e-mail whose subject names nobody
lint         texts that say too little are refused
say          the sentence of a Reason, an error code or a Problem, from sentences/
"""
