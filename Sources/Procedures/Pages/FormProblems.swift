import Components
import Domain

/// What is wrong with a form, at the top of its page: each line leads to its field, what belongs to none to the page.
struct FormProblems: Component {
  let errors: FormErrors?
  let fields: [FormField]

  func draw(into html: inout HTML) {
    guard let errors, !errors.isEmpty else { return }
    var summary = ErrorSummary(fields)
    let shown = Set(fields.filter { $0.error != nil }.map(\.name))
    summary.errors += errors.all.filter { fault in fault.field.map { !shown.contains($0) } ?? true }.map {
      ($0.field == FileField.name ? FileField.name : "main", Phrase($0.words))
    }
    html.draw(summary)
  }
}
