import Components
import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Testing

@testable import Service

/// A demonstration in which an organisation holds a certificate that was issued elsewhere, under the provinces of before the mergers.
struct HeldOffice {
  let office: Office
  let certificate: Certificate
  let number: RecordNumber

  init(expiresIn days: Int, holder: RecordNumber? = nil) async throws {
    office = try await Office()
    let today = office.house.clock.today
    guard case .organisation(let own)? = office.accounts["files"]?.account.memberships[0].body else {
      throw CocoaError(.featureUnsupported)
    }
    let printed = try #require(CertificateNumber("12/GĐK"))
    let issued = try #require(Day(2024, 2, 1))
    certificate = Certificate(
      number: printed, kind: .operation, holder: holder ?? own, fields: [Text("health"), Text("education")],
      provinces: [Text("Hà Giang")], issued: issued, validFrom: issued, expiry: today + days, standing: .inForce)
    number = .certificate(.operation, printed)
    let names = Narratives([
      .init(language: "en", text: Text("Hope Bridge")), .init(language: "vi", text: Text("Nhịp Hy Vọng")),
    ])
    let organisation = Organisation(
      identifier: nil, name: names, kind: .internationalNGO, country: CountryCode("DE"))
    try await office.house.append(
      Request(acts: [
        RecordAct.organisationRecorded(holder ?? own, organisation).draft(),
        RecordAct.certificateRecorded(number, certificate).draft(),
      ]))
  }

  static let declaration = ("declaration", [("declaration", "prohibited-acts"), ("declaration", "truth")])

  static let extensionAnswers: [(String, [(String, String)])] = [
    ("home-registration-limit", [("home-registration-limit", "unlimited")]),
    RightAnswers.planned(2027, 2028), ("approving-bodies", []),
    ("representative-changed", [("representative-changed", "no")]),
  ]

  /// A draft about the certificate, begun from the desk's link; its page.
  func begin(_ new: String, _ browser: Browser) async throws -> String {
    try await browser.get("\(new)?certificate=\(number)")
    try await browser.submit(new)
    #expect(browser.status == 200, "\(browser.page.with(class: "problems").map(\.words))")
    return browser.path
  }

  /// Whether an act of another hand was taken.
  func records(_ request: Request) async -> Bool { (try? await office.house.append(request)) != nil }

  private var today: [(String, String)] {
    let today = office.house.clock.today.parts
    return [("day", "\(today.day)"), ("month", "\(today.month)"), ("year", "\(today.year)")]
  }

  /// Complete, with the original in hand today.
  func accept(_ path: String, _ receiver: Browser) async throws {
    try await receiver.take(
      "check-completeness", on: path,
      [("outcome", "complete")] + today.map { ("received-certificate-\($0.0)", $0.1) })
  }

  /// Every office asked has agreed, on paper; the dossier has gone on.
  func consult(_ path: String, _ receiver: Browser) async throws {
    try await receiver.take("consult", on: path)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    for letter in try #require(try office.house.dossier(number)).dossier.letters {
      try await receiver.take(
        "record-answer", on: path,
        [("office", letter.office.text), ("outcome", "opinion"), ("stance", "agrees")]
          + today.map { ("on-\($0.0)", $0.1) })
    }
    try await receiver.take("forward", on: path)
  }

  func appraise(_ path: String, _ decider: Browser, _ name: ProcedureName) async throws {
    try await decider.take("acknowledge-forwarded", on: path)
    let law = try #require(office.house.law.procedure(name, on: office.house.clock.today))
    try await decider.take(
      "appraise", on: path, [("form", "written")] + law.criteria.map { ("finding-\($0.code)", "met") })
  }

  /// A re-issue on the desk of the deciding office, appraised.
  func decidable() async throws -> (path: String, decider: Browser) {
    let applicant = try await office.person("files")
    let draft = try await begin("/en/desk/new/\(ProcedureName.reissueOperation)", applicant)
    try await applicant.answer(draft, [("re-issue-reason", [("re-issue-reason", "lost")])])
    for item in ["certificate-copy", "supporting"] {
      try await applicant.upload(SmallFile.pdf, named: "\(item).pdf", at: "\(draft)/paper-\(item)")
    }
    try await applicant.answer(draft, [HeldOffice.declaration])
    let path = try await applicant.file(draft)
    let receiver = try await office.person("receives")
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])
    try await receiver.take("forward", on: path)
    let decider = try await office.person("decides")
    try await appraise(path, decider, .reissueOperation)
    return (path, decider)
  }
}
