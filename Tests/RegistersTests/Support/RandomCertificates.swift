import Domain
import Record

@testable import Registers

/// Certificates as chance makes them, issued here or elsewhere, with versions and measures; holders with names and countries.
enum RandomCertificates {
  private static let provinces = ["Hà Giang", "Tuyên Quang", "Hà Nội", "Tỉnh Hà Giang", "nơi khác"]
  private static let fields = ["health", "education", "Y tế", "riêng"]
  static let names = ["Ân tình", "Đà Nẵng Water", "Bridges", "Water for All"]

  /// Some 160 acts, the same for the same seed.
  static func record(seed: UInt64) -> Written {
    var chance = Chance(seed: seed)
    var written = Written()
    var newest: [RecordNumber: Certificate.Standing] = [:]
    for (index, name) in names.enumerated() {
      written.append(
        .organisationRecorded(
          Sample.number("o-\(index)"),
          Organisation(identifier: nil, name: Narratives(name), country: Sample.country(["JP", "FR"][index % 2]))))
    }
    for _ in 0..<160 {
      let from = Day(number: 19_500 + chance.below(900))
      var certificate = Sample.certificate(
        "\(chance.below(50))/HĐ-\(chance.below(3))", holder: "o-\(chance.below(names.count))", from: from.description,
        to: (from + chance.below(1_200)).description, standing: standing(&chance, from))
      certificate.kind = chance.one(of: Certificate.Kind.allCases)
      certificate.provinces = (0..<(1 + chance.below(2))).map { _ in Text(chance.one(of: provinces)) }
      certificate.fields = (0..<(1 + chance.below(2))).map { _ in Text(chance.one(of: fields)) }
      let number = RecordNumber.certificate(certificate.kind, certificate.number)
      if chance.happens(oneIn: 2), let change = change(&chance, newest[number]) {
        written.append(.certificateStanding(number, CertificateStanding(change: change, cause: nil)))
        newest[number] = after(change)
        continue
      }
      if chance.happens(oneIn: 3) {
        if certificate.standing != .inForce || newest[number] == nil { newest[number] = certificate.standing }
        written.append(
          .certificateIssued(
            number,
            CertificateIssued(
              certificate: certificate, decision: DecisionNumber("9/QĐ")!, procedure: .issueOperation,
              dossier: Sample.number("d-CANARY".lowercased()))))
      } else {
        newest[number] = certificate.standing
        written.append(.certificateRecorded(number, certificate))
      }
    }
    return written
  }

  /// A change that may follow on a standing; nil where none may.
  private static func change(_ chance: inout Chance, _ standing: Certificate.Standing?) -> StandingChange? {
    let day = Day(number: 19_600 + chance.below(1_200))
    let by = DecisionNumber("QĐ \(chance.below(9))")!
    switch standing {
    case nil, .withdrawn: return nil
    case .inForce where chance.happens(oneIn: 3):
      return .withdrawn(Withdrawal(on: day, decision: by, ending: chance.one(of: Withdrawal.Ending.allCases)))
    case .inForce:
      let ground = chance.one(of: Suspension.Ground.allCases)
      return .suspended(Suspension(since: day, decision: by, grounds: [ground]))
    case .suspended(let since, _):
      let end = since + chance.below(300)
      return chance.happens(oneIn: 3)
        ? .withdrawn(Withdrawal(on: end, decision: by, ending: .notRemedied)) : .lifted(on: end, by: by)
    }
  }

  private static func after(_ change: StandingChange) -> Certificate.Standing {
    switch change {
    case .suspended(let suspension): .suspended(since: suspension.since, by: suspension.decision)
    case .suspensionReceived, .suspensionReceiptCorrected, .lifted: .inForce
    case .withdrawn(let withdrawal): .withdrawn(on: withdrawal.on, by: withdrawal.decision)
    }
  }

  private static func standing(_ chance: inout Chance, _ from: Day) -> Certificate.Standing {
    let by = DecisionNumber("QĐ 1")!
    switch chance.below(5) {
    case 0: return .withdrawn(on: from + chance.below(700), by: by)
    case 1: return .suspended(since: from + chance.below(700), by: by)
    default: return .inForce
    }
  }

}
