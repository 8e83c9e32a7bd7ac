import Components
import Domain

/// Sums of flows as a table: a row for each kind and currency, exact, nothing converted. A figure with its basis.
struct FlowTotals: Component {
  var caption: Wording
  var totals: [FlowTotal]
  /// Where a heading above says the same, the caption is only read out.
  var captionIsHidden = false
  var id = "sums"

  func draw(into html: inout HTML) {
    let numerals = Numerals(html.language)
    html.draw(
      DataTable(
        Phrase(caption),
        columns: [
          Column(MoneyPageWords.kind, .rowHeading) { (total: FlowTotal) in
            Phrase(total.kind?.wording ?? MoneyPageWords.unknownKind)
          },
          Column(MoneyPageWords.currency) { $0.currency?.code ?? "–" },
          Column(MoneyPageWords.flows, .number) { numerals.integer($0.flows) },
          Column(MoneyPageWords.sum, .number) { total in
            total.currency.map { numerals.money(Quantity(total.sum), $0.code) }
              ?? MoneyPageWords.notAdded[numerals.language]
          },
        ], rows: totals, narrow: .scrolling, captionIsHidden: captionIsHidden, id: id))
  }

  /// The sum a list shows of one project: disbursed, else spent, else committed; the largest currency's.
  static func headline(_ totals: [FlowTotal]) -> FlowTotal? {
    for kind in [Transaction.Kind.disbursement, .expenditure, .outgoingCommitment, .incomingFunds] {
      if let total = totals.filter({ $0.kind == kind && $0.currency != nil }).max(by: { $0.sum < $1.sum }) {
        return total
      }
    }
    return nil
  }
}

extension Quantity {
  /// A sum as pages show it.
  init(_ sum: Sum) { self.init(tenThousandths: sum.units) }
}

/// The words of money on the pages of projects.
enum MoneyPageWords {
  static let kind = Wording(vi: "Loại giao dịch", en: "Kind of transaction", fr: "Nature de la transaction")
  static let currency = Wording(vi: "Loại tiền", en: "Currency", fr: "Devise")
  static let flows = Wording(vi: "Số giao dịch", en: "Transactions", fr: "Transactions")
  static let sum = Wording(vi: "Tổng", en: "Sum", fr: "Somme")
  static let unknownKind = Wording(vi: "Không rõ loại", en: "Kind not given", fr: "Nature non indiquée")
  static let notAdded = Wording(
    vi: "không nêu loại tiền, không cộng", en: "no currency named, not added", fr: "devise non indiquée, non additionné"
  )
  static let sums = Wording(
    vi: "Tổng số tiền của đúng danh sách này", en: "Sums of exactly this list", fr: "Sommes de cette liste exactement")
  static let basis = Wording(
    vi: "Cơ sở: các giao dịch được công bố của đúng các dự án này, theo loại và loại tiền; chưa quy đổi; khoản tiền "
      + "được hai dự án cùng nêu có trong tổng của mỗi dự án.",
    en: "Basis: the published transactions of exactly these projects, by kind and currency; nothing converted; a "
      + "flow told by two projects is in the sum of each.",
    fr: "Base : les transactions publiées de ces projets exactement, par nature et par devise ; sans conversion ; un "
      + "flux déclaré par deux projets figure dans la somme de chacun.")
  static func basisUntil(_ day: Day) -> Wording {
    Wording(
      vi: basis.vi + " Chỉ tính giao dịch đến hết \(day.words(.vi)).",
      en: basis.en + " Transactions dated up to \(day.words(.en)).",
      fr: basis.fr + " Transactions datées jusqu’au \(day.words(.fr)).")
  }
}
