import Domain
import Testing

@testable import Components

@Suite("Labels of time") struct LabelTests {
  private func classes(_ count: Int, _ shape: Chart.Shape) -> [String] {
    let chart = Chart(
      shape, "x", basis: "x", labelHeading: .same("x"), labels: (0..<count).map { .same(String($0)) }, series: [],
      measure: .whole)
    return (0..<count).map { index in
      var html = HTML(language: .en)
      html.p("", chart.labelClass(index, "tick"))
      return String(html.string.dropFirst("<p class=\"".count).dropLast("\"></p>".count))
    }
  }

  @Test(
    "a few always stand, more where there is room, the last one always", arguments: [1, 2, 5, 6, 7, 10, 11, 12, 30, 77])
  func spacing(_ count: Int) {
    for shape in [Chart.Shape.columns, .lines] {
      let classes = classes(count, shape)
      #expect(classes.last == "tick")
      #expect((1...5).contains(classes.filter { $0 == "tick" }.count))
      let seen = classes.indices.filter { classes[$0] != "none" }
      #expect(seen.count <= (shape == .lines ? 7 : 10))
      #expect(Set(zip(seen, seen.dropFirst()).map { $1 - $0 }).count <= 1, "evenly spaced")
    }
  }
}
