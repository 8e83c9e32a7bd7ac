import Components
import Domain

/// The page of what is planned for three or five years: programmes, projects, non-project aid, a row each (Decree 58/2022/NĐ-CP,
/// arts 10(3), 11(1)(c), 12(1)(c), 14(3), 15(1)(c), 16(1)(c)). A page of its own kind: rows do not fit one question a page.
struct PlannedActivities: JourneyStep {
  static let name = "planned"
  static let most = 40

  let fieldChoices: [FormField.Choice]
  let provinceChoices: [FormField.Choice]
  let currencyChoices: [FormField.Choice]
  /// Of how many years the law asks.
  let length: Int
  /// So many years from the certificate, which comes later than the filing; a supplement may come in the year after.
  let years: ClosedRange<Int>
  /// What earlier dossiers planned and is still to be done: the page begins with it.
  let proposal: [PlannedRow]

  init(_ setting: Setting, for length: Int) {
    self.length = length
    fieldChoices = setting.fieldChoices
    provinceChoices = setting.provinceChoices
    currencyChoices = setting.currencyChoices
    let year = setting.today.year
    years = (year - 1)...(year + length + 1)
    proposal = PlannedRow.rows(in: setting.holdings.known).compactMap { $0.remaining(from: year) }
  }

  var name: String { Self.name }
  var title: Wording { PlannedWords.title(length) }
  var short: Wording { PlannedWords.short(length) }
  var isPersonal: Bool { false }
  var answerNames: [String] { PlannedRow.Column.allCases.map(\.answerName) }

  func isAsked(_ draft: DraftContent) -> Bool { true }

  /// At least one row, and none outside the fields and provinces applied for: these may have changed since.
  func isComplete(_ draft: DraftContent) -> Bool {
    let rows = PlannedRow.rows(in: draft.answers)
    return !rows.isEmpty && rows.allSatisfy { fault(of: $0, in: draft.answers) == nil }
  }

  func isAgain(_ form: FormInput) -> Bool { form["add"] != nil }

  func parse(_ form: FormInput, into draft: DraftContent, _ setting: Setting) -> Result<Answers, FormErrors> {
    var rows: [PlannedRow] = []
    var faults: [FormErrors.Fault] = []
    for index in 0..<count(of: form) where form[PlannedRow.removal(index)] == nil {
      let row = PlannedRow(form, index)
      if row.isEmpty { continue }
      faults += self.faults(of: row, index, in: draft.answers)
      rows.append(row)
    }
    if rows.isEmpty { faults = [FormErrors.Fault(PlannedRow.Column.name.field(0), PlannedWords.noRow)] }
    guard faults.isEmpty else { return .failure(FormErrors(faults)) }
    var answers = draft.answers
    PlannedRow.write(rows, into: &answers)
    return .success(answers)
  }

  /// One more than the highest row that was sent.
  private func count(of form: FormInput) -> Int {
    (0..<Self.most).last { form[PlannedRow.Column.name.field($0)] != nil }.map { $0 + 1 } ?? 0
  }

  private func faults(of row: PlannedRow, _ index: Int, in answers: Answers) -> [FormErrors.Fault] {
    var faults: [FormErrors.Fault] = []
    for column in PlannedRow.Column.allCases {
      guard let words = fault(of: row, column, in: answers) else { continue }
      faults.append(FormErrors.Fault(column.field(index), words))
    }
    return faults
  }

  private func fault(of row: PlannedRow, in answers: Answers) -> Wording? {
    PlannedRow.Column.allCases.lazy.compactMap { fault(of: row, $0, in: answers) }.first
  }

  private func fault(of row: PlannedRow, _ column: PlannedRow.Column, in answers: Answers) -> Wording? {
    let text = row[column]
    switch column {
    case .name: return line(text, 300)
    case .partner: return text.isEmpty ? nil : line(text, 300)
    case .kind: return chosen([text], PlannedWords.kinds)
    case .field:
      return chosen([text], fieldChoices) ?? outside([text], answers[all: "fields"], PlannedWords.otherField)
    case .provinces:
      let codes = row.provinces
      return chosen(codes, provinceChoices) ?? outside(codes, answers[all: "provinces"], PlannedWords.otherProvince)
    case .amount:
      guard let amount = Reading.amount(text) else { return FieldWords.noAmount }
      return amount.units > 0 ? nil : FieldWords.amountNotPositive
    case .currency: return currencyChoices.contains { $0.value == text } ? nil : FieldWords.currencyMissing
    case .from: return year(text, years)
    case .until:
      let from = min(max(Int(row[.from]) ?? years.lowerBound, years.lowerBound), years.upperBound)
      return year(text, from...years.upperBound)
    }
  }

  private func line(_ text: String, _ longest: Int) -> Wording? {
    if text.isEmpty { return FieldWords.required }
    if text.count > longest || text.utf8.count > 4 * longest { return FieldWords.tooLong(longest, text.count) }
    return Reading.hasControls(text) ? FieldWords.signs : nil
  }

  private func chosen(_ values: [String], _ choices: [FormField.Choice]) -> Wording? {
    let known = Set(choices.map(\.value))
    if values.allSatisfy(\.isEmpty) { return FieldWords.chooseOne }
    return values.allSatisfy(known.contains) ? nil : FieldWords.unknownChoice
  }

  private func outside(_ values: [String], _ applied: [String], _ words: Wording) -> Wording? {
    applied.isEmpty || values.allSatisfy(applied.contains) ? nil : words
  }

  private func year(_ text: String, _ range: ClosedRange<Int>) -> Wording? {
    guard text.utf8.count == 4, let year = Int(text), range.contains(year) else { return PlannedWords.year(range) }
    return nil
  }
}
