import Components
import Domain

/// What the page of planned activities says.
enum PlannedWords {
  static func title(_ years: Int) -> Wording {
    Wording(
      vi: "Chương trình, dự án, phi dự án dự kiến triển khai trong 0\(years) năm",
      en: "Which programmes, projects and non-project aid are planned for \(years) years?",
      fr: "Quels programmes, projets et aides hors projet sont prévus pour \(years) ans\u{00A0}?")
  }

  static func short(_ years: Int) -> Wording {
    Wording(
      vi: "Hoạt động dự kiến trong 0\(years) năm", en: "Planned for \(years) years", fr: "Prévu pour \(years) ans")
  }

  static let noRow = Wording(
    vi: "Kê khai ít nhất một chương trình, dự án hoặc phi dự án",
    en: "Enter at least one programme, project or non-project aid",
    fr: "Indiquez au moins un programme, un projet ou une aide hors projet")
  static let otherField = Wording(
    vi: "Lĩnh vực này không có trong các lĩnh vực đề nghị", en: "This field is not among those applied for",
    fr: "Ce domaine ne figure pas parmi ceux demandés")
  static let otherProvince = Wording(
    vi: "Có địa bàn không thuộc các tỉnh, thành phố đề nghị", en: "A province is not among those applied for",
    fr: "Une province ne figure pas parmi celles demandées")
  static let add = Wording(vi: "Thêm một dòng", en: "Save and add another", fr: "Enregistrer et ajouter")
  static let remove = Wording(vi: "Bỏ dòng này", en: "Take it out", fr: "Retirer")

  static func removeRow(_ number: Int) -> Wording {
    Wording(vi: "Bỏ dòng \(number)", en: "Take out row \(number)", fr: "Retirer la ligne \(number)")
  }

  static func row(_ number: Int) -> Wording {
    Wording(vi: "Dòng \(number)", en: "Row \(number)", fr: "Ligne \(number)")
  }

  static func year(_ range: ClosedRange<Int>) -> Wording {
    Wording(
      vi: "Năm từ \(range.lowerBound) đến \(range.upperBound)",
      en: "A year from \(range.lowerBound) to \(range.upperBound)",
      fr: "Une année de \(range.lowerBound) à \(range.upperBound)")
  }

  static let kinds = [
    FormField.Choice("programme", Phrase(Wording(vi: "Chương trình", en: "Programme", fr: "Programme"))),
    FormField.Choice("project", Phrase(Wording(vi: "Dự án", en: "Project", fr: "Projet"))),
    FormField.Choice("non-project", Phrase(Wording(vi: "Phi dự án", en: "Non-project aid", fr: "Aide hors projet"))),
  ]

  static func label(_ column: PlannedRow.Column) -> Wording {
    switch column {
    case .name: Wording(vi: "Tên", en: "Name", fr: "Intitulé")
    case .kind: Wording(vi: "Hình thức", en: "Kind", fr: "Type")
    case .field: Wording(vi: "Lĩnh vực", en: "Field", fr: "Domaine")
    case .provinces: Wording(vi: "Địa bàn", en: "Provinces", fr: "Provinces")
    case .partner: Wording(vi: "Đối tác Việt Nam", en: "Vietnamese partner", fr: "Partenaire vietnamien")
    case .amount: Wording(vi: "Kinh phí dự kiến", en: "Planned budget", fr: "Budget prévu")
    case .currency: FieldWords.currency
    case .from: Wording(vi: "Từ năm", en: "From the year", fr: "De l’année")
    case .until: Wording(vi: "Đến năm", en: "To the year", fr: "À l’année")
    }
  }

  static func hint(_ column: PlannedRow.Column) -> Wording? {
    switch column {
    case .provinces:
      Wording(
        vi: "Trong các tỉnh, thành phố đề nghị.", en: "Among those applied for.", fr: "Parmi celles demandées.")
    case .name, .kind, .field, .partner, .amount, .currency, .from, .until: nil
    }
  }
}
