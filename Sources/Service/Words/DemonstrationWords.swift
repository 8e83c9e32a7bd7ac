import Components
import Demonstration
import Domain

extension House {
  /// Whether it is a demonstration, and the day lies after the last one that it tells of.
  func standsStill(on today: Day) -> Bool { isDemonstration && today > Demonstration.latestDay }
}

/// What is said of a demonstration's time: it was composed up to a day, and nobody goes on with it but whoever tries it.
enum DemonstrationWords {
  static let standsStill: Wording = {
    let day = Demonstration.latestDay.words
    return Wording(
      vi:
        "Hồ sơ minh họa được soạn đến ngày \(day(.vi)). Từ đó chỉ có những gì người dùng thử ghi thêm: việc đến hạn sau ngày này mà chưa ai làm thì hiện là quá hạn.",
      en:
        "The demonstration was composed up to \(day(.en)). Since then it holds only what those who try it record: whatever fell due later and nobody did shows as late.",
      fr:
        "La démonstration a été composée jusqu’au \(day(.fr)). Depuis, elle ne contient que ce qu’y inscrivent ceux qui l’essaient\u{00A0}: ce qui est échu depuis et que personne n’a fait paraît en retard."
    )
  }()
}
