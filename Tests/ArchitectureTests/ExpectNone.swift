import Testing

/// Passes when a rule found nothing; otherwise lists what it found, a line each.
func expectNone(_ faults: [Fault], sourceLocation: SourceLocation = #_sourceLocation) {
  let list = faults.map(\.description).joined(separator: "\n")
  #expect(faults.isEmpty, "\(list)", sourceLocation: sourceLocation)
}
