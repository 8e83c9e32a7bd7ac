import Domain
import Record

/// What is said about a data directory.
enum HouseWords {
  static func otherNature(_ nature: RecordOpening.Nature) -> Wording {
    switch nature {
    case .demonstration:
      Wording(
        vi: "Thư mục dữ liệu này là hồ sơ minh họa (hư cấu); không nhận dữ liệu thật. Chọn thư mục khác bằng --data.",
        en: "This data directory is a (fictitious) demonstration and takes no real data. Choose another with --data.",
        fr:
          "Ce répertoire est une démonstration (fictive) et ne reçoit pas de données réelles. Choisissez-en un autre avec --data."
      )
    case .record:
      Wording(
        vi: "Thư mục dữ liệu này là hồ sơ thật; không nhận dữ liệu minh họa. Chọn thư mục khác bằng --data.",
        en: "This data directory is a record and takes no demonstration data. Choose another with --data.",
        fr:
          "Ce répertoire est un registre réel et ne reçoit pas de données de démonstration. Choisissez-en un autre avec --data."
      )
    }
  }

  static let noOpening = Wording(
    vi: "Mục ghi đầu tiên không phải là mở hồ sơ: đây không phải thư mục dữ liệu của Nhịp Cầu.",
    en: "The first act does not open a record: this is no data directory of Nhịp Cầu.",
    fr: "Le premier acte n’ouvre pas de registre : ce n’est pas un répertoire de Nhịp Cầu.")

  static let demonstrationOperator = Wording(
    vi: "bản cài đặt minh họa", en: "demonstration installation", fr: "installation de démonstration")

  static let loading = Wording(
    vi: "Thư mục trống: đang nạp hồ sơ minh họa (hư cấu).",
    en: "The directory is empty: loading the (fictitious) demonstration.",
    fr: "Répertoire vide : chargement de la démonstration (fictive).")

  static let notEmpty = Wording(
    vi: "Thư mục dữ liệu không trống: hồ sơ minh họa chỉ lập trong thư mục trống.",
    en: "The data directory is not empty: a demonstration is composed in an empty one.",
    fr: "Le répertoire n’est pas vide : une démonstration se compose dans un répertoire vide.")

  static func notDirectory(_ path: String) -> Wording {
    Wording(
      vi: "\(path) không phải là thư mục.", en: "\(path) is not a directory.", fr: "\(path) n’est pas un répertoire.")
  }

  static func cannotMake(_ path: String) -> Wording {
    Wording(
      vi: "Không tạo được thư mục \(path).", en: "The directory \(path) cannot be made.",
      fr: "Le répertoire \(path) ne peut pas être créé.")
  }

  static func noRights(_ path: String) -> Wording {
    Wording(
      vi: "Không có quyền đọc và ghi trong \(path).", en: "There is no right to read and write in \(path).",
      fr: "Aucun droit de lecture et d’écriture dans \(path).")
  }
}
