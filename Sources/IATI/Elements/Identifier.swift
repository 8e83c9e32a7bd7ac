/// The identifier that is the activity's own in the whole world (IATI `iati-identifier`).
extension Family {
  static let identifier = Family(.iatiIdentifier) { element, activity, notes in
    guard activity.identifier == nil else { return notes.add(.repeated(.iatiIdentifier, in: .iatiActivity), element) }
    let written = element.text
    let trimmed = written.trimmedXML
    guard !trimmed.isEmpty else { return notes.add(.empty(.iatiIdentifier, in: .iatiActivity), element) }
    if trimmed.utf8.count != written.utf8.count { notes.add(.outerSpaces(.iatiIdentifier, in: .iatiActivity), element) }
    activity.identifier = trimmed
  }
}

/// Another identifier of the activity: an internal one, a former one (IATI `other-identifier`).
public struct OtherIdentifier: Sendable, Hashable {
  public var ref: String?
  /// IATI OtherIdentifierType: `A1` the publisher's own, `A3` a former activity identifier, `B1` a former organisation's.
  public var type: String?
  public var owner: OrganisationReference?
  public var line: Int
}

extension Family {
  static let otherIdentifier = Family(.otherIdentifier) { element, activity, notes in
    let owner = element.children.first { $0.term == .ownerOrg }
    activity.otherIdentifiers.append(
      OtherIdentifier(
        ref: element.identifier(.ref, &notes), type: element.trimmed(.type),
        owner: owner.map { OrganisationReference($0, &notes) }, line: element.line))
  }
}
