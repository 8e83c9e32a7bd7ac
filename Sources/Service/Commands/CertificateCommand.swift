import ArgumentParser
import Domain
import Foundation
import Ledger
import Record

/// `nhipcau certificate …`: the papers of certificates.
struct CertificateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "certificate", abstract: PaperCommandWords.abstract[Reader.language],
      subcommands: [VerifyCertificateCommand.self])
  }
}

/// `nhipcau certificate verify FILE`: whether a file is a certificate as it was delivered. Works offline, with the key alone.
struct VerifyCertificateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: PaperCommandWords.verify[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(PaperCommandWords.fileHelp[Reader.language], valueName: "file"))
  var file: String

  @Option(name: .long, help: ArgumentHelp(PaperCommandWords.keyHelp[Reader.language], valueName: "key"))
  var key: KeyArgument?

  /// Longest file that is read; ours have some tens of kilobytes.
  private static let longest = 4 << 20

  func run() throws {
    let bytes = try read()
    let key = try verifier()
    switch Result(catching: { () throws(PaperCheck.Doubt) in try PaperCheck.check(bytes, by: key) }) {
    case .success(let proven):
      print(
        answer.json
          ? try PaperCommandWords.json(proven) : PaperCommandWords.text(proven)[Reader.language])
    case .failure(let doubt):
      guard answer.json else { throw CommandFault(doubt.wording) }
      print(try PaperCommandWords.json(doubt))
      throw Exit.finding
    }
  }

  private func read() throws -> [UInt8] {
    guard FileManager.default.fileExists(atPath: file) else { throw CommandFault(ImportWords.noFile(file)) }
    guard let handle = FileHandle(forReadingAtPath: file),
      let data = try handle.read(upToCount: VerifyCertificateCommand.longest + 1)
    else { throw CommandFault(ImportWords.notReadable(file)) }
    guard data.count <= VerifyCertificateCommand.longest else { throw CommandFault(PaperCheck.Doubt.altered.wording) }
    return Array(data)
  }

  /// The key given, else that of the data directory.
  private func verifier() throws -> VerifierKey {
    if let key { return key.key }
    guard let ledger = try? Ledger.open(directory: common.directory, origin: House.localOrigin, mode: .reading),
      let key = ledger.verifierKey
    else { throw CommandFault(PaperCommandWords.noKey, code: Exit.wrongUse) }
    return key
  }
}

/// A verifier's key as typed.
struct KeyArgument: ExpressibleByArgument {
  let key: VerifierKey

  init?(argument: String) {
    guard let key = VerifierKey(argument.trimmingCharacters(in: .whitespacesAndNewlines)) else { return nil }
    self.key = key
  }
}

/// What `nhipcau certificate` says.
enum PaperCommandWords {
  static let abstract = Wording(
    vi: "Giấy đăng ký dưới dạng tệp.", en: "Certificates as files.", fr: "Certificats sous forme de fichiers.")
  static let verify = Wording(
    vi: "Kiểm tra một tệp giấy đăng ký có thật hay không, kể cả khi không có mạng.",
    en: "Tell whether a certificate’s file is genuine, offline too.",
    fr: "Dire si le fichier d’un certificat est authentique, même hors ligne.")
  static let fileHelp = Wording(vi: "Tệp PDF.", en: "The PDF file.", fr: "Le fichier PDF.")
  static let keyHelp = Wording(
    vi: "Khóa kiểm tra của nơi cấp (mặc định: khóa trong thư mục dữ liệu).",
    en: "The issuer’s verifier key (default: that of the data directory).",
    fr: "La clé de vérification de l’émetteur (par défaut : celle du dossier de données).")

  static let noKey = Wording(
    vi:
      "Không có khóa kiểm tra: hãy cho khóa bằng --key (địa chỉ /verifier-key của nơi cấp), hoặc thư mục dữ liệu bằng --data.",
    en:
      "There is no verifier key: give it with --key (the issuer’s address /verifier-key), or a data directory with --data.",
    fr:
      "Aucune clé de vérification : donnez-la avec --key (adresse /verifier-key de l’émetteur), ou un dossier de données avec --data."
  )

  static func text(_ proven: PaperCheck.Proven) -> Wording {
    let certificate = proven.issued.certificate
    let number = certificate.number.text
    return Wording(
      vi:
        "Thật: \(certificate.kind.wording.vi) số \(number), quyết định số \(proven.issued.decision), có giá trị từ \(certificate.validFrom.words(.vi)) đến \(certificate.expiry.words(.vi)). Mục ghi \(proven.position) trong sổ cái có \(proven.acts) mục. Tình trạng hiện nay xem tại trang của giấy.",
      en:
        "Genuine: \(certificate.kind.wording.en) \(number), decision \(proven.issued.decision), valid from \(certificate.validFrom.words(.en)) to \(certificate.expiry.words(.en)). Act \(proven.position) of a ledger of \(proven.acts). Whether it is in force today stands on its page.",
      fr:
        "Authentique : \(certificate.kind.wording.fr) \(number), décision \(proven.issued.decision), valable du \(certificate.validFrom.words(.fr)) au \(certificate.expiry.words(.fr)). Acte \(proven.position) d’un grand livre de \(proven.acts). Sa page dit s’il est en vigueur aujourd’hui."
    )
  }

  static func json(_ proven: PaperCheck.Proven) throws -> String {
    let certificate = proven.issued.certificate
    return try AnswerText.json(
      CheckedPaper(
        genuine: true, reason: nil, number: certificate.number.text, kind: certificate.kind.rawValue,
        decision: proven.issued.decision.text, validFrom: certificate.validFrom.description,
        validTo: certificate.expiry.description, position: proven.position, acts: proven.acts))
  }

  static func json(_ doubt: PaperCheck.Doubt) throws -> String {
    try AnswerText.json(
      CheckedPaper(
        genuine: false, reason: "\(doubt)", number: nil, kind: nil, decision: nil, validFrom: nil, validTo: nil,
        position: nil, acts: nil))
  }
}

/// The answer for programs.
private struct CheckedPaper: Encodable {
  let genuine: Bool
  let reason: String?
  let number: String?
  let kind: String?
  let decision: String?
  let validFrom: String?
  let validTo: String?
  let position: Int64?
  let acts: Int64?
}
