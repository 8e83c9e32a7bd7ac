import Domain

/// The words of acts: sentences, and the page on which one is checked.
enum ActWords {
  static let demonstrationOpened = Wording(
    vi: "Mở hồ sơ minh họa; mọi nội dung là hư cấu", en: "Demonstration record opened; everything in it is fictitious",
    fr: "Ouverture du registre de démonstration ; tout y est fictif")
  static let recordBegun = Wording(vi: "Mở hồ sơ", en: "Record opened", fr: "Registre ouvert")
  static let recordOpened = Wording(
    vi: "Mở hồ sơ, do đơn vị vận hành:", en: "Record opened, run by", fr: "Ouverture du registre, exploité par")
  static let organisationRecorded = Wording(
    vi: "Ghi nhận tổ chức", en: "Organisation recorded:", fr: "Organisation enregistrée :")
  static let certificateRecorded = Wording(
    vi: "Ghi nhận giấy đăng ký số", en: "Certificate recorded:", fr: "Certificat enregistré :")
  static let certificateIssued = Wording(
    vi: "Cấp giấy đăng ký số", en: "Certificate issued:", fr: "Certificat délivré :")
  static let calendarAmended = Wording(
    vi: "Điều chỉnh lịch làm việc:", en: "Working calendar amended:", fr: "Calendrier de travail modifié :")
  static let reportFiled = Wording(vi: "Nộp báo cáo năm:", en: "Annual report filed:", fr: "Rapport annuel déposé :")
  static let reportCorrected = Wording(
    vi: "Đính chính báo cáo năm:", en: "Annual report corrected:", fr: "Rapport annuel rectifié :")
  static let rateRecorded = Wording(
    vi: "Ghi nhận tỷ giá:", en: "Exchange rate recorded:", fr: "Taux de change enregistré :")
  static let until = Wording(vi: "có giá trị đến", en: "valid until", fr: "valable jusqu’au")
  static let importStarted = Wording(
    vi: "Bắt đầu nhập dữ liệu của nguồn", en: "Import started from", fr: "Importation commencée depuis")
  static let importCompleted = Wording(
    vi: "Hoàn tất nhập dữ liệu của nguồn", en: "Import completed from", fr: "Importation achevée depuis")
  static let opened = Wording(vi: "Mở hồ sơ, đơn vị vận hành:", en: "Record opened by", fr: "Registre ouvert par")
  static let checkThis = Wording(vi: "kiểm chứng", en: "check", fr: "vérifier")
  static let importAbandoned = Wording(
    vi: "Hủy nhập dữ liệu", en: "Import abandoned", fr: "Importation abandonnée")
  static let projectPublished = Wording(vi: "Công bố dự án", en: "Project published:", fr: "Projet publié :")
  static let projectChanged = Wording(vi: "Cập nhật dự án", en: "Project updated:", fr: "Projet mis à jour :")
  static let originChanged = Wording(
    vi: "Điểm kiểm tra được ký bằng khóa mới, thay cho khóa của",
    en: "Checkpoints are signed by a new key, in the place of that of",
    fr: "Les points de contrôle sont signés par une nouvelle clé, à la place de celle de")
  static let restricted = Wording(
    vi: "Mục ghi chưa công khai", en: "An act that is not public yet", fr: "Un acte pas encore public")

