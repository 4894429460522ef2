"""How old a child is on a day, from whichever of age, months and birthday the case gives."""

from datetime import date

from alerts.case.schema import Child

MONTHS_SPOKEN_BELOW_YEARS = 2


def count_months(born: date, today: date) -> int:
    """Whole months from `born` to `today`, not below none."""
    months = (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
    return max(0, months)


def age_of(child: Child, today: date) -> tuple[int | None, int | None]:
    """(years, months) of which one is None: months are told under two years when they are known."""
    months = count_months(child.born, today) if child.born is not None else child.months
    if months is None:
        return child.age, None
    if months < MONTHS_SPOKEN_BELOW_YEARS * 12:
        return None, months
    return months // 12, None


def years_of(child: Child, today: date) -> int | None:
    """Whole years; None when the case gives no age."""
    years, months = age_of(child, today)
    return months // 12 if months is not None else years
