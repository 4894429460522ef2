"""Coded words (hair, eyes, colours, garments, ...) that every language's catalogue translates."""

from collections.abc import Mapping

HAIR_COLOURS = ("black", "brown", "blonde", "red", "grey", "white", "dyed", "bald")
HAIR_STYLES = ("short", "medium", "long", "straight", "curly", "braided", "covered")
EYES = ("brown", "blue", "green", "grey", "hazel", "black")
COLOURS = (
    "black", "white", "grey", "red", "orange", "yellow", "green",
    "blue", "purple", "pink", "brown", "beige", "multicoloured",
)  # fmt: skip
GARMENTS = (
    "jacket", "coat", "hoodie", "sweater", "shirt", "blouse", "tshirt", "dress", "skirt", "trousers", "jeans", "shorts",
    "shoes", "boots", "trainers", "cap", "hat", "scarf", "gloves", "backpack",
    "glasses", "uniform", "pyjamas", "swimwear",
)  # fmt: skip
BUILDS = ("slim", "medium", "heavy")
VEHICLES = ("car", "estate", "hatchback", "saloon", "suv", "van", "truck", "bus", "motorcycle", "bicycle")
COMMUNICATION = ("deaf", "hard_of_hearing", "non_verbal", "blind", "needs_interpreter")

VOCABULARY: Mapping[str, tuple[str, ...]] = {
    "hair-colour": HAIR_COLOURS,
    "hair-style": HAIR_STYLES,
    "eyes": EYES,
    "colour": COLOURS,
    "garment": GARMENTS,
    "build": BUILDS,
    "vehicle": VEHICLES,
    "communication": COMMUNICATION,
}
