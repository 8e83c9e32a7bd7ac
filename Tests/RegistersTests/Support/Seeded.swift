import Domain
import Record

/// A record of random acts that follow from a seed: imports that run over each other, some abandoned, versions that replace
/// versions, organisations that record themselves, certificates that change.
enum Seeded {
  static func record(seed: UInt64, acts: Int) -> Written {
    var chance = Chance(seed: seed)
    var written = Written()
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")))
    var running: [RecordNumber] = []
    while written.entries.count < acts {
      switch chance.below(20) {
      case 0: running.append(written.start("\(written.entries.count)", source: chance.one(of: ["a", "b", "c"])))
      case 1: if !running.isEmpty { written.complete(running.remove(at: chance.below(running.count))) }
      case 2 where chance.happens(oneIn: 3):
        if !running.isEmpty { written.abandon(running.remove(at: chance.below(running.count))) }
      case 3: written.append(organisation(&chance))
      case 4: written.append(certificate(&chance))
      default:
        if !running.isEmpty {
          written.publish(project(&chance), in: chance.one(of: running), source: chance.one(of: ["a", "b", "c"]))
        }
      }
    }
    return written
  }

  private static let names = [
    "Oxfam", "Bánh mì", "Đà Nẵng Water", "Hội Chữ thập đỏ", "Plan", "Ân tình", "Save the Children", "Hoà Bình",
    "ÉTOILE",
  ]

  static func reference(_ chance: inout Chance) -> OrganisationReference {
    let index = chance.below(names.count)
    var reference = Sample.body(
      chance.happens(oneIn: 3) ? nil : "XM-DAC-\(index)", chance.one(of: [names[index], names[index] + " Việt Nam"]),
      chance.happens(oneIn: 3) ? nil : chance.one(of: OrganisationKind.allCases))
    if chance.happens(oneIn: 6) { reference.name = Narratives() }
    return reference
  }

  static func project(_ chance: inout Chance) -> Project {
    var project = Project(
      identifier: Sample.identifier("GB-1-\(chance.below(40))"), reporter: reference(&chance),
      title: Narratives([
        Narratives.Narrative(language: "en", text: Text("Project \(chance.below(99)) \(chance.one(of: names))")),
        Narratives.Narrative(language: "vi", text: Text("Dự án \(chance.one(of: names))")),
      ]))
    project.status = chance.happens(oneIn: 5) ? nil : chance.one(of: ProjectStatus.allCases)
    project.participants = (0..<chance.below(4)).map { _ in
      Participation(role: chance.one(of: Participation.Role.allCases), organisation: reference(&chance))
    }
    project.countries = (0..<chance.below(3)).map { _ in
      RecipientCountry(country: Sample.country(chance.one(of: ["VN", "LA", "KH", "TH"])))
    }
    project.sectors = (0..<chance.below(4)).map { _ in
      Sector(vocabulary: chance.one(of: ["1", "2", "7"]), code: chance.one(of: ["11110", "111", "12220", "5", "140"]))
    }
    if !chance.happens(oneIn: 4) {
      project.dates.append(ProjectDate(kind: .actualStart, day: Day(number: 15_000 + chance.below(4_000))))
    }
    if !chance.happens(oneIn: 3) {
      project.dates.append(ProjectDate(kind: .plannedEnd, day: Day(number: 17_000 + chance.below(4_000))))
    }
    project.transactions = (0..<chance.below(6)).map { _ in transaction(&chance) }
    return project
  }

  private static func transaction(_ chance: inout Chance) -> Transaction {
    let units =
      chance.happens(oneIn: 5) ? Int64.max - 1 - Int64(chance.below(9)) : Int64(chance.below(2_000_000)) - 999_999
    return Transaction(
      kind: chance.happens(oneIn: 9) ? nil : chance.one(of: Transaction.Kind.allCases),
      date: chance.happens(oneIn: 5) ? nil : Day(number: 15_000 + chance.below(5_000)),
      value: Money(
        amount: Amount(units: units), currency: chance.one(of: [.usd, .vnd, .eur, nil]), valueDate: nil),
      provider: chance.happens(oneIn: 2) ? nil : reference(&chance),
      receiver: chance.happens(oneIn: 2) ? nil : reference(&chance),
      sectors: chance.happens(oneIn: 4) ? [Sector(vocabulary: "1", code: "31110")] : [],
      country: chance.happens(oneIn: 4) ? .vietNam : nil)
  }

  private static func organisation(_ chance: inout Chance) -> RecordAct {
    let reference = reference(&chance)
    return .organisationRecorded(
      .organisation(reference),
      Organisation(
        identifier: reference.identifier, name: reference.name, kind: reference.kind,
        country: Sample.country(chance.one(of: ["GB", "FR", "VN"]))))
  }

  private static func certificate(_ chance: inout Chance) -> RecordAct {
    let start = Day(number: 19_000 + chance.below(900))
    let by = DecisionNumber("QĐ \(chance.below(99))")
    let standing: Certificate.Standing =
      switch (chance.below(4), by) {
      case (0, let by?): .suspended(since: start + chance.below(400), by: by)
      case (1, let by?): .withdrawn(on: start + chance.below(400), by: by)
      default: .inForce
      }
    var certificate = Sample.certificate(
      "\(chance.below(30))/GP", holder: "o-\(chance.below(12))", from: start.description,
      to: (start + chance.below(900)).description, standing: standing)
    certificate.kind = chance.one(of: Certificate.Kind.allCases)
    return .certificateRecorded(.certificate(certificate.kind, certificate.number), certificate)
  }
}
