import Components
import Desk
import Domain
import HTTPTypes
import Procedures
import Reference
import Registers

/// The yearly report of a person's body: what it says, and its filing.
struct ReportRoom: Sendable {
  let room: Room
  let person: SignedIn
  let rule: ReportRule
  let period: ReportPeriod
  let scope: ReportScope
  let name: ReportName

  /// nil where the law asks no report of the body on the year, or its data have not begun.
  init?(room: Room, person: SignedIn, year: Int) throws {
    let rules = try room.house.reportRules(room.today)
    guard let rule = rules.law.reportRule(for: person.body, year: year, rules.offices),
      let name = ReportName(person.body, rule.form, year: year),
      case let period = ReportPeriod(rule, year: year, by: rules.calendar), period.from <= room.today,
      let scope = ReportScope(of: person.body, rules.offices, on: period.due)
    else { return nil }
    self.room = room
    self.person = person
    self.rule = rule
    self.period = period
    self.scope = scope
    self.name = name
  }

  var own: RecordNumber? { if case .organisation(let number) = person.body { number } else { nil } }

  func reply(to part: DeskAddress.ReportPart, _ form: FormBody) async throws -> Reply {
    if let file = try room.house.report(name) { return try await filed(file, part, form) }
    let draft = try await draft()
    let state = try state(draft)
    switch part {
    case .tasks:
      return page(
        part, PageWithNotices(page: ReportTasksPage(room: self, state: state), notices: try await notices()))
    case .figures: return page(part, ReportFiguresPage(room: self, state: state))
    case .line: return try await line(state, form)
    case .counts: return try await counts(state, form)
    case .texts: return try await texts(state, form)
    case .check: return room.visit.isPost ? try await file(state, form) : check(state)
    case .correct: return room.notFound()
    }
  }

  /// What the body was told of its report: that it is due, late, filed, stated otherwise elsewhere.
  func notices() async throws -> NoticesOfRecord {
    try await room.notices(of: name.number, to: .own(person.body), organisation: person.bodyName)
  }

  /// The draft of the report; nil until something is saved.
  private func draft() async throws -> Draft? {
    try await room.desk.drafts.list(owner: person.body).first { draft in
      draft.procedure == ReportDraft.procedure && draft.answers[ReportDraft.year] == String(period.year)
        && draft.standing == .open
    }
  }

  /// What the report would say now.
  struct State: Sendable {
    var draft: Draft?
    var content: ReportDraft
    var drawn: AnnualReport
    var report: AnnualReport
    var naming: ReportNaming
    var revision: Int { draft?.revision ?? 0 }
  }

  func state(_ draft: Draft?) throws -> State {
    let (rules, reckoning) = (try room.house.reportRules(room.today), try room.house.facts.reckoning())
    let content = ReportDraft(draft?.answers ?? Answers())
    return try room.house.registers.read { reading in
      let empty = AnnualReport(name, lines: [], basis: AnnualReport.Basis(known: nil))
      let drawn = try reading.drawnReport(name, rules, with: reckoning) ?? empty
      let report = content.report(from: drawn)
      var numbers = Set(report.lines.map(\.key.organisation))
      if let own { numbers.insert(own) }
      let naming = ReportNaming(
        names: try reading.organisationNames(of: numbers), offices: rules.offices,
        facts: PageAnswers.aidFacts(reckoning.book), day: period.to)
      return State(draft: draft, content: content, drawn: drawn, report: report, naming: naming)
    }
  }

  /// Saves what was answered on top of what the draft holds; the first saving begins it. Throws ``DraftRefusal`` where somebody else
  /// saved since the form was drawn.
  func save(_ state: State, seen: String?, _ change: (inout ReportDraft) -> Void) async throws {
    var content = state.content
    change(&content)
    content.answers[ReportDraft.year] = String(period.year)
    let drafts = room.desk.drafts
    if let draft = state.draft {
      guard seen == String(draft.revision) else { throw DraftRefusal.conflict(draft) }
      _ = try await drafts.save(draft.id, owner: draft.owner, answers: content.answers, expecting: draft.revision)
    } else {
      let draft = try await drafts.create(ReportDraft.procedure, owner: person.body, by: person.account.number)
      _ = try await drafts.save(draft.id, owner: draft.owner, answers: content.answers, expecting: draft.revision)
    }
  }

  func address(_ part: DeskAddress.ReportPart) -> PageAddress { DeskAddress.report(period.year, part).page }

  func hidden(_ state: State) -> [QueryItem] {
    DeskForm.hidden(token: person.token) + [QueryItem(FormBody.FormField.version, String(state.revision))]
  }

