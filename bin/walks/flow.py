"""A person at a browser: signs in, files a dossier page after page as the buttons lead, takes a step in a form.

What is pressed, and how, subclasses say; what is answered stands in answers.py.
"""

import datetime
import re
import time
from pathlib import Path
from zoneinfo import ZoneInfo

from answers import ANSWERS, pdf

ISSUE_OPERATION = "certificate.operation.issue"


class Flow:
    """What one person does; a subclass says how a control is reached and worked, and looks at each page."""

    def __init__(self, page, site: str, language: str, folder: Path):
        self.page, self.site, self.language, self.folder = page, site, language, folder
        self.findings = []

    def say(self, words: str):
        self.findings.append(f"{self.page.url.removeprefix(self.site)}: {words}")

    # How it is done.
    def open(self, path: str): raise NotImplementedError
    def fill(self, kind: str, name: str, value: str): raise NotImplementedError
    def press(self, selector: str): raise NotImplementedError
    def choose_file(self, path: Path): raise NotImplementedError
    def arrived(self, name: str): pass

    # Where it is.
    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.site)

    def desk(self, place: str = "") -> str:
        return f"/{self.language}/desk" + (f"/{place}" if place else "")

    def go(self, place: str, name: str):
        """A page of the desk, looked at."""
        self.open(self.desk(place))
        self.arrived(name)

    def has(self, selector: str) -> bool:
        return self.page.locator(selector).count() > 0

    def problems(self) -> list:
        return self.page.locator(".problems").all_inner_texts()

    def sign_in(self, login: str, password: str):
        self.open(f"/{self.language}/sign-in")
        self.arrived("sign-in")
        self.fill("text", "email", f"{login}@example.org")
        self.fill("text", "password", password)
        self.press("main form button[type=submit]")
        assert "/desk" in self.page.url, self.page.url
        if self.path != self.desk():
            self.open(self.desk())
        self.arrived(f"desk-{login}")

    # Filing.
    def file(self, procedure: str = ISSUE_OPERATION, certificate: str | None = None) -> str:
        """From the desk to the slip; answers the dossier's path."""
        asked = f"?certificate={certificate}" if certificate else ""
        self.open(self.desk())
        self.press(f"main a[href$='/desk/new/{procedure}{asked}']")
        self.arrived(f"new-{procedure}")
        self.press(f"main form[action$='/desk/new/{procedure}'] button[type=submit]")
        draft = self.path
        self.arrived(f"tasks-{procedure}")
        done, pages = set(), 0
        while (path := self.path) != f"{draft}/check":
            if path == draft:
                links = self.page.eval_on_selector_all(
                    f"main a[href^='{draft}/']", "all => all.map(a => a.getAttribute('href'))")
                self.press(f"main a[href='{next(link for link in links if link not in done)}']")
            else:
                # A section is entered at what is missing, and once nothing is, at its first page: some are met twice.
                pages += 1
                assert pages < 150, f"no end of questions: {path}"
                self.step(draft, path.rsplit("/", 1)[1])
                done.add(path)
        self.arrived(f"check-{procedure}")
        self.press(f"form[action='{draft}/check'] button[type=submit]")
        assert self.page.url.endswith("/filed"), (self.page.url, self.problems())
        self.arrived(f"filed-{procedure}")
        return self.path.removesuffix("/filed")

    def step(self, draft: str, name: str):
        self.arrived(f"question-{name}")
        form = f"form[action='{draft}/{name}']"
        if name.startswith("paper-"):
            self.paper(draft, name)
        elif name.startswith("language-"):
            self.fill("choice", name, "vietnamese")
        for kind, control, value in ANSWERS.get(name, []):
            self.fill(kind, control, value)
        self.press(f"{form}:not([enctype]):not(:has([name=remove])) button[type=submit]:not([name=add])")
        assert not self.page.url.endswith(f"/{name}"), (name, self.problems())

    def paper(self, draft: str, name: str):
        if not self.has("input[type=file]"):
            return  # An original, which goes to the office by hand or by post.
        self.choose_file(self.small_pdf(name))
        self.press(f"form[action='{draft}/{name}'][enctype] button[type=submit]")
        self.page.wait_for_selector("[name=remove]", state="attached")

    def small_pdf(self, name: str) -> Path:
        path = self.folder / f"{name}.pdf"
        path.write_bytes(pdf())
        return path

    # A step on a dossier, a measure, a certificate's duties.
    def offers(self, subject: str, deed: str) -> bool:
        self.open(subject)
        return self.has(f"main a[href='{subject}/{deed}']")

    def take(self, subject: str, deed: str, *answers, name: str | None = None, lands: str | None = None):
        """From the page of what it is about through the form of the step; answers to what is not asked are left out."""
        self.open(subject)
        self.press(f"main a[href='{subject}/{deed}']")
        self.arrived(name or f"deed-{deed}")
        self.send(f"{subject}/{deed}", *answers)
        assert self.path == (lands or subject), (deed, self.page.url, self.problems())

    def send(self, action: str, *answers):
        """The form on the page, answered and sent."""
        for kind, control, value in answers:
            if kind == "file":
                self.choose_file(self.small_pdf(control))
            elif self.has(f"[name='{control}']"):
                self.fill(kind, control, value)
        self.press(f"form[action='{action}'] button[type=submit]")


class PointerFlow(Flow):
    """With a pointer."""

    def open(self, path: str):
        self.page.goto(self.site + path)

    def fill(self, kind: str, name: str, value: str):
        if kind == "text":
            self.page.fill(f"[name='{name}']", value)
        elif kind == "select":
            self.page.select_option(f"[name='{name}']", value)
        else:
            self.page.check(f"[name='{name}'][value='{value}']")

    def press(self, selector: str):
        with self.page.expect_navigation(wait_until="load"):
            self.page.locator(selector).last.click()

    def choose_file(self, path: Path):
        self.page.set_input_files("input[type=file]", path)


def day(name: str, ahead: int = 0) -> list:
    """Today in Viet Nam, or so many days later, as it is typed in three boxes."""
    on = datetime.datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")) + datetime.timedelta(days=ahead)
    return [("text", f"{name}-day", str(on.day)), ("text", f"{name}-month", str(on.month)),
            ("text", f"{name}-year", str(on.year))]


def accounts(told: str) -> dict:
    """Logins and passwords as the server printed them."""
    return dict(re.findall(r"^  (\w+)@example\.org  (\S+)$", told, re.M))


def elapsed(work) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start
