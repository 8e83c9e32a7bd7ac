"""The journey of an operation certificate with the keyboard alone: filed, handled in every role, granted and received.

On each page every control must be reached by Tab, in the order in which it stands, with a focus that can be seen; it is worked by Enter,
Space and the arrow keys. No mouse, no touch. Called by bin/walk --keys with a folder for pictures, the site, the file with the accounts as
the server printed them, and a language.
"""

import os
import sys
from pathlib import Path

from playwright.sync_api import TimeoutError, sync_playwright

from flow import Flow, accounts
from focus import HERE, STOPS
from office import Office

MATCHES = "selector => document.activeElement !== document.body && document.activeElement.matches(selector)"


class KeyFlow(Flow):
    def __init__(self, page, *rest):
        super().__init__(page, *rest)
        self.toured, self.stops = set(), 0
        self.keys = page.keyboard

    # Moving and working by keys.
    def tab_to(self, selector: str):
        """On by Tab, round once at most."""
        for _ in range(1_500):
            if self.page.evaluate(MATCHES, selector):
                return
            self.keys.press("Tab")
        self.page.screenshot(path=self.folder / "not-reached.png", full_page=True)
        raise AssertionError(f"{self.page.url}: Tab never reaches {selector}")

    def open(self, path: str):
        """An address is typed."""
        self.page.goto(self.site + path)

    def press(self, selector: str):
        self.tab_to(selector)
        with self.page.expect_navigation(wait_until="load"):
            self.keys.press("Enter")

    def value(self) -> str:
        return self.page.evaluate("document.activeElement.value")

    def fill(self, kind: str, name: str, value: str):
        if kind == "text":
            self.tab_to(f"[name='{name}']")
            self.keys.press("Control+A")
            self.keys.type(value)
        elif kind == "select":
            self.tab_to(f"select[name='{name}']")
            self.keys.press("Home")
            for _ in range(400):
                if self.value() == value:
                    return
                self.keys.press("ArrowDown")
            raise AssertionError(f"{self.page.url}: arrow keys never choose {value} of {name}")
        elif self.page.locator(f"[name='{name}'][type=radio]").count():
            self.radio(name, value)
        else:
            self.tab_to(f"[name='{name}'][value='{value}']")
            if not self.page.evaluate("document.activeElement.checked"):
                self.keys.press("Space")

    def radio(self, name: str, value: str):
        self.tab_to(f"[name='{name}'][type=radio]")
        self.keys.press("Space")
        for _ in range(50):
            if self.value() == value and self.page.evaluate("document.activeElement.checked"):
                return
            self.keys.press("ArrowDown")
        raise AssertionError(f"{self.page.url}: arrow keys never choose {value} of {name}")

    def choose_file(self, path: Path):
        """A machine under load may lose the dialogue; the key is pressed again."""
        for attempt in range(4):
            self.tab_to("input[type=file]")
            try:
                with self.page.expect_file_chooser(timeout=10_000) as chooser:
                    self.keys.press("Enter")
                chooser.value.set_files(path)
                return
            except TimeoutError:
                print(f"{self.page.url}: no dialogue of files at attempt {attempt + 1}; {self.page.evaluate(HERE)}")
        raise AssertionError(f"{self.page.url}: Enter opens no dialogue of files")

    def paper(self, draft: str, name: str):
        self.choose_file(self.small_pdf(name))
        self.tab_to(f"form[action='{draft}/{name}'][enctype] button[type=submit]")
        self.keys.press("Enter")
        self.page.wait_for_selector("[name=remove]", state="attached")
        self.page.wait_for_load_state("load")
        self.arrived("paper-held")

    # Looking.
    def arrived(self, name: str):
        """Each sort of page once: every stop reached, in order, and seen."""
        if name.startswith("question-language-"):
            name = "question-language"
        if name.startswith("question-paper-"):
            name = "question-paper"
        if name in self.toured:
            return
        self.toured.add(name)
        self.page.wait_for_load_state("load")
        self.tour(name)
        if name == "question-name":
            self.wrong(name)

    def tour(self, name: str):
        expected = self.page.evaluate(STOPS)
        order, first, ends = [], None, 0
        for _ in range(2 * expected + 40):
            self.keys.press("Tab")
            here = self.page.evaluate(HERE)
            if here is None:
                # Behind the last stop the browser's own begin; from the middle of a page it goes on at its top.
                ends += 1
                if ends > 1 or (order and first == 0):
                    break
                continue
            place = here["place"] if here["place"] >= 0 else here["group"]
            if place == first:
                break
            first = place if first is None else first
            order.append(place)
            if place < 0:
                self.say(f"{name}: the focus stops at what is no control: {here['what']}")
            if not here["shown"]:
                self.say(f"{name}: no visible focus on {here['what']}")
            if not here["inside"]:
                self.say(f"{name}: the focus is outside the window on {here['what']}")
            elif not here["uncovered"]:
                self.say(f"{name}: the focus is covered on {here['what']}")
        missing = set(range(expected)) - set(order)
        for place in sorted(missing):
            what = self.page.evaluate("place => window.stops[place].outerHTML.slice(0, 140)", place)
            self.say(f"{name}: Tab does not reach {what}")
        turns = sum(1 for before, after in zip(order, order[1:]) if after < before)
        if turns > 1:
            self.say(f"{name}: the order of Tab is not the order of the page: {order}")
        self.stops += len(order)
        self.page.screenshot(path=self.folder / f"keys-{name}-{self.language}.png")

    def skip_link(self):
        """The first stop of a page jumps over its head."""
        self.page.reload()
        self.keys.press("Tab")
        if not self.page.evaluate(MATCHES, "a.skip"):
            self.say("the first stop is not the link to the content")
            return
        self.keys.press("Enter")
        self.keys.press("Tab")
        if not self.page.evaluate("!!document.activeElement.closest('main')"):
            self.say("the link to the content does not lead there")

    def wrong(self, name: str):
        """An empty answer: the focus is on what is wrong, from there Tab and Enter lead to the field."""
        draft = self.page.url.removeprefix(self.site).rsplit("/", 1)[0]
        self.press(f"form[action='{draft}/name'] button[type=submit]")
        if not self.page.evaluate(MATCHES, ".problems"):
            self.say("after a wrong answer the focus is not on the summary of what is wrong")
        self.tour("question-wrong")
        self.tab_to(".problems a[href]")
        self.keys.press("Enter")
        if not self.page.evaluate(MATCHES, "[name='name']"):
            self.say("the summary of what is wrong does not lead to the field")


