import Components
import Domain
import HTTPTypes
import Hummingbird
import Ledger
import Papers
import NIOCore

/// What programs read: the log in the formats of C2SP, receipts, health, figures.
extension SiteAnswers {
  func stylesheet(_ name: String, for path: String) -> Reply {
    guard name == Stylesheet.path else { return message(.notFound, for: path) }
    return Reply(.css, Stylesheet.css, caching: .forever)
  }

  func mark(_ name: String, for path: String) -> Reply {
    guard name == SiteIcon.path else { return message(.notFound, for: path) }
    return Reply(.svg, SiteIcon.svg, caching: .forever)
  }

  func script(_ name: String, for path: String) -> Reply {
    guard name == UploadScript.path else { return message(.notFound, for: path) }
    return Reply(.script, UploadScript.javascript, caching: .forever)
  }

  /// The empty table of existing certificates, drawn anew for each reader: a workbook carries its moment.
  func certificateTemplate(_ language: Language) -> Reply {
    var reply = Reply(.xlsx) { writer in
      let bytes = try await ListWorkbook.turnstile.pass { try await CertificateIntake.template(in: language) }
      try await writer.write(ByteBuffer(bytes: bytes))
    }
    reply.fields = [(.contentDisposition, "attachment; filename=\"certificates-template-\(language.rawValue).xlsx\"")]
    return reply
  }

  /// The newest signed checkpoint (C2SP tlog-checkpoint).
  func checkpoint(for path: String) -> Reply {
    guard let checkpoint = house.ledger.latestCheckpoint() else { return message(.notFound, for: path) }
    return Reply(.text, checkpoint.note)
  }

  /// A tile of the tree or of its entries (C2SP tlog-tiles); a full one never changes.
  func tile(_ tile: TilePath, for path: String) throws -> Reply {
    guard let bytes = try house.ledger.tile(tile) else { return message(.notFound, for: path) }
    return Reply(.bytes, bytes, caching: tile.width == 256 ? .forever : .revalidate)
  }

  /// An act's receipt (C2SP tlog-proof), ready from the next checkpoint on.
  func receipt(_ act: ActID, for path: String) throws -> Reply {
    guard let receipt = try house.ledger.receipt(for: act) else { return message(.notFound, for: path) }
    var reply = Reply(.text, receipt.text)
    reply.fields = [(.contentDisposition, "attachment; filename=\"\(act.hex).tlog-proof\"")]
    return reply
  }

  /// The paper of a certificate as it is delivered: its body, and the receipt that proves it, ready from the next checkpoint on.
  func paper(_ act: ActID, for path: String) throws -> Reply {
    guard let receipt = try house.ledger.receipt(for: act), let body = try house.paper(of: act),
      let delivered = DeliveredPaper(body: body, receipt: receipt.text)
    else { return message(.notFound, for: path) }
    var reply = Reply(.pdf, delivered.file)
    reply.fields = [(.contentDisposition, "attachment; filename=\"certificate.pdf\"")]
    return reply
  }

  /// The key by which checkpoints are verified (C2SP signed-note).
  func verifierKey(for path: String) -> Reply {
    guard let key = house.ledger.verifierKey else { return message(.notFound, for: path) }
    return Reply(.text, key.description + "\n")
  }

  /// How the installation fares: 200 while it can do its work, 503 where it cannot.
  func health() async -> Reply {
    let report = await house.healthReport()
    let status: HTTPResponse.Status = report.isWell ? .ok : .serviceUnavailable
    return Reply(.json, report.json, status: status, caching: .never)
  }

  func metricsText() -> Reply {
    let text = metrics.text(gauges: house.gauges())
    return Reply(.metrics, text, caching: .never)
  }
}
