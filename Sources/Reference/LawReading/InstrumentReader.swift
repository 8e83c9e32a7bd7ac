import Domain
import Yams

/// Reads one instrument of law from its file.
struct InstrumentReader {
  let document: LawDocument

  enum Key: String, LawKey {
    case number, title, signed
    case inForce = "in-force"
    case until, replaces, footing, source, procedures, reports, measures

    var isOptional: Bool { self == .until || self == .reports || self == .measures }
  }

  /// nil, with faults, where anything of the header cannot be read; a procedure that cannot be read is left out.
  func read(_ node: Node) -> Instrument? {
    guard let map = LawMapping<Key>(node, in: document) else { return nil }
    let number = map.value(.number, { InstrumentNumber($0) }, else: { .badNumber($0) })
    let (title, source) = (map.words(.title), map.text(.source))
    let (signed, inForce, until) = (map.day(.signed), map.day(.inForce), map.day(.until))
    let footing = map.choice(.footing, LegalFooting.self)
    let replaces = self.replaces(map)
    if let inForce, let until, until < inForce {
      document.fault(.untilBeforeFrom(from: inForce, until: until), at: map.line(of: .until))
    }
    document.instrument = number
    guard let number, let footing else { return nil }
    let procedures = self.procedures(map, of: number, footing)
    let measures = self.measures(map, of: number, footing)
    let reports = map.items(.reports).map {
      ReportReader(document: document, instrument: number, footing: footing).read($0)
    }
    guard let title, let source, let signed, let inForce else { return nil }
    return Instrument(
      number: number, title: title, signed: signed, inForce: inForce, until: until, replaces: replaces,
      footing: footing, source: source, procedures: procedures, reports: reports ?? [], measures: measures)
  }

  private func replaces(_ map: LawMapping<Key>) -> [InstrumentNumber] {
    (map.items(.replaces) ?? []).compactMap { node in
      guard let text = document.text(of: node) else { return nil }
      guard let number = InstrumentNumber(text) else {
        document.fault(.badNumber(text), at: node.line)
        return nil
      }
      document.cites(number, at: node.line)
      return number
    }
  }

  private func procedures(
    _ map: LawMapping<Key>, of number: InstrumentNumber, _ footing: LegalFooting
  ) -> [Procedure] {
    let reader = ProcedureReader(document: document, instrument: number, footing: footing)
    var read: [ProcedureName: Procedure] = [:]
    return document.each(map.items(.procedures) ?? [], key: \Procedure.name.text) { node in
      let procedure = reader.read(node, after: read)
      if let procedure { read[procedure.name] = procedure }
      return procedure
    }
  }

  private func measures(
    _ map: LawMapping<Key>, of number: InstrumentNumber, _ footing: LegalFooting
  ) -> [MeasureLaw] {
    let provisions = ProcedureReader(document: document, instrument: number, footing: footing)
    let reader = MeasureReader(provisions: provisions)
    return document.each(map.items(.measures) ?? [], key: \MeasureLaw.name.text) { reader.read($0) }
  }
}
