/// The forms of aid (Decree 80/2020/NĐ-CP, art. 3(2); emergency aid: Decree 50/2020/NĐ-CP).
enum Modality: String {
  case programme, project
  /// Non-project aid in goods, in cash or in experts.
  case goods = "non-project-goods"
  case cash = "non-project-cash"
  case experts = "non-project-experts"
  case emergency

  /// Whether it runs for years.
  var isLong: Bool {
    switch self {
    case .programme, .project: true
    case .goods, .cash, .experts, .emergency: false
    }
  }

  /// IATI codelist AidType.
  var aidType: String {
    switch self {
    case .programme, .project: "C01"
    case .goods, .cash, .emergency: "C01"
    case .experts: "D01"
    }
  }

  /// Sizes in hundreds of US dollars, each as likely as the others.
  var sizes: [Int] {
    switch self {
    case .programme: [8_000, 11_000, 14_000, 17_000, 21_000, 25_000, 30_000, 36_000, 44_000, 56_000]
    case .project: [400, 650, 950, 1_400, 2_000, 2_800, 3_700, 4_800, 6_200, 8_000, 10_500, 13_500, 17_000, 22_000]
    case .goods: [30, 40, 55, 75, 100, 140, 190, 260, 350, 500, 700, 1_000, 2_400]
    case .cash: [30, 35, 50, 65, 90, 120, 160, 220, 300, 450, 600]
    case .experts: [30, 45, 60, 80, 110, 150, 220, 330]
    case .emergency: [100, 160, 250, 400, 600, 900, 1_400, 2_200, 4_000]
    }
  }
}
