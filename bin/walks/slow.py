"""The journey of an operation certificate through a line of 400 kbit/s with 400 ms each way, with an upload that breaks and goes on.

Called by bin/walk --slow with a folder for files, the site, the file with the accounts as the server printed them, and a language.
"""

import os
import re
import statistics
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from answers import pdf
from flow import PointerFlow, accounts, elapsed

LATENCY = 400
BYTES_A_SECOND = 400_000 // 8
UPLOAD = 3_072


class SlowFlow(PointerFlow):
    def __init__(self, page, *rest):
        super().__init__(page, *rest)
        self.times = []
        self.line = page.context.new_cdp_session(page)
        self.line.send("Network.enable")
        self.throttle()
        self.large = None

    def throttle(self, offline: bool = False):
        self.line.send(
            "Network.emulateNetworkConditions",
            {"offline": offline, "latency": LATENCY, "downloadThroughput": BYTES_A_SECOND, "uploadThroughput": BYTES_A_SECOND})

    def arrived(self, name: str):
        self.page.wait_for_load_state("load")

    def timed(self, work):
        taken = elapsed(work)
        self.times.append((taken, self.page.url.removeprefix(self.site)))
        print(f"{taken:7.1f} s  {self.times[-1][1]}")

    def open(self, path: str):
        self.timed(lambda: self.page.goto(self.site + path))

    def press(self, selector: str):
        def work():
            with self.page.expect_navigation(wait_until="load", timeout=240_000):
                self.page.locator(selector).last.click()

        self.timed(work)

    def choose_file(self, path: Path):
        if self.large is None:
            path.write_bytes(pdf(UPLOAD))
        self.page.set_input_files("input[type=file]", path)

    def paper(self, draft: str, name: str):
        if self.large is not None:
            return super().paper(draft, name)
        path = self.folder / f"{name}.pdf"
        self.choose_file(path)
        self.large = path
        self.broken_upload(draft, name)

    def broken_upload(self, draft: str, name: str):
        """The line breaks when a third has gone, and comes back after some seconds; what went is not sent again."""
        sent = []
        self.page.on("request", lambda request: sent.append(request.url) if "offset=" in request.url else None)
        button = self.page.locator(f"form[action='{draft}/{name}'][enctype] button[type=submit]")
        progress = self.page.locator("[data-upload-progress]")

        def work():
            button.click(no_wait_after=True)
            while not any(int(share) >= 33 for share in re.findall(r"(\d+) %", progress.inner_text())):
                self.page.wait_for_timeout(100)
            self.throttle(offline=True)
            self.page.wait_for_timeout(4_000)
            print(f"           broken at: {progress.inner_text()}")
            self.throttle()
            self.page.wait_for_selector("[name=remove]", state="attached", timeout=240_000)
            self.page.wait_for_load_state("load")

        self.timed(work)
        offsets = [int(url.rsplit("offset=", 1)[1]) for url in sent]
        again = len(offsets) - len(set(offsets))
        print(f"           {UPLOAD} kB in {len(set(offsets))} slices, {again} sent again after the break")
        if again == 0:
            self.say("the line did not break during a slice: nothing was resumed")
        if again > 10 or offsets != sorted(offsets):
            self.say(f"the upload began anew: {offsets}")


def main(folder: Path, site: str, accounts_file: str, language: str) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    passwords = accounts(Path(accounts_file).read_text())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        page = browser.new_context(viewport={"width": 360, "height": 740}).new_page()
        page.set_default_timeout(240_000)
        flow = SlowFlow(page, site, language, folder)
        flow.sign_in("files", passwords["files"])
        dossier = flow.file()
        flow.open(dossier)
        browser.close()
    pages = sorted(taken for taken, _ in flow.times if taken < 30)
    print(f"{len(flow.times)} pages in {sum(taken for taken, _ in flow.times):.0f} s; "
          f"median {statistics.median(pages):.1f} s, slowest {pages[-1]:.1f} s, the upload apart")
    for finding in flow.findings:
        print(finding)
    return 1 if flow.findings else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]))
