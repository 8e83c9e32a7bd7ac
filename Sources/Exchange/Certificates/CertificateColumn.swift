public import Domain

/// A column of the table by which existing certificates are entered.
public enum CertificateColumn: String, CaseIterable, Sendable, Hashable, Codable {
  case number, kind
  case organisation = "organisation_name"
  case country
  case identifier = "organisation_identifier"
  /// The answer to the question which organisation of the record is meant: its record number, or `new`.
  case record = "organisation_record"
  case fields, provinces, issued
  case validFrom = "valid_from"
  case validTo = "valid_to"
  case standing
  case standingDate = "standing_date"
  case decision

  /// Without it a row says nothing.
  public var isRequired: Bool {
    switch self {
    case .number, .kind, .organisation, .fields, .provinces, .issued, .validFrom, .validTo: true
    case .country, .identifier, .record, .standing, .standingDate, .decision: false
    }
  }

  /// The head of the column.
  public var heading: Wording {
    switch self {
    case .number: Wording(vi: "Số giấy đăng ký", en: "Certificate number", fr: "Numéro du certificat")
    case .kind: Wording(vi: "Loại giấy đăng ký", en: "Kind of certificate", fr: "Type de certificat")
    case .organisation: Wording(vi: "Tên tổ chức", en: "Organisation", fr: "Organisation")
    case .country: Wording(vi: "Quốc gia", en: "Country", fr: "Pays")
    case .identifier:
      Wording(vi: "Mã định danh tổ chức", en: "Organisation identifier", fr: "Identifiant de l’organisation")
    case .record: Wording(vi: "Số hồ sơ tổ chức", en: "Organisation record", fr: "Fiche de l’organisation")
    case .fields: Wording(vi: "Lĩnh vực hoạt động", en: "Fields", fr: "Domaines")
    case .provinces: Wording(vi: "Địa bàn hoạt động", en: "Provinces", fr: "Provinces")
    case .issued: Wording(vi: "Ngày cấp", en: "Date of issue", fr: "Date de délivrance")
    case .validFrom: Wording(vi: "Có hiệu lực từ ngày", en: "Valid from", fr: "Valable à partir du")
    case .validTo: Wording(vi: "Có hiệu lực đến ngày", en: "Valid to", fr: "Valable jusqu’au")
    case .standing: Wording(vi: "Tình trạng", en: "Standing", fr: "Situation")
    case .standingDate:
      Wording(vi: "Ngày đình chỉ hoặc thu hồi", en: "Date of standing", fr: "Date de la situation")
    case .decision: Wording(vi: "Số quyết định", en: "Decision number", fr: "Numéro de la décision")
    }
  }

  /// Other heads under which the column is known: those of our own files, and usual ones. Folded.
  private var otherHeads: [String] {
    switch self {
    case .number: ["so giay", "so gdk", "so giay phep", "so", "no", "n°"]
    case .kind: ["loai giay", "loai", "type"]
    case .organisation:
      [
        "ten to chuc pcpnn", "to chuc", "holder_name", "organisation name", "organization", "organization name",
        "nom de l’organisation", "nom",
      ]
    case .country: ["nuoc", "quoc tich", "nuoc xuat xu", "country of origin", "pays d’origine"]
    case .identifier: ["ma dinh danh", "identifier", "identifiant"]
    case .record: ["holder_record", "so ho so"]
    case .fields: ["linh vuc", "field", "fields of work", "domaines d’activite"]
    case .provinces: ["dia ban", "tinh, thanh pho", "tinh", "province"]
    case .issued: ["cap ngay", "issue date", "issued on", "delivre le"]
    case .validFrom: ["tu ngay", "hieu luc tu", "hieu luc tu ngay", "from", "du"]
    case .validTo:
      ["den ngay", "hieu luc den", "hieu luc den ngay", "het han", "ngay het han", "expiry", "expires", "to", "au"]
    case .standing: ["trang thai", "status", "statut"]
    case .standingDate: ["ngay quyet dinh", "standing date"]
    case .decision: ["quyet dinh", "decision no"]
    }
  }

  /// The column that a head of a file names, in whatever of the three languages and case; nil for another.
  public init?(heading text: String) {
    guard let column = CertificateColumn.heads[CertificateColumn.key(text)] else { return nil }
    self = column
  }

  private static let heads: [String: CertificateColumn] = {
    var heads: [String: CertificateColumn] = [:]
    for column in allCases {
      let words = [column.rawValue, column.heading.vi, column.heading.en, column.heading.fr] + column.otherHeads
      for word in words where heads[key(word)] == nil { heads[key(word)] = column }
    }
    return heads
  }()

  /// Folded, without what is set apart in brackets and without a star.
  private static func key(_ text: String) -> String {
    let folded = SearchFold.fold(Text(text).string).replacing("’", with: "'")
    return folded.prefix { $0 != "(" }.replacing("*", with: "").split { $0.isWhitespace }.joined(separator: " ")
  }
}
