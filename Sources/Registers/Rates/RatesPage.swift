public import Components
public import Domain
import Record

/// The rates money is converted by: the tables in use, and each rate an office entered with its source, its notice and the act that
/// says so.
public struct RatesPage: Component {
  public var book: RateBook
  /// What offices entered; the latest first.
  public var entered: [RecordedRateLine]
  /// The position up to which the record is believed; nil: what it says now.
  public var known: Int64?

  public init(book: RateBook, entered: [RecordedRateLine], known: Int64? = nil) {
    self.book = book
    self.entered = entered.sorted { ($1.rate.from, $1.act) < ($0.rate.from, $0.act) }
    self.known = known
  }

  public static let title = Wording(vi: "Tỷ giá", en: "Exchange rates", fr: "Taux de change")

  public func title(_ language: Language) -> String { RatesWords.finding(book.tables.count, entered.count)[language] }

  public var address: PageAddress { PageAddress.rates.with("known", known.map { String($0) }) }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: Phrase(AidPageMoneyWords.rule)))
    html.draw(MomentWords.notice(Moment(known: known), current: .rates))
    html.draw(SectionHeading(Phrase(RatesWords.tables), id: "tables"))
    html.draw(RateTables(book: book))
    html.draw(SectionHeading(Phrase(RatesWords.entered), basis: Phrase(RatesWords.enteredBasis), id: "entered"))
    if entered.isEmpty { html.draw(EmptyState(Phrase(RatesWords.none))) } else { html.draw(table(language)) }
    html.draw(DownloadLinks(of: address, as: .list, in: language))
  }

  private func table(_ language: Language) -> DataTable<RecordedRateLine> {
    DataTable(
      Phrase(RatesWords.entered),
      columns: [
        Column(RatesWords.from, .rowHeading) { (line: RecordedRateLine) in DayText(line.rate.from) },
        Column(AidPageMoneyWords.rate) { (line: RecordedRateLine) in
          "1 \(line.rate.pivot.code) = \(line.rate.rate.words(language)) \(line.rate.currency.code)"
        },
        Column(RatesWords.serves) { (line: RecordedRateLine) in Phrase(RatesWords.serves(line.rate.basis)) },
        Column(AidPageMoneyWords.source) { (line: RecordedRateLine) in
          Phrase.said(line.rate.source.string, in: Language.vi.rawValue, for: language)
        },
        Column(RatesWords.notice) { (line: RecordedRateLine) in
          Phrase.said(line.rate.citation.string, in: Language.vi.rawValue, for: language)
        },
        Column(RatesWords.proof) { (line: RecordedRateLine) in
          Phrase.link(CalendarWords.act(line.act), to: PageAddress.act(line.act))
        },
      ], rows: entered, captionIsHidden: true, id: "rates-entered")
  }
}

enum RatesWords {
  static func finding(_ tables: Int, _ entered: Int) -> Wording {
    Wording(
      vi: "Quy đổi theo \(tables) bảng tỷ giá; cơ quan đã ghi nhận \(entered) tỷ giá",
      en: "Money is converted by \(tables) tables; offices entered \(entered) \(entered == 1 ? "rate" : "rates")",
      fr: "Conversion d’après \(tables) tables ; \(entered) taux \(entered < 2 ? "saisi" : "saisis") par les "
        + "administrations")
  }

  static let tables = Wording(vi: "Các bảng tỷ giá", en: "The tables", fr: "Les tables")
  static let entered = Wording(
    vi: "Tỷ giá do cơ quan ghi nhận", en: "Rates entered by offices", fr: "Taux saisis par les administrations")
  static let enteredBasis = Wording(
    vi: "Mỗi tỷ giá là một mục ghi; đính chính là một mục ghi sau cho cùng cặp tiền và cùng ngày.",
    en: "Each is an act; a correction is a later act for the same pair and day.",
    fr: "Chacun est un acte ; une rectification est un acte ultérieur pour la même paire et le même jour.")
  static let none = Wording(
    vi: "Chưa có cơ quan nào ghi nhận tỷ giá.", en: "No office has entered a rate.",
    fr: "Aucune administration n’a saisi de taux.")
  static let from = Wording(vi: "Từ ngày", en: "From", fr: "À partir du")
  static let serves = Wording(vi: "Áp dụng", en: "Serves", fr: "S’applique")
  static let notice = Wording(vi: "Văn bản", en: "Notice", fr: "Avis")
  static let proof = Wording(vi: "Kiểm chứng", en: "Proof", fr: "Preuve")

  static func serves(_ basis: RecordedRate.Basis) -> Wording {
    switch basis {
    case .daily: Wording(vi: "đến tỷ giá sau", en: "until the next rate", fr: "jusqu’au taux suivant")
    case .monthly: Wording(vi: "trong tháng", en: "its own month", fr: "pendant le mois")
    }
  }
}
