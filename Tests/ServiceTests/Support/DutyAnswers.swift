/// What a holder tells of its account and of changes, with words that must stand nowhere else.
enum DutyAnswers {
  private static let words = [
    "bank": "KANARI-NGANHANG Zeisig", "account-owner": "KANARI-CHUTAIKHOAN Zeisig", "account-number": "KANARI0815 4711",
  ]
  static let account =
    [("event", "opened"), ("currency", "USD")] + words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }

  static let changed = [
    ("website", "https://kanari-website.example"), ("representative-telephone", "+49 30 0815471108"),
    ("representative-name", "KANARI-HEAD Zeisig"),
  ]
}
