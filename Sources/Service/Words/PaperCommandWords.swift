import Domain
import Ledger
import Record

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

  static let checkpointHelp = Wording(
    vi:
      "Tệp điểm kiểm tra đã biết từ nơi khác (địa chỉ /checkpoint, bản sao, nhân chứng): biên nhận không được trái với nó.",
    en:
      "A checkpoint known from elsewhere (the address /checkpoint, a mirror, a witness) that the receipt must not contradict.",
    fr:
      "Un point de contrôle connu d’ailleurs (adresse /checkpoint, miroir, témoin), que le reçu ne doit pas contredire."
  )

  static func folder(_ path: String) -> Wording {
    Wording(
      vi: "\(path) là một thư mục, không phải tệp.", en: "\(path) is a folder, not a file.",
      fr: "\(path) est un dossier, non un fichier.")
  }

  static func noCheckpoint(_ path: String) -> Wording {
    Wording(
      vi: "\(path) không phải là điểm kiểm tra do khóa này ký.",
      en: "\(path) is not a checkpoint signed by this key.",
      fr: "\(path) n’est pas un point de contrôle signé par cette clé.")
  }

  static let noKey = Wording(
    vi:
      "Không có khóa kiểm tra: hãy cho khóa bằng --key (địa chỉ /verifier-key của nơi cấp), hoặc thư mục dữ liệu bằng --data.",
    en:
      "There is no verifier key: give it with --key (the issuer’s address /verifier-key), or a data directory with --data.",
    fr:
      "Aucune clé de vérification : donnez-la avec --key (adresse /verifier-key de l’émetteur), ou un dossier de données avec --data."
  )

  static func text(_ proven: PaperCheck.Proven) -> Wording {
    let found = genuine(proven)
    guard let later = proven.replacedBy else { return found }
    let replaced = replaced(by: later)
    return Wording(
      vi: "\(found.vi)\n\(replaced.vi)", en: "\(found.en)\n\(replaced.en)", fr: "\(found.fr)\n\(replaced.fr)")
  }

  private static func replaced(by later: CertificateIssued) -> Wording {
    Wording(
      vi: "Giấy này đã được thay bằng giấy theo Quyết định số \(later.decision).",
      en: "It has been replaced by the paper of decision \(later.decision).",
      fr: "Il a été remplacé par le document de la décision \(later.decision).")
  }

  private static func genuine(_ proven: PaperCheck.Proven) -> Wording {
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
        validTo: certificate.expiry.description, position: proven.position, acts: proven.acts,
        act: proven.act.hex, replacedBy: proven.replacedBy?.decision.text))
  }

  static func json(_ doubt: PaperDoubt) throws -> String {
    try AnswerText.json(
      CheckedPaper(
        genuine: false, reason: doubt.code, number: nil, kind: nil, decision: nil, validFrom: nil, validTo: nil,
        position: nil, acts: nil, act: nil, replacedBy: nil))
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
  let act: String?
  let replacedBy: String?
}
