/// Leave for a foreign organisation to work in Viet Nam (giấy đăng ký; Decree 58/2022/NĐ-CP, arts 7–9): an operation
/// certificate, a representative office certificate, or what Decree 12/2012/NĐ-CP called a project office certificate.
public struct Certificate: Equatable, Sendable {
  public var number: CertificateNumber
  public var kind: Kind
  /// The record number of the organisation that holds it.
  public var holder: RecordNumber
  /// The fields it may work in, as the certificate words them (Decree 58/2022/NĐ-CP, art. 8(1)).
  public var fields: [Text]
  /// The provinces it may work in, by the names of the day of issue: certificates are never rewritten.
  public var provinces: [Text]
  /// Where the representative office is, as the certificate words it (Decree 58/2022/NĐ-CP, art. 8(2)); nil where it names none.
  public var seat: Text?
  public var issued: Day
  public var validFrom: Day
  /// Last day of validity; never past the organisation's registration at home (Decree 58/2022/NĐ-CP, art. 9).
  public var expiry: Day
  public var standing: Standing
  /// Suspensions that have ended, the first first: by them the past stays what it was. No act states them; they follow from acts.
  public var pauses: [Pause]

  public init(
    number: CertificateNumber, kind: Kind, holder: RecordNumber, fields: [Text], provinces: [Text], seat: Text? = nil,
    issued: Day, validFrom: Day, expiry: Day, standing: Standing, pauses: [Pause] = []
  ) {
    self.number = number
    self.kind = kind
    self.holder = holder
    self.fields = fields
    self.provinces = provinces
    self.seat = seat
    self.issued = issued
    self.validFrom = validFrom
    self.expiry = expiry
    self.standing = standing
    self.pauses = pauses
  }

  /// The two certificates of Decree 58/2022/NĐ-CP, arts 10 and 14, and the older one that runs on until it expires (art. 28).
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    case operation
    case representativeOffice = "representative-office"
    case projectOffice = "project-office"

    public var wording: Wording {
      switch self {
      case .operation:
        Wording(vi: "Giấy đăng ký hoạt động", en: "Operation certificate", fr: "Certificat d’activité")
      case .representativeOffice:
        Wording(
          vi: "Giấy đăng ký lập Văn phòng đại diện", en: "Representative office certificate",
          fr: "Certificat de bureau de représentation")
      case .projectOffice:
        Wording(
          vi: "Giấy đăng ký lập Văn phòng dự án (theo Nghị định 12/2012/NĐ-CP)",
          en: "Project office certificate (under Decree 12/2012)",
          fr: "Certificat de bureau de projet (décret 12/2012)")
      }
    }
  }

  /// Whether its holder may work under it (Decree 58/2022/NĐ-CP, arts 18–19).
  public enum Standing: Equatable, Sendable {
    case inForce
    case suspended(since: Day, by: DecisionNumber)
    case withdrawn(on: Day, by: DecisionNumber)
  }

  /// A suspension that has ended.
  public struct Pause: Hashable, Sendable {
    public var since: Day
    /// The first day after it.
    public var until: Day
    public var by: DecisionNumber
    /// The decision that lifted it; nil where the withdrawal of the certificate ended it.
    public var liftedBy: DecisionNumber?

    public init(since: Day, until: Day, by: DecisionNumber, liftedBy: DecisionNumber?) {
      self.since = since
      self.until = until
      self.by = by
      self.liftedBy = liftedBy
    }

    public func contains(_ day: Day) -> Bool { since <= day && day < until }
  }

  /// What the certificate allows on a day: standing and validity taken together.
  public enum State: String, CaseIterable, Sendable {
    case notYetValid = "not-yet-valid"
    case inForce = "in-force"
    case suspended
    case expired
    case withdrawn

    public var wording: Wording {
      switch self {
      case .notYetValid: Wording(vi: "Chưa có hiệu lực", en: "Not yet valid", fr: "Pas encore valable")
      case .inForce: Wording(vi: "Còn hiệu lực", en: "In force", fr: "En vigueur")
      case .suspended: Wording(vi: "Tạm đình chỉ", en: "Suspended", fr: "Suspendu")
      case .expired: Wording(vi: "Hết hiệu lực", en: "Expired", fr: "Expiré")
      case .withdrawn: Wording(vi: "Đã thu hồi", en: "Withdrawn", fr: "Retiré")
      }
    }
  }

  public func state(on day: Day) -> State {
    switch standing {
    case .withdrawn(let since, _) where day >= since: .withdrawn
    case _ where day < validFrom: .notYetValid
    case _ where day > expiry: .expired
    case .suspended(let since, _) where day >= since: .suspended
    case _ where pauses.contains { $0.contains(day) }: .suspended
    case .inForce, .suspended, .withdrawn: .inForce
    }
  }
}
