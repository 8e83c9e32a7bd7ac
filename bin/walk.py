"""Takes a dossier, in each role in turn, through a demonstration that is being served, with JavaScript; pictures and axe on the way.

Called by bin/walk with the folder for pictures, the site, the file with the accounts as the server printed them, and a language.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (1280, 360, 320)
PDF = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
)


def pdf() -> bytes:
    places = [PDF.index(b"%d 0 obj" % number) for number in (1, 2, 3)]
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        PDF + b"xref\n0 4\n0000000000 65535 f \n" + table
        + b"trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(PDF)
    )


class Walk:
    def __init__(self, browser, site: str, accounts: dict, language: str, folder: Path):
        self.browser, self.site, self.accounts, self.language, self.folder = browser, site, accounts, language, folder
        self.findings, self.seen = [], set()

    def sign_in(self, login: str):
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        page = context.new_page()
        page.on("console", lambda message: self.console(page, message))
        page.goto(f"{self.site}/{self.language}/sign-in")
        self.look(page, "sign-in")
        page.fill("#email", f"{login}@example.org")
        page.fill("#password", self.accounts[login])
        page.click("main form button[type=submit]")
        assert "/desk" in page.url, page.url
        self.look(page, f"desk-{login}")
        return page

    def console(self, page, message):
        """A wrong answer is asked for on purpose, and is a 422; a question that the record answers is not there, a 404."""
        if message.type == "error" and not any(status in message.text for status in ("422", "404")):
            self.say(page, f"console: {message.text}")

    def say(self, page, words: str):
        self.findings.append(f"{page.url}: {words}")

    def look(self, page, name: str):
        """Each page once: at three widths, with axe at the first and the last."""
        if name in self.seen:
            return
        self.seen.add(name)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            page.screenshot(path=self.folder / f"{name}-{self.language}-{width}.png", full_page=True)
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if over > 0:
                self.say(page, f"{name}: wider than {width} px by {over}")
            if width == 360:
                continue
            found = Axe().run(page, options={"runOnly": RULES})
            for violation in found.response["violations"]:
                for node in violation["nodes"]:
                    self.say(page, f"{name} {width}: {violation['id']} {' '.join(node['target'])} {node['html'][:120]}")
        page.set_viewport_size({"width": 1280, "height": 900})

    def send(self, page):
        page.locator("main form:not(.desk-bar form) button[type=submit]").last.click()

    def choose(self, page, name: str, *values: str):
        for value in values:
            page.check(f"[name='{name}'][value='{value}']")

    def day(self, page, name: str, day: int, month: int, year: int):
        for part, value in (("day", day), ("month", month), ("year", year)):
            page.fill(f"#{name}-{part}", str(value))

    def question(self, page, draft: str, name: str, fill):
        if page.goto(f"{self.site}{draft}/{name}").status == 404:
            return  # The record holds the answer already.
        fill()
        self.look(page, f"question-{name}")
        page.locator(f"form[action='{draft}/{name}'] button[type=submit]").last.click()
        assert not page.url.endswith(f"/{name}"), (name, page.locator(".problems").all_inner_texts())

    def fill_in(self, page, draft: str):
        def text(name, value):
            self.question(page, draft, name, lambda: page.fill(f"#{name}", value))

        def choice(name, *values):
            self.question(page, draft, name, lambda: self.choose(page, name, *values))

        page.goto(f"{self.site}{draft}/aims")
        page.locator(f"form[action='{draft}/aims'] button[type=submit]").last.click()
        assert page.locator(".problems").count() == 1
        self.look(page, "question-wrong")
        text("name", "Brücke der Hoffnung e. V.")
        text("name-vietnamese", "Nhịp cầu Hy vọng")
        self.question(page, draft, "country", lambda: page.select_option("#country", "DE"))
        choice("legal-status", "non-profit")
        self.question(page, draft, "founded", lambda: self.day(page, "founded", 27, 3, 1999))
        choice("home-registration-same", "yes")
        choice("home-registration-limit", "unlimited")
        text("head-office", "Beispielstraße 1\n10115 Berlin")
        text("mailbox", "office@example.org")
        text("representative-name", "Erika Beispiel")
        self.question(
            page, draft, "representative-nationality", lambda: page.select_option("#representative-nationality", "DE"))
        self.question(page, draft, "representative-birth", lambda: self.day(page, "representative-birth", 1, 2, 1970))
        text("representative-document", "X0815")
        text("representative-position", "Regional director")
        text("representative-telephone", "+49 30 1234567")
        text("representative-mailbox", "erika@example.org")
        text("aims", "Nước sạch cho các xã vùng cao.")
        choice("fields", "health", "education")
        choice("provinces", "2025/08")
        self.question(page, draft, "planned", lambda: self.planned(page))
        choice("declaration", "prohibited-acts", "truth")

    def planned(self, page):
        page.fill("[name='planned-0-name']", "Nước sạch")
        for column, value in (("kind", "project"), ("field", "health"), ("provinces", "2025/08"), ("currency", "EUR")):
            control = page.locator(f"[name='planned-0-{column}']")
            if control.first.evaluate("e => e.tagName") == "SELECT":
                control.select_option(value)
            else:
                page.check(f"[name='planned-0-{column}'][value='{value}']")
        page.fill("[name='planned-0-amount']", "100000")
        page.fill("[name='planned-0-from']", "2027")
        page.fill("[name='planned-0-until']", "2028")

    def papers(self, page, draft: str):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "paper.pdf"
            path.write_bytes(pdf())
            page.goto(f"{self.site}{draft}/check")
            links = page.eval_on_selector_all("a[href*='/paper-']", "all => all.map(a => a.getAttribute('href'))")
            for link in dict.fromkeys(links):
                page.goto(self.site + link)
                page.set_input_files("input[type=file]", path)
                with page.expect_navigation():
                    page.locator("form[enctype] button[type=submit]").click()
                page.wait_for_load_state()
                self.look(page, "paper")
                self.language_of(page, draft, link)
                page.goto(self.site + link)
                assert page.locator("[name=remove]").count() >= 1, (link, page.locator("main").inner_text()[:400])

    def language_of(self, page, draft: str, link: str):
        """In which language the paper is; asked of most."""
        name = link.rsplit("/", 1)[1].replace("paper-", "language-", 1)
        if page.goto(f"{self.site}{draft}/{name}").status == 200:
            page.check("input[type=radio][value=vietnamese]")
            self.look(page, "paper-language")
            page.locator(f"form[action='{draft}/{name}'] button[type=submit]").last.click()

    def take(self, page, dossier: str, deed: str, fill=lambda: None):
        page.goto(f"{self.site}{dossier}/{deed}")
        fill()
        self.look(page, f"deed-{deed}")
        page.locator(f"form[action='{dossier}/{deed}'] button[type=submit]").last.click()
        assert page.url == self.site + dossier, (deed, page.url, page.locator(".problems, .notice").all_inner_texts())

    def run(self):
        files = self.sign_in("files")
        files.goto(f"{self.site}/{self.language}/desk/account")
        self.look(files, "account")
        files.goto(f"{self.site}/{self.language}/desk/account/password")
        self.look(files, "account-password")
        files.goto(f"{self.site}/{self.language}/desk/account/second-factor")
        self.look(files, "account-second-factor")
        files.goto(f"{self.site}/{self.language}/desk/new/certificate.operation.issue")
        self.look(files, "new")
        self.send(files)
        draft = files.url.removeprefix(self.site)
        self.look(files, "tasks")
        self.fill_in(files, draft)
        self.papers(files, draft)
        files.goto(f"{self.site}/{self.language}/desk/drafts")
        self.look(files, "drafts")
        files.goto(f"{self.site}{draft}/check")
        self.look(files, "check")
        files.locator(f"form[action='{draft}/check'] button[type=submit]").last.click()
        assert files.url.endswith("/filed"), (files.url, files.locator(".problems").all_inner_texts())
        self.look(files, "filed")
        dossier = files.url.removeprefix(self.site).removesuffix("/filed")
        slip = files.locator("main a[href*='/slip/']").first.get_attribute("href")
        files.goto(self.site + dossier)
        self.look(files, "dossier")
        files.goto(self.site + slip)
        self.look(files, "slip")
        files.goto(f"{self.site}/{self.language}/slip")
        self.look(files, "slip-form")
        self.handle(files, dossier)

    def handle(self, files, dossier: str):
        receives = self.sign_in("receives")
        receives.goto(self.site + dossier)
        self.look(receives, "dossier-receives")
        self.take(receives, dossier, "check-completeness", lambda: self.choose(receives, "outcome", "complete"))
        self.take(receives, dossier, "consult")
        self.look(receives, "dossier-consulting")
        ministry = self.sign_in("ministry")
        self.take(ministry, dossier, "acknowledge-letter")
        self.take(ministry, dossier, "give-opinion", lambda: self.choose(ministry, "stance", "agrees"))
        province = self.sign_in("province")
        self.take(province, dossier, "give-opinion", lambda: self.choose(province, "stance", "agrees"))
        self.record_answers(receives, dossier)
        self.take(receives, dossier, "forward")
        decides = self.sign_in("decides")
        self.take(decides, dossier, "acknowledge-forwarded")
        self.take(decides, dossier, "appraise", lambda: self.appraise(decides))
        number = f"{os.getpid()}/{self.language}"
        self.take(decides, dossier, "decide", lambda: self.decide(decides, number))
        self.look(decides, "dossier-decided")
        self.take(receives, dossier, "hand-over", lambda: self.choose(receives, "delivery", "in-person"))
        self.take(files, dossier, "acknowledge-result")
        self.look(files, "dossier-closed")
        for login in ("administers", "audits"):
            page = self.sign_in(login)
            if login == "administers":
                page.goto(f"{self.site}/{self.language}/desk/accounts")
                self.look(page, "accounts")
        files.goto(f"{self.site}/{self.language}/certificates")
        assert number in files.content(), "the certificate is not in the public register"
        receives.goto(f"{self.site}/{self.language}/desk/import/certificates")
        self.look(receives, "import-certificates")
        receives.goto(f"{self.site}/{self.language}/desk/new/certificate.operation.issue")
        self.look(receives, "new-for-others")

    def record_answers(self, page, dossier: str):
        while True:
            page.goto(f"{self.site}{dossier}/record-answer")
            offices = page.eval_on_selector_all("#office option", "all => all.map(o => o.value).filter(v => v)")
            if not offices:
                return

            def fill():
                page.select_option("#office", offices[0])
                self.choose(page, "outcome", "opinion")
                self.choose(page, "stance", "agrees")
                today = page.evaluate("new Date().toLocaleDateString('en-CA', {timeZone: 'Asia/Ho_Chi_Minh'})").split("-")
                self.day(page, "on", int(today[2]), int(today[1]), int(today[0]))

            fill()
            self.look(page, "deed-record-answer")
            page.locator(f"form[action='{dossier}/record-answer'] button[type=submit]").last.click()
            assert page.url == self.site + dossier, page.locator(".problems").all_inner_texts()
            if len(offices) == 1:
                return

    def appraise(self, page):
        for name in page.eval_on_selector_all("[name^='finding-']", "all => [...new Set(all.map(e => e.name))]"):
            self.choose(page, name, "met")
        self.choose(page, "form", "written")

    def decide(self, page, number: str):
        self.choose(page, "outcome", "grant")
        page.fill("#decision", f"QĐ {number}")
        page.fill("#certificate", number)


def main(folder: Path, site: str, accounts_file: str, language: str) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    told = Path(accounts_file).read_text()
    accounts = dict(re.findall(r"^  (\w+)@example\.org  (\S+)$", told, re.M))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        walk = Walk(browser, site, accounts, language, folder)
        try:
            walk.run()
        finally:
            for finding in walk.findings:
                print(finding)
        browser.close()
    print(f"{len(walk.seen)} pages, {len(walk.findings)} findings")
    return 1 if walk.findings else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]))
