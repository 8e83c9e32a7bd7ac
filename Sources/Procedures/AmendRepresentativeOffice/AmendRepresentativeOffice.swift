public import Domain

/// Amendment of a representative office certificate (sửa đổi, bổ sung Giấy đăng ký lập Văn phòng đại diện; Decree 58/2022/NĐ-CP, art. 17).
public struct AmendRepresentativeOffice: AmendmentForm {
  public init() {}

  public var name: ProcedureName { .amendRepresentativeOffice }
  public var grants: Certificate.Kind { .representativeOffice }
}
