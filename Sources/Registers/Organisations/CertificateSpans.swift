import Components
import Domain

/// The certificates of an organisation through time, the first at the top.
struct CertificateSpans: Component {
  var rows: [CertificateRow]
  var day: Day
  var moment: Moment

  func draw(into html: inout HTML) {
    let language = html.language
    let spans = rows.sorted { ($0.validFrom, $0.act) < ($1.validFrom, $1.act) }.map { row in
      let state = row.state(on: day)
      return SpanChart.Span(
        .link(row.printed, to: PageAddress.certificate(row.number, at: moment)),
        words: Phrase("\(row.validFrom.short(language)) – \(row.expiry.short(language)), ")
          + Phrase(state.wording[language].lowercasedFirst),
        from: row.validFrom, to: row.expiry, cut: cut(row), isDashed: state == .suspended)
    }
    html.draw(SpanChart(Phrase(CertificateSpansWords.title), spans: spans, day: day, id: "spans"))
  }

  private func cut(_ row: CertificateRow) -> Day? {
    if case .withdrawn(let on, _) = row.standing { on } else { nil }
  }
}

enum CertificateSpansWords {
  static let title = Wording(
    vi: "Giấy đăng ký qua các thời kỳ; vạch đứng là ngày đang xem, dấu × là thu hồi",
    en: "Certificates through time; the upright line is the day looked at, × a withdrawal",
    fr: "Certificats dans le temps\u{00A0}; le trait vertical est le jour consulté, × un retrait")
}
