import Domain

/// The parts of an application, as the task list names them.
enum SectionWords {
  static let held = Wording(
    vi: "Nội dung hệ thống đã có", en: "What the record holds already", fr: "Ce que le registre contient déjà")
  static let organisation = Wording(vi: "Tổ chức", en: "The organisation", fr: "L’organisation")
  static let activities = Wording(
    vi: "Hoạt động tại Việt Nam", en: "Work in Viet Nam", fr: "Activités au Viet Nam")
  static let representative = Wording(vi: "Người đại diện", en: "The Representative", fr: "Le Représentant")
  static let headOfOffice = Wording(
    vi: "Trưởng Văn phòng đại diện", en: "The Head of office", fr: "Le chef du bureau")
  static let office = Wording(
    vi: "Văn phòng đại diện", en: "The representative office", fr: "Le bureau de représentation")
  static let prolongation = Wording(vi: "Nội dung gia hạn", en: "The extension", fr: "La prorogation")
  static let changes = Wording(
    vi: "Nội dung sửa đổi, bổ sung", en: "What is to be changed", fr: "Ce qui est à modifier")
  static let reissue = Wording(vi: "Lý do cấp lại", en: "Why a new paper is needed", fr: "Motif du nouveau document")
  static let papers = Wording(vi: "Giấy tờ kèm theo", en: "Papers", fr: "Pièces")
  static let declaration = Wording(vi: "Cam đoan", en: "Declaration", fr: "Déclaration")
}
