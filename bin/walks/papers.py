"""A certificate shown to a stranger: the page behind its code in every standing, and its file checked, genuine or not."""

import datetime

STATES = ("in-force", "suspended", "expired", "withdrawn")


def walk(office, certificate: str):
    scan(office, certificate)
    file = standing(office, certificate, "in-force")
    check(office, file)
    visitor = office.visitor()
    for state in STATES:
        visitor.open(f"/{office.language}/certificates?state={state}")
        visitor.arrived(f"certificates-{state}")
        links = visitor.page.locator(f"main a[href^='/{office.language}/certificates/c-']")
        if links.count():
            visitor.open(links.first.get_attribute("href"))
            visitor.arrived(f"certificate-{state}-any")
    for watch in ("expiring", "withdrawn"):
        visitor.open(f"/{office.language}/certificates/{watch}")
        visitor.arrived(f"certificates-watch-{watch}")


def scan(office, certificate: str):
    """What a telephone in the language opens: by the code of the first paper, and of one that never was."""
    phone = office.flow(locale=office.language, device_scale_factor=2)
    office.flows["phone"] = phone
    phone.page.set_viewport_size({"width": 360, "height": 640})
    for paper, name in (("1", "code"), ("99", "code-unknown")):
        phone.open(f"/c/{certificate.removeprefix('c-')}/{paper}")
        assert f"/{office.language}/certificates/{certificate}" in phone.page.url, phone.page.url
        phone.page.screenshot(path=office.folder / f"{name}-first-screen-{office.language}.png")
        phone.arrived(name)


def standing(office, certificate: str, state: str) -> str | None:
    """The public page of a certificate as it stands, and on a day before it was; answers where its paper is."""
    visitor = office.visitor()
    page = f"/{office.language}/certificates/{certificate}"
    visitor.open(page)
    visitor.arrived(f"certificate-{state}")
    paper = visitor.page.locator("main a[href^='/paper/']")
    before = datetime.date.today() - datetime.timedelta(days=30)
    visitor.open(f"{page}?on={before.isoformat()}")
    visitor.arrived(f"certificate-{state}-before")
    visitor.open(f"{page}?paper=1")
    visitor.arrived(f"certificate-{state}-paper")
    return paper.first.get_attribute("href") if state == "in-force" and paper.count() else None


def check(office, paper: str | None):
    """The file as it was delivered, with one byte changed, and one that is none of ours."""
    visitor = office.visitor()
    page = f"/{office.language}/check"
    visitor.open(page)
    visitor.arrived("check-file")
    visitor.wrong(page, "check-nothing")
    assert paper, "the certificate has no paper"
    genuine = visitor.page.request.get(office.site + paper).body()
    middle = len(genuine) // 2
    changed = genuine[:middle] + bytes([genuine[middle] ^ 1]) + genuine[middle + 1:]
    told = [("genuine", genuine), ("mutated", changed), ("cut", genuine[:-40]),
            ("foreign", visitor.small_pdf("foreign").read_bytes()), ("no-pdf", b"no paper at all")]
    for name, content in told:
        path = office.folder / f"{name}.pdf"
        path.write_bytes(content)
        visitor.open(page)
        visitor.choose_file(path)
        visitor.press(f"form[action='{page}'] button[type=submit]")
        visitor.arrived(f"check-{name}")
