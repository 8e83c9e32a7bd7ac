import Domain
import Foundation
import Ledger
import Logging
import Record

@testable import Service

/// A house in a folder of its own, with its door; no server, no socket.
final class Premises: Sendable {
  let folder: Folder
  let house: House
  let doorway: Doorway

  /// The sample, loaded once for all tests that only read.
  static let demonstration = Task {
    let premises = try Premises()
    try await premises.house.prepare(empty: false, examples: Checkout.examples)
    try premises.house.openDesk()
    _ = try await premises.house.ledger.checkpoint(covering: premises.house.ledger.size - 1)
    return premises
  }

  /// In a new folder, or in one where another house stood before.
  init(in folder: Folder? = nil, publicURL: String? = nil, clock: Clock = .system) throws {
    self.folder = try folder ?? Folder()
    house = try House.open(self.folder("data"), clock: clock)
    doorway = Site(house: house, publicURL: publicURL, trustedProxies: [Visitor.proxy]).doorway
  }

  deinit { house.close() }

  /// A record, begun and empty.
  static func record(clock: Clock = .system) async throws -> Premises {
    let premises = try Premises(clock: clock)
    try await premises.house.begin(.record, operatedBy: "Ban thử nghiệm")
    return premises
  }

  /// Imports activities into the record and waits until pages show them.
  @discardableResult func take(_ activities: [Activity], from source: String = "one") async throws -> Int64 {
    let file = try folder.write(Activity.file(activities), as: "in-\(UUID().uuidString).xml")
    let order = ImportOrder(files: [file], source: source, mode: .record)
    _ = try await ControlDesk(house: house).run(order) { _ in }
    return house.ledger.size - 1
  }

  /// Waits for the checkpoint over all acts, after which pages no longer change by themselves.
  func settle() async throws { _ = try await house.ledger.checkpoint(covering: house.ledger.size - 1) }
}

extension Premises {
  /// What anybody may ask for: what machines read, pages in every language, lists as files, every act with its receipt, and all that is
  /// said of a certificate.
  func publicPaths(of certificate: RecordNumber? = nil) throws -> [String] {
    let width = min(house.ledger.size, 255)
    var paths = ["/checkpoint", "/tile/0/000.p/\(width)", "/tile/entries/000.p/\(width)", "/health", "/metrics"]
    var pages = [
      "", "/organisations", "/certificates", "/projects", "/acts", "/ledger", "/present", "/search?q=kanari",
      "/nowhere",
    ]
    if let certificate {
      pages += ["/certificates/\(certificate)", "/certificates/\(certificate)?life=whole"]
      paths.append("/vi/certificates/\(certificate).json")
    }
    paths += pages.flatMap { page in Language.allCases.map { "/\($0.rawValue)\(page)" } }
    paths += ["csv", "json", "atom"].flatMap { form in
      ["organisations", "certificates", "acts"].map { "/vi/\($0).\(form)" }
    }
    for act in try house.ledger.acts(from: 0, limit: 200) {
      paths += ["/en/acts/\(act.position)", "/receipt/\(act.id.hex)"]
    }
    return paths
  }
}

/// A small activity, of which a test says what it cares about.
struct Activity {
  var identifier: String
  var title = "Nước sạch cho bản"
  var updated = "2025-01-01"
  var disbursed = ["1000"]

  static func file(_ activities: [Activity]) -> String {
    "<iati-activities version=\"2.03\">\n\(activities.map(\.xml).joined(separator: "\n"))\n</iati-activities>"
  }

  var number: String { ActivityIdentifier(identifier).map { RecordNumber.project($0).text } ?? "" }

  private var xml: String {
    """
    <iati-activity default-currency="USD" xml:lang="vi" last-updated-datetime="\(updated)">
    <iati-identifier>\(identifier)</iati-identifier>
    <reporting-org ref="XX-1" type="21"><narrative>Tổ chức Một</narrative></reporting-org>
    <title><narrative>\(title)</narrative></title><description><narrative>Mô tả</narrative></description>
    <participating-org role="1" ref="XX-1"/><activity-status code="2"/>
    <activity-date type="2" iso-date="2024-01-01"/><recipient-country code="VN"/>
    \(disbursed.map(transaction).joined(separator: "\n"))
    </iati-activity>
    """
  }

  private func transaction(_ value: String) -> String {
    """
    <transaction><transaction-type code="3"/><transaction-date iso-date="2024-06-01"/>
    <value value-date="2024-06-01">\(value)</value></transaction>
    """
  }
}
