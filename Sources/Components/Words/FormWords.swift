import Domain

/// What forms say of themselves.
enum FormWords {
  static let problem = Wording(vi: "Có nội dung cần sửa", en: "There is a problem", fr: "Un point est à corriger")
  static let error = Wording(vi: "Lỗi:", en: "Error:", fr: "Erreur :")
  static let optional = Wording(vi: "không bắt buộc", en: "optional", fr: "facultatif")
  static let day = Wording(vi: "Ngày", en: "Day", fr: "Jour")
  static let month = Wording(vi: "Tháng", en: "Month", fr: "Mois")
  static let year = Wording(vi: "Năm", en: "Year", fr: "Année")
}
