public import Domain

/// Something that is wrong, open or worth knowing about a row of certificates, at one of its columns.
public struct CertificateFinding: Hashable, Sendable {
  /// nil where it is about the row.
  public var column: CertificateColumn?
  public var matter: Matter

  public init(_ column: CertificateColumn?, _ matter: Matter) {
    self.column = column
    self.matter = matter
  }

  /// What a finding does to its row.
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    /// The row is not taken until it is put right.
    case error
    /// The record says otherwise: an officer must look.
    case conflict
    /// The row waits for an answer.
    case question
    /// The row is taken; what it says is to be confirmed.
    case warning
  }

  /// What it is.
  public enum Matter: Hashable, Sendable {
    case missing
    case tooLong(most: Int)
    case unknownKind(String)
    /// Nothing that can be read as a day.
    case notADay(String)
    /// A day that the calendar has not.
    case impossibleDay(String)
    /// A number without the format of a day.
    case numberForDay(String)
    case shortYear(String)
    case dayOutOfReach(Day)
    case inFuture(Day)
    case endsBeforeStart(Day)
    case endsBeforeIssue(Day)
    case startsBeforeIssue(Day)
    /// Past the limit of Decree 58/2022/NĐ-CP, art. 9.
    case pastLimit(years: Int, latest: Day)
    /// As long, and issued before that decree.
    case pastLimitBefore(years: Int)
    /// Project offices are no more registered since 1 November 2022.
    case noProjectOfficeSince(Day)
    /// The limits of Decree 12/2012/NĐ-CP are to be confirmed.
    case projectOfficeLimits
    case unknownProvince(String, nearest: [String])
    case ambiguousProvince(String, meanings: [String])
    /// It existed on other days than the day of issue; what stood for it then.
    case provinceNotThen(String, on: Day, then: [String])
    case repeatedProvince(String)
    /// Kept as written.
    case ownField(String)
    case unknownCountry(String)
    case unknownStanding(String)
    case standingNeedsDay
    case standingNeedsDecision
    case standingDayUnused
    /// “Expired”, while its last day is yet to come.
    case notYetExpired(Day)
    case repeatedNumber(row: Int)
    /// The number is another organisation's on record.
    case heldByOther(name: String, record: RecordNumber)
    /// The number is on record as another kind.
    case otherKind(Certificate.Kind)
    /// A procedure of this record issued it: it is changed there.
    case issuedHere
    /// Someone changed it while the file was being taken.
    case changedMeanwhile
    case unknownRecord(String)
    /// `new` for a name that is on record to the letter: only an identifier can tell the two apart.
    case sameNameOnRecord(RecordNumber)
    /// Organisations with similar names are on record: which is meant?
    case whichOrganisation
  }

  public var severity: Severity {
    switch matter {
    case .missing, .tooLong, .unknownKind, .notADay, .impossibleDay, .numberForDay, .shortYear, .dayOutOfReach,
      .inFuture,
      .endsBeforeStart, .endsBeforeIssue, .pastLimit, .noProjectOfficeSince, .unknownProvince, .ambiguousProvince,
      .provinceNotThen, .unknownCountry, .unknownStanding, .standingNeedsDay, .standingNeedsDecision, .notYetExpired,
      .repeatedNumber, .unknownRecord, .sameNameOnRecord:
      .error
    case .heldByOther, .otherKind, .issuedHere, .changedMeanwhile: .conflict
    case .whichOrganisation: .question
    case .startsBeforeIssue, .pastLimitBefore, .projectOfficeLimits, .repeatedProvince, .ownField, .standingDayUnused:
      .warning
    }
  }
}
