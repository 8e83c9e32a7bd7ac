public import Domain

/// A new paper for an operation certificate (cấp lại Giấy đăng ký hoạt động; Decree 58/2022/NĐ-CP, art. 13).
public struct ReissueOperation: ReissueForm {
  public init() {}

  public var name: ProcedureName { .reissueOperation }
  public var grants: Certificate.Kind { .operation }
}
