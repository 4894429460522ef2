"""One immutable approved statement: Facts, frozen texts, image digests, area. What may leave the building, complete."""
