public import Domain

/// Amendment of an operation certificate (sửa đổi, bổ sung Giấy đăng ký hoạt động; Decree 58/2022/NĐ-CP, art. 13).
public struct AmendOperation: AmendmentForm {
  public init() {}

  public var name: ProcedureName { .amendOperation }
  public var grants: Certificate.Kind { .operation }
}
