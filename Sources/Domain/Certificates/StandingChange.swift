/// What a measure did to a certificate, publicly (Decree 58/2022/NĐ-CP, arts 18–19).
public enum StandingChange: Equatable, Sendable {
  /// Đình chỉ hoạt động. The last day to remedy is computed from the receipt, never stored.
  case suspended(Suspension)
  /// Its holder received the decision that suspends: the time to remedy runs.
  case suspensionReceived(on: Day)
  /// The day of the receipt had been recorded wrongly: both stay in the record, and the time to remedy runs from the right one.
  case suspensionReceiptCorrected(on: Day, formerly: Day)
  /// The suspension ended; the decree names no such decision (to be confirmed). From this day its holder may work again.
  case lifted(on: Day, by: DecisionNumber)
  /// Chấm dứt hoạt động và thu hồi Giấy đăng ký.
  case withdrawn(Withdrawal)
}

/// What an act says of a certificate, whatever procedure it came of.
public enum CertificateFact: Equatable, Sendable {
  /// Issued elsewhere and entered as it stands.
  case recorded(Certificate)
  /// Granted here: issued, extended, amended or issued again.
  case issued(Certificate, under: ProcedureName, by: DecisionNumber)
  case changed(StandingChange)
}
