import Domain

/// What forms say of themselves.
enum FormWords {
  static let problem = Wording(
    vi: "Đề nghị sửa các nội dung sau", en: "Please correct the following", fr: "Veuillez corriger les points suivants")
  static let error = Wording(vi: "Lỗi:", en: "Error:", fr: "Erreur\u{00A0}:")
  static let optional = Wording(vi: "không bắt buộc", en: "optional", fr: "facultatif")
  static let sending = Wording(vi: "Đang gửi:", en: "Sending:", fr: "Envoi\u{00A0}:")
  static let waiting = Wording(
    vi: "Mất kết nối; sẽ tự gửi tiếp…", en: "The line is broken; going on by itself…",
    fr: "Connexion interrompue\u{00A0}; reprise automatique…")
  static let failed = Wording(
    vi: "Chưa gửi được. Hãy thử lại.", en: "It could not be sent. Try again.", fr: "L’envoi a échoué. Réessayez.")
  static let day = Wording(vi: "Ngày", en: "Day", fr: "Jour")
  static let month = Wording(vi: "Tháng", en: "Month", fr: "Mois")
  static let year = Wording(vi: "Năm", en: "Year", fr: "Année")
}
