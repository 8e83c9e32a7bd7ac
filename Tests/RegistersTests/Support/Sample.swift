import Domain
import Record

/// Small values for tests, written shortly.
enum Sample {
  static func number(_ text: String) -> RecordNumber {
    guard let number = RecordNumber(text) else { preconditionFailure(text) }
    return number
  }

  static func identifier(_ text: String) -> ActivityIdentifier {
    guard let identifier = ActivityIdentifier(text) else { preconditionFailure(text) }
    return identifier
  }

  static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure(iso) }
    return day
  }

  static func country(_ code: String) -> CountryCode {
    guard let country = CountryCode(code) else { preconditionFailure(code) }
    return country
  }

  static func body(_ identifier: String?, _ name: String, _ kind: OrganisationKind? = nil) -> OrganisationReference {
    OrganisationReference(
      identifier: identifier.flatMap { OrganisationIdentifier($0) }, name: Narratives(name), kind: kind)
  }

  static func project(
    _ identifier: String, _ title: String, reporter: OrganisationReference = body("XM-1", "Oxfam"),
    _ change: (inout Project) -> Void = { _ in }
  ) -> Project {
    var project = Project(
      identifier: self.identifier(identifier), reporter: reporter, title: Narratives(title))
    change(&project)
    return project
  }

  static func flow(
    _ kind: Transaction.Kind, _ amount: String, _ currency: String? = "USD", on day: String? = "2024-05-01"
  ) -> Transaction {
    guard let amount = Amount(amount) else { preconditionFailure(amount) }
    return Transaction(
      kind: kind, date: day.map(self.day),
      value: Money(amount: amount, currency: currency.flatMap { Currency($0) }, valueDate: nil))
  }

  static func certificate(
    _ printed: String, holder: String, from: String, to: String, standing: Certificate.Standing = .inForce
  ) -> Certificate {
    guard let number = CertificateNumber(printed) else { preconditionFailure(printed) }
    return Certificate(
      number: number, kind: .operation, holder: self.number(holder), fields: [Text("Y tế")],
      provinces: [Text("Hà Giang"), Text("Đà Nẵng")], issued: day(from), validFrom: day(from), expiry: day(to),
      standing: standing)
  }
}
