public import Domain

/// The same view as files and feed: `CSV · JSON · Atom`. Every list has one.
public struct DownloadLinks: Component, Sendable {
  /// A form in which a view can be taken away.
  public enum Format: String, Sendable, CaseIterable { case csv, xlsx, json, iati, atom, pdf, odt }

  public var files: [(format: Format, link: Link)]

  public init(_ files: [(format: Format, link: Link)]) { self.files = files }

  /// This view in the usual forms, in the reader's language: `/vi/projects.csv?…`.
  public init(of page: PageAddress, as formats: [Format], in language: Language) {
    files = formats.map { ($0, page.file($0.ending).link(language)) }
  }

  public func draw(into html: inout HTML) {
    html.p(.class("downloads")) { html in
      html.text(BlockWords.download)
      for (index, file) in files.enumerated() {
        if index > 0 { html.text(" · ") }
        html.a(file.format.name, .href(file.link))
      }
    }
  }
}

extension [DownloadLinks.Format] {
  /// The forms of every list.
  public static var list: [DownloadLinks.Format] { [.csv, .xlsx, .json, .atom] }
}

extension DownloadLinks.Format {
  /// What follows the dot.
  public var ending: String {
    switch self {
    case .iati: "xml"
    case .csv, .xlsx, .json, .atom, .pdf, .odt: rawValue
    }
  }

  var name: String {
    switch self {
    case .csv: "CSV"
    case .xlsx: "Excel"
    case .json: "JSON"
    case .iati: "IATI"
    case .atom: "Atom"
    case .pdf: "PDF"
    case .odt: "ODT"
    }
  }
}