class KeyOffice(Office):
    def __init__(self, *rest):
        super().__init__(*rest)
        self.toured = set()

    def begin(self, login: str) -> KeyFlow:
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        flow = KeyFlow(context.new_page(), self.site, self.language, self.folder)
        flow.toured = self.toured
        return flow

    def run(self):
        files = self.person("files")
        files.skip_link()
        dossier = files.file()
        files.open(dossier)
        files.arrived("dossier")
        files.skip_link()
        receives = self.person("receives")
        receives.press(f"main a[href='{dossier}']")
        receives.arrived("dossier-receives")
        number = f"K{os.getpid()}/{self.language}"
        self.handle(dossier, number)
        files.open(f"/{self.language}/certificates?q={number}")
        assert number in files.page.content(), "the certificate is not in the public register"
        files.arrived("certificates")
        for page in ("desk/account", "desk/account/password", "desk/drafts", "slip"):
            files.open(f"/{self.language}/{page}")
            files.arrived(page)
        receives.open(f"/{self.language}/desk/import/certificates")
        receives.arrived("import-certificates")


def main(folder: Path, site: str, accounts_file: str, language: str) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        office = KeyOffice(browser, site, accounts(Path(accounts_file).read_text()), language, folder)
        try:
            office.run()
        finally:
            for finding in office.findings:
                print(finding)
        browser.close()
    stops = sum(flow.stops for flow in office.flows.values())
    print(f"{len(office.toured)} sorts of pages, {stops} stops of Tab, {len(office.findings)} findings; filed, handled and received by keys alone")
    return 1 if office.findings else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]))
