import Domain

/// What is planned, where the office is, and what is to change.
extension AnswerWriter {
  /// What it wants to do under a new certificate.
  mutating func activities() -> Page {
    planned().merging([
      "aims": [setting.aims[work.fields.first ?? .social]?[language] ?? ""], "fields": work.fields.map(\.rawValue),
      "provinces": work.provinces.map(\.description),
    ]) { $1 }
  }

  /// Two to four plans, a row each.
  mutating func planned() -> Page {
    var rows: [[String: String]] = []
    for number in 0..<(2 + stream.below(3)) { rows.append(planned(work.fields[number % work.fields.count])) }
    var answers: Page = ["approving-bodies": scope.approvingBodies.map(\.text)]
    for column in ["name", "kind", "field", "provinces", "partner", "amount", "currency", "from", "until"] {
      answers["planned-\(column)"] = rows.map { $0[column] ?? "" }
    }
    return answers
  }

  private mutating func planned(_ field: FieldOfWork) -> [String: String] {
    let name = setting.works.works[stream.pick(setting.works.works(in: field, terrain: nil))].words[language]
    let first = stream.below(work.provinces.count)
    let provinces = work.provinces[first...].prefix(1 + stream.below(3))
    let from = day.year + (stream.chance(60) ? 0 : 1)
    return [
      "name": name.capitalised, "kind": stream.pick(["project", "project", "project", "programme", "non-project"]),
      "field": field.rawValue, "provinces": provinces.map(\.description).joined(separator: " "),
      "partner": setting.partners.all[stream.below(setting.partners.all.count)].name[language],
      "amount": "\((20 + stream.below(31) * stream.pick([2, 5, 12])) * 1_000)",
      "currency": plan.applicant.currency.code, "from": "\(from)", "until": "\(from + 1 + stream.below(2))",
    ]
  }

  /// Where a new representative office is, and why it is needed.
  func office() -> Page {
    guard let seat = plan.matter.seat else { return [:] }
    let years = Wording(
      vi:
        "Tổ chức cam kết hoạt động tại Việt Nam ít nhất 05 năm; các chương trình ở nhiều địa phương cần được điều hành, giám sát "
        + "thường xuyên tại chỗ.",
      en:
        "The organisation commits itself to at least 5 years in Viet Nam; its programmes in several provinces need to be "
        + "run and supervised on the spot.",
      fr:
        "L’organisation s’engage pour 5 ans au moins au Viet Nam ; ses programmes dans plusieurs provinces exigent une "
        + "conduite et un suivi constants sur place.")
    return seated(seat).merging(["commitment": [years[language]]]) { $1 }
  }

  private func seated(_ seat: OfficeSeat) -> Page {
    ["seat-city": [seat.city(on: day).description], "seat-address": [seat.address], "seat-premises": ["own"]]
  }

  func amended(_ amendment: RecordedCertificate.Amendment) -> Page {
    switch amendment {
    case .province:
      return [
        "changes": ["provinces"],
        "new-provinces": (work.provinces + scope.provinces.filter { !work.provinces.contains($0) }).map(\.description),
      ]
    case .representative: return ["changes": ["representative"]]
    case .name(let name):
      let vietnamese = name.all.filter { $0.language == "vi" }.map(\.text.string)
      return [
        "changes": ["name"], "new-name": name.all.filter { $0.language != "vi" }.map(\.text.string),
        "new-name-vietnamese": vietnamese,
      ]
    case .address(let address): return ["changes": ["address"], "new-head-office": [address]]
    case .seat:
      guard let seat = plan.matter.seat else { return [:] }
      let pairs = seated(seat).map { ("new-\($0.key)", $0.value) }
      return Page(uniqueKeysWithValues: pairs).merging(["changes": ["seat"]]) { $1 }
    }
  }
}
