public import Domain
public import Record

/// What a finding says to a person.
public enum FindingWords {
  /// The words of a finding; one of a later release, whose rule is not known here, shows its name.
  public static func wording(_ finding: ActivityPublished.Finding) -> Wording {
    guard let rule = FindingRule(rawValue: finding.rule) else {
      return .same(([finding.rule] + finding.arguments).joined(separator: " "))
    }
    return rule.wording(finding.arguments)
  }
}

extension FindingRule {
  /// The words, with what they are about in the places of `arguments`; an absent argument leaves its place empty.
  func wording(_ arguments: [String]) -> Wording {
    let given = arguments + Array(repeating: "", count: max(0, 3 - arguments.count))
    let (a, b, c) = (given[0], given[1], given[2])
    switch self {
    case .missing, .empty, .repeated, .outerSpaces, .unexpectedElement, .textOutsideNarrative, .versionNotNamed:
      return shape(a, b)
    case .badDate, .badDecimal, .badPosition, .unknownCode, .badCurrency, .badCountry: return value(a, b)
    case .missingCurrency, .missingValueDate, .percentages, .percentageMissing, .amountBeyond: return number(a, b, c)
    case .duplicateIdentifier, .ofOtherSource, .organisationDiffers: return identity(a, b)
    }
  }

  /// What is there and should not be, or should be and is not.
  private func shape(_ a: String, _ b: String) -> Wording {
    switch self {
    case .missing:
      Wording(vi: "Thiếu “\(a)” trong “\(b)”", en: "“\(a)” is missing in “\(b)”", fr: "« \(a) » manque dans « \(b) »")
    case .empty: Wording(vi: "“\(a)” không có nội dung", en: "“\(a)” says nothing", fr: "« \(a) » est vide")
    case .repeated:
      Wording(
        vi: "“\(a)” xuất hiện nhiều lần trong “\(b)”; chỉ lần đầu được đọc",
        en: "“\(a)” stands more than once in “\(b)”; the first is read",
        fr: "« \(a) » figure plusieurs fois dans « \(b) » ; le premier est lu")
    case .outerSpaces:
      Wording(
        vi: "Mã trong “\(a)” có khoảng trắng thừa ở đầu hoặc cuối", en: "The identifier in “\(a)” has spaces around it",
        fr: "L’identifiant dans « \(a) » est entouré d’espaces")
    case .unexpectedElement where b.isEmpty:
      Wording(
        vi: "Tệp có phần “\(a)” không thuộc chuẩn", en: "The file holds “\(a)”, which the standard does not have",
        fr: "Le fichier contient « \(a) », absent de la norme")
    case .unexpectedElement:
      Wording(
        vi: "Chuẩn không có “\(a)” trong “\(b)”", en: "The standard has no “\(a)” in “\(b)”",
        fr: "La norme ne prévoit pas « \(a) » dans « \(b) »")
    case .textOutsideNarrative:
      Wording(
        vi: "Lời văn trong “\(a)” nằm ngoài “narrative”; vẫn được đọc",
        en: "The words in “\(a)” stand outside “narrative”; they are read",
        fr: "Le texte de « \(a) » est hors de « narrative » ; il est lu")
    default:
      Wording(
        vi: "Dự án không nêu phiên bản của chuẩn", en: "The activity does not name its version of the standard",
        fr: "L’activité n’indique pas sa version de la norme")
    }
  }

  /// What is written and cannot be read.
  private func value(_ a: String, _ b: String) -> Wording {
    switch self {
    case .badDate:
      Wording(
        vi: "“\(a)” trong “\(b)” không phải là ngày", en: "“\(a)” in “\(b)” is not a date",
        fr: "« \(a) » dans « \(b) » n’est pas une date")
    case .badDecimal:
      Wording(
        vi: "“\(a)” trong “\(b)” không phải là số", en: "“\(a)” in “\(b)” is not a number",
        fr: "« \(a) » dans « \(b) » n’est pas un nombre")
    case .badPosition:
      Wording(
        vi: "“\(a)” không phải là vĩ độ và kinh độ", en: "“\(a)” is not a latitude and a longitude",
        fr: "« \(a) » n’est pas une latitude et une longitude")
    case .badCurrency:
      Wording(
        vi: "“\(a)” không phải là mã tiền tệ", en: "“\(a)” is not a currency code",
        fr: "« \(a) » n’est pas un code de monnaie")
    case .badCountry:
      Wording(
        vi: "“\(a)” không phải là mã quốc gia", en: "“\(a)” is not a country code",
        fr: "« \(a) » n’est pas un code de pays")
    default:
      Wording(
        vi: "Danh mục không có mã “\(a)” cho “\(b)”", en: "The code list has no “\(a)” for “\(b)”",
        fr: "La liste de codes n’a pas de « \(a) » pour « \(b) »")
    }
  }

  /// Money and percentages.
  private func number(_ a: String, _ b: String, _ c: String) -> Wording {
    switch self {
    case .missingCurrency:
      Wording(
        vi: "Số tiền trong “\(a)” không có loại tiền", en: "An amount in “\(a)” has no currency",
        fr: "Un montant dans « \(a) » est sans monnaie")
    case .missingValueDate:
      Wording(
        vi: "Số tiền không có ngày quy đổi (“value-date”)",
        en: "An amount has no date for its conversion (“value-date”)",
        fr: "Un montant n’a pas de date de conversion (« value-date »)")
    case .percentages:
      Wording(
        vi: "Tỷ lệ của “\(b)” (danh mục \(c)) cộng lại là \(a) %, không phải 100 %",
        en: "The percentages of “\(b)” (vocabulary \(c)) add up to \(a)%, not 100%",
        fr: "Les pourcentages de « \(b) » (vocabulaire \(c)) font \(a) %, et non 100 %")
    case .percentageMissing:
      Wording(
        vi: "Có nhiều “\(a)” (danh mục \(b)) nhưng không phải mục nào cũng có tỷ lệ",
        en: "There are several “\(a)” (vocabulary \(b)) and not each has a percentage",
        fr: "Il y a plusieurs « \(a) » (vocabulaire \(b)) et tous n’ont pas de pourcentage")
    default:
      Wording(
        vi: "Số tiền \(a) quá lớn, không ghi vào hồ sơ",
        en: "The amount \(a) is too large and is left out of the record",
        fr: "Le montant \(a) est trop grand ; il n’est pas inscrit au registre")
    }
  }

  /// Who is who.
  private func identity(_ a: String, _ b: String) -> Wording {
    switch self {
    case .duplicateIdentifier:
      Wording(
        vi: "Mã này đã có ở một dự án khác được giữ lại (\(a), dòng \(b)); dự án này không được ghi",
        en: "Another activity has this identifier and is kept (\(a), line \(b)); this one is not recorded",
        fr:
          "Une autre activité porte cet identifiant et est retenue (\(a), ligne \(b)) ; celle-ci n’est pas enregistrée")
    case .ofOtherSource:
      Wording(
        vi: "Mã này đã được ghi nhận từ nguồn “\(a)”; bản ghi không bị thay đổi",
        en: "This identifier is on record from the source “\(a)”; the record is not changed",
        fr: "Cet identifiant est déjà enregistré depuis la source « \(a) » ; le registre n’est pas modifié")
    default:
      Wording(
        vi: "Tổ chức “\(a)” đã được ghi nhận với nội dung khác; bản ghi không bị thay đổi",
        en: "The organisation “\(a)” is on record in other words; the record is not changed",
        fr: "L’organisation « \(a) » est enregistrée en d’autres termes ; le registre n’est pas modifié")
    }
  }
}
