extension DossierItem.Form {
  /// In which form a paper is filed, as a person reads it.
  public var wording: Wording {
    switch self {
    case .application: Wording(vi: "Mẫu đơn", en: "Form", fr: "Formulaire")
    case .document: Wording(vi: "Văn bản", en: "Document", fr: "Document")
    case .copy: Wording(vi: "Bản sao", en: "Copy", fr: "Copie")
    case .original: Wording(vi: "Bản chính", en: "Original", fr: "Original")
    }
  }
}

extension DossierItem.ForeignPaper {
  /// What a paper in a foreign language needs, as a person reads it.
  public var wording: Wording {
    switch self {
    case .nothing: Wording(vi: "Không yêu cầu", en: "Nothing", fr: "Rien")
    case .translation:
      Wording(
        vi: "Bản dịch tiếng Việt được chứng thực", en: "Certified Vietnamese translation",
        fr: "Traduction vietnamienne certifiée")
    case .legalisationAndTranslation:
      Wording(
        vi: "Hợp pháp hóa lãnh sự và bản dịch tiếng Việt được chứng thực",
        en: "Consular legalisation and certified Vietnamese translation",
        fr: "Légalisation consulaire et traduction vietnamienne certifiée")
    }
  }
}

extension DossierItem.Subject {
  /// Whose paper it is, as a person reads it.
  public var wording: Wording {
    switch self {
    case .organisation: Wording(vi: "Tổ chức", en: "The organisation", fr: "L’organisation")
    case .representative:
      Wording(vi: "Người được đề nghị chấp thuận", en: "The person proposed", fr: "La personne proposée")
    }
  }
}

extension ConsulteeRule {
  /// Who is asked, as the article puts it; an office by the name it had there.
  public func wording(by offices: OfficeDirectory) -> Wording {
    switch self {
    case .office(let name): offices[name]?.title ?? .same(name.text)
    case .lineMinistries:
      Wording(
        vi: "Bộ, cơ quan ngang bộ quản lý chuyên ngành về từng lĩnh vực đăng ký",
        en: "The ministry that manages each field registered",
        fr: "Le ministère compétent pour chaque domaine enregistré")
    case .provinces:
      Wording(
        vi: "Ủy ban nhân dân từng tỉnh, thành phố nơi đăng ký triển khai hoạt động",
        en: "The People’s Committee of each province or city of work registered",
        fr: "Le Comité populaire de chaque province ou ville d’activité enregistrée")
    case .approvingBodies:
      Wording(
        vi: "Cơ quan phê duyệt việc tiếp nhận khoản viện trợ",
        en: "The body that approves receiving the aid", fr: "L’autorité qui approuve la réception de l’aide")
    case .furtherConcerned:
      Wording(
        vi: "Bộ, cơ quan khác liên quan đến nội dung sửa đổi, bổ sung, do cơ quan tiếp nhận xác định (cần xác nhận)",
        en: "Other ministries and offices concerned by the change, as the receiving office finds (to be confirmed)",
        fr:
          "Les autres ministères et services concernés par la modification, selon le service de réception (à confirmer)"
      )
    }
  }
}
