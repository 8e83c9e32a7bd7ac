/// The mark of Nhịp Cầu: two spans under one deck, drawn for this project.
struct BrandMark: Component {
  func draw(into html: inout HTML) {
    RawHTML(
      """
      <svg class="mark" width="42" height="26" viewBox="0 0 42 26" aria-hidden="true" focusable="false">\
      <path class="mark-span" d="M3 24C5 13.5 17 13.5 19.5 24M22.5 24C25 13.5 37 13.5 39 24"/>\
      <path class="mark-deck" d="M1 13.5Q21 3 41 13.5M11 16V9.6M21 21.5V8.2M31 16V9.6"/></svg>
      """
    ).draw(into: &html)
  }
}

/// The mark as the browser shows it beside the title of a page.
public enum SiteIcon {
  /// SVG as bytes of UTF-8; `image/svg+xml`.
  public static let svg = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -8 42 42" fill="none" stroke-linecap="round">\
    <path stroke="#A8285E" stroke-width="3" d="M3 24C5 13.5 17 13.5 19.5 24M22.5 24C25 13.5 37 13.5 39 24"/>\
    <path stroke="#1F3F7A" stroke-width="3.4" d="M1 13.5Q21 3 41 13.5M21 21.5V8.2"/></svg>
    """.utf8)

  /// Where it is served; changes with its content.
  public static let path = "/mark-\(Stylesheet.fingerprint(svg)).svg"

  static let link = Link(path: [String(path.dropFirst())])
}
