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
      .class("plot"), .percent("width", 100), .pixels("height", Chart.above + Chart.plot + Chart.below), .role("img"),
      .aria(.labelledby, id + "-title"), content: content)
  }

  /// A narrow drawing beside the plot, of the same height.
  func side(_ className: Attribute, into html: inout HTML, _ content: (inout HTML) -> Void) {
    html.svg(
      className, .pixels("height", Chart.above + Chart.plot + Chart.below), .aria(.hidden, "true"), content: content)
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
    side(.class("plot side"), into: &html) { html in
      for guide in [0] + scale.guides {
        html.label(
          svg: measure.guide(Quantity(rounding: guide), html.language), .percent("x", 84),
          .pixels("y", Chart.y(guide, scale) + 4), .class("guide-figure"))
      }
    }
  }

  /// The label of a point of time under the plot, at `x` per cent.
  func tick(_ index: Int, at x: Double, into html: inout HTML) {
    html.label(
      svg: labels[index][html.language], .percent("x", x), .pixels("y", Chart.above + Chart.plot + 21),
      labelClass(index, "tick"))
  }

  /// Labels that would touch their neighbours are left to the table: a few always, more where there is room.
  func labelClass(_ index: Int, _ name: String) -> Attribute {
    let fromEnd = labels.count - 1 - index
    if fromEnd % ((labels.count + 4) / 5) == 0 { return Attribute("class", .words(name)) }
    if fromEnd % ((labels.count + 11) / 12) == 0 { return Attribute("class", .words(name + " roomy")) }
    return .class("none")
  }
}
