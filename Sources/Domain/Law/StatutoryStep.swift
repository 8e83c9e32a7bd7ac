/// One step that the law gives a limit: who, how long, from which event (bước thực hiện và thời hạn).
public struct StatutoryStep: Hashable, Sendable {
  public var name: Name
  public var words: Wording
  public var limit: TimeLimit
  public var runsFrom: Milestone
  public var party: Party
  public var basis: Citation
  public var footing: LegalFooting

  public init(
    name: Name, words: Wording, limit: TimeLimit, runsFrom: Milestone, party: Party, basis: Citation,
    footing: LegalFooting
  ) {
    self.name = name
    self.words = words
    self.limit = limit
    self.runsFrom = runsFrom
    self.party = party
    self.basis = basis
    self.footing = footing
  }

  /// The steps the law names. Code that computes with one says its name; a new one is a new case.
  public enum Name: String, CaseIterable, Sendable, Hashable {
    /// Kiểm tra thành phần hồ sơ.
    case completeness
    /// Gửi văn bản lấy ý kiến.
    case consultation
    /// Trả lời bằng văn bản.
    case opinion
    /// Chuyển hồ sơ để thẩm định.
    case forwarding
    /// Thẩm định và quyết định.
    case decision
    /// Chuyển kết quả: the outer limit.
    case handover
    /// Thông báo tài khoản giao dịch.
    case accountNotice = "account-notice"
    /// Thông báo kế hoạch triển khai hoạt động.
    case planNotice = "plan-notice"
    /// Cập nhật cơ sở dữ liệu.
    case dataUpdate = "data-update"
    /// Không để 12 tháng liên tục không có hoạt động.
    case activity
  }

  /// The event from which a limit runs; its day is not counted.
  public enum Milestone: String, CaseIterable, Sendable, Hashable {
    case filing
    /// Nhận đầy đủ hồ sơ hợp lệ.
    case complete
    /// The consulted office received the letter.
    case letterReceived = "letter-received"
    case allOpinions = "all-opinions"
    /// The deciding office received dossier and opinions.
    case receivedForDecision = "received-for-decision"
    /// The certificate was issued, or after it the latest activity that is known.
    case issued
    /// The applicant received the certificate.
    case certificateReceived = "certificate-received"
    /// What was recorded changed.
    case change
  }

  /// Whose step it is.
  public enum Party: String, CaseIterable, Sendable, Hashable {
    case receiver, consulted, decider, applicant
  }
}
