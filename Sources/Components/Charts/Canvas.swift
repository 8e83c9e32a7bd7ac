import Domain

/// What columns and lines share: the plot's measures, its guides, and the labels of time.
extension Chart {
  /// Height of the plot, and of what stands above and below it, in pixels.
  static let plot = 200.0
  static let above = 26.0
  static let below = 30.0

  /// Pixels from the top.
  static func y(_ value: Double, _ scale: Scale) -> Double { above + plot * (1 - scale.share(value)) }

  /// The drawing that carries the marks, named by the finding.
  func canvas(into html: inout HTML, _ content: (inout HTML) -> Void) {
    html.svg(
      .class("plot"), .percent("width", 100), .pixels("height", Chart.above + Chart.plot + Chart.below),
      pages.isEmpty ? .role("img") : .role("group"),
      .aria(.labelledby, id + "-title"), content: content)
  }

  /// A narrow drawing beside the plot, of the same height, wide enough for its labels.
  func side(
    _ className: Attribute, holding labels: [String], into html: inout HTML, _ content: (inout HTML) -> Void
  ) {
    let width = 8.5 * Double(labels.map(\.count).max() ?? 0) + 12
    html.svg(
      className, .pixels("width", width), .pixels("height", Chart.above + Chart.plot + Chart.below),
      .aria(.hidden, "true"), content: content)
  }

  func axis(_ scale: Scale, into html: inout HTML) { across(0, scale, .class("axis"), into: &html) }

  /// Round values across the plot.
  func guides(_ scale: Scale, into html: inout HTML) {
    for guide in scale.guides { across(guide, scale, .class("guide"), into: &html) }
  }

  private func across(_ value: Double, _ scale: Scale, _ className: Attribute, into html: inout HTML) {
    let y = Chart.y(value, scale)
    html.line(.percent("x1", 0), .percent("x2", 100), .pixels("y1", y), .pixels("y2", y), className)
  }

  /// The figures of the guides, to the left of the plot.
  func guideFigures(_ scale: Scale, into html: inout HTML) {
    let guides = [0] + scale.guides
    let figures = guides.map { measure.guide(Quantity(rounding: $0), html.language) }
    side(.class("plot side"), holding: figures, into: &html) { html in
      for (guide, figure) in zip(guides, figures) {
        html.label(
          svg: figure, .percent("x", 100), Attribute("dx", .literal("-8")), .pixels("y", Chart.y(guide, scale) + 4),
          .class("guide-figure"))
      }
    }
  }

  /// The label of a point of time under the plot, at `x` per cent.
  func tick(_ index: Int, at x: Double, into html: inout HTML) {
    let label = { (html: inout HTML) in
      html.label(
        svg: labels[index][html.language], .percent("x", x), .pixels("y", Chart.above + Chart.plot + 21),
        labelClass(index, "tick"))
    }
    guard !pages.isEmpty, let page = pages[index] else { return label(&html) }
    html.element("a", [.href(page)], label)
  }

  /// Labels that would touch their neighbours are left to the table: every so many where there is room, fewer of the same where there
  /// is not; the last one always stands.
  func labelClass(_ index: Int, _ name: String) -> Attribute {
    let fromEnd = labels.count - 1 - index
    let step = Chart.divideUp(labels.count, by: shape == .lines ? 7 : 10)
    let narrowStep = step * Chart.divideUp(Chart.divideUp(labels.count, by: step), by: 5)
    guard fromEnd % step == 0 else { return .class("none") }
    return Attribute("class", .words(fromEnd % narrowStep == 0 ? name : name + " roomy"))
  }

  private static func divideUp(_ number: Int, by divisor: Int) -> Int { (number + divisor - 1) / divisor }
}
