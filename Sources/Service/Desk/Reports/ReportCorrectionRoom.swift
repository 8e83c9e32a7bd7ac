import Components
import Desk
import Domain
import HTTPTypes
import Procedures
import Record
import Registers

/// A filed report is put right: figures, staff and text in one act, for one reason.
extension ReportRoom {
  func correct(_ file: ReportFile, _ form: FormBody) async throws -> Reply {
    let asked = (room.visit.isPost ? form.items : room.visit.query?.items ?? []).filter {
      $0.name == ReportCorrectionForm.line
    }
    let keys = asked.compactMap { ReportLine.Key(code: $0.value) }
    guard keys.count == asked.count, keys.allSatisfy({ file.report[$0] != nil }) else { return room.notFound() }
    let additions = form[ReportCorrectionForm.further].flatMap { Int($0) } ?? 0
    let isLonger = form[ReportCorrectionForm.add] != nil
    var shown = try correctionPage(file, keys.unique, additions: additions + (isLonger ? 1 : 0))
    guard room.visit.isPost, form[ReportCorrectionPage.choose] == nil else { return page(.correct, shown) }
    shown.typed = form.answers.values
    shown.key = form[FormBody.FormField.key] ?? shown.key
    let journal = DossierJournal(house: room.house, actor: person.actor, base: room.base)
    if try room.house.wasRecorded(journal.key(shown.key, of: "")) { return onward(.tasks) }
    guard form[FormBody.FormField.version] == String(file.version) else {
      return try overtaken(shown, seen: form[FormBody.FormField.version])
    }
    return isLonger ? page(.correct, shown) : try await record(file, form, shown)
  }

  private func record(_ file: ReportFile, _ form: FormBody, _ shown: ReportCorrectionPage) async throws -> Reply {
    if case .refused(let until) = try await room.desk.limits.take(.file, by: [.account(person.account.number)]) {
      return room.tooMany(until)
    }
    var shown = shown
    do {
      let proposed = try shown.question.parse(form.answers.values)
      let correction = try ReportFiling.correct(file.report, by: proposed, scope)
      try await append(.corrected(correction), key: shown.key, content: proposed.fingerprint, expecting: file.version)
      return onward(.tasks)
    } catch let errors as FormErrors {
      shown.errors = errors
      return page(.correct, shown, status: .unprocessableContent)
    } catch ReportRefusal.correctedMeanwhile {
      return try overtaken(shown, seen: form[FormBody.FormField.version])
    } catch let refusal as ReportRefusal {
      shown.errors = FormErrors(refusal)
      return page(.correct, shown, status: .unprocessableContent)
    } catch let refusal as JournalRefusal {
      return refused(refusal, shown)
    }
  }

  private func refused(_ refusal: JournalRefusal, _ shown: ReportCorrectionPage) -> Reply {
    var shown = shown
    switch refusal {
    case .readOnly: shown.errors = FormErrors(nil, DeskWords.readOnly)
    case .diskFull: shown.errors = FormErrors(nil, DeskWords.diskFull)
    case .keyReused, .overtaken, .refusal:
      shown.errors = FormErrors(ReportRefusal.correctedMeanwhile)
      return page(.correct, shown, status: .conflict)
    }
    return page(.correct, shown, status: .serviceUnavailable)
  }

  /// Somebody else corrected the report since the form was drawn: what they did, and below it what was typed. Fields that were left
  /// alone now stand as the others left them, so that sending again takes nothing back.
  private func overtaken(_ shown: ReportCorrectionPage, seen: String?) throws -> Reply {
    guard let now = try room.house.report(name) else { return room.notFound() }
    let version = seen.flatMap { Int($0) } ?? now.version
    let before = try room.house.report(name, after: max(1, version)) ?? now
    var again = try correctionPage(now, shown.question.lines, additions: shown.question.additions)
    again.typed = shown.typed.map {
      again.question.carried($0, from: correctionForm(before, shown.question.lines, additions: 0))
    }
    let changes = now.report.changes(since: before.report, for: .recipient)
    let detail = ReportDetail(draft: now.report, rule, period, names: [:], at: now.filedAt)
    again.errors = FormErrors(
      nil, ReportRoomWords.overtaken(detail.sentence(of: changes, again.naming, room.language)))
    return page(.correct, again, status: .conflict)
  }

  private func correctionForm(_ file: ReportFile, _ keys: [ReportLine.Key], additions: Int) -> ReportCorrectionForm {
    ReportCorrectionForm(report: file.report, lines: keys, addition: lineForm(nil), additions: additions)
  }

  private func correctionPage(
    _ file: ReportFile, _ keys: [ReportLine.Key], additions: Int
  ) throws -> ReportCorrectionPage {
    ReportCorrectionPage(
      room: self, file: file, question: correctionForm(file, keys, additions: additions),
      naming: try naming(file.report))
  }

  /// The page of the filed report, as its own body sees it.
  func filedPage(_ file: ReportFile, notice: Wording? = nil) async throws -> FiledReportPage {
    let versions = try room.house.registers.read { try $0.versions(of: name.number, for: .recipient) }
    var detail = ReportDetail(
      draft: file.report, rule, period, names: [:], at: file.filedAt)
    detail.versions = versions
    let isWhole = room.visit.query?[FiledReportPage.all] != nil
    return FiledReportPage(
      room: self, file: file, detail: detail, naming: try naming(file.report), people: try await people(file),
      notice: notice, isWhole: isWhole)
  }

  /// The names of the accounts that acted, by the positions of their acts: for their own body only.
  private func people(_ file: ReportFile) async throws -> [Int64: String] {
    var names: [Int64: String] = [:]
    for (position, number) in file.accounts {
      guard let number = AccountNumber(number) else { continue }
      names[position] = try await room.desk.accounts.find(number)?.name.string
    }
    return names
  }

  private func naming(_ report: AnnualReport) throws -> ReportNaming {
    let (rules, reckoning) = (try room.house.reportRules(room.today), try room.house.facts.reckoning())
    var numbers = Set(report.lines.map(\.key.organisation))
    if let own { numbers.insert(own) }
    return ReportNaming(
      names: try room.house.registers.read { try $0.organisationNames(of: numbers) }, offices: rules.offices,
      facts: PageAnswers.aidFacts(reckoning.book), day: period.to)
  }
}

extension [ReportLine.Key] {
  /// Each once, in the order in which they first come.
  fileprivate var unique: [ReportLine.Key] {
    var seen: Set<ReportLine.Key> = []
    return filter { seen.insert($0).inserted }
  }
}
