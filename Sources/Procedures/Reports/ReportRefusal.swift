public import Domain

/// Why a yearly report is not filed, or a figure not taken.
public enum ReportRefusal: Error, Equatable, Sendable {
  /// The data run to that day: before it is over nothing can be reported on them.
  case notOver(Day)
  case alreadyFiled
  /// Something was recorded since the report was looked at: its figures are others now.
  case figuresMoved
  case correctedMeanwhile
  case amountMissing
  case amountWrong
  case reasonMissing
  case placeMissing
  case fieldWrong
  case currencyMissing
  case organisationUnknown
  case outsideScope
  case numberWrong
  case tooLong(most: Int)
  case nothingChanged
  /// A figure that was to be added stands there already, or was added twice.
  case standsAlready

  /// The field of the form it belongs to; nil: the form as a whole.
  public var field: String? {
    switch self {
    case .notOver, .alreadyFiled, .figuresMoved, .correctedMeanwhile, .nothingChanged: nil
    case .amountMissing, .amountWrong: ReportLineForm.amount
    case .reasonMissing, .tooLong: ReportLineForm.reason
    case .placeMissing, .outsideScope, .standsAlready: ReportLineForm.place
    case .fieldWrong: ReportLineForm.field
    case .currencyMissing: ReportLineForm.currency
    case .organisationUnknown: ReportLineForm.organisation
    case .numberWrong: nil
    }
  }

  public var wording: Wording {
    switch self {
    case .notOver(let day):
      Wording(
        vi: "Số liệu tính đến hết \(day.words(.vi)); sau ngày đó mới nộp được báo cáo",
        en: "The data run to the end of \(day.words(.en)); the report can be filed after that day",
        fr: "Les données vont jusqu’au \(day.words(.fr)) inclus ; le rapport peut être déposé après cette date")
    case .alreadyFiled:
      Wording(
        vi: "Báo cáo năm này đã được nộp; muốn thay đổi số liệu, hãy đính chính",
        en: "This year’s report has been filed; to change a figure, correct it",
        fr: "Le rapport de cette année est déjà déposé ; pour changer un chiffre, rectifiez-le")
    case .figuresMoved:
      Wording(
        vi: "Số liệu trong hồ sơ đã thay đổi từ khi bạn xem; hãy kiểm tra lại rồi nộp",
        en: "The figures in the record have changed since you looked; check them again, then file",
        fr: "Les chiffres du registre ont changé depuis votre lecture ; vérifiez-les à nouveau, puis déposez")
    case .correctedMeanwhile:
      Wording(
        vi: "Người khác vừa đính chính báo cáo này; hãy xem lại rồi gửi lại",
        en: "Somebody else has just corrected this report; look at it again, then send",
        fr: "Une autre personne vient de rectifier ce rapport ; relisez-le, puis renvoyez")
    case .amountMissing: Wording(vi: "Nhập số tiền", en: "Enter the amount", fr: "Indiquez le montant")
    case .amountWrong:
      Wording(
        vi: "Số tiền phải là một số, như 12500 hoặc 12.500,50",
        en: "The amount must be a number, as 12500 or 12,500.50",
        fr: "Le montant doit être un nombre, comme 12500 ou 12 500,50")
    case .reasonMissing:
      Wording(
        vi: "Nêu lý do hoặc nguồn của số liệu", en: "Say why, or where the figure is from",
        fr: "Indiquez le motif ou la source du chiffre")
    case .placeMissing: Wording(vi: "Chọn địa bàn", en: "Choose the place", fr: "Choisissez le lieu")
    case .fieldWrong: Wording(vi: "Chọn lĩnh vực", en: "Choose the field", fr: "Choisissez le domaine")
    case .currencyMissing: Wording(vi: "Chọn đồng tiền", en: "Choose the currency", fr: "Choisissez la devise")
    case .organisationUnknown:
      Wording(
        vi: "Nhập số hồ sơ của tổ chức (o-…), có trên trang của tổ chức",
        en: "Enter the organisation’s record number (o-…); it stands on its page",
        fr: "Indiquez le numéro de l’organisation (o-…), qui figure sur sa page")
    case .outsideScope:
      Wording(
        vi: "Dòng này không thuộc phạm vi báo cáo của bạn", en: "This figure is not of your report’s scope",
        fr: "Ce chiffre ne relève pas de votre rapport")
    case .numberWrong:
      Wording(
        vi: "Nhập một số nguyên từ 0 đến 1.000.000", en: "Enter a whole number from 0 to 1,000,000",
        fr: "Indiquez un nombre entier de 0 à 1 000 000")
    case .tooLong(let most):
      Wording(
        vi: "Quá dài: tối đa \(most) ký tự", en: "Too long: at most \(most) signs",
        fr: "Trop long : \(most) signes au plus")
    case .nothingChanged:
      Wording(
        vi: "Chưa có gì khác với báo cáo đang có; hãy sửa ít nhất một mục",
        en: "Nothing differs from the report as it stands; change at least one thing",
        fr: "Rien ne diffère du rapport tel qu’il est ; modifiez au moins un élément")
    case .standsAlready:
      Wording(
        vi: "Báo cáo đã có số liệu này; hãy chọn nó trong bảng để đính chính",
        en: "The report has this figure already; choose it in the table to correct it",
        fr: "Ce chiffre figure déjà au rapport ; choisissez-le dans le tableau pour le rectifier")
    }
  }
}

extension FormErrors {
  public init(_ refusal: ReportRefusal) { self.init(refusal.field, refusal.wording) }
}
