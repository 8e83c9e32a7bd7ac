import Domain

/// What each column of the template holds.
extension CertificateColumn {
  var explanation: Wording {
    switch self {
    case .number:
      Wording(
        vi: "Số in trên giấy, đúng như trên giấy", en: "The number printed on the certificate, exactly",
        fr: "Le numéro imprimé sur le certificat, tel quel")
    case .kind:
      Wording(
        vi: "Chọn trong danh sách. Văn phòng dự án: chỉ giấy cấp theo Nghị định 12/2012/NĐ-CP",
        en: "Choose from the list. Project office: only those issued under Decree 12/2012/NĐ-CP",
        fr: "Choisissez dans la liste. Bureau de projet\u{A0}: seulement selon le décret 12/2012/NĐ-CP")
    case .organisation:
      Wording(
        vi: "Tên đầy đủ như trên giấy", en: "The full name as on the certificate",
        fr: "Le nom complet, comme sur le certificat")
    case .country:
      Wording(
        vi: "Nước nơi tổ chức được thành lập: tên hoặc mã hai chữ cái",
        en: "Where the organisation was founded: name or two-letter code",
        fr: "Où l’organisation a été fondée\u{A0}: nom ou code à deux lettres")
    case .identifier:
      Wording(
        vi: "Mã định danh quốc tế của tổ chức, nếu có (org-id.guide)",
        en: "Its international identifier, if any (org-id.guide)",
        fr: "Son identifiant international, s’il existe (org-id.guide)")
    case .record:
      Wording(
        vi: "Để trống; chỉ điền khi được hỏi: số hồ sơ dạng o-… của tổ chức, hoặc “new” nếu là tổ chức mới",
        en: "Leave it empty; fill it when asked: the organisation’s record number (o-…), or “new” for a new one",
        fr: "Laissez vide\u{A0}; à remplir sur demande\u{A0}: fiche de l’organisation (o-…), ou «\u{A0}new\u{A0}»")
    case .fields:
      Wording(
        vi: "Các lĩnh vực, cách nhau bằng dấu chấm phẩy", en: "The fields, parted by semicolons",
        fr: "Les domaines, séparés par des points-virgules")
    case .provinces:
      Wording(
        vi: "Tỉnh, thành phố theo tên tại ngày cấp, cách nhau bằng dấu chấm phẩy; không đổi sang tên mới",
        en: "Provinces by their names on the day of issue, parted by semicolons; not changed into new names",
        fr: "Provinces par leurs noms au jour de délivrance, séparées par des points-virgules\u{A0}; sans les renommer")
    case .issued: Wording(vi: "Ngày ký giấy", en: "The day it was signed", fr: "Le jour de la signature")
    case .validFrom:
      Wording(vi: "Ngày đầu tiên có hiệu lực", en: "The first day it is valid", fr: "Le premier jour de validité")
    case .validTo:
      Wording(
        vi: "Ngày cuối cùng còn hiệu lực; không quá 3 năm (hoạt động) hoặc 5 năm (văn phòng đại diện)",
        en: "The last day it is valid; at most 3 years (operation) or 5 years (representative office)",
        fr: "Le dernier jour de validité\u{A0}; 3 ans au plus (activité) ou 5 ans (bureau de représentation)")
    case .standing:
      Wording(
        vi: "Chọn trong danh sách; để trống là còn hiệu lực", en: "Choose from the list; empty means in force",
        fr: "Choisissez dans la liste\u{A0}; vide signifie en vigueur")
    case .standingDate:
      Wording(
        vi: "Ngày tạm đình chỉ hoặc thu hồi", en: "The day of the suspension or withdrawal",
        fr: "Le jour de la suspension ou du retrait")
    case .decision:
      Wording(
        vi: "Số quyết định tạm đình chỉ hoặc thu hồi", en: "The number of the decision to suspend or withdraw",
        fr: "Le numéro de la décision de suspension ou de retrait")
    }
  }

