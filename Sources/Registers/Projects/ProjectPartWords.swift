import Domain

/// The words of a project's parties, places, fields, source and history.
enum ProjectPartWords {
  static let parties = Wording(vi: "Các bên tham gia", en: "Parties", fr: "Parties")
  static let places = Wording(vi: "Địa điểm", en: "Places", fr: "Lieux")
  static let placesBasis = Wording(
    vi: "Tên và tọa độ như bên công bố đã nêu.", en: "Names and coordinates as their author gave them.",
    fr: "Noms et coordonnées tels que donnés par l’auteur.")
  static let unnamedPlace = Wording(vi: "Địa điểm không tên", en: "A place without a name", fr: "Lieu sans nom")
  static let region = Wording(vi: "Khu vực", en: "Region", fr: "Région")
  static let sectors = Wording(vi: "Lĩnh vực", en: "Sectors", fr: "Secteurs")
  static let ownSector = Wording(
    vi: "Mã riêng của bên công bố", en: "The author’s own code", fr: "Code propre à l’auteur")
  static let source = Wording(vi: "Nguồn", en: "Source", fr: "Source")
  static let sourceBasis = Wording(
    vi: "Bản gốc từng byte nằm trong mục ghi; thông tin liên hệ cá nhân được tách riêng và không công khai.",
    en: "The original, byte for byte, stands in the act; contact persons are kept apart and are not public.",
    fr: "L’original, octet par octet, figure dans l’acte ; les personnes à contacter sont mises à part et ne sont "
      + "pas publiques.")
  static let file = Wording(vi: "Tệp", en: "File", fr: "Fichier")
  static func line(_ line: Int) -> Wording {
    Wording(vi: ", dòng \(line)", en: ", line \(line)", fr: ", ligne \(line)")
  }
  static let lastUpdated = Wording(
    vi: "Bên công bố cập nhật lúc", en: "Last updated by its author", fr: "Mis à jour par son auteur")
  static let act = Wording(vi: "Mục ghi", en: "Act", fr: "Acte")
  static let seeAct = Wording(
    vi: "Xem và kiểm chứng mục ghi", en: "See and check the act", fr: "Voir et vérifier l’acte")
  static let findings = Wording(
    vi: "Lưu ý về dữ liệu đã công bố", en: "Findings about the published data", fr: "Constats sur les données publiées")
  static let history = Wording(vi: "Các lần công bố", en: "Every publication", fr: "Toutes les publications")
  static let firstPublished = Wording(vi: "Công bố lần đầu", en: "First published", fr: "Première publication")
  static let changed = Wording(vi: "Thay đổi:", en: "Changed:", fr: "Modifié :")
  static let asThen = Wording(vi: "xem như khi đó", en: "see it as it was then", fr: "voir l’état d’alors")
}
