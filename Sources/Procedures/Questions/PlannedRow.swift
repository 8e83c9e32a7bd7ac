import Domain

/// One planned programme, project or non-project aid, as it was typed.
struct PlannedRow: Equatable {
  enum Column: String, CaseIterable {
    case name, kind, field, provinces, partner, amount, currency, from, until

    /// Under which the answers of all rows are kept, in the order of the rows.
    var answerName: String { "planned-\(rawValue)" }

    func field(_ row: Int) -> String { "planned-\(row)-\(rawValue)" }
  }

  private var values: [Column: String] = [:]

  subscript(_ column: Column) -> String {
    get { values[column] ?? "" }
    set { values[column] = newValue }
  }

  /// The codes of its provinces; kept as one answer, by spaces.
  var provinces: [String] { self[.provinces].split(separator: " ").map(String.init) }

  /// Nothing was typed or chosen in it.
  var isEmpty: Bool { Column.allCases.allSatisfy { self[$0].isEmpty } }

  /// What is left of it from a year on; nil where it has ended.
  func remaining(from year: Int) -> PlannedRow? {
    guard let last = Int(self[.until]), last >= year else { return nil }
    var row = self
    row[.from] = String(max(year, Int(self[.from]) ?? year))
    return row
  }

  static func removal(_ row: Int) -> String { "planned-\(row)-remove" }

  init(_ form: FormInput, _ row: Int) {
    for column in Column.allCases {
      switch column {
      case .provinces:
        self[column] = (form[column.field(row)] ?? []).filter { !$0.contains(" ") }.joined(separator: " ")
      case .name, .kind, .field, .partner, .amount, .currency, .from, .until:
        self[column] = Reading.line(form, column.field(row))
      }
    }
  }

  private init(_ answers: Answers, _ row: Int) {
    for column in Column.allCases {
      let all = answers[all: column.answerName]
      self[column] = row < all.count ? all[row] : ""
    }
  }

  static func rows(in answers: Answers) -> [PlannedRow] {
    answers[all: Column.name.answerName].indices.map { PlannedRow(answers, $0) }
  }

  static func write(_ rows: [PlannedRow], into answers: inout Answers) {
    for column in Column.allCases { answers[all: column.answerName] = rows.map { $0[column] } }
  }
}