  /// Invented.
  var example: String {
    switch self {
    case .number: "0123/BNG-HĐ"
    case .kind: "Giấy đăng ký hoạt động"
    case .organisation: "Quỹ Sen Bạc (Silver Lotus Foundation)"
    case .country: "Na Uy; NO"
    case .identifier: "NO-BRC-000000000"
    case .record: "new"
    case .fields: "Y tế; Các vấn đề xã hội"
    case .provinces: "Hà Giang; Điện Biên"
    case .issued: "03/01/2024"
    case .validFrom: "15/01/2024"
    case .validTo: "14/01/2027"
    case .standing: "Tạm đình chỉ"
    case .standingDate: "10/06/2025"
    case .decision: "456/QĐ-BNG"
    }
  }

  var basis: String {
    switch self {
    case .number, .issued: "58/2022/NĐ-CP, Điều 6"
    case .kind: "58/2022/NĐ-CP, Điều 10, 14, 28"
    case .organisation, .country, .identifier: "58/2022/NĐ-CP, Điều 3, 6"
    case .record: ""
    case .fields, .provinces: "58/2022/NĐ-CP, Điều 8 khoản 1"
    case .validFrom, .validTo: "58/2022/NĐ-CP, Điều 9"
    case .standing, .standingDate, .decision: "58/2022/NĐ-CP, Điều 18, 19"
    }
  }
}

/// What the workbooks of certificates say.
enum CertificateSheetWords {
  static let certificates = Wording(vi: "Giấy đăng ký", en: "Certificates", fr: "Certificats")
  static let explanations = Wording(vi: "Giải thích", en: "Explanations", fr: "Explications")
  static let candidates = Wording(vi: "Tổ chức tương tự", en: "Similar organisations", fr: "Organisations semblables")
  static let reason = Wording(vi: "Lý do trả lại", en: "Why it is returned", fr: "Motif du retour")
  static let originalRow = Wording(vi: "Dòng trong tệp gốc", en: "Row of the file", fr: "Ligne du fichier")

  static let candidateColumns: [Wording] = [
    originalRow, Wording(vi: "Tên trong tệp", en: "Name in the file", fr: "Nom dans le fichier"),
    CertificateColumn.record.heading, Wording(vi: "Tên đã ghi nhận", en: "Name on record", fr: "Nom enregistré"),
    CertificateColumn.country.heading, Wording(vi: "Giống nhau (%)", en: "Likeness (%)", fr: "Ressemblance (%)"),
    Wording(vi: "Vì sao", en: "Why", fr: "Pourquoi"),
  ]

  /// Short, for lists in cells hold 255 signs.
  static let kinds: [Language: [String]] = [
    .vi: ["Hoạt động", "Văn phòng đại diện", "Văn phòng dự án"],
    .en: ["Operation", "Representative office", "Project office"],
    .fr: ["Activité", "Bureau de représentation", "Bureau de projet"],
  ]
  static let standings: [Language: [String]] = [
    .vi: ["Còn hiệu lực", "Tạm đình chỉ", "Đã thu hồi"], .en: ["In force", "Suspended", "Withdrawn"],
    .fr: ["En vigueur", "Suspendu", "Retiré"],
  ]

  static let general: [Wording] = [
    Wording(
      vi: "Ngày: định dạng ngày, hoặc viết ngày/tháng/năm (03/09/2025). Tháng không bao giờ đứng trước ngày.",
      en: "Days: format the cell as a date, or write day/month/year (03/09/2025). The month never comes first.",
      fr: "Dates\u{A0}: format date, ou jour/mois/année (03/09/2025). Le mois ne vient jamais en premier."),
    Wording(
      vi: "Nhập lại cùng một tệp không thay đổi gì. Dòng sai được trả lại kèm lý do; dòng đúng được ghi nhận.",
      en: "The same file again changes nothing. Wrong rows come back with their reasons; good rows are recorded.",
      fr:
        "Le même fichier ne change rien une seconde fois. Les lignes fausses reviennent avec leurs motifs\u{A0}; les bonnes sont enregistrées."
    ),
    Wording(
      vi: "Tám lĩnh vực: " + FieldOfWork.allCases.map(\.wording.vi).joined(separator: "; "),
      en: "The eight fields: " + FieldOfWork.allCases.map(\.wording.en).joined(separator: "; "),
      fr: "Les huit domaines\u{A0}: " + FieldOfWork.allCases.map(\.wording.fr).joined(separator: "; ")),
  ]
}
