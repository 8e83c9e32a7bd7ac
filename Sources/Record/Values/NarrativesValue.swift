import Domain

extension Narratives {
  /// `[["en","Clean water"],["","Eau propre"]]`: language first, empty where none is known; nothing where nothing is said.
  var json: JSON? {
    JSON.list(all) { .array([.string($0.language ?? ""), .string($0.text.string)]) }
  }

  init(json: JSON?) throws(DecodingFault) {
    var all: [Narrative] = []
    for pair in json?.elements ?? [] {
      guard case .array(let parts) = pair, parts.count == 2, let language = parts[0].stringValue,
        let text = parts[1].stringValue
      else { throw .invalid(member: "narrative") }
      all.append(Narrative(language: language.isEmpty ? nil : language, text: Text(composed: text)))
    }
    self.init(all)
  }
}
