import Domain
import Foundation

/// What `nhipcau serve` says.
enum ServeWords {
  static let host = Wording(vi: "Địa chỉ để lắng nghe.", en: "Address to listen on.", fr: "Adresse d’écoute.")
  static let port = Wording(vi: "Cổng để lắng nghe.", en: "Port to listen on.", fr: "Port d’écoute.")
  static let publicURL = Wording(
    vi: "Địa chỉ công khai của bản cài đặt, ví dụ https://vi-du.example.",
    en: "Public address of the installation, such as https://example.org.",
    fr: "Adresse publique de l’installation, par exemple https://exemple.example.")
  static let trustedProxy = Wording(
    vi: "Máy trung gian đáng tin (có thể lặp lại).", en: "A proxy that is trusted (may be repeated).",
    fr: "Un mandataire de confiance (répétable).")
  static let empty = Wording(
    vi: "Không nạp hồ sơ minh họa vào thư mục trống.",
    en: "Do not load the demonstration record into an empty directory.",
    fr: "Ne pas charger le registre de démonstration dans un répertoire vide.")
  static let operatedBy = Wording(
    vi: "Tên đơn vị vận hành, hiện ở cuối mỗi trang.", en: "Who runs this installation, as every page says.",
    fr: "Qui exploite cette installation, comme l’indique chaque page.")
  static let examples = Wording(
    vi: "Thư mục chứa bộ dữ liệu mẫu hư cấu.", en: "Folder of the fictitious sample.",
    fr: "Dossier de l’exemple fictif.")

  /// Scheme and host by which people reach the installation.
  static func place(host: String, port: Int, publicURL: String?) -> String {
    publicURL ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  static func announce(host: String, port: Int, publicURL: String?) {
    let place = place(host: host, port: port, publicURL: publicURL)
    let words = Wording(
      vi: "Nhịp Cầu đang chạy: \(place)/vi (Ctrl-C để dừng)", en: "Nhịp Cầu is running: \(place)/en (Ctrl-C stops it)",
      fr: "Nhịp Cầu fonctionne : \(place)/fr (Ctrl-C pour arrêter)")
    print(words[Reader.language])
    fflush(nil)
  }

  static func unknownHost(_ host: String) -> Wording {
    Wording(
      vi: "Không tìm thấy địa chỉ «\(host)».", en: "There is no address ‘\(host)’.",
      fr: "L’adresse « \(host) » est inconnue.")
  }

  static func portBusy(_ host: String, _ port: Int) -> Wording {
    Wording(
      vi: "Cổng \(port) trên \(host) đang được dùng. Chọn cổng khác bằng --port.",
      en: "Port \(port) on \(host) is in use. Choose another with --port.",
      fr: "Le port \(port) sur \(host) est occupé. Choisissez-en un autre avec --port.")
  }

  static func portForbidden(_ port: Int) -> Wording {
    Wording(
      vi: "Không được phép dùng cổng \(port).", en: "Port \(port) may not be used by this user.",
      fr: "Le port \(port) n’est pas permis à cet utilisateur.")
  }

  static let defaultOperator = Wording(
    vi: "chưa nêu tên đơn vị vận hành", en: "operator not named", fr: "exploitant non nommé")
}
