extension ReportRule {
  /// The offices to which a report of some fields goes on a day, as themselves or as what they have become.
  public func recipients(
    of fields: Set<FieldOfWork>, _ offices: OfficeDirectory, on day: Day
  ) -> Set<OfficeName> {
    Set(
      recipients.flatMap { recipient -> [OfficeName] in
        switch recipient {
        case .office(let name): [name]
        case .lineMinistries: fields.flatMap { offices.lineMinistries(of: $0, on: day) }
        case .provinces, .approvingBodies, .furtherConcerned: []
        }
      }.compactMap { offices.current($0, on: day)?.name })
  }
}
