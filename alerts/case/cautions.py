"""What a case document may hold and its author should still look at: warnings, never refusals."""

from collections.abc import Iterator, Mapping

import phonenumbers
from phonenumbers import PhoneNumberType

from alerts.case.schema import CaseDocument
from alerts.case.withheld import given_part
from alerts.errors import Problem
from alerts.facts import Text
from geo.repairing import repairs_of

HARMONISED = ("112", "116000")  # EU Decision 2007/116/EC: the emergency number and the missing-children hotline


def find_cautions(document: CaseDocument) -> Iterator[Problem]:
    """Every warning about the document, in reading order."""
    for number, child in enumerate(document.children):
        if child.age == 0:
            yield Problem("case.baby_in_years", f"children[{number}].age")
        if child.latin_name is not None and given_part(child.latin_name, child.given_name, child.family_name) is None:
            yield Problem("case.latin_name_unclear", f"children[{number}].latin_name")
        if child.born is not None and child.born > document.last_seen.at.date():
            yield Problem("case.born_after_last_seen", f"children[{number}].born")
    for where, text in find_texts(document):
        yield from _check_translations(text, where, document.languages)
    if document.last_seen.point is None and document.area is None:
        yield Problem("case.nowhere", "last_seen.point")
    for repair in repairs_of(document.area):
        yield Problem(repair.code, "area", repair.values)
    yield from _check_phone(document)


def find_texts(document: CaseDocument) -> Iterator[tuple[str, Text]]:
    """Every free text with its path, in reading order."""
    for number, child in enumerate(document.children):
        if child.marks is not None:
            yield f"children[{number}].marks", child.marks
    for number, companion in enumerate(document.companions):
        yield f"companions[{number}].label", companion.label
    yield "last_seen.place", document.last_seen.place


def _check_translations(text: Mapping[str, str], where: str, languages: tuple[str, ...]) -> Iterator[Problem]:
    missing = tuple(language for language in languages if language not in text)
    if missing:
        yield Problem("case.untranslated", where, {"missing": missing})
    unused = tuple(language for language in text if language not in languages)
    if unused:
        yield Problem("case.text_unused", where, {"unused": unused, "languages": languages})


def _check_phone(document: CaseDocument) -> Iterator[Problem]:
    phone, country = document.contact.phone, document.agency.country
    if "".join(char for char in phone if char.isdigit()) in HARMONISED:
        return
    try:
        number = phonenumbers.parse(phone, country)
    except phonenumbers.NumberParseException:
        yield Problem("case.phone_invalid", "contact.phone", {"given": phone, "country": country})
        return
    short = phonenumbers.is_valid_short_number_for_region(number, country)
    if not short and not phonenumbers.is_valid_number(number):
        yield Problem("case.phone_invalid", "contact.phone", {"given": phone, "country": country})
    elif phonenumbers.number_type(number) == PhoneNumberType.MOBILE:
        yield Problem("case.phone_mobile", "contact.phone", {"given": phone})
