import Components
import Desk
import Domain
import Exchange
import Foundation
import HTTPTypes
import Hummingbird
import Ledger
import Synchronization

/// The receiving office's page for existing certificates: a table is sent, judged, shown, and taken in when it is confirmed.
struct ImportRoom: Sendable {
  let room: Room
  let person: SignedIn

  private var kept: KeptTables { room.answers.tables }
  private var account: AccountNumber { person.account.number }

  func reply(_ form: FormBody) async throws -> Reply {
    guard room.visit.isPost else { return page(.upload(refusal: nil)) }
    guard room.takesFile(.importCertificates) else { return try await accept(form) }
    guard let sent = try await SentTable(room: room, person: person).read() else {
      return page(.upload(refusal: PaperRoomWords.unreadable), .unprocessableContent)
    }
    guard sent.isTokenRight else { return room.foreignForm() }
    guard !sent.bytes.isEmpty else {
      return page(.upload(refusal: PaperRoomWords.nothingChosen), .unprocessableContent)
    }
    let answer = try await CertificateIntake(house: room.house).preview(sent.bytes, named: sent.name)
    if let refusal = answer.report.refusal {
      return page(.upload(refusal: refusal.wording), .unprocessableContent)
    }
    let key = kept.keep(sent.bytes, named: sent.name, for: account, at: room.house.clock.now())
    return page(.preview(answer.report, hidden: [QueryItem("kept", key)]))
  }

  private func accept(_ form: FormBody) async throws -> Reply {
    guard let table = form["kept"].flatMap({ kept.take($0, for: account, at: room.house.clock.now()) }) else {
      return page(.upload(refusal: ImportRoomWords.gone), .unprocessableContent)
    }
    do {
      let answer = try await CertificateIntake(house: room.house).accept(
        table.bytes, named: table.name, confirming: form["digest"])
      return page(.result(answer.report, returned: try await returned(answer)))
    } catch is CertificateIntake.OtherFile {
      return page(.upload(refusal: ImportRoomWords.gone), .conflict)
    } catch let error as LedgerError {
      guard let reason = JournalRefusal(error)?.keepsTable else { throw error }
      return try await previewAgain(table, reason)
    }
  }

  /// Rows that were taken before the ledger stopped taking any show as unchanged; the others can be confirmed once more.
  private func previewAgain(_ table: KeptTables.Table, _ reason: Wording) async throws -> Reply {
    let answer = try await CertificateIntake(house: room.house).preview(table.bytes, named: table.name)
    let key = kept.keep(table.bytes, named: table.name, for: account, at: room.house.clock.now())
    return page(
      .preview(answer.report, hidden: [QueryItem("kept", key)]), .serviceUnavailable, notice: reason)
  }

  private func returned(_ answer: CertificateIntake.Answer) async throws -> Link? {
    guard answer.hasReturns else { return nil }
    let bytes = try await answer.returned(in: room.language)
    let key = kept.keep(bytes, named: "returned.xlsx", for: account, at: room.house.clock.now())
    return DeskAddress.returnedCertificates(key).page.link(room.language)
  }

  /// The workbook with the rows that were not taken, for whoever sent them.
  func returned(_ key: String) -> Reply {
    guard let table = kept.find(key, for: account, at: room.house.clock.now()) else { return room.notFound() }
    var reply = Reply(.xlsx, table.bytes, caching: .never)
    reply.policy = .download
    reply.fields = [(.contentDisposition, "attachment; filename=\"\(table.name)\"")]
    return reply
  }

  private func page(
    _ stage: CertificateImportPage.Stage, _ status: HTTPResponse.Status = .ok, notice: Wording? = nil
  ) -> Reply {
    var page = CertificateImportPage(
      stage: stage, action: DeskAddress.importCertificates.page, hidden: DeskForm.hidden(token: person.token))
    page.notice = notice
    return room.document(
      .same(page.title(room.language)), at: .importCertificates, for: person, status: status, main: page)
  }
}

extension JournalRefusal {
  /// Why a table can be confirmed later, in words; nil for what is no matter of time.
  fileprivate var keepsTable: Wording? {
    switch self {
    case .readOnly: ImportRoomWords.readOnly
    case .diskFull: ImportRoomWords.diskFull
    case .refusal, .overtaken, .keyReused: nil
    }
  }
}

