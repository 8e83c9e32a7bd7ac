import Domain

/// The field by which a file is uploaded. Works as it is; a script that uploads in parts finds its hooks in `data-upload…` and
/// writes its progress as text.
public struct FileField: Component, Sendable {
  /// The name under which the file is sent.
  public static let name = "file"

  public var label: Phrase
  public var hint: Phrase?
  public var error: Phrase?
  /// The endings and media types a browser offers; the server judges again.
  public var accepted: [String]
  /// Where a script sends parts; nil: without one.
  public var parts: Link?
  public var largest: Int

  public init(
    _ label: Phrase, hint: Phrase? = nil, error: Phrase? = nil, accepted: [String], parts: Link? = nil, largest: Int
  ) {
    self.label = label
    self.hint = hint
    self.error = error
    self.accepted = accepted
    self.parts = parts
    self.largest = largest
  }

  public func draw(into html: inout HTML) {
    let name = FileField.name
    let described = [hint.map { _ in name + "-hint" }, error.map { _ in name + "-error" }].compactMap { $0 }
    html.div(.class(error == nil ? "field" : "field field-wrong")) { html in
      html.label(label, .for(name))
      if let hint { html.p(hint, .class("hint"), .id(name + "-hint")) }
      if let error {
        html.p(.class("error"), .id(name + "-error")) { html in
          html.span(FormWords.error, .class("unseen"))
          html.text(" ")
          error.draw(into: &html)
        }
      }
      html.input(
        .type("file"), .id(name), .name(name), .class("box"),
        Attribute("accept", .words(accepted.joined(separator: ","))),
        .when(!described.isEmpty, .aria(.describedby, described.joined(separator: " "))),
        .when(error != nil, .aria(.invalid, "true")), .some(parts) { Attribute("data-upload", .link($0)) },
        Attribute("data-upload-largest", .number(largest)))
      html.p(
        .class("hint"), .role("status"), Attribute("data-upload-progress", .present),
        Attribute("data-sending", .words(FormWords.sending[html.language])),
        Attribute("data-waiting", .words(FormWords.waiting[html.language])),
        Attribute("data-failed", .words(FormWords.failed[html.language]))
      ) { _ in }
    }
  }
}

extension Attribute {
  /// A form that carries files.
  public static let multipart = Attribute("enctype", .literal("multipart/form-data"))

  /// The server judges a form and says in words what is wrong; browsers' own bubbles are in the browser's language.
  public static let judgedByServer = Attribute("novalidate", .present)
}
