import Domain

extension Chart {
  /// Standing columns over time, side by side where there are several series; a single series carries its figures.
  func columns(into html: inout HTML) {
    let scale = Scale(series)
    let isGuided = !carriesFigures
    html.div(.class(isGuided ? "canvas canvas-guided" : "canvas")) { html in
      if isGuided { guideFigures(scale, into: &html) }
      canvas(into: &html) { html in
        if isGuided { guides(scale, into: &html) }
        for index in labels.indices { group(index, scale, into: &html) }
        axis(scale, into: &html)
      }
    }
  }

  private func group(_ index: Int, _ scale: Scale, into html: inout HTML) {
    let step = 100 / Double(labels.count)
    let width = min(step * 0.72, 16) / Double(series.count)
    let middle = step * (Double(index) + 0.5)
    let left = middle - width * Double(series.count) / 2
    for (place, one) in series.enumerated() {
      guard let value = one.values[index] else { continue }
      let words = measure.words(value, html.language)
      let ends = (Chart.y(value.double, scale), Chart.y(0, scale))
      html.rect(
        .percent("x", left + width * Double(place)), .percent("width", width * 0.96), .pixels("y", min(ends.0, ends.1)),
        .pixels("height", abs(ends.0 - ends.1)), Chart.fill(place), title: "\(labels[index][html.language]): \(words)")
      guard carriesFigures else { continue }
      let y = value < .zero ? ends.0 + 16 : ends.0 - 7
      html.label(svg: words, .percent("x", middle), .pixels("y", y), labelClass(index, "figure"))
    }
    tick(index, at: middle, into: &html)
  }

  /// Few columns of one series carry their own figures; more are read against guides.
  private var carriesFigures: Bool { series.count == 1 && labels.count <= 12 }
}
