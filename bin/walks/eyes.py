"""A person whose every page is looked at once: pictures at three widths, axe at the first and the last."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from flow import PointerFlow

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (1280, 360, 320)
# Answers that the walks ask for: what was answered wrong, what is not there, what others changed meanwhile.
EXPECTED = ("422", "404", "409")


class EyeFlow(PointerFlow):
    def __init__(self, page, site: str, language: str, folder: Path, seen: set):
        super().__init__(page, site, language, folder)
        self.seen = seen
        page.on("console", self.console)

    def console(self, message):
        if message.type == "error" and not any(status in message.text for status in EXPECTED):
            self.say(f"console: {message.text}")

    def arrived(self, name: str):
        name = self.sort(name)
        if name not in self.seen:
            self.seen.add(name)
            self.look(name)
        if name == "question-aims" and "question-wrong" not in self.seen:
            self.wrong(self.path, "question-wrong")

    @staticmethod
    def sort(name: str) -> str:
        """Papers and their languages look alike; one of each is enough. An original is no upload."""
        if name == "question-paper-certificate":
            return name
        for sort in ("question-paper", "question-language"):
            if name.startswith(sort + "-"):
                return sort
        return name

    def wrong(self, action: str, name: str):
        """The form as it is, empty: what is wrong is said, and looked at."""
        self.press(f"form[action='{action}'] button[type=submit]")
        if not self.has(".problems"):
            self.say(f"{name}: an empty answer is not told as wrong")
        self.arrived(name)

    def look(self, name: str):
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 900})
            self.page.screenshot(path=self.folder / f"{name}-{self.language}-{width}.png", full_page=True)
            over = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if over > 0:
                self.say(f"{name}: wider than {width} px by {over}")
            if width != 360:
                self.axe(name, width)
        self.page.set_viewport_size({"width": WIDTHS[0], "height": 900})

    def axe(self, name: str, width: int):
        found = Axe().run(self.page, options={"runOnly": RULES})
        for violation in found.response["violations"]:
            for node in violation["nodes"]:
                self.say(f"{name} {width}: {violation['id']} {' '.join(node['target'])} {node['html'][:120]}")
