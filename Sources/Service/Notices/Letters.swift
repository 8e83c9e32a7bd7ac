import Domain
import Papers
import Procedures
import Reference

/// The letters that a dossier had written, as its own acts tell them: in Vietnamese, as offices write.
struct Letters {
  let file: DossierFile
  let offices: OfficeDirectory
  let isDemonstration: Bool
  /// Where the dossier is read.
  let address: String

  /// nil where the dossier had no such letter written.
  func letter(_ name: LetterName) -> LetterPaper? {
    switch name {
    case .consultation(let office): consultation(office)
    case .supplement(let ordinal): supplement(ordinal)
    case .decision: decision()
    }
  }

  private var dossier: Dossier { file.dossier }
  private var filing: DossierFiling { dossier.filing }
  private var receiver: String { title(file.procedure.receiver) }
  private var applicant: String { filing.applicant.name[.vi] }
  private var procedure: String { file.procedure.title.vi }

  private func title(_ office: OfficeName) -> String { offices[office]?.title.vi ?? office.text }

  private func consultation(_ office: OfficeName) -> LetterPaper? {
    guard let place = dossier.letters.firstIndex(where: { $0.office == office }) else { return nil }
    let letter = dossier.letters[place]
    let country = filing.applicant.country.map { " (\(Countries.name($0).vi))" } ?? ""
    let fields = filing.scope.fields.map(\.wording.vi).joined(separator: "; ")
    let provinces = filing.scope.provinces.map {
      Places.provinces.unit($0)?.form(on: dossier.filedOn).name ?? $0.description
    }
    var paragraphs = [
      "\(receiver) đã tiếp nhận đầy đủ hồ sơ số \(filing.number), nộp \(dossier.filedOn.words(.vi)), của \(applicant)\(country) "
        + "về thủ tục: \(procedure).",
      "Lĩnh vực đăng ký: \(fields.isEmpty ? "không nêu" : fields). Địa bàn đăng ký: "
        + "\(provinces.isEmpty ? "không nêu" : provinces.joined(separator: ", ")).",
    ]
    let basis = file.procedure.step(.consultation).map { "Thực hiện quy định tại \($0.basis.wording.vi), " } ?? ""
    paragraphs.append(
      "\(basis)\(receiver) trân trọng đề nghị \(title(office)) nghiên cứu, cho ý kiến bằng văn bản về hồ sơ nêu trên đối với "
        + "những nội dung thuộc phạm vi quản lý.")
    if let answer = file.procedure.step(.opinion) {
      paragraphs.append(
        "Thời hạn trả lời: \(answer.limit.wording.vi) kể từ ngày nhận được văn bản này (\(answer.basis.wording.vi)).")
    }
    paragraphs.append("Hồ sơ có tại: \(address). Trân trọng./.")
    return paper(
      "\(filing.number)/LYK-\(place + 1)", letter.sent, "V/v lấy ý kiến về hồ sơ số \(filing.number)",
      to: title(office),
      paragraphs)
  }

  private func supplement(_ ordinal: Int) -> LetterPaper? {
    let requests = dossier.entries.compactMap { entry in
      if case .supplementRequested(let request) = entry.act { (request, entry.day) } else { nil }
    }
    guard requests.indices.contains(ordinal - 1) else { return nil }
    let (request, day) = requests[ordinal - 1]
    let basis = file.procedure.step(.completeness).map { "Căn cứ \($0.basis.wording.vi), sau" } ?? "Sau"
    var paragraphs = [
      "\(basis) khi kiểm tra hồ sơ số \(filing.number), nộp \(dossier.filedOn.words(.vi)), về thủ tục: \(procedure), "
        + "\(receiver) đề nghị \(applicant) bổ sung các nội dung sau:"
    ]
    paragraphs += request.demands.enumerated().map { place, demand in
      "\(place + 1). \(file.procedure.item(demand.about)?.words.vi ?? "Nội dung kê khai"): \(demand.words.string)"
    }
    if let guidance = request.guidanceNotFollowed {
      paragraphs.append("Hướng dẫn chưa được thực hiện: \(guidance.string)")
    }
    paragraphs.append("Nộp bổ sung trực tuyến tại: \(address), hoặc trực tiếp, qua dịch vụ bưu chính. Trân trọng./.")
    return paper(
      "\(filing.number)/YCBS-\(ordinal)", day, "V/v bổ sung hồ sơ số \(filing.number)", to: applicant, paragraphs)
  }

  private func decision() -> LetterPaper? {
    guard let decision = dossier.decision, case .refused(let reasons) = decision.result,
      let entry = dossier.entries.last(where: { if case .decided = $0.act { true } else { false } })
    else { return nil }
    let basis = file.procedure.step(.handover).map { "Thực hiện quy định tại \($0.basis.wording.vi), " } ?? ""
    let paragraphs =
      [
        "\(basis)\(receiver) thông báo: theo Quyết định số \(decision.number) của \(title(file.procedure.decider)), hồ sơ số "
          + "\(filing.number) của \(applicant) về thủ tục: \(procedure) không được chấp thuận.", "Lý do:",
      ] + reasons.string.split(separator: "\n").map(String.init) + [
        "Tổ chức có quyền khiếu nại, khởi kiện theo quy định của pháp luật (khoản 7 Điều 21 Nghị định số 63/2010/NĐ-CP); "
          + "thời hiệu: cần xác nhận. Trân trọng./."
      ]
    return paper(
      "\(filing.number)/TB", entry.day, "V/v kết quả giải quyết hồ sơ số \(filing.number)", to: applicant, paragraphs)
  }

  private func paper(
    _ number: String, _ day: Day, _ about: String, to addressee: String, _ paragraphs: [String]
  ) -> LetterPaper {
    LetterPaper(
      office: receiver, number: number, day: day, about: about, addressee: addressee, paragraphs: paragraphs,
      copies: ["Như trên", "Lưu: hồ sơ số \(filing.number)"],
      note: "Văn bản được lập từ hồ sơ điện tử. Ký hiệu văn bản, người ký và thể thức: cần xác nhận.",
      standing: isDemonstration ? .demonstration : .record)
  }
}
