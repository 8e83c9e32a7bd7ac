import Domain

/// What those who report say in the demonstration: nobody's words.
enum ReportStock {
  /// Why a figure is put right after the report was filed.
  static func reason(_ form: ReportForm) -> Text {
    switch form {
    case .organisation: Text("Đối chiếu lại với báo cáo kiểm toán")
    case .authority: Text("Số liệu rà soát lại cùng tổ chức sau khi gửi báo cáo")
    case .foreignAffairs, .committee: Text("Cập nhật theo báo cáo gửi sau của bộ, ngành, địa phương")
    }
  }
  static let officeReason = Text("Số liệu của địa phương theo biên bản bàn giao")

  static func texts(_ projects: Int, _ stream: inout Stream) -> ReportTexts {
    let results =
      projects == 0
      ? "Trong kỳ, tổ chức chuẩn bị dự án và làm việc với các đối tác; chưa có giải ngân."
      : "Trong kỳ, tổ chức thực hiện \(projects) chương trình, dự án, phi dự án cùng các đối tác Việt Nam, đúng lĩnh vực và địa bàn ghi trong Giấy đăng ký."
    var sections: [ReportTexts.Section: Text] = [.results: Text(results)]
    if stream.chance(50) { sections[.difficulties] = Text(stream.pick(difficulties)) }
    if stream.chance(40) { sections[.proposals] = Text(stream.pick(proposals)) }
    return ReportTexts(sections, reach: stream.chance(45) ? .everyone : .recipients)
  }

  static func officeTexts(_ stream: inout Stream) -> ReportTexts {
    ReportTexts(
      [
        .results: Text(
          "Hoạt động của các tổ chức trong kỳ phù hợp với Giấy đăng ký; số liệu lấy từ báo cáo của các tổ chức.")
      ],
      reach: stream.chance(60) ? .everyone : .recipients)
  }

  private static let difficulties = [
    "Thời gian phê duyệt khoản viện trợ nhỏ còn dài.", "Một số địa bàn miền núi đi lại khó khăn trong mùa mưa.",
    "Kinh phí năm nay đến chậm do tỷ giá biến động.",
  ]
  private static let proposals = [
    "Đề nghị địa phương công bố sớm nhu cầu vận động viện trợ.", "Đề nghị tổ chức tập huấn về báo cáo trực tuyến.",
  ]
}
