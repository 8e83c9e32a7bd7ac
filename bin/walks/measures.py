"""Measures on a certificate: suspended and lifted, terminated and wound up, ended by its holder."""

import papers
from flow import day


def walk(office, operation: str, representative: str):
    for login in ("files", "receives", "decides", "ministry"):
        office.person(login).go("measures", f"measures-{login}")
    suspension(office, operation)
    termination(office, operation)
    end(office, representative)


def propose(office, certificate: str, name: str, *answers) -> str:
    """Found by its number, proposed; answers the measure's path."""
    decides = office.person("decides")
    door = decides.desk(f"certificates/{certificate}/propose")
    decides.open(door)
    decides.arrived("measure-propose")
    if "measure-propose-wrong" not in decides.seen:
        decides.wrong(door, "measure-propose-wrong")
    decides.send(door, *answers)
    assert "/desk/measures/m-" in decides.page.url, decides.problems()
    decides.arrived(name)
    return decides.path


def suspension(office, certificate: str):
    decides, receives, files = (office.person(login) for login in ("decides", "receives", "files"))
    measure = propose(
        office, certificate, "measure-proposed", ("choice", "aim", "suspension"), ("choice", "grounds", "outside-scope"),
        ("text", "facts", "Hoạt động ngoài địa bàn ghi trên Giấy đăng ký."))
    take = steps(measure)
    take(decides, "consult")
    office.answer(measure)
    take(decides, "meet", ("text", "statement", "Thống nhất đề nghị đình chỉ."), ("choice", "offices", "public-security"))
    decide(take, decides, office.number("DC"), "measure-decide")
    decides.arrived("measure-decided")
    take(receives, "notify", ("choice", "delivery", "post"))
    take(files, "acknowledge-decision")
    files.arrived("measure-holder")
    papers.standing(office, certificate, "suspended")
    take(files, "report-remedy", ("file", "remedy", ""), ("text", "statement", "Đã rút khỏi địa bàn."))
    take(receives, "examine", ("choice", "outcome", "yes"), ("text", "statement", "Đã khắc phục."))
    take(decides, "conclude", ("choice", "outcome", "lift"), ("text", "decision", f"QĐ {office.number('PH')}"))
    decides.arrived("measure-lifted")


def termination(office, certificate: str):
    decides, receives, files = (office.person(login) for login in ("decides", "receives", "files"))
    measure = propose(
        office, certificate, "measure-proposed-termination", ("choice", "aim", "termination"),
        ("choice", "ending", "prohibited-act"), ("text", "facts", "Vi phạm điều cấm."))
    take = steps(measure)
    take(decides, "meet", ("text", "statement", "Thống nhất."), ("choice", "offices", "public-security"))
    decide(take, decides, office.number("CD"), "measure-decide-termination")
    take(receives, "notify", ("choice", "delivery", "in-person"))
    take(files, "acknowledge-decision")
    files.arrived("measure-winding-up")
    wind_up(take, receives, files)
    receives.arrived("measure-closed")
    papers.standing(office, certificate, "withdrawn")


def end(office, certificate: str):
    """The holder gives notice sixty days ahead."""
    decides, receives, files = (office.person(login) for login in ("decides", "receives", "files"))
    door = files.desk(f"certificates/{certificate}/end")
    files.open(door)
    files.arrived("measure-end")
    files.wrong(door, "measure-end-wrong")
    files.send(door, *day("ends", 75), ("text", "facts", "Đã nộp đủ thuế."), ("file", "audit", ""))
    assert "/desk/measures/m-" in files.page.url, files.problems()
    files.arrived("measure-end-given")
    measure = files.path
    take = steps(measure)
    take(receives, "take-back")
    decide(take, decides, office.number("TC"), "measure-decide-end")
    files.open(measure)
    files.arrived("measure-end-decided")


def steps(measure: str):
    """Takes steps on one measure; each form once under its own name."""
    def take(flow, deed: str, *answers, name: str | None = None):
        flow.take(measure, deed, *answers, name=name or f"measure-{deed}")
    return take


def decide(take, decides, number: str, name: str):
    take(
        decides, "decide", ("choice", "outcome", "take"), ("text", "decision", f"QĐ {number}"),
        ("text", "violations", "Hoạt động ngoài phạm vi."), name=name)


def wind_up(take, receives, files):
    if receives.has(f"main a[href$='/take-back']") or receives.offers(files.path, "take-back"):
        take(receives, "take-back")
    measure = files.path
    while files.offers(measure, "settle"):
        files.open(f"{measure}/settle")
        matter = files.page.locator("[name='matter']").first.get_attribute("value")
        take(files, "settle", ("choice", "matter", matter), ("text", "statement", "Đã hoàn thành."))
    take(receives, "close")
