import Components
import Domain

/// Certificates as a table, each with what it allows on one day; its number leads to its own page.
struct CertificateTable: Component {
  /// Whether the page says already who holds them.
  enum Holder { case isShown, isKnown }

  var caption: Wording
  var rows: [CertificateRow]
  var day: Day
  var moment: Moment
  var holder: Holder
  var places: PlaceToday
  /// Different for each table of a page.
  var id = "certificates"

  func draw(into html: inout HTML) {
    html.draw(
      DataTable(Phrase(caption), columns: columns(html.language), rows: rows, captionIsHidden: true, id: id)
    )
  }

  private func columns(_ language: Language) -> [Column<CertificateRow>] {
    let number = Column(CertificatesWords.certificate, .rowHeading) { (row: CertificateRow, html: inout HTML) in
      html.a(row.printed, .href(PageAddress.certificate(row.number, at: moment)))
      html.br()
      html.small(row.kind.wording)
      guard let seat = row.seat else { return }
      html.br()
      html.small(Phrase.said(seat, in: "vi", for: language))
    }
    let held = Column(CertificatesWords.holder) { (row: CertificateRow, html: inout HTML) in
      let name = row.holderName.isEmpty ? Phrase(row.holder.text) : Phrase(row.holderName, for: language)
      html.a(name, .href(PageAddress.organisation(row.holder, at: moment)))
    }
    let (places, day) = (places, day)
    let rest = [
      Column(CertificatesWords.fields) { (row: CertificateRow) in
        row.fields.map { FieldOfWork.wording(of: Text($0))[language] }.joined(separator: "; ")
      },
      Column(CertificatesWords.provinces) { (row: CertificateRow, html: inout HTML) in
        html.span(places.phrase(row.provinces, issued: row.issued, on: day, html.language))
      },
      Column(CertificatesWords.validity, .day) { (row: CertificateRow, html: inout HTML) in
        CertificateTable.validity(row, into: &html)
      },
      Column(CertificatesWords.state) { (row: CertificateRow) in StateOnDay(row: row, day: day) },
    ]
    switch holder {
    case .isShown: return [number, held] + rest
    case .isKnown: return [number] + rest
    }
  }

  private static func validity(_ row: CertificateRow, into html: inout HTML) {
    html.span { html in
      html.draw(DayText(row.validFrom))
      html.text(" – ")
      html.draw(DayText(row.expiry))
    }
  }
}

/// What a certificate allows on a day, with the decision that suspended or withdrew it.
struct StateOnDay: Component {
  var row: CertificateRow
  var day: Day

  func draw(into html: inout HTML) {
    let state = row.state(on: day)
    html.span { html in
      html.draw(Tag(state.wording, state.tone))
      guard let standing = row.decided(on: day, html.language) else { return }
      html.br()
      html.small(standing)
    }
  }
}

extension CertificateRow {
  /// From when and by which decision it is as it is on the day, beside a state that may already say what; nil where nothing was
  /// decided that matters then.
  func decided(on day: Day, _ language: Language) -> String? {
    let state = state(on: day)
    if state == .suspended, let pause = pauses.first(where: { $0.contains(day) }) {
      return Certificate.Standing.suspended(since: pause.since, by: pause.by).words(beside: state, language)
    }
    return standing.words(beside: state, language)
  }
}

extension Certificate.State {
  var tone: Tag.Tone {
    switch self {
    case .inForce: .good
    case .suspended: .waiting
    case .withdrawn: .bad
    case .notYetValid, .expired: .neutral
    }
  }
}

extension Certificate.Standing {
  /// From when and by which decision, beside a state that may already say what; nil while nothing was decided.
  func words(beside state: Certificate.State, _ language: Language) -> String? {
    let (decided, since, decision): (Certificate.State, Day, DecisionNumber)
    switch self {
    case .inForce: return nil
    case .suspended(let day, let by): (decided, since, decision) = (.suspended, day, by)
    case .withdrawn(let day, let by): (decided, since, decision) = (.withdrawn, day, by)
    }
    let words = CertificatesWords.decided(since.short(language), decision.text, language)
    return decided == state ? words : "\(decided.wording[language]) \(words)"
  }
}
