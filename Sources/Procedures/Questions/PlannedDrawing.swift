import Components
import Domain

extension PlannedActivities {
  /// All rows that are held or were sent, and an empty one where one more was asked for or none is there.
  func fields(_ draft: DraftContent, typed: FormInput?, errors: FormErrors?, _ language: Language) -> [FormField] {
    let held = PlannedRow.rows(in: draft.answers)
    let sent = typed.map { form in
      (0..<Self.most).filter { form[PlannedRow.Column.name.field($0)] != nil }.map { PlannedRow(form, $0) }
    }
    var rows = sent ?? (held.isEmpty ? proposal : held)
    if sent == nil, rows.count < Self.most { rows.append(PlannedRow([:], 0)) }
    let provinces = applied(provinceChoices, draft.answers[all: "provinces"])
    let fields = applied(fieldChoices, draft.answers[all: "fields"])
    return rows.enumerated().flatMap { index, row in
      PlannedRow.Column.allCases.map { column in
        FormField(
          column.field(index), Phrase(PlannedWords.label(column)), control(column, row, fields, provinces),
          hint: PlannedWords.hint(column).map { Phrase($0) }, error: errors?[column.field(index)].map { Phrase($0) },
          isOptional: column == .partner)
      }
    }
  }

  private func applied(_ choices: [FormField.Choice], _ chosen: [String]) -> [FormField.Choice] {
    chosen.isEmpty ? choices : choices.filter { chosen.contains($0.value) }
  }

  private func control(
    _ column: PlannedRow.Column, _ row: PlannedRow, _ fields: [FormField.Choice], _ provinces: [FormField.Choice]
  ) -> FormField.Control {
    let nothing = [FormField.Choice("", Phrase(FieldWords.choose))]
    return switch column {
    case .name, .partner: .text(row[column])
    case .amount, .from, .until: .text(row[column], kind: .digits)
    case .kind: .select(row[column], nothing + PlannedWords.kinds)
    case .field: .select(row[column], nothing + fields)
    case .currency: .select(row[column], nothing + currencyChoices)
    case .provinces: .checkboxes(Set(row.provinces), provinces)
    }
  }

  func draw(_ fields: [FormField], into html: inout HTML) {
    let columns = PlannedRow.Column.allCases.count
    for start in stride(from: 0, to: fields.count, by: columns) {
      let index = start / columns
      html.section(.class("row"), .aria(.labelledby, "row-\(index)")) { html in
        html.h2(PlannedWords.row(index + 1), .id("row-\(index)"))
        html.draw(Array(fields[start..<min(start + columns, fields.count)]))
        html.draw(
          FormField(
            PlannedRow.removal(index), Phrase(PlannedWords.remove),
            .checkboxes([], [FormField.Choice("yes", Phrase(PlannedWords.removeRow(index + 1)))])))
      }
    }
    html.p { $0.draw(Button(PlannedWords.add, .secondary, choice: QueryItem("add", "yes"))) }
  }

  func answer(_ draft: DraftContent, _ language: Language) -> [Phrase] {
    let numerals = Numerals(language)
    return PlannedRow.rows(in: draft.answers).map { row in
      let names = row.provinces.map { code in
        provinceChoices.first { $0.value == code }?.words.plain(language) ?? code
      }
      let amount = Reading.amount(row[.amount]).map {
        numerals.money(Quantity(tenThousandths: Int128($0.units)), row[.currency])
      }
      let field = FieldOfWork(rawValue: row[.field])?.wording[language] ?? row[.field]
      let parts = [field, names.joined(separator: ", "), row[.partner], amount ?? row[.amount]].filter { !$0.isEmpty }
      return Phrase("\(row[.name]): \(parts.joined(separator: " · ")) · \(row[.from])–\(row[.until])")
    }
  }
}
