"""What `homeward doctor` looks at in the store itself: does all that is sealed open, and is the audit's head signed?"""

from collections.abc import Iterator, Sequence

from alerts.cli.findings import Finding
from alerts.cli.opening import Service, open_for_command
from alerts.cli.refusals import explain_error
from alerts.db.keycount import Count, count_sealed, find_unopenable, under_older
from alerts.settings import Settings
from alerts.words.say import say


def check_trust(settings: Settings) -> Iterator[Finding]:
    """Reads; nothing is changed."""
    try:
        with open_for_command(settings, upgrade=False) as service:
            yield _check_sealed(service)
            yield _check_head(service)
    except Exception as error:  # a finding too: the doctor tells what is wrong and does not fall ill itself
        yield Finding("sealed values", "; ".join(explain_error(error)[0]), "Mend what is named above first.")


def _check_sealed(service: Service) -> Finding:
    """One value of each kind and key is opened."""
    with service.database.read() as session:
        counts, wrong = count_sealed(session), find_unopenable(session)
    known = service.database.seal.keys
    if wrong:
        names = sorted({count.key for count in wrong} - {"", *(key.name for key in known)})
        which = f" The one that is missing is named {', '.join(names)}." if names else ""
        cure = f"Put the key that they were sealed under into HOMEWARD_PREVIOUS_SECRET_KEYS.{which}"
        return Finding("sealed values", f"no key that is known opens {_say_counts(wrong)}", cure)
    older = under_older(counts, known)
    later = f"; under an older key: {_say_counts(older)} (homeward keys reseal)" if older and len(known) > 1 else ""
    return Finding("sealed values", f"open with the keys that are known{later}")


def _check_head(service: Service) -> Finding:
    try:
        trouble = service.heads.find_trouble()
    except OSError as error:
        return Finding(
            "audit", f"{service.heads.path}: {error.strerror}", "Give the file to the user who runs Homeward."
        )
    if trouble is not None:
        return Finding("audit", say(trouble.reason), "Run: homeward audit verify")
    return Finding("audit", f"goes on from its last signed head in {service.heads.path}")


def _say_counts(counts: Sequence[Count]) -> str:
    return ", ".join(f"{count.count} {count.kind}" for count in counts)
