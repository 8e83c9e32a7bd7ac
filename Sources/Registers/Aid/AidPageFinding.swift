import Components
import Domain

/// What a breakdown shows, as the sentence that heads it.
struct AidFinding {
  var view: AidView
  var whole: Quantity

  /// Steady where the years differ by less than a tenth of their mean; else the year of the most.
  func years(_ lines: [AidLine]) -> Wording {
    let full = lines.filter { $0.amount != .zero }
    guard let most = full.max(by: { $0.amount < $1.amount }), let least = full.min(by: { $0.amount < $1.amount }),
      case .year(let peak) = most.key
    else { return AidPageWords.nothing(view) }
    if lines.count == 1 { return AidPageWords.oneYear(peak, view.short(most.amount)) }
    let sum = full.reduce(Quantity.zero) { $0 + $1.amount }
    let mean = Quantity(tenThousandths: sum.tenThousandths / Int128(full.count))
    let spread = most.amount - least.amount
    if full.count >= 3, full.count == lines.count, spread.tenThousandths * 10 < mean.tenThousandths {
      return AidPageWords.steady(view.short(mean))
    }
    return AidPageWords.peak(peak, view.short(most.amount))
  }

  /// The two largest; or that most of it names none.
  func provinces(_ lines: [AidLine]) -> Wording {
    let named = lines.named
    guard let first = named.first else { return AidPageWords.noProvince }
    let share = lines.rest.reduce(Quantity.zero) { $0 + $1.amount }.percent(of: whole)
    if let share, share > Quantity(50) { return AidPageWords.mostlyUnlocated(words(share)) }
    guard named.count > 1 else { return AidPageWords.only(first.name) }
    return AidPageWords.leading(first.name, named[1].name)
  }

  func fields(_ lines: [AidLine]) -> Wording {
    largest(lines, AidPageWords.largestField) ?? AidPageWords.noFieldAtAll
  }

  func countries(_ lines: [AidLine]) -> Wording {
    largest(lines, AidPageWords.largestCountry) ?? AidPageWords.noCountryAtAll
  }

  private func largest(_ lines: [AidLine], _ sentence: (Wording, Wording) -> Wording) -> Wording? {
    guard let first = lines.named.first, let share = first.amount.percent(of: whole) else { return nil }
    return sentence(first.name, words(share))
  }

  private func words(_ share: Quantity) -> Wording {
    let places = share < Quantity(1) ? 1 : 0
    let set = { (language: Language) in Numerals(language).percent(share, places: places) }
    return Wording(vi: set(.vi), en: set(.en), fr: set(.fr))
  }
}
