"""What people are told: notices, letters, the outbox of whoever keeps the accounts, how often messages come."""


def walk(office):
    for login in ("files", "receives", "decides", "ministry", "province"):
        office.person(login).go("notices", f"notices-{login}")
    administers = office.person("administers")
    administers.go("outbox", "outbox")
    messages = administers.page.locator("main a[href*='/desk/outbox/']")
    if messages.count():
        administers.open(messages.first.get_attribute("href"))
        administers.arrived("outbox-message")
    letter(office.person("receives"))


def letter(receives):
    """A letter that a dossier had written, from the page of the dossier it was told of."""
    receives.go("notices", "notices-receives")
    dossiers = receives.page.eval_on_selector_all(
        "main a[href*='/desk/dossiers/d-']", "all => all.map(a => a.getAttribute('href'))")
    for dossier in dict.fromkeys(dossiers):
        receives.open(dossier)
        letters = receives.page.locator("main a[href*='/letters/']")
        if letters.count():
            receives.open(letters.first.get_attribute("href"))
            receives.arrived("letter")
            return
