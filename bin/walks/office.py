"""Everybody who has to do with a dossier, each at a browser of their own, and how it goes through their hands."""

from pathlib import Path

from flow import Flow, day

# The offices that have an account in the demonstration; the others answer on paper.
ANSWER_THEMSELVES = {"ministry", "province"}


class Office:
    def __init__(self, browser, site: str, passwords: dict, language: str, folder: Path):
        self.browser, self.site, self.passwords, self.language, self.folder = browser, site, passwords, language, folder
        self.flows = {}

    def begin(self, login: str) -> Flow:
        """A person who has not come yet."""
        raise NotImplementedError

    def person(self, login: str) -> Flow:
        if login not in self.flows:
            self.flows[login] = self.begin(login)
            self.flows[login].sign_in(login, self.passwords[login])
        return self.flows[login]

    @property
    def findings(self) -> list:
        return [finding for flow in self.flows.values() for finding in flow.findings]

    def handle(self, dossier: str, number: str):
        """From the check to the applicant's receipt; what a procedure does without is not offered, and left out."""
        receives, decides = self.person("receives"), self.person("decides")
        receives.take(
            dossier, "check-completeness", ("choice", "outcome", "complete"), *day("received-certificate"))
        if receives.offers(dossier, "consult"):
            receives.take(dossier, "consult")
            self.answer(dossier)
        receives.take(dossier, "forward")
        decides.take(dossier, "acknowledge-forwarded")
        self.appraise(dossier)
        decides.take(
            dossier, "decide", ("choice", "outcome", "grant"), ("text", "decision", f"QĐ {number}"),
            ("text", "certificate", number))
        decides.arrived("dossier-decided")
        receives.take(dossier, "hand-over", ("choice", "delivery", "in-person"))
        self.person("files").take(dossier, "acknowledge-result")
        self.person("files").arrived("dossier-closed")

    def answer(self, subject: str):
        """Whoever was asked about a dossier or a measure answers."""
        for login in sorted(ANSWER_THEMSELVES):
            person = self.person(login)
            if person.offers(subject, "acknowledge-letter"):
                person.take(subject, "acknowledge-letter")
            if person.offers(subject, "give-opinion"):
                person.take(subject, "give-opinion", ("choice", "stance", "agrees"))
        self.record_answers(self.person("receives"), subject)

    def record_answers(self, flow: Flow, subject: str):
        while flow.offers(subject, "record-answer"):
            flow.open(f"{subject}/record-answer")
            offices = flow.page.eval_on_selector_all("#office option", "all => all.map(o => o.value).filter(v => v)")
            if not offices:
                return
            flow.take(
                subject, "record-answer", ("select", "office", offices[0]), ("choice", "outcome", "opinion"), *day("on"),
                ("choice", "stance", "agrees"))
            if len(offices) == 1:
                return

    def appraise(self, dossier: str):
        decides = self.person("decides")
        decides.open(f"{dossier}/appraise")
        names = decides.page.eval_on_selector_all("[name^='finding-']", "all => [...new Set(all.map(e => e.name))]")
        decides.take(
            dossier, "appraise", *[("choice", name, "met") for name in names], ("choice", "form", "written"))
