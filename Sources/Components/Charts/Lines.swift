import Domain

extension Chart {
  /// Lines over time, each named at its end; a gap where a value is not known.
  func lines(into html: inout HTML) {
    let scale = Scale(series)
    html.svg(
      .class("plot"), .percent("width", 100), .pixels("height", Chart.above + Chart.plot + Chart.below), .role("img"),
      .aria(.labelledby, id + "-title")
    ) { html in
      guides(scale, into: &html)
      let nought = Chart.y(0, scale)
      html.line(.percent("x1", 0), .percent("x2", 100), .pixels("y1", nought), .pixels("y2", nought), .class("axis"))
      strokes(scale, into: &html)
      for index in labels.indices { tick(index, at: x(index), into: &html) }
      ends(scale, into: &html)
    }
  }

  /// Per cent from the left.
  private func x(_ index: Int) -> Double {
    labels.count > 1 ? 1 + 98 * Double(index) / Double(labels.count - 1) : 50
  }

  /// An inner drawing that stretches with the page, while strokes keep their width.
  private func strokes(_ scale: Scale, into html: inout HTML) {
    html.svg(
      .percent("width", 100), .pixels("height", Chart.plot), .pixels("y", Chart.above),
      Attribute("viewBox", .literal("0 0 1000 1000")), Attribute("preserveAspectRatio", .literal("none")),
      .class("strokes")
    ) { html in
      for (place, one) in series.enumerated() {
        html.path(Attribute("d", .words(outline(one, scale))), Chart.stroke(place))
      }
    }
  }

  private func outline(_ one: Series, _ scale: Scale) -> String {
    var path = ""
    var penIsDown = false
    for (index, value) in one.values.enumerated() {
      guard let value else {
        penIsDown = false
        continue
      }
      let point = (Int((x(index) * 10).rounded()), Int(((1 - scale.share(value.double)) * 1000).rounded()))
      path += "\(penIsDown ? "L" : "M")\(point.0) \(point.1)"
      penIsDown = true
    }
    return path
  }

  /// A dot on every value, and at the last one of each line its name and figure; names keep 20 pixels apart.
  private func ends(_ scale: Scale, into html: inout HTML) {
    for (place, one) in series.enumerated() {
      for (index, value) in one.values.enumerated() {
        guard let value else { continue }
        html.circle(
          .percent("cx", x(index)), .pixels("cy", Chart.y(value.double, scale)), .pixels("r", 3.5), Chart.fill(place),
          title: "\(one.name[html.language]), \(labels[index][html.language]): \(measure.words(value, html.language))")
      }
    }
    var floor = Double.infinity
    for end in lastValues.sorted(by: { $0.value < $1.value }) {
      let y = min(Chart.y(end.value.double, scale) - 10, floor - 20)
      floor = y
      let words = "\(series[end.place].name[html.language]) \(measure.words(end.value, html.language))"
      html.label(svg: words, .percent("x", 100), .pixels("y", max(14, y)), Chart.ink(end.place))
    }
  }

  private var lastValues: [(place: Int, value: Quantity)] {
    series.enumerated().compactMap { place, one in
      one.values.last { $0 != nil }.flatMap { $0 }.map { (place, $0) }
    }
  }

  private static func stroke(_ series: Int) -> Attribute {
    switch series {
    case 0: .class("stroke-1")
    case 1: .class("stroke-2")
    case 2: .class("stroke-3")
    default: .class("stroke-4")
    }
  }

  private static func ink(_ series: Int) -> Attribute {
    switch series {
    case 0: .class("end ink-1")
    case 1: .class("end ink-2")
    case 2: .class("end ink-3")
    default: .class("end ink-4")
    }
  }
}
