import Components
import Domain
import Procedures
import Reference
import Registers

/// The guides to procedures, drawn from the law in force today.
extension PageAnswers {
  func procedures(_ language: Language) -> Reply {
    let day = today()
    let page = GuideList(
      procedures: Laws.book.procedures(on: day), measures: Laws.book.measures(on: day), day: day)
    return document(
      language, title: GuideList.title[language], summary: SiteWords.proceduresSummary[language],
      address: .procedures, section: .procedures, main: page)
  }

  /// Throws ``NoSuchRecord`` for a procedure that no instrument in force lays down.
  func procedure(_ name: ProcedureName, _ language: Language) throws -> Reply {
    let day = today()
    if let measure = Laws.book.measure(name, on: day) { return try self.measure(measure, on: day, language) }
    guard let procedure = Laws.book.procedure(name, on: day), let instrument = Laws.book.instrument(of: name, on: day)
    else { throw NoSuchRecord() }
    let page = ProcedureGuide(
      procedure: procedure, instrument: instrument, offices: Offices.directory, day: day,
      calendar: try house.facts.calendar().calendar,
      start: house.desk == nil || ProcedureCatalogue.form(name) == nil ? nil : DeskAddress.new(name).page)
    return document(
      language, title: procedure.title[language], summary: page.finding[language], address: .procedure(name),
      section: .procedures, crumbs: [.init(Phrase(GuideList.title), .procedures)], main: page)
  }

  private func measure(_ law: MeasureLaw, on day: Day, _ language: Language) throws -> Reply {
    guard let instrument = Laws.book.instrument(ofMeasure: law.name, on: day) else { throw NoSuchRecord() }
    let page = MeasureGuide(law: law, instrument: instrument, offices: Offices.directory, day: day)
    return document(
      language, title: law.title[language], summary: page.finding[language], address: .procedure(law.name),
      section: .procedures, crumbs: [.init(Phrase(GuideList.title), .procedures)], main: page)
  }
}
