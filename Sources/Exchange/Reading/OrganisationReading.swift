import Domain
import IATI

/// An organisation of a published file as one of the record.
enum OrganisationReading {
  /// nil where it has neither identifier nor name: it could not be known again.
  static func organisation(_ organisation: IATI.Organisation, header: FileHeader?) -> Domain.Organisation? {
    let language = organisation.language ?? header?.language
    let names = organisation.names.compactMap { narrative -> Narratives.Narrative? in
      let text = Text(narrative.text)
      guard !text.isEmpty else { return nil }
      return Narratives.Narrative(language: ProjectReading.tag(narrative.language ?? language), text: text)
    }
    let identifier = organisation.identifier.flatMap { OrganisationIdentifier($0) }
    guard identifier != nil || !names.isEmpty else { return nil }
    let reporting = organisation.reportingOrganisation?.organisation
    // Who reports may be someone else; its type is the organisation's only where the two are one.
    let kind = reporting?.ref == organisation.identifier ? OrganisationKind(code: reporting?.type) : nil
    return Domain.Organisation(identifier: identifier, name: Narratives(names), kind: kind)
  }
}