/// A table as it was sent by a form; bounded by what tables may be.
private struct SentTable {
  let room: Room
  let person: SignedIn
  private(set) var name = ""
  private(set) var bytes: [UInt8] = []
  private(set) var isTokenRight = false

  init(room: Room, person: SignedIn) {
    self.room = room
    self.person = person
  }

  /// nil for what is no such form, or is longer than a table may be.
  func read() async throws -> SentTable? {
    var table = self
    let request = room.visit.request
    guard var reader = Multipart(MediaType(request.headers[.contentType])) else { return nil }
    do {
      for try await part in request.body {
        for event in try reader.take(part.readableBytesView) { table.take(event) }
        guard table.bytes.count <= SheetLimits.standard.file else { return nil }
      }
      try reader.finish()
    } catch is Multipart.Refusal {
      return nil
    }
    return table
  }

  private mutating func take(_ event: Multipart.Event) {
    switch event {
    case .field(let name, let value) where name == FormBody.FormField.token:
      isTokenRight = room.desk.sessions.check(value, for: person.session)
    case .file(_, let fileName, _): name = fileName
    case .bytes(let part): bytes += part
    case .field, .fileEnd: break
    }
  }
}

/// Tables between their preview and their confirmation, and workbooks that go back: in memory, few, for a quarter of an hour, each
/// for the account that sent it.
final class KeptTables: Sendable {
  struct Table: Sendable {
    let bytes: [UInt8]
    let name: String
    fileprivate let account: AccountNumber
    fileprivate let until: Instant
  }

  private let tables = Mutex<[(key: String, table: Table)]>([])
  private static let most = 8
  private static let lifetime: Int64 = 15 * 60_000

  func keep(_ bytes: [UInt8], named name: String, for account: AccountNumber, at now: Instant) -> String {
    let key = DeskForm.newKey()
    let until = Instant(milliseconds: now.milliseconds + KeptTables.lifetime)
    tables.withLock { tables in
      tables.removeAll { $0.table.until < now }
      if tables.count >= KeptTables.most { tables.removeFirst() }
      tables.append((key, Table(bytes: bytes, name: name, account: account, until: until)))
    }
    return key
  }

  func find(_ key: String, for account: AccountNumber, at now: Instant) -> Table? {
    tables.withLock { tables in
      tables.first { $0.key == key && $0.table.account == account && $0.table.until >= now }?.table
    }
  }

  func take(_ key: String, for account: AccountNumber, at now: Instant) -> Table? {
    defer { tables.withLock { $0.removeAll { $0.key == key } } }
    return find(key, for: account, at: now)
  }
}

/// What is said of a table that is not kept any more.
enum ImportRoomWords {
  static let gone = Wording(
    vi: "Tệp đã xem trước không còn được giữ; hãy gửi lại tệp.",
    en: "The file that was previewed is not kept any more; send it again.",
    fr: "Le fichier examiné n’est plus conservé\u{00A0}; envoyez-le de nouveau.")
  static let readOnly = Wording(
    vi: "Sổ cái tạm thời chỉ đọc. Tệp vẫn được giữ trong 15 phút; hãy xác nhận lại sau.",
    en: "The record can only be read for now. The file is kept for 15 minutes; confirm it again later.",
    fr:
      "Le registre n’est pour l’instant qu’en lecture. Le fichier est conservé 15 minutes\u{00A0}; confirmez-le de nouveau plus tard."
  )
  static let diskFull = Wording(
    vi: "Ổ đĩa của hệ thống đã đầy. Tệp vẫn được giữ trong 15 phút; hãy xác nhận lại sau.",
    en: "The disk of this installation is full. The file is kept for 15 minutes; confirm it again later.",
    fr:
      "Le disque de l’installation est plein. Le fichier est conservé 15 minutes\u{00A0}; confirmez-le de nouveau plus tard."
  )
  static let link = Wording(
    vi: "Nhập giấy đăng ký đã cấp", en: "Bring in existing certificates", fr: "Reprendre les certificats existants")
}
