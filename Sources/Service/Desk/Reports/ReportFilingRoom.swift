import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Procedures
import Record
import Registers

/// A report becomes an act, once; after that it is corrected by further acts.
extension ReportRoom {
  func check(
    _ state: State, _ errors: FormErrors? = nil, _ status: HTTPResponse.Status = .ok
  ) -> Reply {
    page(.check, ReportCheckPage(room: self, state: state, errors: errors), status: status)
  }

  /// The figures are drawn anew and must be those that were checked. Of two people at once one files; the other sees that it is done.
  func file(_ state: State, _ form: FormBody) async throws -> Reply {
    if case .refused(let until) = try await room.desk.limits.take(.file, by: [.account(person.account.number)]) {
      return room.tooMany(until)
    }
    do {
      let report = try ReportFiling.file(
        state.report, seen: form.seen, filed: nil, period, today: room.today)
      try await append(.filed(report), key: filingKey, content: report.fingerprint, expecting: 0)
    } catch let refusal as ReportRefusal {
      return check(state, FormErrors(refusal), refusal.isOfOthers ? .conflict : .unprocessableContent)
    } catch let refusal as JournalRefusal {
      switch refusal {
      case .readOnly: return check(state, FormErrors(nil, DeskWords.readOnly), .serviceUnavailable)
      case .diskFull: return check(state, FormErrors(nil, DeskWords.diskFull), .serviceUnavailable)
      case .refusal, .overtaken, .keyReused: return check(state, FormErrors(ReportRefusal.alreadyFiled), .conflict)
      }
    }
    if let draft = state.draft {
      _ = try await room.desk.drafts.markFiled(draft.id, owner: draft.owner, as: name.number)
    }
    return onward(.tasks)
  }

  /// What stands at the places of a report that was filed.
  func filed(_ file: ReportFile, _ part: DeskAddress.ReportPart, _ form: FormBody) async throws -> Reply {
    switch part {
    case .tasks:
      return page(part, PageWithNotices(page: try await filedPage(file), notices: try await notices()))
    case .correct: return try await correct(file, form)
    case .check where room.visit.isPost:
      let journal = DossierJournal(house: room.house, actor: person.actor, base: room.base)
      if try room.house.wasRecorded(journal.key(filingKey, of: form.seen)) { return onward(.tasks) }
      return page(.tasks, try await filedPage(file, notice: ReportRefusal.alreadyFiled.wording), status: .conflict)
    case .figures, .line, .counts, .texts, .check: return onward(.tasks)
    }
  }

  /// One report for each body, form and year: its subject is its name, and the first act takes the claim.
  func append(
    _ content: ReportStep.Content, key: String, content said: String, expecting version: Int
  ) async throws {
    let journal = DossierJournal(house: room.house, actor: person.actor, base: room.base)
    let act = RecordAct.report(name.number, ReportStep(content, by: person.actor))
    let claims = version == 0 ? [ClaimChange(.take, kind: ReportRoom.claim, key: name.number.text)] : []
    do {
      try await room.house.append(
        Request(
          acts: [act.draft(recordedAt: room.house.clock.now())], expecting: [name.number.ledgerName: version],
          key: journal.key(key, of: said), claims: claims))
    } catch let error as LedgerError {
      switch error {
      case .versionConflict, .claimTaken:
        throw version == 0 ? ReportRefusal.alreadyFiled : ReportRefusal.correctedMeanwhile
      case .keyReused, .readOnly, .closed, .noSpace, .claimNotHeld, .idTaken, .storageFailed, .invalid, .alreadyLocked,
        .noLedger, .damaged:
        throw JournalRefusal(error) ?? error
      }
    }
  }

  private var filingKey: String { "report:\(name.number)" }

  /// What makes a second report of the same body, form and year impossible.
  static let claim: Name = "report"
}

extension ReportRefusal {
  /// Whether others were quicker, and nothing typed is wrong.
  fileprivate var isOfOthers: Bool { [.alreadyFiled, .figuresMoved, .correctedMeanwhile].contains(self) }
}

extension FormBody {
  /// The fingerprint of the figures that the sender checked.
  fileprivate var seen: String { self[ReportCheckPage.seen] ?? "" }
}
