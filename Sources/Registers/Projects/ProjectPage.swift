public import Components
public import Domain

/// One project: what it is, its money over time, its parties, places and fields, where it was published, and every act of it.
public struct ProjectPage: Component {
  public static let flowsPerPage = 100

  public var detail: ProjectDetail
  public var moment: Moment
  public var names: Names
  /// The page of its transactions, from 1.
  public var page: Int

  public init(_ detail: ProjectDetail, moment: Moment, names: Names, page: Int) {
    self.detail = detail
    self.moment = moment
    self.names = names
    self.page = page
  }

  public var address: PageAddress {
    var address = PageAddress.project(detail.row.number)
    address.query = moment.query
    return address
  }

  /// Its title, or its identifier where it has none.
  public func title(_ language: Language) -> String {
    let title = detail.row.title[language]
    return title.isEmpty ? detail.row.identifier : title
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    let title = detail.row.title.isEmpty ? Phrase(detail.row.identifier) : Phrase(detail.row.title, for: language)
    html.draw(Heading(title, kind: Phrase(ProjectsWords.project) + " · " + .code(detail.row.identifier)))
    html.draw(MomentWords.notice(moment, current: .project(detail.row.number)))
    html.draw(ProjectSummary.list(self, language))
    descriptions(into: &html)
    money(into: &html)
    parties(into: &html)
    places(into: &html)
    sectors(into: &html)
    source(into: &html)
    history(into: &html)
  }

  private func descriptions(into html: inout HTML) {
    for description in detail.descriptions where !description.text.isEmpty {
      html.section { html in
        html.draw(SectionHeading(Phrase(description.kind.wording)))
        for paragraph in description.text[html.language].utf8.split(separator: 0x0A) {
          let tag = description.text.narrative(for: html.language)?.language
          html.p(Phrase.said(String(decoding: paragraph, as: UTF8.self), in: tag, for: html.language))
        }
      }
    }
  }
}
