import Demonstration
import Domain
import Procedures
import Reference
import Testing

/// The demonstration's acts against the procedure itself: what it would have recorded, given the same commands on the same days.
@Suite("The demonstration's dossiers and the procedure")
struct DemonstrationProcedureTests {
  private let facts = DemonstrationFacts.ofOffices
  private let record = DemonstrationHoldings(.ofOffices)

  @Test("every application could have been filed, and every step is what the procedure makes of it")
  func steps() throws {
    var steps = 0
    for (number, entries) in facts.dossiers {
      var dossier: Dossier?
      guard case .filed(let filing) = entries[0].act else { continue }
      for entry in entries {
        let setting = try record.setting(
          filing, filedOn: entries[0].day, at: entry.recordedAt, isThorough: Self.restsOnHoldings(entry.act))
        if let before = dossier {
          let command = try #require(Self.command(for: entry.act, on: before, setting))
          let acts = try Handling.decide(command, on: before, by: entry.by, setting)
          #expect(acts == [entry.act], "\(filing.procedure) \(filing.number)")
          try dossier?.append(entry)
        } else {
          dossier = try Dossier(number: number, entries: [entry])
          try Self.expectComplete(try #require(dossier), setting)
        }
        steps += 1
      }
    }
    #expect(steps > 9_000)
  }

  private static func restsOnHoldings(_ act: DossierAct) -> Bool {
    switch act {
    case .filed, .supplemented, .decided: true
    case .supplementRequested, .originalReceived, .acceptedAsComplete, .consulted, .letterReceived, .opinionGiven,
      .forwarded, .receivedForDecision, .appraised, .handedOver, .resultReceived, .withdrawn, .corrected:
      false
    }
  }

  @Test("control: with one office less, a day too early or a criterion left out the procedure refuses")
  func control() throws {
    var refused: Set<String> = []
    for (number, entries) in facts.dossiers.sorted(by: { $0.key.text < $1.key.text }).prefix(60) {
      guard case .filed(let filing) = entries[0].act else { continue }
      for place in entries.indices.dropFirst() {
        let setting = try record.setting(filing, filedOn: entries[0].day, at: entries[place].recordedAt)
        let before = try Dossier(number: number, entries: Array(entries[..<place]))
        let (name, command): (String, DossierCommand)
        switch entries[place].act {
        case .consulted(let offices): (name, command) = ("consulted", .consult(Array(offices.dropLast())))
        case .letterReceived(let office, _):
          (name, command) = ("received", .acknowledgeLetter(office, on: before.filedOn - 1))
        case .appraised(var appraisal):
          appraisal.findings.removeLast()
          (name, command) = ("appraised", .appraise(appraisal))
        default: continue
        }
        #expect(throws: Refusal.self) { try Handling.decide(command, on: before, by: entries[place].by, setting) }
        refused.insert(name)
      }
    }
    #expect(refused == ["consulted", "received", "appraised"])
  }

  private static func expectComplete(_ dossier: Dossier, _ setting: Setting) throws {
    let form = try #require(ProcedureCatalogue.form(dossier.filing.procedure))
    let filing = dossier.filing
    let draft = DraftContent(of: dossier)
    #expect(form.journey(setting).missing(form.completed(draft, setting)).map(\.step) == [], "\(filing.procedure)")
    let application = try form.application(from: draft, of: filing.applicant.organisation, setting)
    #expect(application.scope == filing.scope && application.answers == filing.answers, "\(filing.procedure)")
    #expect((application.personal ?? Answers()) == (filing.personal ?? Answers()))
    #expect(application.papers == filing.papers)
    #expect(application.applicant.country == filing.applicant.country && application.certificate == filing.certificate)
    let act = try Handling.file(application, as: filing.number, slip: filing.slip, manner: filing.manner, setting)
    guard case .filed(let filed) = act else { throw Refusal.notNow }
    #expect(filed.daysLate == filing.daysLate)
    #expect(filing.certificate == nil || filed.applicant == filing.applicant)
  }

  /// The command of which an act came.
  private static func command(for act: DossierAct, on dossier: Dossier, _ setting: Setting) -> DossierCommand? {
    switch act {
    case .filed: nil
    case .supplementRequested(let request): .requestSupplement(request)
    case .supplemented(let supplement): .supplement(supplement)
    case .originalReceived(let item, let day): .receiveOriginal(item, on: day)
    case .acceptedAsComplete: .acceptAsComplete
    case .consulted(let offices): .consult(offices)
    case .letterReceived(let office, let day): .acknowledgeLetter(office, on: day)
    case .opinionGiven(let office, let opinion, let day): .giveOpinion(office, opinion, on: day)
    case .forwarded(let without): .forward(without: without)
    case .receivedForDecision(let day): .acknowledgeForwarded(on: day)
    case .appraised(let appraisal): .appraise(appraisal)
    case .decided(let decision): .decide(decision)
    case .handedOver(let delivery, let day): .handOver(delivery, on: day)
    case .resultReceived(let day): .acknowledgeResult(on: day)
    case .withdrawn(let reason): .withdraw(reason: reason)
    case .corrected(let correction): .correct(correction)
    }
  }
}
