import Domain

/// Decides in which imports the versions of a project come.
struct Publications {
  let setting: Setting

  /// A gift is published when it is made; what runs for years when it begins, each year in the month its organisation reports
  /// in, and when it has ended. Nothing is published that says nothing new.
  func days(of plan: ProjectPlan, _ stream: inout Stream) -> [Day] {
    let imports = setting.imports
    let lastFlow = plan.flows.map(\.day).max() ?? plan.start
    let closing = max(plan.end, lastFlow) + (plan.modality.isLong ? 35 : 0)
    let last = imports.index(of: closing, plus: 1)
    guard plan.modality.isLong, setting.versions == .yearly else { return [imports.all[last]] }

    let isAhead = stream.chance(4)
    let first = isAhead ? imports.index(of: plan.start) : imports.index(of: plan.start, plus: 1)
    var chosen = [imports.all[first]]
    var known = ProjectPlan.known(on: imports.all[first])
    for index in stride(from: first + 1, through: last, by: 1) {
      let day = imports.all[index]
      guard index == last && imports.reaches(closing, plus: 1) || day.parts.month == plan.charity.profile.reportMonth
      else {
        continue
      }
      let news = ProjectPlan.known(on: day)
      let isNew = plan.flows.contains { known < $0.day && $0.day <= news } || index == last
      guard isNew else { continue }
      chosen.append(day)
      known = news
    }
    return chosen
  }
}
