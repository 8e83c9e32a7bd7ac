import Domain

/// Right answers to every question of form 03a, fictitious from first to last.
enum RightAnswers {
  static let byQuestion: [(question: String, answers: [(String, String)])] = [
    ("name", [("name", "Brücke der Hoffnung e. V.")]), ("name-vietnamese", [("name-vietnamese", "Nhịp cầu Hy vọng")]),
    ("name-short", []), ("country", [("country", "DE")]), ("legal-status", [("legal-status", "non-profit")]),
    ("founded", [("founded-day", "27"), ("founded-month", "3"), ("founded-year", "1999")]),
    ("home-registration-limit", [("home-registration-limit", "unlimited")]),
    ("head-office", [("head-office", "Beispielstraße 1\n10115 Berlin")]), ("website", []),
    ("mailbox", [("mailbox", "office@example.org")]), ("representative-name", [("representative-name", Canary.name)]),
    ("representative-nationality", [("representative-nationality", "DE")]),
    (
      "representative-birth",
      [("representative-birth-day", "1"), ("representative-birth-month", "2"), ("representative-birth-year", "1970")]
    ),
    ("representative-document", [("representative-document", Canary.document)]),
    ("representative-position", [("representative-position", "Regional director")]),
    ("representative-telephone", [("representative-telephone", "+49 30 1234567")]),
    ("representative-mailbox", [("representative-mailbox", "canary@example.org")]),
    ("aims", [("aims", "Nước sạch cho các xã vùng cao.\nGiáo dục vệ sinh.")]),
    ("fields", [("fields", "health"), ("fields", "education")]), ("provinces", [("provinces", "2025/08")]),
    planned(2027, 2028), ("approving-bodies", []),
    ("declaration", [("declaration", "prohibited-acts"), ("declaration", "truth")]),
  ]

  /// Right answers to what a representative office is asked besides, and to what it is asked otherwise.
  static let ofAnOffice: [(question: String, answers: [(String, String)])] = [
    ("seat-city", [("seat-city", "2025/48")]), ("seat-address", [("seat-address", "12 Bạch Đằng, phường Hải Châu")]),
    ("seat-premises", [("seat-premises", "own")]),
    ("commitment", [("commitment", "Chương trình nước sạch nhiều năm, cần giám sát thường xuyên tại chỗ.")]),
  ]

  /// All that a procedure that issues a certificate asks.
  static func all(_ procedure: ProcedureName) -> [(question: String, answers: [(String, String)])] {
    let declaration = byQuestion.count - 1
    return procedure == .issueRepresentativeOffice
      ? byQuestion[..<declaration] + ofAnOffice + byQuestion[declaration...] : byQuestion
  }

  /// What is planned for some years, in the fields and provinces of ``byQuestion``.
  static func planned(_ from: Int, _ until: Int) -> (String, [(String, String)]) {
    (
      "planned",
      [
        ("planned-0-name", "Nước sạch"), ("planned-0-kind", "project"), ("planned-0-field", "health"),
        ("planned-0-provinces", "2025/08"), ("planned-0-amount", "100000"), ("planned-0-currency", "EUR"),
        ("planned-0-from", "\(from)"), ("planned-0-until", "\(until)"),
      ]
    )
  }

  /// What a test looks for where it must not be.
  enum Canary {
    static let name = "Kanarienvogel Zeisig"
    static let document = "KANARI0815"
  }
}
