import Domain

/// A certificate as it stands after something happened to it, with the day on which that was, or will be, recorded.
struct RecordedCertificate {
  var certificate: Certificate
  var recordedOn: Day
  var change: Change

  /// What made it so.
  enum Change: Equatable {
    /// It stood so when the record was opened.
    case entered
    case issued
    case extended
    case amended(Amendment)
    case reissued(Loss)
    case suspended
    case lifted
    case withdrawn
  }

  /// What an amendment changes.
  enum Amendment: Equatable {
    /// One province more, by its index in the stock.
    case province(Int)
    /// Who represents the organisation: nothing that stands on the certificate.
    case representative
    /// What the organisation is called: the record names it so from then on.
    case name(Narratives)
    /// Where its head office is, abroad: nothing that stands on the certificate.
    case address(String)
    /// Where the office is.
    case seat
  }

  /// Why a new paper is asked for, by the words of the application.
  enum Loss: String, CaseIterable {
    case lost, old, damaged
  }
}

extension RecordedCertificate.Change {
  /// The procedure of Decree 58/2022/NĐ-CP by which it comes about; nil where none of the applicant's does that.
  func procedure(of kind: Certificate.Kind) -> ProcedureName? {
    switch (self, kind) {
    case (_, .projectOffice): nil
    case (.issued, .operation): .issueOperation
    case (.issued, .representativeOffice): .issueRepresentativeOffice
    case (.extended, .operation): .extendOperation
    case (.extended, .representativeOffice): .extendRepresentativeOffice
    case (.amended, .operation): .amendOperation
    case (.amended, .representativeOffice): .amendRepresentativeOffice
    case (.reissued, .operation): .reissueOperation
    case (.reissued, .representativeOffice): .reissueRepresentativeOffice
    case (.entered, _), (.suspended, _), (.lifted, _), (.withdrawn, _): nil
    }
  }
}
