"""Pictures of pages at two widths, and what axe finds on them. Called by bin/look."""

import os
import re
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (1280, 360)


def name_of(url: str) -> str:
    """`http://localhost:8080/vi/projects?q=x` becomes `vi-projects-q-x`."""
    path = re.sub(r"^(file://.*/|https?://[^/]*/?)", "", url)
    return re.sub(r"[^A-Za-z0-9]+", "-", path.removesuffix(".html")).strip("-") or "root"


def findings(page) -> list[str]:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    lines = []
    for violation in found.response["violations"]:
        for node in violation["nodes"]:
            lines.append(f"{violation['id']} ({violation['impact']}): {' '.join(node['target'])}\n    {node['html'][:160]}")
    return lines


def look(browser, url: str, width: int, folder: Path) -> list[str]:
    page = browser.new_page(viewport={"width": width, "height": 900}, bypass_csp=True)
    said: list[str] = []
    page.on("console", lambda message: said.append(f"console: {message.text}") if message.type == "error" else None)
    page.goto(url, wait_until="load")
    page.screenshot(path=folder / f"{name_of(url)}-{width}.png", full_page=True)
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if overflow > 0:
        said.append(f"wider than the window by {overflow} px")
    said += findings(page)
    page.close()
    return said


def main(folder: Path, urls: list[str]) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        for url in urls:
            for width in WIDTHS:
                said = look(browser, url, width, folder)
                total += len(said)
                print(f"{'ok  ' if not said else 'FAIL'} {width:>4} {url}")
                for line in said:
                    print(f"  {line}")
        browser.close()
    print(f"{len(urls)} pages at {len(WIDTHS)} widths, {total} findings")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
