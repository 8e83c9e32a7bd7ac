import Domain

/// What is said at a field whose answer cannot be taken.
enum FieldWords {
  static let required = Wording(vi: "Trả lời câu hỏi này", en: "Answer this question", fr: "Répondez à cette question")
  static let chooseOne = Wording(vi: "Chọn một phương án", en: "Choose one", fr: "Faites un choix")
  static let chooseSome = Wording(
    vi: "Chọn ít nhất một mục", en: "Choose at least one", fr: "Choisissez au moins un élément")
  static let unknownChoice = Wording(
    vi: "Lựa chọn này không có trong danh sách", en: "This is no choice of the list",
    fr: "Ce choix ne figure pas dans la liste")
  static let noMailbox = Wording(
    vi: "Địa chỉ thư điện tử chưa đúng, ví dụ đúng: ten@tochuc.org",
    en: "This is no e-mail address, such as name@organisation.org",
    fr: "Cette adresse électronique n’est pas valable, par exemple nom@organisation.org")
  static let noWebsite = Wording(
    vi: "Địa chỉ trang tin phải bắt đầu bằng https:// hoặc http://",
    en: "The address must begin with https:// or http://",
    fr: "L’adresse doit commencer par https:// ou http://")
  static let noTelephone = Wording(
    vi: "Số điện thoại chỉ gồm chữ số, dấu cách và dấu +", en: "A telephone number has digits, spaces and a +",
    fr: "Un numéro de téléphone comporte des chiffres, des espaces et un +")
  static let signs = Wording(
    vi: "Nội dung có ký tự không đọc được; đề nghị nhập lại",
    en: "It contains signs that cannot be shown; type it again",
    fr: "Le texte contient des caractères illisibles\u{00A0}; saisissez-le à nouveau")
  static let dayMissing = Wording(
    vi: "Nhập ngày, tháng, năm", en: "Enter day, month and year", fr: "Indiquez le jour, le mois et l’année")
  static let dayPartMissing = [
    Wording(vi: "Nhập ngày", en: "Enter the day", fr: "Indiquez le jour"),
    Wording(vi: "Nhập tháng", en: "Enter the month", fr: "Indiquez le mois"),
    Wording(vi: "Nhập năm", en: "Enter the year", fr: "Indiquez l’année"),
  ]
  static let noSuchDay = Wording(
    vi: "Không có ngày này trong lịch; ví dụ đúng: 27 / 3 / 2019",
    en: "There is no such day; an example: 27 / 3 / 2019",
    fr: "Cette date n’existe pas\u{00A0}; par exemple 27 / 3 / 2019")
  static let mustBePast = Wording(
    vi: "Ngày này phải trước hôm nay", en: "This day must lie in the past", fr: "Cette date doit être passée")
  static let mustBeFuture = Wording(
    vi: "Ngày này phải sau hôm nay", en: "This day must lie in the future", fr: "Cette date doit être à venir")
  static let noAmount = Wording(
    vi: "Nhập số tiền bằng chữ số, ví dụ 250.000 hoặc 250000.50",
    en: "Enter the amount in digits, such as 250,000 or 250000.50",
    fr: "Indiquez le montant en chiffres, par exemple 250 000 ou 250000,50")
  static let amountNotPositive = Wording(
    vi: "Số tiền phải lớn hơn 0", en: "The amount must be more than 0", fr: "Le montant doit être supérieur à 0")
  static let currencyMissing = Wording(vi: "Chọn loại tiền", en: "Choose the currency", fr: "Choisissez la monnaie")

  static func tooLong(_ longest: Int, _ length: Int) -> Wording {
    Wording(
      vi: "Không quá \(longest) ký tự; hiện có \(length)", en: "At most \(longest) characters; there are \(length)",
      fr: "Au plus \(longest) caractères\u{00A0}; il y en a \(length)")
  }

  static let yes = Wording(vi: "Có", en: "Yes", fr: "Oui")
  static let no = Wording(vi: "Không", en: "No", fr: "Non")
  static let choose = Wording(vi: "Chọn…", en: "Choose…", fr: "Choisir…")
  static let amount = Wording(vi: "Số tiền", en: "Amount", fr: "Montant")
  static let currency = Wording(vi: "Loại tiền", en: "Currency", fr: "Monnaie")
}
