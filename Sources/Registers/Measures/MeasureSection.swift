public import Components
public import Domain

extension PageAddress {
  /// The measures under way that a person has to do with.
  public static let measures = PageAddress("desk", "measures")
  public static func measure(_ number: RecordNumber) -> PageAddress { PageAddress("desk", "measures", number.text) }
}

extension Reading {
  /// What the desk of a person shows of measures: what waits for the person's body, by due day; nil where it has to do with none.
  public func measureSection(for person: Person, _ rules: DossierRules) throws -> DeskSection? {
    let measures = try openMeasures(for: person, rules.law)
    guard !measures.isEmpty else { return nil }
    let rows = measures.flatMap { measure -> [DeskRow] in
      guard let law = rules.law.measure(measure.opening.matter.law, on: measure.openedOn) else { return [] }
      return measure.tasks(under: law).filter { $0.body == person.body }.map { DeskRow($0, of: measure, rules) }
    }.sorted { ($0.urgency.due?.number ?? .max, $0.key) < ($1.urgency.due?.number ?? .max, $1.key) }
    return DeskSection(
      id: "measures", title: MeasureSectionWords.title, basis: MeasureSectionWords.basis,
      nothing: MeasureSectionWords.nothing, rows: Array(rows.prefix(DeskSection.mostRows)), count: rows.count,
      lateCount: rows.count { if case .late = $0.urgency { true } else { false } },
      soonCount: rows.count { if case .dueSoon = $0.urgency { true } else { false } }, all: .measures)
  }
}

extension DeskRow {
  /// Something to be done with a measure.
  init(_ task: MeasureTask, of measure: MeasureCase, _ rules: DossierRules) {
    self.init(
      key: "measure/\(measure.number)/\(task.kind.rawValue)/\(task.since)", what: task.kind.wording,
      reference: measure.opening.printed.text, page: .measure(measure.number), concerns: measure.opening.holderName,
      since: task.since, urgency: task.due(by: rules.calendar).map { Urgency(due: $0.day, rules) } ?? .unlimited)
  }
}

enum MeasureSectionWords {
  static let title = Wording(
    vi: "Đình chỉ, chấm dứt hoạt động", en: "Suspensions and terminations", fr: "Suspensions et cessations")
  static let basis = Wording(
    vi: "Xếp theo ngày đến hạn, theo các Điều 18 và 19 Nghị định 58/2022/NĐ-CP và lịch làm việc hiện hành.",
    en: "By due day, under Decree 58/2022/NĐ-CP, arts 18–19, and the working calendar as it stands.",
    fr: "Par échéance, selon le décret 58/2022/NĐ-CP, art. 18 et 19, et le calendrier de travail actuel.")
  static let nothing = Wording(
    vi: "Không có việc nào chờ bạn.", en: "Nothing waits for you.", fr: "Rien ne vous attend.")
}
