"""What `homeward doctor` looks at in the store itself: is all that is sealed open to us, and what we sign signed?"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from alerts.cli.findings import Finding
from alerts.cli.opening import Service, open_for_command
from alerts.cli.refusals import explain_error
from alerts.db.keycount import Count, count_sealed, find_unopenable, under_older
from alerts.image.drawn import draw_child
from alerts.image.models import KeyKind
from alerts.image.queries import current_key
from alerts.settings import Settings
from alerts.words.say import say

LATE = timedelta(minutes=1)  # each second is signed
SOON = timedelta(days=30)  # before its end a key for posters is to be renewed


def check_trust(settings: Settings) -> Iterator[Finding]:
    """Reads; nothing is changed."""
    try:
        with open_for_command(settings, upgrade=False, any_key=True) as service:
            yield _check_sealed(service)
            yield _check_head(service)
            yield _check_posters(service)
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


def _check_posters(service: Service) -> Finding:
    """Posters that are not signed go out all the same."""
    what, find_signer = "signature of posters", service.site.find_signer
    with service.database.read() as session:
        row = current_key(session, KeyKind.POSTERS)
    signer = find_signer() if find_signer else None
    if row is None or signer is None:
        cure = 'Run: homeward trust init --name "..." (docs/checking.md)'
        return Finding(
            what, "there is no key, so nobody can tell a poster of ours from its file alone", cure, works=True
        )
    left = row.expires_at - service.database.clock()
    if left < SOON:
        said = f"its key ends on {row.expires_at:%Y-%m-%d}"
        return Finding(what, said, "Run: homeward trust renew", starts=True, works=left > timedelta())
    if signer(draw_child(0), "", "") is None:
        cure = "Is HOMEWARD_SIGNER right, and does the KMS answer with the key that was given to homeward trust renew?"
        return Finding(what, "a picture could not be signed", cure, starts=True)
    return Finding(what, f"a picture was signed; its key is good until {row.expires_at:%Y-%m-%d}")


def _check_head(service: Service) -> Finding:
    try:
        trouble = service.heads.find_trouble()
        since = service.heads.unsigned_since() if trouble is None else None
    except OSError as error:
        return Finding(
            "audit", f"{service.heads.path}: {error.strerror}", "Give the file to the user who runs Homeward."
        )
    if trouble is not None:
        return Finding("audit", say(trouble.reason), "Run: homeward audit verify")
    if since is not None and service.database.clock() - since > LATE:
        said = f"nothing in {service.heads.path} is signed of what was recorded since {since:%Y-%m-%d %H:%M} UTC"
        cure = (
            "Does `homeward tick` or `homeward up` run here, and may it write there? Where another machine signs, this "
            "is to be expected."
        )
        return Finding("audit", said, cure, works=True)
    return Finding("audit", f"goes on from its last signed head in {service.heads.path}")


def _say_counts(counts: Sequence[Count]) -> str:
    return ", ".join(f"{count.count} {count.kind}" for count in counts)
