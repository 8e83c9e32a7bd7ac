public import Components
public import Domain

/// Where the ledger stands, and how anybody checks it with other people's software.
public struct LedgerPage: Component {
  /// The newest signed checkpoint; nil until the first act.
  public struct Checkpoint: Sendable {
    public var note: String
    public var acts: Int64
    public var root: String

    public init(note: String, acts: Int64, root: String) {
      self.note = note
      self.acts = acts
      self.root = root
    }
  }

  public var checkpoint: Checkpoint?
  /// The key by which checkpoints are verified (C2SP signed-note).
  public var verifierKey: String?

  public init(checkpoint: Checkpoint?, verifierKey: String?) {
    self.checkpoint = checkpoint
    self.verifierKey = verifierKey
  }

  public static let title = Wording(
    vi: "Sổ cái: điều gì đã ghi thì không ai sửa được mà không bị phát hiện",
    en: "The ledger: nobody can quietly change what was recorded",
    fr: "Le grand livre : nul ne peut modifier en silence ce qui a été enregistré")

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(LedgerPage.title), lede: Phrase(LedgerWords.lede)))
    html.draw(
      SectionHeading(Phrase(LedgerWords.checkpoint), basis: Phrase(LedgerWords.checkpointBasis), id: "checkpoint"))
    if let checkpoint {
      html.draw(Listing(checkpoint.note, name: Phrase(LedgerWords.checkpoint)))
    } else {
      html.draw(EmptyState(Phrase(LedgerWords.noCheckpoint)))
    }
    if let verifierKey {
      html.p(LedgerWords.key)
      html.p { $0.draw(HashText(verifierKey)) }
    }
    steps(into: &html)
    html.p { $0.a(LedgerWords.allActs, .href(PageAddress.acts)) }
  }

  private func steps(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(LedgerWords.steps), id: "steps"))
    html.ol { html in
      for step in LedgerWords.howTo { html.li { $0.p(step) } }
    }
    html.draw(
      SummaryList([
        .init(Phrase(LedgerWords.checkpoint), .link("/checkpoint", to: Link("/checkpoint"))),
        .init(Phrase(LedgerWords.tiles), .code("/tile/<L>/<N>[.p/<W>]")),
        .init(Phrase(LedgerWords.entries), .code("/tile/entries/<N>[.p/<W>]")),
        .init(Phrase(ActWords.receipt), .code("/receipt/<act>")),
        .init(Phrase(LedgerWords.keyFile), .link("/verifier-key", to: Link("/verifier-key"))),
      ]))
  }
}

/// The words of the ledger's own page.
enum LedgerWords {
  static let lede = Wording(
    vi: "Mỗi việc chính thức là một mục ghi, chỉ thêm vào, không bao giờ sửa. Các mục ghi được băm thành một cây; "
      + "gốc của cây được ký và công bố.",
    en: "Every official act is one entry, appended once and never changed. The entries are hashed into a tree; its "
      + "root is signed and published.",
    fr: "Chaque acte officiel est une entrée, ajoutée une fois et jamais modifiée. Les entrées sont hachées en un "
      + "arbre dont la racine est signée et publiée.")
  static let checkpoint = Wording(vi: "Điểm kiểm tra", en: "Checkpoint", fr: "Point de contrôle")
  static let checkpointBasis = Wording(
    vi: "Nguồn, số mục ghi, gốc của cây và chữ ký, theo định dạng tlog-checkpoint của C2SP.",
    en: "Origin, number of acts, root of the tree and signature, in the format C2SP tlog-checkpoint.",
    fr: "Origine, nombre d’actes, racine de l’arbre et signature, au format C2SP tlog-checkpoint.")
  static let noCheckpoint = Wording(
    vi: "Chưa có điểm kiểm tra nào được ký.", en: "No checkpoint has been signed yet.",
    fr: "Aucun point de contrôle n’a encore été signé.")
  static let key = Wording(
    vi: "Khóa để kiểm tra chữ ký:", en: "Key by which the signature is verified:",
    fr: "Clé de vérification de la signature :")
  static let keyFile = Wording(vi: "Khóa kiểm tra", en: "Verifier key", fr: "Clé de vérification")
  static let tiles = Wording(vi: "Các mảnh của cây", en: "Tiles of the tree", fr: "Tuiles de l’arbre")
  static let entries = Wording(vi: "Các mục ghi", en: "Entries", fr: "Entrées")
  static let allActs = Wording(vi: "Xem tất cả mục ghi", en: "See all acts", fr: "Voir tous les actes")
  static let steps = Wording(
    vi: "Tự kiểm chứng từng bước", en: "Check it yourself, step by step", fr: "Vérifier soi-même, pas à pas")
  static let howTo = [
    Wording(
      vi: "Mở trang của một mục ghi và tải biên nhận (.tlog-proof) về máy.",
      en: "Open an act’s page and download its receipt (.tlog-proof).",
      fr: "Ouvrez la page d’un acte et téléchargez son reçu (.tlog-proof)."),
    Wording(
      vi: "Kiểm tra chữ ký của điểm kiểm tra trong biên nhận bằng khóa ở trên (Ed25519, định dạng signed-note).",
      en: "Check the signature of the checkpoint in the receipt with the key above (Ed25519, signed-note).",
      fr: "Vérifiez la signature du point de contrôle du reçu avec la clé ci-dessus (Ed25519, signed-note)."),
    Wording(
      vi: "Băm lá của mục ghi (SHA-256 của byte 0 rồi đến lá), đi theo đường dẫn lên và so với gốc.",
      en: "Hash the act’s leaf (SHA-256 of a zero byte and the leaf), follow the path upwards and compare with the "
        + "root.",
      fr: "Hachez la feuille de l’acte (SHA-256 d’un octet nul puis de la feuille), remontez le chemin et comparez à "
        + "la racine."),
    Wording(
      vi: "So từng phần công khai với cam kết của nó trong lá, bằng muối kèm theo.",
      en: "Compare each public part with its commitment in the leaf, using the salt given beside it.",
      fr: "Comparez chaque partie publique à son engagement dans la feuille, avec le sel fourni."),
    Wording(
      vi: "Hoặc tải toàn bộ: nhipcau export, rồi nhipcau import-ledger trên máy khác; lệnh dừng ở chỗ sai đầu tiên.",
      en: "Or take all of it: nhipcau export, then nhipcau import-ledger on another machine; it stops at the first "
        + "mismatch.",
      fr: "Ou prenez le tout : nhipcau export, puis nhipcau import-ledger sur une autre machine ; la commande "
        + "s’arrête au premier écart."),
  ]
}
