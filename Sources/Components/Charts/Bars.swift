import Domain

extension Chart {
  /// Lying bars. Names and figures are text of the page and wrap; only the bars are drawn.
  func bars(into html: inout HTML) {
    let scale = Scale(series)
    html.ul(.class("bars")) { html in
      for index in labels.indices {
        for (place, one) in series.enumerated() {
          html.li { bar(one, at: index, place: place, scale, into: &$0) }
        }
      }
    }
  }

  private func bar(
    _ one: Series, at index: Int, place: Int, _ scale: Scale, into html: inout HTML
  ) {
    html.span(.class("bar-name")) { html in
      if place == 0 { linkedLabel(index, into: &html) }
      guard series.count > 1 else { return }
      html.span(.class("unseen")) { html in
        html.text(" ")
        html.text(one.name)
      }
    }
    html.svg(.class("bar"), .percent("width", 100), .pixels("height", 20), .aria(.hidden, "true")) { html in
      guard let value = one.values[index] else { return }
      let (nought, end) = (scale.share(0) * 100, scale.share(value.double) * 100)
      html.rect(
        .percent("x", min(nought, end)), .percent("width", abs(end - nought)), .pixels("height", 20), Chart.fill(place))
    }
    html.strong(one.values[index].map { measure.words($0, html.language) } ?? "–", .class("bar-figure"))
  }
}
