"""Walks a demonstration that is being served in every role, with JavaScript: dossiers of every procedure, papers, measures, duties,
reports, notices. Each sort of page is looked at once.

Called by bin/walk with the folder for pictures, the site, the file with the accounts as the server printed them, and a language.
"""

import os
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

import certificates
import duties
import measures
import notices
import papers
import reports
from eyes import EyeFlow
from flow import accounts
from office import Office


class SeenOffice(Office):
    def __init__(self, *rest):
        super().__init__(*rest)
        self.seen = set()
        # The public page of a report that was filed on the way, by level.
        self.filed = {}

    def begin(self, login: str) -> EyeFlow:
        return self.flow()

    def flow(self, **device) -> EyeFlow:
        """A browser of its own, as nobody yet."""
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True, **device)
        return EyeFlow(context.new_page(), self.site, self.language, self.folder, self.seen)

    def visitor(self) -> EyeFlow:
        """Somebody without an account."""
        if "visitor" not in self.flows:
            self.flows["visitor"] = self.flow()
        return self.flows["visitor"]

    def number(self, what: str) -> str:
        """A number that no earlier walk through the same demonstration gave."""
        return f"{os.getpid()}/{what}-{self.language}"

    def run(self):
        account(self)
        operation = certificates.operation(self)
        duties.walk(self, operation)
        papers.walk(self, operation)
        certificates.changes(self, "operation", operation)
        representative = certificates.representative(self)
        measures.walk(self, operation, representative)
        reports.walk(self)
        notices.walk(self)


def account(office: SeenOffice):
    """What everybody has, whoever they are."""
    files = office.person("files")
    for place in ("account", "account/password", "account/second-factor", "drafts"):
        files.go(place, place.replace("/", "-"))
    office.person("administers").go("accounts", "accounts")
    office.person("audits")


def main(folder: Path, site: str, accounts_file: str, language: str) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        office = SeenOffice(browser, site, accounts(Path(accounts_file).read_text()), language, folder)
        try:
            office.run()
        finally:
            for finding in office.findings:
                print(finding)
        browser.close()
    print(f"{len(office.seen)} pages, {len(office.findings)} findings")
    return 1 if office.findings else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]))
