/// The form on which a yearly report is made (mẫu báo cáo; annex to Decree 58/2022/NĐ-CP). The decree names the forms; their fields
/// are to be confirmed.
public enum ReportForm: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Ministries and provinces (Mẫu số 04).
  case authority = "04"
  /// Foreign non-governmental organisations (Mẫu số 05).
  case organisation = "05"
  /// The Ministry of Foreign Affairs (Mẫu số 06).
  case foreignAffairs = "06"
  /// The Committee for Foreign NGO Affairs (Mẫu số 07).
  case committee = "07"

  public var wording: Wording {
    Wording(vi: "Mẫu số \(rawValue)", en: "Form \(rawValue)", fr: "Formulaire \(rawValue)")
  }

  public static func < (a: ReportForm, b: ReportForm) -> Bool { a.rawValue < b.rawValue }
}
