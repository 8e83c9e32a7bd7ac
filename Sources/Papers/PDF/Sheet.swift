import CPango
import Domain

/// An A4 page of a PDF being drawn: text is set by Pango, bytes are made by Cairo. Lengths are in points, from the upper left.
///
/// The same drawing gives the same bytes: the only time in them is the one given.
final class Sheet {
  static let width = 595.276
  static let height = 841.89

  private let sink = ByteSink()
  private let surface: OpaquePointer
  private let context: OpaquePointer

  /// nil where Cairo has no memory for it. `made` stands in the document as its date; `title` and `author` describe it.
  init?(title: String, author: String, made: Day) {
    let target = Unmanaged.passUnretained(sink).toOpaque()
    let write: cairo_write_func_t = { target, bytes, count in
      guard let target, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<ByteSink>.fromOpaque(target).takeUnretainedValue().bytes += UnsafeBufferPointer(
        start: bytes, count: Int(count))
      return CAIRO_STATUS_SUCCESS
    }
    guard let surface = cairo_pdf_surface_create_for_stream(write, target, Sheet.width, Sheet.height),
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface)
    else { return nil }
    self.surface = surface
    self.context = context
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    describe(CAIRO_PDF_METADATA_TITLE, title)
    describe(CAIRO_PDF_METADATA_AUTHOR, author)
    describe(CAIRO_PDF_METADATA_CREATOR, "Nhịp Cầu")
    describe(CAIRO_PDF_METADATA_CREATE_DATE, "\(made)T00:00:00+07:00")
    describe(CAIRO_PDF_METADATA_MOD_DATE, "\(made)T00:00:00+07:00")
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  private func describe(_ what: cairo_pdf_metadata_t, _ text: String) {
    cairo_pdf_surface_set_metadata(surface, what, text)
  }

  /// Goes on with an empty page.
  func nextPage() { cairo_show_page(context) }

  /// Ends the document and gives its bytes; nil where Cairo met a fault.
  func finish() -> [UInt8]? {
    cairo_show_page(context)
    cairo_surface_finish(surface)
    guard cairo_status(context) == CAIRO_STATUS_SUCCESS, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      return nil
    }
    return sink.bytes
  }

  /// Sets words in a column and returns the height they took.
  @discardableResult
  func text(_ words: String, _ style: TextStyle, x: Double, y: Double, width: Double) -> Double {
    laidOut(words, style, width: width) { layout in
      ink(style.ink)
      cairo_move_to(context, x, y)
      pango_cairo_show_layout(context, layout)
    }
  }

  /// The height words will take in a column.
  func height(of words: String, _ style: TextStyle, width: Double) -> Double {
    laidOut(words, style, width: width) { _ in }
  }

  private func laidOut(
    _ words: String, _ style: TextStyle, width: Double, _ body: (OpaquePointer) -> Void
  ) -> Double {
    guard let layout = pango_cairo_create_layout(context), let font = pango_font_description_from_string(style.font)
    else { return 0 }
    defer {
      nhipcau_unref(UnsafeMutableRawPointer(layout))
      pango_font_description_free(font)
    }
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    pango_layout_set_font_description(layout, font)
    pango_layout_set_text(layout, words, -1)
    pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(layout, style.alignment)
    pango_layout_set_line_spacing(layout, style.spacing)
    var lines = PangoRectangle()
    pango_layout_get_extents(layout, nil, &lines)
    body(layout)
    return Double(lines.height) / Double(PANGO_SCALE)
  }

  func rule(x: Double, y: Double, width: Double, thickness: Double = 0.6) {
    ink(.black)
    cairo_rectangle(context, x, y, width, thickness)
    cairo_fill(context)
  }

  func frame(x: Double, y: Double, width: Double, height: Double, thickness: Double) {
    ink(.black)
    cairo_set_line_width(context, thickness)
    cairo_rectangle(context, x, y, width, height)
    cairo_stroke(context)
  }

  /// Draws a code of squares with its quiet zone of four, `side` points wide in all.
  func code(_ code: QRCode, x: Double, y: Double, side: Double) {
    ink(.black)
    let step = side / Double(code.size + 8)
    for row in 0..<code.size {
      for column in 0..<code.size where code[row, column] {
        cairo_rectangle(context, x + Double(column + 4) * step, y + Double(row + 4) * step, step, step)
      }
    }
    cairo_fill(context)
  }

  /// Words across the page, behind everything drawn later.
  func watermark(_ words: String) {
    guard let layout = pango_cairo_create_layout(context),
      let font = pango_font_description_from_string("Liberation Serif Bold")
    else { return }
    pango_font_description_set_absolute_size(font, 62 * Double(PANGO_SCALE))
    defer {
      nhipcau_unref(UnsafeMutableRawPointer(layout))
      pango_font_description_free(font)
    }
    pango_layout_set_font_description(layout, font)
    pango_layout_set_text(layout, words, -1)
    pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    var lines = PangoRectangle()
    pango_layout_get_extents(layout, nil, &lines)
    let (wide, high) = (Double(lines.width) / Double(PANGO_SCALE), Double(lines.height) / Double(PANGO_SCALE))
    cairo_save(context)
    ink(.faint)
    cairo_translate(context, Sheet.width / 2, Sheet.height / 2)
    cairo_rotate(context, -0.9)
    cairo_move_to(context, -wide / 2, -high / 2)
    pango_cairo_show_layout(context, layout)
    cairo_restore(context)
  }

  private func ink(_ ink: TextStyle.Ink) {
    switch ink {
    case .black: cairo_set_source_rgb(context, 0.1, 0.1, 0.12)
    case .grey: cairo_set_source_rgb(context, 0.33, 0.34, 0.36)
    case .faint: cairo_set_source_rgb(context, 0.93, 0.90, 0.91)
    }
  }
}

/// Where Cairo's bytes go.
private final class ByteSink {
  var bytes: [UInt8] = []
}

/// How words are set on an official paper: Liberation Serif, the metric twin of Times New Roman (Decree 30/2020/NĐ-CP).
struct TextStyle {
  enum Ink { case black, grey, faint }

  var size: Double
  var face = ""
  var alignment = PANGO_ALIGN_LEFT
  var ink = Ink.black
  var spacing: Float = 1.1

  var font: String { "Liberation Serif \(face)" }

  func bold() -> TextStyle { with { $0.face = "Bold" } }
  func italic() -> TextStyle { with { $0.face = "Italic" } }
  func centred() -> TextStyle { with { $0.alignment = PANGO_ALIGN_CENTER } }
  func toTheRight() -> TextStyle { with { $0.alignment = PANGO_ALIGN_RIGHT } }
  func grey() -> TextStyle { with { $0.ink = .grey } }

  private func with(_ change: (inout TextStyle) -> Void) -> TextStyle {
    var style = self
    change(&style)
    return style
  }
}
