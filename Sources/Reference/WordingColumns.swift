import Domain

/// The three columns `vi`, `en`, `fr` of a table.
struct WordingColumns {
  private let vi: Int
  private let en: Int
  private let fr: Int

  init(of table: Table) {
    vi = table.column("vi")
    en = table.column("en")
    fr = table.column("fr")
  }

  func wording(_ row: [String]) -> Wording { Wording(vi: row[vi], en: row[en], fr: row[fr]) }
}
