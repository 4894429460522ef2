"""What is wrong with a page for somebody who has to read it: sentences; none when all is well."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
SEVERE = frozenset({"serious", "critical"})

UNFOLD = """
() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    for (const each of document.images) each.loading = 'eager';
}
"""

# At another width another picture may be shown in its place.
SEE_PICTURES = """
async () => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.all([...document.images].map(each => each.decode().catch(() => null)));
}
"""

READ_LAYOUT = """
() => {
    const root = document.documentElement, found = new Set(), slack = 1.5;
    const say = text => text.trim().replace(/\\s+/g, ' ').slice(0, 60);
    if (root.scrollWidth > root.clientWidth)
        found.add(`the page scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth}`);
    // What only a screen reader is meant to meet: the skip link out of sight, heads of tables that became lists.
    const hidden = each => {
        for (let at = each; at; at = at.parentElement) {
            const style = getComputedStyle(at);
            if (style.clipPath.startsWith('inset') || at.getBoundingClientRect().right < 0) return true;
        }
        return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const node = texts.currentNode, holder = node.parentElement;
        if (!node.data.trim() || !holder.checkVisibility({visibilityProperty: true}) || hidden(holder)) continue;
        if (['TEXTAREA', 'OPTION', 'STYLE', 'TITLE'].includes(holder.tagName)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
            if (!box.width) continue;
            if (box.left < -slack || box.right > root.clientWidth + slack)
                found.add(`text leaves the page: "${say(node.data)}"`);
            for (let at = holder; at && at !== document.body; at = at.parentElement) {
                const style = getComputedStyle(at), frame = at.getBoundingClientRect();
                const beside = box.right > frame.right + slack || box.left < frame.left - slack;
                const beyond = box.bottom > frame.bottom + slack || box.top < frame.top - slack;
                if (beside && style.overflowX !== 'visible' || beyond && style.overflowY !== 'visible')
                    found.add(`text is cut by its <${at.localName}>: "${say(node.data)}"`);
            }
        }
    }
    for (const each of document.images) {
        const name = each.getAttribute('src');
        if (!each.naturalWidth) found.add(`picture not loaded: ${name}`);
        if (!each.hasAttribute('alt')) found.add(`picture without alternative text: ${name}`);
    }
    for (const each of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea')) {
        const box = each.getBoundingClientRect();
        if (each.checkVisibility() && !hidden(each) && (box.right > root.clientWidth + slack || box.left < -slack))
            found.add(`out of reach: <${each.localName}> "${say(each.textContent)}"`);
    }
    return [...found];
}
"""


def unfold(page: Page) -> None:
    """Everything that can be opened is open: what is folded is read too."""
    page.evaluate(UNFOLD)


def find_layout_faults(page: Page) -> list[str]:
    """Sideways scrolling, text cut off or off the page, pictures that are missing or say nothing."""
    page.evaluate(SEE_PICTURES)
    found: list[str] = page.evaluate(READ_LAYOUT)
    return found


def find_barriers(page: Page) -> list[str]:
    """What axe calls serious or critical: `rule: what it is: where`."""
    page.evaluate(AXE.read_text("utf-8"))
    report: dict[str, Any] = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{violation['id']}: {violation['help']}: {' '.join(node['target'][0].split())}: {_why(node)}"
        for violation in report["violations"]
        if violation["impact"] in SEVERE
        for node in violation["nodes"]
    ]


def _why(node: dict[str, Any]) -> str:
    return "; ".join(check["message"] for check in (*node["any"], *node["all"], *node["none"]))
