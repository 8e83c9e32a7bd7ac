import Components
import Domain

/// What the page says that checks a certificate's file.
enum FileCheckWords {
  static let title = Wording(
    vi: "Kiểm tra tệp giấy đăng ký", en: "Check a certificate’s file", fr: "Vérifier le fichier d’un certificat")
  static let lede = Wording(
    vi: "Chọn tệp PDF đã được giao để biết giấy có thật, có bị sửa và còn hiệu lực hay không. Không cần tài khoản.",
    en:
      "Choose the PDF as it was delivered, and learn whether it is genuine, unchanged and in force. No account needed.",
    fr: "Choisissez le PDF tel que remis\u{00A0}: est-il authentique, intact, en vigueur\u{202F}? Sans compte.")
  static let file = Wording(vi: "Tệp PDF", en: "PDF file", fr: "Fichier PDF")
  static let fileHint = Wording(
    vi: "Có thể thả tệp vào đây. Tối đa 2 MB. Tệp chỉ được đọc để trả lời: không lưu lại gì, không ghi nhật ký.",
    en: "You may drop the file here. At most 2 MB. It is read to answer you: nothing of it is kept or logged.",
    fr:
      "Vous pouvez déposer le fichier ici. 2 Mo au plus. Il est lu pour vous répondre\u{00A0}: rien n’en est conservé.")
  static let button = Wording(vi: "Kiểm tra", en: "Check", fr: "Vérifier")
  static let nothingChosen = Wording(
    vi: "Hãy chọn một tệp PDF", en: "Choose a PDF file", fr: "Choisissez un fichier PDF")
  static let unreadable = Wording(
    vi: "Tệp đến không trọn vẹn; hãy gửi lại", en: "The file did not arrive whole; send it again",
    fr: "Le fichier n’est pas arrivé entier\u{00A0}; renvoyez-le")

  static let result = Wording(vi: "Kết quả kiểm tra tệp", en: "What the check found", fr: "Résultat de la vérification")
  static let genuine = Wording(vi: "Tệp thật", en: "The file is genuine", fr: "Fichier authentique")
  static func genuine(_ state: Certificate.State, _ day: Day) -> Wording {
    Wording(
      vi: "Tệp thật; giấy đăng ký: \(state.wording.vi.lowercasedFirst) \(day.words(.vi))",
      en: "The file is genuine; the certificate: \(state.wording.en.lowercasedFirst) on \(day.words(.en))",
      fr: "Fichier authentique\u{00A0}; certificat\u{00A0}: \(state.wording.fr.lowercasedFirst) le \(day.words(.fr))")
  }
  static let genuineButReplaced = Wording(
    vi: "Tệp thật, nhưng giấy này đã được thay bằng giấy mới", en: "The file is genuine, but a newer paper replaced it",
    fr: "Fichier authentique, mais remplacé par un document plus récent")
  static let another = Wording(vi: "Kiểm tra tệp khác", en: "Check another file", fr: "Vérifier un autre fichier")
  static let page = Wording(
    vi: "Trang của giấy đăng ký này, với toàn bộ diễn biến",
    en: "This certificate’s page, with all that happened to it",
    fr: "La page de ce certificat et son historique")

  static let printOnly = Wording(
    vi: "Chỉ có giấy in?", en: "With a print only?", fr: "Vous n’avez que l’imprimé\u{202F}?")
  static let printAdvice = Wording(
    vi: "Quét mã trên giấy, hoặc tra theo số giấy hay tên tổ chức.",
    en: "Scan the code on it, or look up its number or the organisation’s name.",
    fr: "Scannez son code, ou cherchez son numéro ou le nom de l’organisation.")
  static let number = Wording(
    vi: "Số giấy hoặc tên tổ chức", en: "Number, or name of the organisation", fr: "Numéro ou nom de l’organisation")
  static let find = Wording(vi: "Tìm", en: "Find", fr: "Chercher")
  static let offline = Wording(
    vi: "Kiểm tra không cần mạng, không cần tin trang này", en: "Check offline, without believing this page",
    fr: "Vérifier hors ligne, sans croire cette page")
  static let offlineAdvice = Wording(
    vi: "Tệp tự chứng minh bằng khóa công khai của hồ sơ này.",
    en: "The file proves itself by the public key of this record.",
    fr: "Le fichier se prouve lui-même par la clé publique de ce registre.")

  static let inFile = Wording(vi: "Nội dung giấy trong tệp", en: "What stands in the file", fr: "Ce que dit le fichier")
  static let inFileBasis = Wording(
    vi: "Lấy từ biên nhận trong tệp, đã kiểm chứng với sổ cái.",
    en: "As the receipt in the file proves it, checked against the ledger.",
    fr: "Tel que le reçu du fichier le prouve, vérifié dans le grand livre.")
  static let fields = Wording(vi: "Lĩnh vực", en: "Fields", fr: "Domaines")
  static let provinces = Wording(vi: "Địa bàn", en: "Provinces", fr: "Provinces")
  static let seat = Wording(
    vi: "Trụ sở Văn phòng đại diện", en: "Seat of the representative office", fr: "Siège du bureau de représentation")
  static let validity = Wording(vi: "Thời hạn", en: "Valid", fr: "Validité")
  static func span(_ from: Day, _ to: Day) -> Wording {
    Wording(
      vi: "từ \(from.words(.vi)) đến hết \(to.words(.vi))", en: "\(from.words(.en)) to \(to.words(.en)), both included",
      fr: "du \(from.words(.fr)) au \(to.words(.fr)) inclus")
  }
  static let decision = Wording(vi: "Quyết định số", en: "Decision", fr: "Décision")
  static let act = Wording(vi: "Mục ghi", en: "Act", fr: "Acte")
  static func position(_ position: Int64, of acts: Int64) -> Wording {
    Wording(
      vi: "số \(position), trong sổ cái có \(acts) mục khi ký",
      en: "\(position), in a ledger of \(acts) when it was signed",
      fr: "\(position), dans un grand livre de \(acts) à la signature")
  }
  static let digest = Wording(
    vi: "Mã băm của giấy (SHA-256)", en: "Digest of the paper (SHA-256)", fr: "Empreinte du document (SHA-256)")
}
