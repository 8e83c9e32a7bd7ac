import Components
import Desk
import Domain
import HTTPTypes
import Procedures

/// A complete draft becomes a dossier, or goes into the one it supplements: once, however often the button is pressed.
extension DraftRoom {
  func file(_ frame: JourneyFrame) async throws -> Reply {
    guard let organisation = try applicant() else { return room.notFound() }
    do {
      if case .refused(let until) = try await room.desk.limits.take(.file, by: [.account(person.account.number)]) {
        return room.tooMany(until)
      }
      let application = try frame.form.application(from: frame.draft, of: organisation, frame.setting)
      let dossier = try await record(application, frame)
      try await markFiled(as: dossier)
      return room.onward(.dossier(dossier, draft.supplements == nil ? .filed : .page))
    } catch is Incomplete {
      return check(frame, nil, .unprocessableContent)
    } catch let refusal as JournalRefusal {
      return refused(refusal, frame)
    } catch is DeskFull {
      return refused(.diskFull, frame)
    }
  }

  /// The dossier is in the record by now, whatever becomes of its draft: sent once more, the draft finds it there.
  private func markFiled(as dossier: RecordNumber) async throws {
    do {
      _ = try await room.desk.drafts.markFiled(draft.id, owner: draft.owner, as: dossier)
    } catch is DeskFull {}
  }

  private func applicant() throws -> RecordNumber? {
    if let number = draft.supplements { return try room.house.dossier(number)?.dossier.filing.applicant.organisation }
    return draft.applicant
  }

  private func record(_ application: Application, _ frame: JourneyFrame) async throws -> RecordNumber {
    let journal = DossierJournal(house: room.house, actor: person.actor, base: room.base)
    let key = journal.key("draft:\(draft.id)", of: frame.draft.fingerprint)
    guard let supplemented = draft.supplements else {
      return try await journal.file(application, manner: draft.manner, key: key, frame.setting)
    }
    guard let file = try room.house.dossier(supplemented),
      Access.may(person.person, .supplement, on: file.parties)
    else { throw JournalRefusal.refusal(.notNow) }
    if try room.house.wasRecorded(key) { return supplemented }
    try await journal.record(.supplement(application.supplement), on: file, key: key, frame.setting)
    return supplemented
  }

  private func refused(_ refusal: JournalRefusal, _ frame: JourneyFrame) -> Reply {
    switch refusal {
    case .refusal(let refusal): check(frame, FormErrors(refusal, frame.setting), .unprocessableContent)
    case .overtaken: check(frame, FormErrors(.notNow, frame.setting), .conflict)
    case .keyReused: check(frame, FormErrors(nil, CheckWords.filedBefore), .unprocessableContent)
    case .readOnly: check(frame, FormErrors(nil, DeskWords.readOnly), .serviceUnavailable)
    case .diskFull: check(frame, FormErrors(nil, DeskWords.diskFull), .serviceUnavailable)
    }
  }
}

extension SignedIn {
  /// Who acts, as the ledger keeps it.
  var actor: DossierEntry.Actor { DossierEntry.Actor(body: body, account: account.number.text) }
}

extension DraftContent {
  /// All it holds, as one text: two drafts that say the same have the same.
  var fingerprint: String {
    let answers = answers.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "\u{1F}"))" }
    return (answers + papers.map { "\($0.item)=\($0.form)" }).joined(separator: "\u{1E}")
  }
}
