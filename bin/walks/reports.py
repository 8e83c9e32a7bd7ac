"""Yearly reports at all four levels: drawn up, put right, told, filed, corrected, read by those they go to."""

LEVELS = {"files": "organisation", "province": "province", "ministry": "ministry", "decides": "ministry-of-foreign-affairs",
          "receives": "committee"}


def walk(office):
    for login, level in LEVELS.items():
        flow = office.person(login)
        flow.go("reports", f"reports-{level}")
        year = waiting(flow)
        if year:
            report(flow, flow.desk(f"reports/{year}"), level)
            office.filed[level] = flow.page.locator("main a[href*='/reports/r-']").first.get_attribute("href")
    public(office)


def waiting(flow) -> str | None:
    """The earliest year whose report is not filed: it is over."""
    links = flow.page.eval_on_selector_all(
        f"main a[href^='{flow.desk('reports/')}']", "all => all.map(a => a.getAttribute('href'))")
    assert links, "no report is asked of it"
    for link in reversed(links):
        flow.open(link)
        if flow.has(f"main a[href='{link}/check']"):
            return link.rsplit("/", 1)[1]
    return None


def report(flow, path: str, level: str):
    flow.open(path)
    flow.arrived(f"report-{level}")
    flow.open(f"{path}/figures")
    flow.arrived(f"report-figures-{level}")
    add(flow, path, level)
    if level == "organisation":
        flow.open(f"{path}/counts")
        flow.arrived("report-counts")
        flow.send(f"{path}/counts", ("text", "foreign-staff", "2"), ("text", "local-staff", "14"))
    flow.open(f"{path}/texts")
    flow.arrived(f"report-texts-{level}")
    name = flow.page.locator("main textarea").first.get_attribute("name")
    flow.send(f"{path}/texts", ("text", name, "Nước sạch cho hai xã; kế hoạch năm sau mở rộng sang xã thứ ba."))
    flow.open(f"{path}/check")
    flow.arrived(f"report-check-{level}")
    flow.press(f"form[action='{path}/check'] button[type=submit]")
    assert flow.path == path, flow.problems()
    flow.arrived(f"report-filed-{level}")
    correct(flow, path, level)


def add(flow, path: str, level: str):
    """A figure that no act holds. The organisation is found among those of the report."""
    flow.open(f"{path}/line")
    flow.arrived(f"report-line-{level}")
    flow.wrong(f"{path}/line", f"report-line-wrong-{level}")
    if flow.has("[name='organisation']"):
        return
    place = flow.page.eval_on_selector_all("#place option", "all => all.map(o => o.value).filter(v => v)")[0]
    flow.send(
        f"{path}/line", ("select", "place", place), ("select", "field", "health"), ("text", "amount", "1250,50"),
        ("text", "reason", "Quà tặng hiện vật chưa có trong cơ sở dữ liệu."))
    assert flow.path == f"{path}/figures", flow.problems()
    flow.arrived(f"report-figures-added-{level}")


def correct(flow, path: str, level: str):
    """The first figure is ticked and put right; a report without figures has none."""
    form = f"form[action='{path}/correct']"
    lines = flow.page.locator(f"{form} [name='line'][type='checkbox']")
    if not lines.count():
        return
    lines.first.check()
    flow.press(f"{form} button[name='choose']")
    flow.arrived(f"report-correct-{level}")
    flow.fill("text", "amount-0", "1300")
    flow.fill("text", "reason", "Ghi nhầm số tiền.")
    flow.press(f"{form} button[type=submit]:not([name])")
    assert flow.path == path, flow.problems()
    flow.arrived(f"report-corrected-{level}")


def public(office):
    """The list, and what anybody reads of each report that was filed."""
    visitor = office.visitor()
    visitor.open(f"/{office.language}/reports")
    visitor.arrived("public-reports")
    for level, link in office.filed.items():
        visitor.open(link)
        visitor.arrived(f"public-report-{level}")
