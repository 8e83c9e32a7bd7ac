/// An organisation as an activity names it (IATI `reporting-org`, `participating-org`, `provider-org`, `receiver-org`, `owner-org`).
public struct OrganisationReference: Sendable, Hashable {
  /// Its identifier (`XM-DAC-41114`), without outer white space; nil where none is given.
  public var ref: String?
  /// Its type (IATI OrganisationType).
  public var type: String?
  /// The activity of that organisation which this one is linked with.
  public var activityID: String?
  public var names: [Narrative]
  public var line: Int

  public init(ref: String?, type: String? = nil, activityID: String? = nil, names: [Narrative], line: Int) {
    self.ref = ref
    self.type = type
    self.activityID = activityID
    self.names = names
    self.line = line
  }
}

extension OrganisationReference {
  /// `activityID`: the attribute that links an activity, which differs from element to element.
  init(_ element: Element, activityID: Term? = nil, _ notes: inout Notes) {
    self.init(
      ref: element.identifier(.ref, &notes), type: element.trimmed(.type),
      activityID: activityID.flatMap { element.identifier($0, &notes) }, names: element.narratives(&notes),
      line: element.line)
    if ref == nil, names.saysNothing { notes.add(.empty(element.term, in: .iatiActivity), element) }
  }
}

extension Element {
  /// An identifier in an attribute, without outer white space, which is noted; nil where it is absent or empty.
  func identifier(_ term: Term, _ notes: inout Notes) -> String? {
    guard let written = self[term], let trimmed = trimmed(term) else { return nil }
    if written.utf8.count != trimmed.utf8.count { notes.add(.outerSpaces(term, in: self.term), self) }
    return trimmed
  }
}

/// The organisation that publishes the activity (IATI `reporting-org`).
public struct ReportingOrganisation: Sendable, Hashable {
  public var organisation: OrganisationReference
  /// Whether it reports what others do (`secondary-reporter`).
  public var isSecondary: Bool
}

extension Family {
  static let reportingOrg = Family(.reportingOrg) { element, activity, notes in
    guard activity.reportingOrganisation == nil else {
      return notes.add(.repeated(.reportingOrg, in: .iatiActivity), element)
    }
    if element.trimmed(.ref) == nil { notes.add(.missing(.ref, in: .reportingOrg), element) }
    activity.reportingOrganisation = ReportingOrganisation(
      organisation: OrganisationReference(element, &notes), isSecondary: element.isTrue(.secondaryReporter) ?? false)
  }
}

extension Element {
  /// An XML truth value: `1`, `true`, `0`, `false`; nil for anything else.
  func isTrue(_ term: Term) -> Bool? {
    switch trimmed(term) {
    case "1", "true": true
    case "0", "false": false
    default: nil
    }
  }
}
