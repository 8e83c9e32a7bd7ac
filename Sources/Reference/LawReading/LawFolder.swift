public import Domain
import Foundation

/// The law as a folder of files says it, with everything that is wrong in them. What is wrong is left out of the rest.
public struct LawFolder: Sendable {
  public private(set) var instruments: [Instrument] = []
  public private(set) var offices: [Office] = []
  public private(set) var ministries: [LineMinistry] = []
  /// By file and line.
  public private(set) var faults: [LawFault] = []

  /// The file of offices; all others are instruments.
  static let officesFile = "offices.yaml"

  /// Reads every `*.yaml` of a folder. `beside`: our own law, to which a folder without its own offices may refer, and whose
  /// instruments it may cite.
  public init(at path: String, beside own: LawFolder? = nil) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path))?.filter { $0.hasSuffix(".yaml") } ?? []
    let files = names.sorted().map { name in
      (name: name, bytes: FileManager.default.contents(atPath: path + "/" + name).map { Array($0) })
    }
    self.init(files: files, beside: own)
    if files.isEmpty { faults = [LawFault(file: path, line: 1, reason: .noFiles)] }
  }

  init(files: [(name: String, bytes: [UInt8]?)], beside own: LawFolder? = nil) {
    var documents: [LawDocument] = []
    for file in files {
      let document = LawDocument(file: file.name)
      documents.append(document)
      guard let text = file.bytes.flatMap({ String(validating: $0, as: UTF8.self) }) else {
        document.fault(.unreadable, at: 1)
        continue
      }
      read(text, of: document)
    }
    look(across: documents, beside: own)
    faults = documents.flatMap(\.faults).sorted()
  }

  private mutating func read(_ text: String, of document: LawDocument) {
    guard let root = document.root(of: text) else { return }
    if document.file == LawFolder.officesFile {
      (offices, ministries) = OfficesReader(document: document).read(root)
    } else if let instrument = InstrumentReader(document: document).read(root) {
      if instruments.contains(where: { $0.number == instrument.number }) {
        document.fault(.duplicate(instrument.number.text), at: root.line)
      }
      instruments.append(instrument)
    }
  }

  /// What one file says of another: offices and instruments it names, and that a replaced instrument has ended. A file that
  /// is wrong itself is not held against those that refer to it.
  private func look(across documents: [LawDocument], beside own: LawFolder?) {
    let ofOffices = documents.first { $0.file == LawFolder.officesFile }
    let knownOffices = Set((ofOffices == nil ? own?.offices ?? [] : offices).map(\.name))
    let officesAreRead = ofOffices?.faults.isEmpty ?? true
    let known = instruments + (own?.instruments ?? [])
    let instrumentsAreRead = instruments.count == documents.count - (ofOffices == nil ? 0 : 1)
    for document in documents {
      for (office, line) in document.offices where officesAreRead && !knownOffices.contains(office) {
        document.fault(.unknownOffice(office.text), at: line)
      }
      for (number, line) in document.citations
      where instrumentsAreRead && !known.contains(where: { $0.number == number }) {
        document.fault(.unknownInstrument(number.text), at: line)
      }
      for (number, line, until) in goingOn(document, among: known) {
        document.fault(.replacedGoesOn(number.text, until: until), at: line)
      }
    }
  }

  /// The instruments a file says it replaces, and that do not end on the day before it begins.
  private func goingOn(
    _ document: LawDocument, among known: [Instrument]
  ) -> [(number: InstrumentNumber, line: Int, until: Day)] {
    guard let instrument = instruments.first(where: { $0.number == document.instrument }) else { return [] }
    return document.citations.compactMap { citation in
      guard instrument.replaces.contains(citation.number),
        let replaced = known.first(where: { $0.number == citation.number }), replaced.until != instrument.inForce - 1
      else { return nil }
      return (citation.number, citation.line, instrument.inForce - 1)
    }
  }
}
