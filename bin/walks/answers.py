"""What the walks answer to the questions of every procedure, and the papers they attach. All of it is made up."""

ANSWERS = {
    "name": [("text", "name", "Brücke der Hoffnung e. V.")],
    "name-vietnamese": [("text", "name-vietnamese", "Nhịp cầu Hy vọng")],
    "country": [("select", "country", "DE")],
    "legal-status": [("choice", "legal-status", "non-profit")],
    "founded": [("text", "founded-day", "27"), ("text", "founded-month", "3"), ("text", "founded-year", "1999")],
    "home-registration-same": [("choice", "home-registration-same", "yes")],
    "home-registration-limit": [("choice", "home-registration-limit", "unlimited")],
    "head-office": [("text", "head-office", "Beispielstraße 1, 10115 Berlin")],
    "mailbox": [("text", "mailbox", "office@example.org")],
    "representative-changed": [("choice", "representative-changed", "no")],
    "representative-name": [("text", "representative-name", "Erika Beispiel")],
    "representative-nationality": [("select", "representative-nationality", "DE")],
    "representative-birth": [
        ("text", "representative-birth-day", "1"), ("text", "representative-birth-month", "2"),
        ("text", "representative-birth-year", "1970"),
    ],
    "representative-document": [("text", "representative-document", "X0815")],
    "representative-position": [("text", "representative-position", "Regional director")],
    "representative-telephone": [("text", "representative-telephone", "+49 30 1234567")],
    "representative-mailbox": [("text", "representative-mailbox", "erika@example.org")],
    "aims": [("text", "aims", "Nước sạch cho các xã vùng cao.")],
    "commitment": [("text", "commitment", "Hoạt động ít nhất 05 năm; chương trình cần giám sát tại chỗ.")],
    "fields": [("choice", "fields", "health"), ("choice", "fields", "education")],
    "provinces": [("choice", "provinces", "2025/08")],
    "seat-city": [("choice", "seat-city", "2025/01")],
    "seat-address": [("text", "seat-address", "Số 1, phố Ví Dụ, phường Thí Dụ")],
    "seat-premises": [("choice", "seat-premises", "own")],
    "changes": [("choice", "changes", "fields"), ("choice", "changes", "address")],
    "new-fields": [("choice", "new-fields", "culture")],
    "new-head-office": [("text", "new-head-office", "Beispielstraße 2, 10115 Berlin")],
    "re-issue-reason": [("choice", "re-issue-reason", "damaged")],
    "planned": [
        ("text", "planned-0-name", "Nước sạch"), ("select", "planned-0-kind", "project"),
        ("select", "planned-0-field", "health"), ("choice", "planned-0-provinces", "2025/08"),
        ("text", "planned-0-amount", "100000"), ("select", "planned-0-currency", "EUR"),
        ("text", "planned-0-from", "2027"), ("text", "planned-0-until", "2028"),
    ],
    "declaration": [("choice", "declaration", "prohibited-acts"), ("choice", "declaration", "truth")],
}


def pdf(kilobytes: int = 0) -> bytes:
    """A page with nothing on it; longer by a stream that nothing shows."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    if kilobytes:
        padding = bytes((place * 31 + 7) % 251 for place in range(kilobytes * 1024))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(padding), padding))
    text, places = b"%PDF-1.4\n", []
    for number, part in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        text + b"xref\n0 %d\n0000000000 65535 f \n" % size + table
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(text))
    )
