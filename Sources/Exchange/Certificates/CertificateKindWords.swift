import Domain

/// The words by which people name kinds, standings and fields, in the three languages.
enum CertificateKindWords {
  static func kind(_ text: String) -> Certificate.Kind? { kinds[key(text)] }
  static func field(_ text: String) -> FieldOfWork? { fields[key(text)] }

  /// A standing as people write it; “expired” follows from the last day and is none of its own.
  enum Standing { case inForce, suspended, withdrawn, expired }

  /// In force where nothing is written.
  static func standing(_ text: String) -> Standing? { text.isEmpty ? .inForce : standings[key(text)] }

  private static let kinds: [String: Certificate.Kind] = {
    var kinds: [String: Certificate.Kind] = [:]
    for kind in Certificate.Kind.allCases {
      let others: [String]
      switch kind {
      case .operation: others = ["hoạt động", "HĐ", "GĐKHĐ", "operation", "activité", "đăng ký hoạt động"]
      case .representativeOffice:
        others = [
          "văn phòng đại diện", "lập văn phòng đại diện", "VPĐD", "representative office", "RO",
          "bureau de représentation",
        ]
      case .projectOffice:
        others = [
          "văn phòng dự án", "lập văn phòng dự án", "giấy đăng ký lập văn phòng dự án", "VPDA", "project office", "PO",
          "bureau de projet", "project office certificate", "certificat de bureau de projet",
        ]
      }
      for word in [kind.rawValue, kind.wording.vi, kind.wording.en, kind.wording.fr] + others {
        kinds[key(word)] = kind
      }
    }
    return kinds
  }()

  private static let standings: [String: Standing] = {
    let words: [(Standing, [String])] = [
      (
        .inForce,
        ["in-force", "in force", "còn hiệu lực", "đang hiệu lực", "có hiệu lực", "en vigueur", "valid", "valable"]
      ),
      (
        .suspended,
        ["suspended", "tạm đình chỉ", "đình chỉ", "đình chỉ hoạt động", "tạm đình chỉ hoạt động", "suspendu"]
      ),
      (.withdrawn, ["withdrawn", "đã thu hồi", "thu hồi", "bị thu hồi", "retiré", "revoked"]),
      (.expired, ["expired", "hết hiệu lực", "hết hạn", "expiré"]),
    ]
    return Dictionary(words.flatMap { standing, words in words.map { (key($0), standing) } }) { first, _ in first }
  }()

  private static let fields: [String: FieldOfWork] = {
    var fields: [String: FieldOfWork] = [:]
    for field in FieldOfWork.allCases {
      for word in [field.rawValue, field.wording.vi, field.wording.en, field.wording.fr] { fields[key(word)] = field }
    }
    let others: [(String, FieldOfWork)] = [
      ("giáo dục", .education), ("giáo dục và đào tạo", .education), ("education", .education),
      ("đào tạo nghề", .vocationalTraining),
      ("dạy nghề", .vocationalTraining), ("xã hội", .social), ("vấn đề xã hội", .social), ("nông nghiệp", .agriculture),
      ("agriculture", .agriculture), ("môi trường", .environment), ("environment", .environment), ("văn hóa", .culture),
      ("culture", .culture), ("chăm sóc sức khỏe", .health),
    ]
    for (word, field) in others { fields[key(word)] = field }
    return fields
  }()

  /// Letters and figures only, folded.
  static func key(_ text: String) -> String { SearchFold.fold(text).filter { $0.isLetter || $0.isNumber } }
}

/// Cells that hold several things.
enum CertificateLists {
  /// Provinces, parted by semicolons, commas or lines.
  static func provinces(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == "," || $0.isNewline }.map { Text($0).string }.filter { !$0.isEmpty }
  }

  /// Fields, parted by semicolons or lines. Commas part them only where each part is a field: names of fields have commas, too.
  static func fields(_ text: String) -> [String] {
    let parts = text.split { $0 == ";" || $0.isNewline }.map { Text($0).string }.filter { !$0.isEmpty }
    return parts.flatMap { part -> [String] in
      if CertificateKindWords.field(part) != nil { return [part] }
      let smaller = part.split(separator: ",").map { Text($0).string }.filter { !$0.isEmpty }
      return smaller.allSatisfy { CertificateKindWords.field($0) != nil } ? smaller : [part]
    }
  }
}
