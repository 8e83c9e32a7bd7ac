"""A dossier filed as its applicant files it: page after page, as the buttons lead. What is pressed, and how, others say.

Called by bin/walk, as --slow and as --keys.
"""

import re
import time
from pathlib import Path

ANSWERS = {
    "name": [("text", "name", "Brücke der Hoffnung e. V.")],
    "name-vietnamese": [("text", "name-vietnamese", "Nhịp cầu Hy vọng")],
    "country": [("select", "country", "DE")],
    "legal-status": [("choice", "legal-status", "non-profit")],
    "founded": [("text", "founded-day", "27"), ("text", "founded-month", "3"), ("text", "founded-year", "1999")],
    "home-registration-same": [("choice", "home-registration-same", "yes")],
    "home-registration-limit": [("choice", "home-registration-limit", "unlimited")],
    "head-office": [("text", "head-office", "Beispielstraße 1, 10115 Berlin")],
    "mailbox": [("text", "mailbox", "office@example.org")],
    "representative-name": [("text", "representative-name", "Erika Beispiel")],
    "representative-nationality": [("select", "representative-nationality", "DE")],
    "representative-birth": [
        ("text", "representative-birth-day", "1"), ("text", "representative-birth-month", "2"),
        ("text", "representative-birth-year", "1970"),
    ],
    "representative-document": [("text", "representative-document", "X0815")],
    "representative-position": [("text", "representative-position", "Regional director")],
    "representative-telephone": [("text", "representative-telephone", "+49 30 1234567")],
    "representative-mailbox": [("text", "representative-mailbox", "erika@example.org")],
    "aims": [("text", "aims", "Nước sạch cho các xã vùng cao.")],
    "fields": [("choice", "fields", "health"), ("choice", "fields", "education")],
    "provinces": [("choice", "provinces", "2025/08")],
    "planned": [
        ("text", "planned-0-name", "Nước sạch"), ("select", "planned-0-kind", "project"),
        ("select", "planned-0-field", "health"), ("choice", "planned-0-provinces", "2025/08"),
        ("text", "planned-0-amount", "100000"), ("select", "planned-0-currency", "EUR"),
        ("text", "planned-0-from", "2027"), ("text", "planned-0-until", "2028"),
    ],
    "declaration": [("choice", "declaration", "prohibited-acts"), ("choice", "declaration", "truth")],
}


def pdf(kilobytes: int = 0) -> bytes:
    """A page with nothing on it; longer by a stream that nothing shows."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    if kilobytes:
        padding = bytes((place * 31 + 7) % 251 for place in range(kilobytes * 1024))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(padding), padding))
    text, places = b"%PDF-1.4\n", []
    for number, part in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        text + b"xref\n0 %d\n0000000000 65535 f \n" % size + table
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(text))
    )


class Flow:
    """The journey; a subclass says how a control is reached and worked, and looks at each page."""

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

    def sign_in(self, login: str, password: str):
        self.open(f"/{self.language}/sign-in")
        self.arrived("sign-in")
        self.fill("text", "email", f"{login}@example.org")
        self.fill("text", "password", password)
        self.press("main form button[type=submit]")
        assert "/desk" in self.page.url, self.page.url
        if not self.page.url.endswith(f"/{self.language}/desk"):
            self.open(f"/{self.language}/desk")
        self.arrived(f"desk-{login}")

    def file(self) -> str:
        """From the desk to the slip; answers the dossier's path."""
        self.press("a[href$='/desk/new/certificate.operation.issue']")
        self.arrived("new")
        self.press("main form[action$='/desk/new/certificate.operation.issue'] button[type=submit]")
        draft = self.page.url.removeprefix(self.site)
        self.arrived("tasks")
        done, pages = set(), 0
        while (path := self.page.url.removeprefix(self.site)) != f"{draft}/check":
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
        self.arrived("check")
        self.press(f"form[action='{draft}/check'] button[type=submit]")
        assert self.page.url.endswith("/filed"), (self.page.url, self.page.locator(".problems").all_inner_texts())
        self.arrived("filed")
        return self.page.url.removeprefix(self.site).removesuffix("/filed")

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
        assert not self.page.url.endswith(f"/{name}"), (name, self.page.locator(".problems").all_inner_texts())

    def paper(self, draft: str, name: str):
        path = self.folder / f"{name}.pdf"
        path.write_bytes(pdf())
        self.choose_file(path)
        self.press(f"form[action='{draft}/{name}'][enctype] button[type=submit]")
        self.page.wait_for_selector("[name=remove]", state="attached")


def accounts(told: str) -> dict:
    """Logins and passwords as the server printed them."""
    return dict(re.findall(r"^  (\w+)@example\.org  (\S+)$", told, re.M))


def elapsed(work) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start
