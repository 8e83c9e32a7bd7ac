import Components
import Domain

/// The first facts of a project, as questions and answers; what its author left out is not asked.
enum ProjectSummary {
  static func list(_ page: ProjectPage, _ language: Language) -> SummaryList {
    let detail = page.detail
    var rows: [SummaryList.Row] = []
    if let status = detail.row.status { rows.append(.init(Phrase(ProjectsWords.status), Phrase(tag(status)))) }
    for date in detail.dates { rows.append(.init(Phrase(date.kind.wording), Phrase(date.day))) }
    rows.append(
      .init(
        Phrase(ProjectsWords.reporter),
        .link(
          name(detail.row.reporterName, detail.row.reporter, language),
          to: PageAddress.organisation(detail.row.reporter))))
    if !detail.countries.isEmpty { rows.append(countries(detail.countries, page.names, language)) }
    for (heading, total) in headlines(detail) {
      let numerals = Numerals(language)
      rows.append(
        .init(Phrase(heading), Phrase(numerals.money(Quantity(total.sum), total.currency?.code ?? ""))))
    }
    return SummaryList(rows)
  }

  static func tag(_ status: ProjectStatus) -> Tag {
    switch status {
    case .implementation: Tag(status.wording, .good)
    case .pipeline, .finalisation: Tag(status.wording, .waiting)
    case .suspended, .cancelled: Tag(status.wording, .bad)
    case .closed: Tag(status.wording, .neutral)
    }
  }

  static func name(_ name: Narratives, _ number: RecordNumber, _ language: Language) -> String {
    let words = name[language]
    return words.isEmpty ? number.text : words
  }

  /// More countries than these are told by the largest shares, Viet Nam first, and the number of the others.
  private static let mostCountries = 8

  private static func countries(
    _ all: [RecipientCountry], _ names: Names, _ language: Language
  ) -> SummaryList.Row {
    guard all.count > mostCountries else {
      return .init(Phrase(ProjectsWords.country), values: all.map { country($0, names, language) })
    }
    let ranked = all.enumerated().sorted { a, b in
      let (left, right) = (rank(a.element), rank(b.element))
      return left == right ? a.offset < b.offset : left > right
    }.map(\.element)
    let shown = ranked.prefix(mostCountries - 1).map { country($0, names, language) }
    let others = ProjectsWords.others(all.count - shown.count, Numerals(language).integer(all.count - shown.count))
    return .init(Phrase(ProjectsWords.country), values: shown + [Phrase(others)])
  }

  private static func rank(_ recipient: RecipientCountry) -> Int64 {
    recipient.country == .vietNam ? .max : recipient.percentage?.units ?? 0
  }

  private static func country(_ recipient: RecipientCountry, _ names: Names, _ language: Language) -> Phrase {
    let link = Phrase.link(
      names.country(recipient.country.code), to: PageAddress.projects.with("country", recipient.country.code))
    return link + Phrase(share(recipient.percentage, language))
  }

  /// ` (40 %)`, or nothing where the author gave no share.
  static func share(_ percentage: Percentage?, _ language: Language) -> String {
    guard let percentage else { return "" }
    let numerals = Numerals(language)
    let quantity = Quantity(tenThousandths: Int128(percentage.units))
    let sign = language == .en ? "%" : "\u{00A0}%"
    return " (\(numerals.shortest(quantity, places: 2))\(sign))"
  }

  /// Commitments, disbursements and expenditure of all years, each currency apart.
  private static func headlines(_ detail: ProjectDetail) -> [(Wording, FlowTotal)] {
    detail.row.totals.filter { total in
      guard let kind = total.kind, total.currency != nil else { return false }
      return [.outgoingCommitment, .disbursement, .expenditure].contains(kind)
    }.map { ($0.kind?.wording ?? MoneyPageWords.unknownKind, $0) }
  }
}
