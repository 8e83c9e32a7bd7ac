import Domain
import Record
import Reference
import Registers

/// Rates as an operator entered them.
struct RatesOrder: Codable, Sendable {
  var rates: [Line]
  var mode: ImportOrder.Mode
  var caution: Caution

  /// Whether a rate far from the known ones is taken.
  enum Caution: String, Codable { case usual, sure }

  /// A rate as typed.
  struct Line: Codable, Sendable, Equatable {
    /// Where it was typed: an argument, or a file and its row.
    var place: String
    var pivot: String
    var currency: String
    var rate: String
    var from: String
    var basis: String
    var source: String
    var citation: String
  }

  /// Throws at the first that cannot be read, with its place.
  func read() throws(CommandFault) -> [RecordedRate] {
    guard !rates.isEmpty else { throw CommandFault(DecidedWords.noRates) }
    guard rates.count <= RatesOrder.most else { throw CommandFault(DecidedWords.tooMany(RatesOrder.most)) }
    var read: [RecordedRate] = []
    for line in rates {
      let rate = try line.read()
      if read.contains(where: { $0.isOfSameDay(as: rate) }) { throw line.fault(DecidedWords.twice(rate)) }
      read.append(rate)
    }
    return read
  }

  /// Rates that are appended together at most.
  static let most = 500
}

extension RatesOrder.Line {
  fileprivate func read() throws(CommandFault) -> RecordedRate {
    let (pivot, currency) = (try known(pivot), try known(currency))
    guard pivot != currency else { throw fault(DecidedWords.samePair(pivot)) }
    guard let rate = Rate(rate) else { throw fault(DecidedWords.noRate(self.rate)) }
    guard let from = Day(iso: from) else { throw fault(QuestionWords.day("from", self.from)) }
    guard let basis = RecordedRate.Basis(rawValue: basis) else { throw fault(DecidedWords.basis(self.basis)) }
    guard basis == .daily || from.parts.2 == 1 else { throw fault(DecidedWords.notFirst(from)) }
    let (source, citation) = (Text(source), Text(citation))
    guard !source.isEmpty, !citation.isEmpty else { throw fault(DecidedWords.noSource) }
    return RecordedRate(
      pivot: pivot, currency: currency, rate: rate, from: from, basis: basis, source: source, citation: citation)
  }

  private func known(_ code: String) throws(CommandFault) -> Currency {
    guard let currency = Currency(code), Currencies.isKnown(currency) else { throw fault(DecidedWords.currency(code)) }
    return currency
  }

  fileprivate func fault(_ words: Wording) -> CommandFault { CommandFault(DecidedWords.at(place, words)) }
}

/// What entering rates came to.
struct RatesReceipt: Codable, Sendable {
  /// The position of the first act; nil where it was only tried.
  var firstAct: Int64?
  var rates: [Line]

  struct Line: Codable, Sendable {
    var pivot: String
    var currency: String
    var rate: String
    var from: String
    var basis: String
    /// The rate whose place it takes.
    var replaces: String?
    /// The act of that rate.
    var replacesAct: Int64?

    init(_ rate: RecordedRate, replacing earlier: RecordedRateLine?) {
      pivot = rate.pivot.code
      currency = rate.currency.code
      self.rate = rate.rate.description
      from = rate.from.description
      basis = rate.basis.rawValue
      replaces = earlier?.rate.rate.description
      replacesAct = earlier?.act
    }
  }
}
