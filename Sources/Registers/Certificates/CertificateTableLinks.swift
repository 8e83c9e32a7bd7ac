public import Components
import Domain

/// For an office that holds existing certificates in a table of its own: the empty table to fill in, and where it is brought in.
struct CertificateTableLinks: Component {
  func draw(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(Words.title), basis: Phrase(Words.basis), id: "bring-in"))
      html.ul { html in
        html.li { $0.a(Words.template, .href(PageAddress.certificateTemplate.link($0.language))) }
        html.li { $0.a(Words.bringIn, .href(PageAddress.importCertificates)) }
      }
    }
  }

  private enum Words {
    static let title = Wording(
      vi: "Nhập giấy đăng ký đã cấp", en: "Bring in existing certificates", fr: "Reprendre les certificats existants")
    static let basis = Wording(
      vi: "Dành cho cơ quan tiếp nhận; cần đăng nhập để nhập dữ liệu.",
      en: "For the receiving office; bringing data in asks for an account.",
      fr: "Pour l’organisme de réception\u{00A0}; la reprise demande un compte.")
    static let template = Wording(
      vi: "Tải biểu mẫu (Excel, kèm giải thích)", en: "Download the template (Excel, with explanations)",
      fr: "Télécharger le modèle (Excel, avec explications)")
    static let bringIn = Wording(
      vi: "Nhập bảng đã điền", en: "Bring in the filled table", fr: "Reprendre le tableau rempli")
  }
}

extension PageAddress {
  /// The empty table of existing certificates.
  public static let certificateTemplate = PageAddress("certificates", "template.xlsx")
  static let importCertificates = PageAddress("desk", "import", "certificates")
}
