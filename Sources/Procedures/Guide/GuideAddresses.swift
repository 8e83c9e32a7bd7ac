public import Components
public import Domain

extension PageAddress {
  /// The procedures that can be filed today.
  public static let procedures = PageAddress("procedures")

  /// The guide to one procedure.
  public static func procedure(_ name: ProcedureName) -> PageAddress { PageAddress("procedures", name.text) }
}

extension Phrase {
  /// Where a sentence of law stands, and whether that is to be confirmed; within `instrument`, by the article alone.
  static func basis(_ place: Citation?, _ footing: LegalFooting, in instrument: InstrumentNumber) -> Phrase {
    var parts: [Phrase] = []
    if let place { parts.append(Phrase(place.instrument == instrument ? place.place : place.wording)) }
    if footing == .toBeConfirmed { parts.append(Phrase(Tag(footing.wording, .waiting))) }
    return parts.dropFirst().reduce(parts.first ?? "") { $0 + " " + $1 }
  }

  /// A sentence of law with its place after it.
  static func sentence(_ provision: Provision, in instrument: InstrumentNumber) -> Phrase {
    let basis = Phrase.basis(provision.basis, provision.footing, in: instrument)
    guard provision.basis != nil else { return "\(provision.words) \(basis)" }
    return "\(provision.words) (\(basis))"
  }
}
