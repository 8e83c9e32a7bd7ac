import Domain

extension Chart {
  /// Lines over time, each named with its last figure at its end (above the plot where the page is narrow); a gap where a value is
  /// not known.
  func lines(into html: inout HTML) {
    let scale = Scale(series)
    lineKey(into: &html)
    html.div(.class("canvas canvas-guided")) { html in
      guideFigures(scale, into: &html)
      canvas(into: &html) { html in
        guides(scale, into: &html)
        axis(scale, into: &html)
        strokes(scale, into: &html)
        dots(scale, into: &html)
        for index in labels.indices { tick(index, at: x(index), into: &html) }
      }
      ends(scale, into: &html)
    }
  }

  /// Per cent from the left; the first and the last label have room for half their width.
  private func x(_ index: Int) -> Double {
    labels.count > 1 ? 4 + 92 * Double(index) / Double(labels.count - 1) : 50
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

  private func dots(_ scale: Scale, into html: inout HTML) {
    for (place, one) in series.enumerated() {
      for (index, value) in one.values.enumerated() {
        guard let value else { continue }
        let label =
          "\(one.name[html.language]), \(labels[index][html.language]): \(measure.words(value, html.language))"
        html.circle(
          .percent("cx", x(index)), .pixels("cy", Chart.y(value.double, scale)),
          .pixels("r", labels.count > 15 ? 1.75 : 3.5), Chart.fill(place),
          title: label)
      }
    }
  }

  /// Name and last figure beside the end of each line; they keep 22 pixels apart, from the lowest up.
  private func ends(_ scale: Scale, into html: inout HTML) {
    let labels = lastValues.map { ending($0, html.language) }
    side(.class("plot side-end"), holding: labels, into: &html) { html in
      var floor = Double.infinity
      for end in lastValues.sorted(by: { $0.value < $1.value }) {
        floor = min(Chart.y(end.value.double, scale) + 5, floor - 22)
        html.label(svg: ending(end, html.language), .pixels("x", 4), .pixels("y", max(14, floor)), Chart.ink(end.place))
      }
    }
  }

  /// The same names and figures with a piece of their line, for narrow pages.
  private func lineKey(into html: inout HTML) {
    html.ul(.class("key key-narrow")) { html in
      for end in lastValues {
        html.li { html in
          html.svg(.pixels("width", 28), .pixels("height", 12), .aria(.hidden, "true")) { html in
            html.path(Attribute("d", .literal("M0 6H28")), Chart.stroke(end.place))
          }
          html.text(ending(end, html.language))
        }
      }
    }
  }

  /// Name and figure; with its time where the line ends before the others.
  private func ending(_ end: LastValue, _ language: Language) -> String {
    let words = "\(series[end.place].name[language]) \(measure.words(end.value, language))"
    return end.index == labels.count - 1 ? words : "\(words) (\(labels[end.index][language]))"
  }

  private typealias LastValue = (place: Int, index: Int, value: Quantity)

  private var lastValues: [LastValue] {
    series.enumerated().compactMap { place, one in
      guard let index = one.values.lastIndex(where: { $0 != nil }), let value = one.values[index] else { return nil }
      return (place, index, value)
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
