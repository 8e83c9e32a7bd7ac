public import Components
public import Domain

/// By what anybody checks the newest paper of a certificate, without believing this page.
public struct CertificateProof: Equatable, Sendable {
  /// The newest paper that this record issued; nil where the certificate was issued elsewhere.
  public var edition: CertificateEdition?
  /// The identifier of the act that says what stands above.
  public var act: String
  /// The SHA-256 of the paper, to which the act commits; nil where no paper was drawn.
  public var digest: FileDigest?
  /// How many acts the newest checkpoint covers, and their root; nil where there is none over the act yet.
  public var checkpoint: Checkpoint?

  public struct Checkpoint: Equatable, Sendable {
    public var acts: Int64
    public var root: String

    public init(acts: Int64, root: String) {
      self.acts = acts
      self.root = root
    }
  }

  public init(edition: CertificateEdition?, act: String, digest: FileDigest?, checkpoint: Checkpoint?) {
    self.edition = edition
    self.act = act
    self.digest = digest
    self.checkpoint = checkpoint
  }
}

extension CertificateProof: Component {
  public func draw(into html: inout HTML) {
    let language = html.language
    html.section { html in
      html.draw(
        SectionHeading(Phrase(ProofWords.title), basis: Phrase(ProofWords.basis), id: "proof"))
      if edition == nil { html.p(ProofWords.elsewhere) }
      html.draw(SummaryList(rows(language)))
      html.p { $0.a(ProofWords.checkFile, .href(PageAddress.check)) }
    }
  }

  private func rows(_ language: Language) -> [SummaryList.Row] {
    var rows: [SummaryList.Row] = []
    if let edition {
      rows.append(.init(Phrase(ProofWords.paper), "\(ProofWords.by(edition.decision)), \(edition.day)"))
    }
    if let digest {
      rows.append(.init(Phrase(ProofWords.digest), .hash(digest.hex)))
      rows.append(
        .init(Phrase(ProofWords.file), .link(ProofWords.fileName[language], to: Link(path: ["paper", act]))))
    }
    rows.append(
      .init(
        Phrase(ActWords.receipt), .link(ProofWords.receiptName[language], to: Link(path: ["receipt", act]))))
    if let checkpoint {
      rows.append(
        .init(
          Phrase(ProofWords.checkpoint),
          Phrase(ProofWords.acts(checkpoint.acts, Numerals(language).integer(checkpoint.acts))) + " "
            + .link("/checkpoint", to: Link("/checkpoint")), .hash(checkpoint.root)))
    }
    return rows
  }
}

extension Phrase {
  fileprivate static func hash(_ text: String) -> Phrase { .code(text) }
}

enum ProofWords {
  static let title = Wording(vi: "Bằng chứng", en: "Proof", fr: "Preuve")
  static let basis = Wording(
    vi: "Không cần tin trang này: biên nhận và tệp tự chứng minh, kể cả khi không có mạng.",
    en: "You need not believe this page: receipt and file prove themselves, offline too.",
    fr: "Inutile de croire cette page\u{00A0}: reçu et fichier se prouvent eux-mêmes, même hors ligne.")
  static let elsewhere = Wording(
    vi: "Hồ sơ này chưa cấp bản giấy nào của giấy đăng ký này: giấy được cấp ở nơi khác và ghi nhận theo giấy hiện có.",
    en: "This record issued no paper of this certificate: it was issued elsewhere and recorded as it stands.",
    fr: "Ce registre n’a délivré aucun document de ce certificat\u{00A0}: délivré ailleurs, il est enregistré tel quel."
  )
  static let paper = Wording(vi: "Giấy hiện hành", en: "Present paper", fr: "Document en vigueur")
  static func by(_ decision: String) -> Wording {
    Wording(vi: "Quyết định số \(decision)", en: "Decision \(decision)", fr: "Décision \(decision)")
  }
  static let digest = Wording(
    vi: "Mã băm của giấy (SHA-256)", en: "Digest of the paper (SHA-256)", fr: "Empreinte (SHA-256)")
  static let file = Wording(vi: "Tệp đã giao", en: "File as delivered", fr: "Fichier remis")
  static let fileName = Wording(vi: "PDF kèm biên nhận", en: "PDF with its receipt", fr: "PDF avec son reçu")
  static let receiptName = Wording(vi: "tệp .tlog-proof", en: ".tlog-proof file", fr: "fichier .tlog-proof")
  static let checkpoint = Wording(vi: "Điểm kiểm tra", en: "Checkpoint", fr: "Point de contrôle")
  static func acts(_ count: Int64, _ number: String) -> Wording {
    Wording(
      vi: "\(number) mục ghi", en: count == 1 ? "1 act" : "\(number) acts",
      fr: count < 2 ? "\(number) acte" : "\(number) actes")
  }
  static let checkFile = Wording(
    vi: "Có tệp PDF của giấy? Kiểm tra tệp", en: "Do you hold the PDF? Check the file",
    fr: "Vous avez le PDF\u{202F}? Vérifiez-le")
}
