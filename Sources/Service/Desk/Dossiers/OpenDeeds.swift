import Domain
import Procedures
import Registers

extension DossierRoom {
  /// What the person may do with the dossier as it stands now.
  var openDeeds: [Deed] {
    DeedForms.possible(on: file.dossier, setting).filter { deed in
      Access.may(person.person, deed, on: file.parties) && isOpenHere(deed)
    }
  }

  /// An office acknowledges and answers its own letter, once; others' are the receiving office's to record.
  private func isOpenHere(_ deed: Deed) -> Bool {
    switch deed {
    case .acknowledgeLetter: return ownLetter.map { $0.received == nil && $0.opinion == nil } ?? false
    case .giveOpinion: return ownLetter.map { $0.opinion == nil } ?? false
    case .forward:
      let late = file.dossier.late(under: file.procedure, on: room.today, by: setting.calendar)
      return file.dossier.letters.allSatisfy { $0.opinion != nil || late.contains($0.office) }
    case .decide: return file.dossier.appraisal != nil
    case .desk, .draft, .draftForOthers, .seeDossier, .seeOpinions, .supplement, .withdraw, .checkCompleteness,
      .consult, .recordAnswer, .acknowledgeForwarded, .appraise, .handOver, .acknowledgeResult, .correct,
      .importCertificates, .administerAccounts, .seeDuties, .seeAccount, .notifyAccount, .sendPlan, .acknowledgePlan,
      .recordPlan,
      .updateData, .stateActivity, .fileReport, .readReports:
      return true
    }
  }

  private var ownLetter: Dossier.Letter? {
    guard case .office(let office) = person.body else { return nil }
    return file.dossier.letter(to: office)
  }
}

extension Deed {
  /// What the step is called where it can be chosen.
  var title: Wording { self == .supplement ? FiledWords.supplement : DeedForms.form(self)?.title ?? .same(rawValue) }
}
