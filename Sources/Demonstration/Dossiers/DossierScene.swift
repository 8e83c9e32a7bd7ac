import Domain

/// A dossier that stands still on the last day, so that every desk has something on it: after which step, and since when.
struct DossierScene {
  var anchor: Anchor
  /// So many working days lie between that step and the last day.
  var age: Int
  var terms = DossierCourse.Terms()
  var fate = DossierPlan.Fate.open
  /// Whether what is planned lies in the province of ``Demonstration/committee`` as well.
  var isLocal = false

  enum Anchor {
    case filed, asked, supplemented, accepted
    /// Letters go on being received and answered until the last day.
    case consulted
    /// Every opinion is there.
    case answered
    case forwarded, arrived, appraised, decided, handedOver
  }

  /// Each state of a dossier with its limit far, near and passed.
  static let all: [DossierScene] =
    [0, 1, 2, 3, 5].map { DossierScene(anchor: .filed, age: $0) }
    + [2, 9, 25].map { DossierScene(anchor: .asked, age: $0, terms: .init(supplements: 1)) }
    + [DossierScene(anchor: .asked, age: 4, terms: .init(supplements: 2))]
    + [1, 3].map { DossierScene(anchor: .supplemented, age: $0, terms: .init(supplements: 1)) }
    + [DossierScene(anchor: .supplemented, age: 0, terms: .init(supplements: 2))]
    + [0, 2, 3, 5].map { DossierScene(anchor: .accepted, age: $0) }
    + [1, 3, 6, 9, 11, 13].map { DossierScene(anchor: .consulted, age: $0, terms: .init(wait: 18), isLocal: $0 < 6) }
    + [14, 16, 17, 19].map { DossierScene(anchor: .consulted, age: $0, terms: .init(wait: 24)) }
    + [0, 2, 4].map { DossierScene(anchor: .answered, age: $0) }
    + [0, 2].map { DossierScene(anchor: .forwarded, age: $0) }
    + [DossierScene(anchor: .forwarded, age: 1, terms: .init(goesOnWithoutLate: true))]
    + [1, 8, 10, 12, 14].map { DossierScene(anchor: .arrived, age: $0) }
    + [0, 2, 6].map { DossierScene(anchor: .appraised, age: $0) }
    + [1, 5].map { DossierScene(anchor: .decided, age: $0, fate: .refused) }
    + [1, 7].map { DossierScene(anchor: .handedOver, age: $0, fate: .refused) }

  /// The working day of the anchor, after the filing.
  func day(in course: DossierCourse) -> Int {
    switch anchor {
    case .filed: 0
    case .asked: course.requests.last?.asked ?? 0
    case .supplemented: course.requests.last?.answered ?? 0
    case .accepted: course.accepted
    case .consulted: course.consulted
    case .answered: course.answered
    case .forwarded: course.forwarded
    case .arrived: course.arrived
    case .appraised: course.appraised
    case .decided: course.decided
    case .handedOver: course.handedOver
    }
  }

  /// The steps up to the anchor.
  func kept(_ steps: [DossierPlan.Step]) -> [DossierPlan.Step] {
    guard let last = steps.lastIndex(where: { isAnchor($0.kind) }) else { return steps }
    return Array(steps[...last])
  }

  private func isAnchor(_ kind: DossierPlan.Step.Kind) -> Bool {
    switch (anchor, kind) {
    case (.filed, .filed), (.asked, .asked), (.supplemented, .supplemented), (.accepted, .accepted),
      (.answered, .answered), (.answered, .corrected), (.forwarded, .forwarded), (.arrived, .arrived),
      (.appraised, .appraised), (.decided, .decided), (.handedOver, .handedOver):
      true
    case (.consulted, _): true
    case (.filed, _), (.asked, _), (.supplemented, _), (.accepted, _), (.answered, _), (.forwarded, _), (.arrived, _),
      (.appraised, _), (.decided, _), (.handedOver, _):
      false
    }
  }
}