  static let act = Wording(vi: "Mục ghi", en: "Act", fr: "Acte")
  static let position = Wording(
    vi: "Vị trí trong sổ cái", en: "Position in the ledger", fr: "Position dans le grand livre")
  static let kind = Wording(vi: "Loại", en: "Kind", fr: "Nature")
  static let subject = Wording(vi: "Số hồ sơ", en: "Record number", fr: "Numéro de dossier")
  static let recordedAt = Wording(vi: "Ghi lúc", en: "Recorded at", fr: "Enregistré le")
  static let identifier = Wording(vi: "Mã mục ghi", en: "Act id", fr: "Identifiant de l’acte")
  static let fields = Wording(vi: "Nội dung", en: "Content", fr: "Contenu")
  static let fieldsBasis = Wording(
    vi: "Mỗi phần được cam kết bằng một hàm băm trong mục ghi; phần không công khai chỉ có hàm băm.",
    en: "The act commits to each part by a hash; of a part that is not public, only the hash is shown.",
    fr: "L’acte engage chaque partie par une empreinte ; d’une partie non publique, seule l’empreinte est montrée.")
  static let published = Wording(vi: "công khai", en: "public", fr: "public")
  static let confidential = Wording(vi: "hạn chế", en: "restricted", fr: "restreint")
  static let personal = Wording(vi: "dữ liệu cá nhân", en: "personal data", fr: "données personnelles")
  static let withheld = Wording(vi: "Không công khai.", en: "Not public.", fr: "Non public.")
  static let value = Wording(vi: "Giá trị", en: "Value", fr: "Valeur")
  static let salt = Wording(vi: "Muối", en: "Salt", fr: "Sel")
  static let commitment = Wording(vi: "Cam kết", en: "Commitment", fr: "Engagement")
  static func longer(_ bytes: Int) -> Wording {
    Wording(
      vi: "… (tổng \(bytes) byte; toàn bộ có trong biên nhận)", en: "… (\(bytes) bytes in all; whole in the receipt)",
      fr: "… (\(bytes) octets en tout ; entier dans le reçu)")
  }
  static let leaf = Wording(vi: "Lá", en: "Leaf", fr: "Feuille")
  static let leafBasis = Wording(
    vi: "Các byte được băm vào cây, đúng như lưu trữ.", en: "The bytes that are hashed into the tree, as stored.",
    fr: "Les octets hachés dans l’arbre, tels que conservés.")
  static let leafHash = Wording(vi: "Hàm băm của lá", en: "Leaf hash", fr: "Empreinte de la feuille")
  static let proof = Wording(vi: "Bằng chứng có trong sổ cái", en: "Proof of inclusion", fr: "Preuve d’inclusion")
  static func proofBasis(_ size: Int64) -> Wording {
    Wording(
      vi: "Từ lá lên gốc của cây có \(size) mục ghi (RFC 9162, 2.1.3).",
      en: "From the leaf up to the root of the tree of \(size) acts (RFC 9162, 2.1.3).",
      fr: "De la feuille à la racine de l’arbre de \(size) actes (RFC 9162, 2.1.3).")
  }
  static let noProof = Wording(
    vi: "Bằng chứng có từ điểm kiểm tra được ký tiếp theo, trong khoảng một giây.",
    en: "The proof is ready from the next signed checkpoint, within about a second.",
    fr: "La preuve est prête dès le prochain point de contrôle signé, sous une seconde environ.")
  static let root = Wording(vi: "Gốc", en: "Root", fr: "Racine")
  static let path = Wording(vi: "Đường dẫn", en: "Path", fr: "Chemin")
  static let emptyPath = Wording(
    vi: "Trống: cây chỉ có một lá.", en: "Empty: the tree has one leaf.", fr: "Vide : l’arbre n’a qu’une feuille.")
  static let check = Wording(vi: "Tự kiểm chứng", en: "Check it yourself", fr: "Vérifier soi-même")
  static let receipt = Wording(vi: "Biên nhận (.tlog-proof)", en: "Receipt (.tlog-proof)", fr: "Reçu (.tlog-proof)")
  static let receiptWhat = Wording(
    vi: "chứa mục ghi, bằng chứng và điểm kiểm tra đã ký; kiểm tra được khi không có mạng, bằng phần mềm của người "
      + "khác.",
    en: "holds the act, the proof and the signed checkpoint; it can be checked offline, with other people’s software.",
    fr: "contient l’acte, la preuve et le point de contrôle signé ; il se vérifie hors ligne, avec le logiciel "
      + "d’autrui.")
  static let paper = Wording(vi: "Giấy đăng ký (PDF)", en: "The certificate (PDF)", fr: "Le certificat (PDF)")
  static let paperWhat = Wording(
    vi: "kèm biên nhận; lệnh nhipcau certificate verify cho biết tệp có thật hay không.",
    en: "with its receipt; nhipcau certificate verify tells whether a file is genuine.",
    fr: "avec son reçu ; nhipcau certificate verify dit si un fichier est authentique.")
  static let howTo = Wording(
    vi: "Cách kiểm chứng từng bước", en: "How to check, step by step", fr: "Comment vérifier, pas à pas")
  static let acts = Wording(vi: "Các mục ghi", en: "Acts", fr: "Actes")
}
