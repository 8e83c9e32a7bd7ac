public import Domain

/// Extension of a representative office certificate (gia hạn Giấy đăng ký lập Văn phòng đại diện; Decree 58/2022/NĐ-CP, arts 9(2), 16).
public struct ExtendRepresentativeOffice: ExtensionForm {
  public init() {}

  public var name: ProcedureName { .extendRepresentativeOffice }
  public var grants: Certificate.Kind { .representativeOffice }
  public var yearsPlanned: Int { 5 }
}
