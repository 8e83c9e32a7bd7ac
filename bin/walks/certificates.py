"""Dossiers: a certificate issued, extended, amended, issued again; for operations and for a representative office."""

ABOUT_ONE = ("extend", "amend", "re-issue")


def operation(office) -> str:
    """A new operation certificate; answers its record number."""
    files, receives = office.person("files"), office.person("receives")
    dossier = files.file()
    slip = files.page.locator("main a[href*='/slip/']").first.get_attribute("href")
    files.go("drafts", "drafts-none")
    for path, name in ((dossier, "dossier"), (slip, "slip"), (f"/{office.language}/slip", "slip-form")):
        files.open(path)
        files.arrived(name)
    receives.open(dossier)
    receives.arrived("dossier-receives")
    number = office.number("HD")
    office.handle(dossier, number)
    receives.go("import/certificates", "import-certificates")
    receives.go("new/certificate.operation.issue", "new-for-others")
    receives.go("new/certificate.operation.extend", "new-for-others-held")
    return public(office, number)


def representative(office) -> str:
    """A new representative office, with what becomes of its certificate; answers its record number. An organisation has one at most."""
    number = held(office, "representative-office")
    if number is None:
        printed = office.number("VP")
        office.handle(office.person("files").file("certificate.representative-office.issue"), printed)
        number = public(office, printed)
    changes(office, "representative-office", number)
    return number


def changes(office, kind: str, certificate: str):
    for what in ABOUT_ONE:
        dossier = office.person("files").file(f"certificate.{kind}.{what}", certificate)
        if what == "extend":
            office.person("receives").open(dossier)
            office.person("receives").arrived(f"dossier-receives-{kind}-{what}")
        office.handle(dossier, office.number(what))


def public(office, printed: str) -> str:
    """The record number of a certificate in the public register."""
    visitor = office.visitor()
    visitor.open(f"/{office.language}/certificates?q={printed}")
    visitor.arrived("certificates")
    links = visitor.page.locator(f"main a[href^='/{office.language}/certificates/c-']")
    assert links.count(), f"{printed} is not in the public register"
    return links.first.get_attribute("href").rsplit("/", 1)[1].split("?")[0]


def held(office, kind: str) -> str | None:
    """A certificate of the kind that the organisation holds and can have changed."""
    files = office.person("files")
    files.open(files.desk())
    link = files.page.locator(f"main a[href*='/desk/new/certificate.{kind}.amend?certificate=']")
    return link.first.get_attribute("href").split("certificate=")[1] if link.count() else None
