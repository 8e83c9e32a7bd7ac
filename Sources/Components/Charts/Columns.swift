import Domain

extension Chart {
  /// Height of the plot, and of what stands above and below it, in pixels.
  static let plot = 200.0
  static let above = 26.0
  static let below = 30.0

  /// Standing columns over time, side by side where there are several series.
  func columns(into html: inout HTML) {
    let scale = Scale(series)
    html.svg(
      .class("plot"), .percent("width", 100), .pixels("height", Chart.above + Chart.plot + Chart.below), .role("img"),
      .aria(.labelledby, id + "-title")
    ) { html in
      if series.count > 1 { guides(scale, into: &html) }
      for index in labels.indices { group(index, scale, into: &html) }
      html.line(
        .percent("x1", 0), .percent("x2", 100), .pixels("y1", Chart.y(0, scale)), .pixels("y2", Chart.y(0, scale)),
        .class("axis"))
    }
  }

  /// Pixels from the top.
  static func y(_ value: Double, _ scale: Scale) -> Double { above + plot * (1 - scale.share(value)) }

  /// Round values across the plot, with their figures.
  func guides(_ scale: Scale, into html: inout HTML) {
    for guide in scale.guides {
      let y = Chart.y(guide, scale)
      html.line(.percent("x1", 0), .percent("x2", 100), .pixels("y1", y), .pixels("y2", y), .class("guide"))
      html.label(
        svg: measure.words(Quantity(rounding: guide), html.language), .pixels("x", 0), .pixels("y", y - 4),
        .class("guide-figure"))
    }
  }

  private func group(_ index: Int, _ scale: Scale, into html: inout HTML) {
    let step = 100 / Double(labels.count)
    let width = min(step * 0.72, 16) / Double(series.count)
    let middle = step * (Double(index) + 0.5)
    let left = middle - width * Double(series.count) / 2
    let name = labels[index][html.language]
    for (place, one) in series.enumerated() {
      guard let value = one.values[index] else { continue }
      let words = measure.words(value, html.language)
      let ends = (Chart.y(value.double, scale), Chart.y(0, scale))
      html.rect(
        .percent("x", left + width * Double(place)), .percent("width", width * 0.96), .pixels("y", min(ends.0, ends.1)),
        .pixels("height", abs(ends.0 - ends.1)), Chart.fill(place), title: "\(name): \(words)")
      guard series.count == 1 else { continue }
      html.label(svg: words, .percent("x", middle), .pixels("y", min(ends.0, ends.1) - 7), labelClass(index, "figure"))
    }
    html.label(
      svg: name, .percent("x", middle), .pixels("y", Chart.above + Chart.plot + 21), labelClass(index, "tick"))
  }

  /// Labels that would touch their neighbours are left to the table: a few always, more where there is room.
  private func labelClass(_ index: Int, _ name: String) -> Attribute {
    let fromEnd = labels.count - 1 - index
    if fromEnd % ((labels.count + 4) / 5) == 0 { return Attribute("class", .words(name)) }
    if fromEnd % ((labels.count + 11) / 12) == 0 { return Attribute("class", .words(name + " roomy")) }
    return Attribute("class", .words("none"))
  }

  /// The label of a point of time under a plot.
  func tick(_ index: Int, at x: Double, into html: inout HTML) {
    html.label(
      svg: labels[index][html.language], .percent("x", x), .pixels("y", Chart.above + Chart.plot + 21),
      labelClass(index, index == 0 ? "tick first" : index == labels.count - 1 ? "tick last" : "tick"))
  }
}
