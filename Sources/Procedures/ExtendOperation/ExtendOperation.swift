public import Domain

/// Extension of an operation certificate (gia hạn Giấy đăng ký hoạt động; Decree 58/2022/NĐ-CP, arts 9(2), 12).
public struct ExtendOperation: ExtensionForm {
  public init() {}

  public var name: ProcedureName { .extendOperation }
  public var grants: Certificate.Kind { .operation }
  public var yearsPlanned: Int { 3 }
}
