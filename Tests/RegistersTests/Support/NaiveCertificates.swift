import Domain
import Record

@testable import Registers

/// Certificates searched one by one.
struct NaiveCertificates {
  private var versions: [(act: Int64, number: RecordNumber, certificate: Certificate)] = []
  private var pauses: [RecordNumber: [Certificate.Pause]] = [:]
  private let names: [String]

  init(_ written: Written, names: [String]) {
    self.names = names
    for entry in written.entries {
      switch try? entry.act.get() {
      case .certificateRecorded(let number, let certificate): take(entry.position, number, certificate)
      case .certificateIssued(let number, let issued):
        var certificate = issued.certificate
        if certificate.standing == .inForce, let known = newest(number) { certificate.standing = known.standing }
        take(entry.position, number, certificate)
      case .certificateStanding(let number, let standing):
        guard var certificate = newest(number) else { continue }
        change(&certificate, standing.change)
        take(entry.position, number, certificate)
      default: break
      }
    }
  }

  private func newest(_ number: RecordNumber) -> Certificate? { versions.last { $0.number == number }?.certificate }

  private mutating func take(_ act: Int64, _ number: RecordNumber, _ certificate: Certificate) {
    var certificate = certificate
    certificate.pauses = pauses[number] ?? []
    versions.append((act, number, certificate))
  }

  /// Each ended suspension is kept apart, by hand.
  private mutating func change(_ certificate: inout Certificate, _ change: StandingChange) {
    func end(_ day: Day, _ lifted: DecisionNumber?) {
      guard case .suspended(let since, let by) = certificate.standing, since < day else { return }
      pauses[RecordNumber.certificate(certificate.kind, certificate.number), default: []].append(
        .init(since: since, until: day, by: by, liftedBy: lifted))
    }
    switch change {
    case .suspended(let suspension):
      certificate.standing = .suspended(since: suspension.since, by: suspension.decision)
    case .suspensionReceived, .suspensionReceiptCorrected: break
    case .lifted(let day, let by):
      end(day, by)
      certificate.standing = .inForce
    case .withdrawn(let withdrawal):
      end(withdrawal.on, nil)
      certificate.standing = .withdrawn(on: withdrawal.on, by: withdrawal.decision)
    }
  }

  func find(_ filter: CertificateFilter, _ moment: Moment) -> Set<Int64> {
    let until = moment.known ?? .max
    var newest: [RecordNumber: (act: Int64, certificate: Certificate)] = [:]
    for version in versions where version.act <= until {
      newest[version.number] = (version.act, version.certificate)
    }
    return Set(newest.values.filter { matches($0.certificate, filter, moment.on, until) }.map(\.act))
  }

  private func matches(_ certificate: Certificate, _ filter: CertificateFilter, _ day: Day?, _ until: Int64) -> Bool {
    let holder = Int(certificate.holder.text.dropFirst(2))!
    if let text = filter.text {
      let name = " " + SearchFold.fold(names[holder])
      let words = SearchFold.fold(text).split { !$0.isLetter && !$0.isNumber }.map { " " + $0 }
      let named = Int64(holder) <= until && words.allSatisfy { name.contains($0) }
      guard SearchFold.fold(certificate.number.text).contains(SearchFold.fold(text)) || named else { return false }
    }
    if let kind = filter.kind, kind != certificate.kind { return false }
    if let province = filter.province,
      !certificate.provinces.contains(where: { lies($0.string, in: province, certificate.issued) })
    {
      return false
    }
    if let field = filter.field {
      let words: [String] = field == .health ? ["health", "Y tế"] : [field.rawValue]
      guard certificate.fields.contains(where: { words.contains($0.string) }) else { return false }
    }
    if let country = filter.country {
      guard Int64(holder) <= until, ["JP", "FR"][holder % 2] == country.code else { return false }
    }
    guard filter.expiry.contains(certificate.expiry) else { return false }
    if filter.decided != .any {
      switch certificate.standing {
      case .inForce: return false
      case .suspended(let since, _): guard filter.decided.contains(since) else { return false }
      case .withdrawn(let on, _): guard filter.decided.contains(on) else { return false }
      }
    }
    guard let day else { return true }
    if let state = filter.state { return certificate.state(on: day) == state }
    return certificate.validFrom <= day && day <= certificate.expiry
  }

  /// Hà Giang and the older Tuyên Quang became today's Tuyên Quang on 1 July 2025.
  private func lies(_ name: String, in province: UnitCode, _ issued: Day) -> Bool {
    let bare = name.replacing("Tỉnh ", with: "")
    let isNew = issued >= Sample.day("2025-07-01")
    let meant: String? =
      switch bare {
      case "Hà Giang": "2004/02"
      case "Tuyên Quang": isNew ? "2025/08" : "2004/08"
      default: nil
      }
    guard let meant else { return false }
    return province.description == "2025/08" || province.description == meant
  }
}
