"""Duties that follow from a certificate: the organisation's own, those the receiving office watches, plans that come to a province."""

from flow import day


def walk(office, certificate: str):
    files, receives, province = (office.person(login) for login in ("files", "receives", "province"))
    for flow, login in ((files, "files"), (receives, "receives"), (province, "province")):
        flow.go("duties", f"duties-{login}")
    duty = files.desk(f"duties/{certificate}")
    files.open(duty)
    files.arrived("duty")
    own(files, duty, office.number("website"))
    on_paper(receives, duty)
    province.open(duty)
    province.arrived("duty-province")
    province.take(duty, "acknowledge-plan", name="duty-acknowledge-plan")
    province.go("duties", "duties-province-received")
    files.open(duty)
    files.arrived("duty-done")


def own(files, duty: str, news: str):
    for deed in ("notify-account", "send-plan", "update-data", "state-activity"):
        files.open(f"{duty}/{deed}")
        files.arrived(f"duty-{deed}")
        if deed != "update-data":
            files.wrong(f"{duty}/{deed}", f"duty-{deed}-wrong")
    def take(deed: str, *answers):
        files.take(duty, deed, *answers, name=f"duty-{deed}")

    take(
        "notify-account", ("choice", "event", "opened"), ("text", "bank", "Ngân hàng Thí Dụ"),
        ("text", "account-owner", "Nhịp cầu Hy vọng"), ("text", "account-number", "0071 000 123456"))
    take("send-plan", ("file", "plan", ""))
    take("update-data", ("text", "website", f"https://example.org/{news}"), *day("changed"))
    take("state-activity", *day("active"), ("text", "words", "Khởi công bể nước tại xã Thí Dụ."))


def on_paper(receives, duty: str):
    """The receiving office records what came by post."""
    receives.open(duty)
    receives.arrived("duty-receives")
    receives.take(
        duty, "notify-account", ("choice", "event", "changed"), ("text", "bank", "Ngân hàng Ví Dụ"),
        ("text", "account-owner", "Nhịp cầu Hy vọng"), ("text", "account-number", "0071 000 654321"),
        ("choice", "manner", "post"), name="duty-notify-account-on-paper")
