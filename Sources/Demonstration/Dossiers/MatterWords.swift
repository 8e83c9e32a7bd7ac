import Domain

/// How offices speak of what a dossier asks for, as each procedure's articles have it.
extension DossierMatter {
  /// With what depends on the procedure in its place: `{act}`, `{person}`, `{years}` and the articles.
  func filled(_ words: String) -> String {
    words.replacing("{act}", with: act).replacing("{person}", with: person)
      .replacing("{years}", with: isOfOffice ? "05 năm" : "03 năm")
      .replacing("{conditions}", with: isOfOffice ? "Điều 14" : "Điều 10")
      .replacing("{papers}", with: papers).replacing("{appraisal}", with: appraisal)
  }

  private var act: String {
    let certificate = isOfOffice ? "Giấy đăng ký lập Văn phòng đại diện" : "Giấy đăng ký hoạt động"
    return switch change {
    case .issued, .entered, .suspended, .lifted, .withdrawn: "cấp \(certificate)"
    case .extended: "gia hạn \(certificate)"
    case .amended: "sửa đổi, bổ sung \(certificate)"
    case .reissued: "cấp lại \(certificate)"
    }
  }

  private var person: String { isOfOffice ? "Trưởng Văn phòng đại diện" : "Người đại diện" }

  /// The article that lists the papers.
  private var papers: String {
    switch change {
    case .issued, .entered, .suspended, .lifted, .withdrawn: isOfOffice ? "Điều 15" : "Điều 11"
    case .extended: isOfOffice ? "Điều 16" : "Điều 12"
    case .amended, .reissued: isOfOffice ? "Điều 17" : "Điều 13"
    }
  }

  /// The article that says what is appraised: an extension is appraised as an issue is.
  private var appraisal: String {
    switch change {
    case .amended, .reissued: papers
    case .issued, .extended, .entered, .suspended, .lifted, .withdrawn: isOfOffice ? "Điều 15" : "Điều 11"
    }
  }
}