  func page(
    _ part: DeskAddress.ReportPart, _ main: some Component, status: HTTPResponse.Status = .ok
  ) -> Reply {
    room.document(
      Wording(
        vi: "\(name.title.vi): \(part.title.vi)", en: "\(name.title.en): \(part.title.en)",
        fr: "\(name.title.fr)\u{00A0}: \(part.title.fr)"), at: .report(period.year, part), for: person, status: status,
      main: main)
  }

  func onward(_ part: DeskAddress.ReportPart) -> Reply { room.onward(.report(period.year, part)) }
}

/// One figure, the staff, the text: each a page.
extension ReportRoom {
  private func line(_ state: State, _ form: FormBody) async throws -> Reply {
    let asked = room.visit.isPost ? form[ReportLineForm.line] : room.visit.query?[ReportLineForm.line]
    let key = asked.flatMap { ReportLine.Key(code: $0) }
    guard asked == nil || key.map({ state.report[$0] != nil || state.content[$0] != nil }) == true else {
      return room.notFound()
    }
    let question = lineForm(key)
    var shown = ReportLinePage(room: self, state: state, question: question)
    guard room.visit.isPost else { return page(.line, shown) }
    shown.typed = form.answers.values
    do {
      if let key, form[ReportLineForm.forget] != nil {
        try await save(state, seen: form[FormBody.FormField.version]) { $0.forget(key) }
      } else {
        let change = try question.parse(form.answers.values)
        try await save(state, seen: form[FormBody.FormField.version]) { $0.change(change) }
      }
      return onward(.figures)
    } catch let refusal as ReportRefusal {
      shown.errors = FormErrors(refusal)
      return page(.line, shown, status: .unprocessableContent)
    } catch let refusal as DraftRefusal {
      shown.errors = FormErrors(nil, refusal.reportWording)
      return page(.line, shown, status: .conflict)
    }
  }

  func lineForm(_ key: ReportLine.Key?) -> ReportLineForm {
    ReportLineForm(key: key, own: own, scope: scope, places: placeChoices, currencies: AidView.currencies)
  }

  /// The provinces of the map on which the period ends, and the two rests; a province chooses none but itself.
  private var placeChoices: [FormField.Choice] {
    let units = Places.provinces.units.filter { $0.level == .province && $0.exists(on: period.to) }
    let named = units.map { unit in
      let name = unit.form(on: period.to).name
      return (key: CollationKey.key(name), choice: FormField.Choice(ReportPlace.province(unit.id).code, Phrase(name)))
    }
    let all = named.sorted { $0.key < $1.key }.map(\.choice)
    if case .province(let code) = scope { return all.filter { $0.value == ReportPlace.province(code).code } }
    return [FormField.Choice("", "–")] + all
      + [ReportPlace.notAllocated, .outside].map { .init($0.code, Phrase($0.wording)) }
  }

  private func counts(_ state: State, _ form: FormBody) async throws -> Reply {
    guard own != nil else { return room.notFound() }
    guard room.visit.isPost else { return counts(state) }
    let typed = form.answers.values
    do {
      let content = try ReportCountForm.parse(typed, into: state.content)
      try await save(state, seen: form[FormBody.FormField.version]) { $0 = content }
      return onward(.tasks)
    } catch let errors as FormErrors {
      return counts(state, typed, errors, .unprocessableContent)
    } catch let refusal as DraftRefusal {
      return counts(state, typed, FormErrors(nil, refusal.reportWording), .conflict)
    }
  }

  private func counts(
    _ state: State, _ typed: FormInput? = nil, _ errors: FormErrors? = nil, _ status: HTTPResponse.Status = .ok
  ) -> Reply {
    let fields = ReportCountForm.fields({ state.content[$0] }, typed: typed, errors)
    return page(
      .counts, ReportFormPage(room: self, part: .counts, state: state, fields: fields, errors: errors), status: status)
  }

  private func texts(_ state: State, _ form: FormBody) async throws -> Reply {
    guard room.visit.isPost else { return texts(state) }
    let typed = form.answers.values
    do {
      let texts = try ReportTextForm.parse(typed)
      try await save(state, seen: form[FormBody.FormField.version]) { $0.texts = texts }
      return onward(.tasks)
    } catch let errors as FormErrors {
      return texts(state, typed, errors, .unprocessableContent)
    } catch let refusal as DraftRefusal {
      return texts(state, typed, FormErrors(nil, refusal.reportWording), .conflict)
    }
  }

  private func texts(
    _ state: State, _ typed: FormInput? = nil, _ errors: FormErrors? = nil, _ status: HTTPResponse.Status = .ok
  ) -> Reply {
    let fields = ReportTextForm.fields(state.content.texts, typed: typed, errors)
    return page(
      .texts, ReportFormPage(room: self, part: .texts, state: state, fields: fields, errors: errors), status: status)
  }
}

extension DraftRefusal {
  /// What is told on the page of a report.
  fileprivate var reportWording: Wording {
    if case .conflict = self { DraftWords.changedElsewhereReason } else { wording }
  }
}
