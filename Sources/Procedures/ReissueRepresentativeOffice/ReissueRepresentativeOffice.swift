public import Domain

/// A new paper for a representative office certificate (cấp lại Giấy đăng ký lập Văn phòng đại diện; Decree 58/2022/NĐ-CP, art. 17).
public struct ReissueRepresentativeOffice: ReissueForm {
  public init() {}

  public var name: ProcedureName { .reissueRepresentativeOffice }
  public var grants: Certificate.Kind { .representativeOffice }
}
