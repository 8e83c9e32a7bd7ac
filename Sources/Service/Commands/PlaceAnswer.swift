import Components
import Domain
import Reference

/// What a name or code of a place can mean: every reading with its code, its time, what came before and what became of it.
struct PlaceAnswer {
  let asked: String
  let day: Day?
  let readings: [PlaceReading]
  let gazetteer: Gazetteer

  /// More readings than this are listed in one line each.
  static let mostInFull = 6

  init(to asked: String, on day: Day?, in gazetteer: Gazetteer = Places.all) {
    self.asked = Text(asked).string
    self.day = day
    self.gazetteer = gazetteer
    readings = gazetteer.readings(of: asked, on: day)
  }

  /// The answer as a person reads it.
  func text(_ language: Language) -> String {
    var parts: [String] = []
    if readings.count > 1 { parts.append(PlaceWords.ambiguous(asked, readings, day)[language]) }
    if let day, !readings.contains(where: { $0.unit.exists(on: day) }) {
      parts.append(PlaceWords.notThen(asked, day)[language])
    }
    if readings.count > PlaceAnswer.mostInFull {
      parts.append(readings.map { line($0, language) }.joined(separator: "\n"))
    } else {
      parts += readings.map { block($0, language) }
    }
    return parts.joined(separator: "\n\n")
  }

  private func line(_ reading: PlaceReading, _ language: Language) -> String {
    let within = gazetteer.ancestors(of: reading.unit).map { title($0, language) }
    return ([PlaceWords.title(reading.form, language)] + within).joined(separator: ", ")
      + " · \(reading.unit.id) · \(PlaceWords.time(reading.unit, language))"
  }

  private func block(_ reading: PlaceReading, _ language: Language) -> String {
    let unit = reading.unit
    var rows = [
      (PlaceWords.kind[language], [reading.form.kind.wording[language]]),
      (PlaceWords.code[language], unit.codes.map { "\($0.code) (\($0.list.citation))" }),
      (PlaceWords.exists[language], [PlaceWords.time(unit, language)]),
    ]
    rows.append((PlaceWords.within[language], gazetteer.ancestors(of: unit).map { coded($0, language) }))
    rows.append((PlaceWords.forms[language], unit.forms.count > 1 ? forms(unit, language) : []))
    rows.append((PlaceWords.basis[language], basis(unit, language)))
    rows.append((PlaceWords.madeOf[language], gazetteer.predecessors(of: unit).map { link($0, language) }))
    rows.append((PlaceWords.became[language], gazetteer.successors(of: unit).map { link($0, language) }))
    if let day, !unit.exists(on: day) {
      let then = gazetteer.counterparts(of: unit, on: day).map { coded($0, language) }
      rows.append((PlaceWords.standsFor(day)[language], then))
    }
    let lines = AnswerText.columns(rows.filter { !$0.1.isEmpty }.map { (label: $0.0, lines: $0.1) })
    return ([PlaceWords.title(reading.form, language)] + lines).joined(separator: "\n")
  }

  private func title(_ unit: AdministrativeUnit, _ language: Language) -> String {
    PlaceWords.title(day.map(unit.form) ?? unit.latest, language)
  }

  private func coded(_ unit: AdministrativeUnit, _ language: Language) -> String {
    "\(title(unit, language)), \(unit.id.code) (\(unit.id.list.citation))"
  }

  private func link(_ link: (unit: AdministrativeUnit, succession: Succession), _ language: Language) -> String {
    let extent = PlaceWords.extent(link.succession.extent)[language]
    let on = PlaceWords.since(link.succession.on)[language]
    return "\(coded(link.unit, language)), \(on)\(extent.isEmpty ? "" : ", " + extent)"
  }

  private func forms(_ unit: AdministrativeUnit, _ language: Language) -> [String] {
    unit.forms.map { form in
      "\(PlaceWords.title(form, language)), \(PlaceWords.since(form.from)[language])"
        + (form.basis.isEmpty ? "" : " (\(form.basis))")
    }
  }

  private func basis(_ unit: AdministrativeUnit, _ language: Language) -> [String] {
    guard unit.forms.count == 1, !unit.forms[0].basis.isEmpty else { return [] }
    return [PlaceWords.basis(unit.forms[0].basis)[language]]
  }
}
