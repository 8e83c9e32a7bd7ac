import Domain
import Exchange

/// What `nhipcau import certificates` says.
enum CertificateTableWords {
  static let abstract = Wording(
    vi: "Nhập giấy đăng ký hiện có từ bảng tính.", en: "Take in existing certificates from a spreadsheet.",
    fr: "Reprendre les certificats existants depuis un tableur.")
  static let fileHelp = Wording(
    vi: "Tệp .xlsx hoặc .csv theo biểu mẫu.", en: "An .xlsx or .csv file after the template.",
    fr: "Un fichier .xlsx ou .csv selon le modèle.")
  static let returnedHelp = Wording(
    vi: "Ghi các dòng không nhận, kèm lý do, vào tệp .xlsx này.",
    en: "Write the rows that were not taken, with the reasons, to this .xlsx file.",
    fr: "Écrire les lignes non reprises, avec les motifs, dans ce fichier .xlsx.")
  static let templateHelp = Wording(
    vi: "Ghi biểu mẫu trống vào tệp .xlsx này.", en: "Write the empty template to this .xlsx file.",
    fr: "Écrire le modèle vide dans ce fichier .xlsx.")
  static let noFile = Wording(
    vi: "Hãy nêu tệp cần nhập, hoặc --template.", en: "Name the file to take in, or --template.",
    fr: "Indiquez le fichier à reprendre, ou --template.")

  static func notWritable(_ path: String) -> Wording {
    Wording(
      vi: "Không ghi được tệp \(path).", en: "The file \(path) cannot be written.",
      fr: "Le fichier \(path) ne peut pas être écrit.")
  }

  static func written(_ path: String) -> Wording {
    Wording(vi: "Đã ghi biểu mẫu: \(path)", en: "Template written: \(path)", fr: "Modèle écrit\u{A0}: \(path)")
  }

  static func returnedTo(_ path: String) -> Wording {
    Wording(
      vi: "Các dòng trả lại: \(path)", en: "Returned rows: \(path)", fr: "Lignes renvoyées\u{A0}: \(path)")
  }

  static func summary(_ report: CertificateImportReport) -> Wording {
    Wording(
      vi:
        "\(report.rows) dòng · \(report.new) mới, \(report.changed) thay đổi, \(report.same) giữ nguyên · \(report.conflicts) mâu thuẫn, \(report.questions) cần trả lời, \(report.errors) lỗi · \(report.organisations) tổ chức mới",
      en:
        "\(report.rows) rows · \(report.new) new, \(report.changed) changed, \(report.same) same · \(report.conflicts) conflicts, \(report.questions) questions, \(report.errors) errors · \(report.organisations) new organisations",
      fr:
        "\(report.rows) lignes · \(report.new) nouvelles, \(report.changed) modifiées, \(report.same) inchangées · \(report.conflicts) conflits, \(report.questions) questions, \(report.errors) erreurs · \(report.organisations) nouvelles organisations"
    )
  }
}

extension CertificateFinding.Severity {
  var wording: Wording {
    switch self {
    case .error: Wording(vi: "lỗi", en: "error", fr: "erreur")
    case .conflict: Wording(vi: "mâu thuẫn", en: "conflict", fr: "conflit")
    case .question: Wording(vi: "câu hỏi", en: "question", fr: "question")
    case .warning: Wording(vi: "lưu ý", en: "note", fr: "remarque")
    }
  }
}
