import Components
import Domain

/// What the head of a page says of its other forms, by its address.
enum Alternates {
  static func of(_ address: PageAddress, title: String, _ language: Language) -> [Page.Alternate] {
    let forms = PublicPage(address.path.map { $0[...] })?.forms ?? []
    return forms.map { form in
      Page.Alternate(form.mediaType, title: title, link: address.file(form.rawValue).link(language))
    }
  }
}

extension FileForm {
  fileprivate var mediaType: Page.MediaType {
    switch self {
    case .csv: .csv
    case .xlsx: .xlsx
    case .json: .json
    case .atom: .atom
    case .pdf: .pdf
    case .odt: .odt
    }
  }
}
