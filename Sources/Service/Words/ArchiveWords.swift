import Domain

/// What the archive's commands say.
enum ArchiveWords {
  static let sealedHelp = Wording(
    vi: "Xuất mọi giá trị, kể cả phần hạn chế và dữ liệu cá nhân (tệp chỉ chủ sở hữu đọc được).",
    en: "Write every value, restricted and personal ones too (a file only its owner can read).",
    fr: "Écrire toutes les valeurs, y compris restreintes et personnelles (fichier lisible de son seul propriétaire).")
  static let outputHelp = Wording(
    vi: "Tệp mới để ghi (không nêu thì ghi ra đầu ra chuẩn).", en: "A new file (else standard output).",
    fr: "Un fichier nouveau (sinon la sortie standard).")
  static let inputHelp = Wording(vi: "Bản xuất sổ cái.", en: "An exported ledger.", fr: "Un grand livre exporté.")
  static let completeHelp = Wording(
    vi: "Bổ sung các mục ghi còn thiếu vào một bản sao lưu cũ của cùng sổ cái.",
    en: "Bring the missing acts to an older backup of the same ledger.",
    fr: "Apporter les actes manquants à une ancienne sauvegarde du même grand livre.")
  static let writing = Wording(vi: "Xuất", en: "Writing", fr: "Écriture")
  static let sealedToTerminal = Wording(
    vi: "Bản xuất kín chứa dữ liệu cá nhân: hãy nêu tên tệp.", en: "A sealed export holds personal data: name a file.",
    fr: "Un export scellé contient des données personnelles : indiquez un fichier.")
  static func fileExists(_ file: String) -> Wording {
    Wording(
      vi: "Tệp \(file) đã có; không ghi đè.", en: "The file \(file) exists; it is not written over.",
      fr: "Le fichier \(file) existe ; il n’est pas remplacé.")
  }
  static func exported(_ acts: Int64, _ root: String) -> Wording {
    Wording(
      vi: "Đã xuất \(acts) mục ghi, gốc \(root)", en: "\(acts) acts written, root \(root)",
      fr: "\(acts) actes écrits, racine \(root)")
  }
  static func imported(_ added: Int64, _ acts: Int64, _ root: String) -> Wording {
    Wording(
      vi: "Đã nạp \(added) mục ghi; sổ cái có \(acts) mục ghi, gốc \(root)",
      en: "\(added) acts taken in; the ledger holds \(acts), root \(root)",
      fr: "\(added) actes chargés ; le grand livre en contient \(acts), racine \(root)")
  }
  static let recover = Wording(
    vi: "Cho sổ cái đang chỉ đọc hoạt động lại.", en: "Bring a read-only ledger back to work.",
    fr: "Remettre en service un grand livre en lecture seule.")
  static let checkpointHelp = Wording(
    vi: "Tệp chứa điểm kiểm tra mới nhất đã biết ở bên ngoài.", en: "File with the newest checkpoint known outside.",
    fr: "Fichier du dernier point de contrôle connu à l’extérieur.")
  static let keyHelp = Wording(
    vi: "Khóa kiểm tra chữ ký của điểm kiểm tra đó.", en: "The key that verifies that checkpoint.",
    fr: "La clé qui vérifie ce point de contrôle.")
  static let originHelp = Wording(
    vi: "Tên nguồn mới; mục ghi nêu tên nguồn cũ.", en: "A new origin; an act names the old one.",
    fr: "Une nouvelle origine ; un acte nomme l’ancienne.")
  static let recoverUse = Wording(
    vi: "Cần --checkpoint và --key, hoặc --new-origin.", en: "Give --checkpoint and --key, or --new-origin.",
    fr: "Indiquez --checkpoint et --key, ou --new-origin.")
  static func noCheckpoint(_ file: String) -> Wording {
    Wording(
      vi: "\(file) không chứa điểm kiểm tra.", en: "\(file) holds no checkpoint.",
      fr: "\(file) ne contient pas de point de contrôle.")
  }
  static let badKey = Wording(
    vi: "Khóa kiểm tra không đúng dạng.", en: "That is no verifier key.", fr: "Ce n’est pas une clé de vérification.")
  static let recovered = Wording(
    vi: "Sổ cái ghi và ký trở lại.", en: "The ledger writes and signs again.",
    fr: "Le grand livre écrit et signe à nouveau.")
}
