import Domain

/// The words of an organisation's page.
enum OrganisationPageWords {
  static let notGiven = Wording(vi: "Không nêu", en: "Not given", fr: "Non indiqué")
  static let identifier = Wording(vi: "Mã định danh", en: "Identifier", fr: "Identifiant")
  static let otherNames = Wording(
    vi: "Tên khác", en: "Also named", fr: "Autres noms")
  static let nameBy = Wording(vi: "Tên gọi theo", en: "Name given by", fr: "Nom donné par")
  static let name = Wording(vi: "Tên", en: "Name", fr: "Nom")

  static func word(_ version: OrganisationVersion) -> Wording {
    version.isOwnWord
      ? Wording(
        vi: "mục ghi về chính tổ chức", en: "an act on the organisation itself",
        fr: "un acte portant sur l’organisation elle-même")
      : Wording(vi: "dự án nêu tên tổ chức", en: "a project that names it", fr: "un projet qui la cite")
  }

  static func act(_ position: Int64) -> Wording {
    Wording(vi: "Mục ghi \(position)", en: "Act \(position)", fr: "Acte \(position)")
  }

  static func presence(_ day: Day) -> Wording {
    Wording(
      vi: "Có mặt \(day.words(.vi))", en: "Presence on \(day.words(.en))", fr: "Présence le \(day.words(.fr))")
  }
  static let present = Wording(
    vi: "Có giấy đăng ký còn hiệu lực", en: "Certificate in force", fr: "Certificat en vigueur")
  static let suspended = Wording(
    vi: "Giấy đăng ký đang bị tạm đình chỉ", en: "Certificate suspended", fr: "Certificat suspendu")
  static let notPresent = Wording(
    vi: "Không có giấy đăng ký còn hiệu lực", en: "No certificate in force", fr: "Aucun certificat en vigueur")

  static func inForce(_ count: Int, _ number: String, _ day: Day) -> Wording {
    guard count > 0 else {
      return Wording(
        vi: "Không có giấy đăng ký còn hiệu lực \(day.words(.vi))",
        en: "No certificate in force on \(day.words(.en))", fr: "Aucun certificat en vigueur le \(day.words(.fr))")
    }
    return Wording(
      vi: "\(number) giấy đăng ký còn hiệu lực \(day.words(.vi))",
      en: "\(number) \(count == 1 ? "certificate" : "certificates") in force on \(day.words(.en))",
      fr: "\(number) \(count == 1 ? "certificat" : "certificats") en vigueur le \(day.words(.fr))")
  }
  static let noCertificate = Wording(
    vi: "Hồ sơ này không có giấy đăng ký của tổ chức", en: "This record holds no certificate of it",
    fr: "Ce registre ne contient aucun certificat à son nom")
  static let noCertificateBasis = Wording(
    vi:
      "Hồ sơ chỉ có những giấy đăng ký đã được đưa vào; không thể từ đây kết luận tổ chức có mặt tại Việt Nam hay không.",
    en:
      "The record holds only the certificates that were brought into it; nothing follows from this on presence in Viet Nam.",
    fr:
      "Le registre ne contient que les certificats qui y ont été versés\u{00A0}; rien ne s’en déduit quant à la présence au Viet Nam."
  )
  static let certificates = Wording(
    vi: "Giấy đăng ký qua các thời kỳ", en: "Certificates through time", fr: "Certificats au fil du temps")

  /// Narrows projects to those that run on a day; nothing where none is asked for.
  private static func running(_ day: Day?) -> Wording {
    guard let day else { return .same("") }
    return Wording(
      vi: " đang thực hiện \(day.words(.vi))", en: " running on \(day.words(.en))",
      fr: " en cours le \(day.words(.fr))")
  }

  static func named(_ count: Int, _ number: String, on day: Day?) -> Wording {
    let running = running(day)
    guard count > 0 else {
      return Wording(
        vi: "không có dự án nào\(running.vi) nêu tên", en: "no project\(running.en) names it",
        fr: "aucun projet\(running.fr) ne la cite")
    }
    return Wording(
      vi: "được nêu tên trong \(number) dự án\(running.vi)",
      en: "named in \(number) \(count == 1 ? "project" : "projects")\(running.en)",
      fr: "citée dans \(number) \(count == 1 ? "projet" : "projets")\(running.fr)")
  }

  static func sentence(_ certificates: Wording, _ projects: Wording) -> Wording {
    Wording(
      vi: "\(certificates.vi); \(projects.vi).", en: "\(certificates.en); \(projects.en).",
      fr: "\(certificates.fr)\u{00A0}; \(projects.fr).")
  }

  static func projects(_ count: Int, _ number: String, on day: Day?) -> Wording {
    let running = running(day)
    guard count > 0 else {
      return Wording(
        vi: "Không có dự án nào\(running.vi) nêu tên tổ chức", en: "No project\(running.en) names it",
        fr: "Aucun projet\(running.fr) ne la cite")
    }
    return Wording(
      vi: "\(number) dự án\(running.vi) nêu tên tổ chức",
      en: count == 1 ? "1 project\(running.en) names it" : "\(number) projects\(running.en) name it",
      fr: count == 1 ? "1 projet\(running.fr) la cite" : "\(number) projets\(running.fr) la citent")
  }
  static let projectsBasis = Wording(
    vi:
      "Cơ sở: các dự án đã công bố mà tổ chức có bất kỳ vai trò nào. Một dự án có thể nêu tổ chức với nhiều vai trò, nên các vai trò không cộng lại được.",
    en:
      "Basis: published projects in which it has any role. A project may name it in several roles, so the roles do not add up.",
    fr:
      "Base\u{00A0}: les projets publiés où elle tient un rôle quelconque. Un projet peut la citer à plusieurs titres\u{00A0}: les rôles ne s’additionnent pas."
  )
  static let projectsBasisOnDay = Wording(
    vi: projectsBasis.vi + " Dự án không nêu ngày bắt đầu hoặc kết thúc được coi là đang thực hiện.",
    en: projectsBasis.en + " A project without a start or an end counts as running.",
    fr: projectsBasis.fr + " Un projet sans date de début ou de fin est réputé en cours.")
  static let roles = Wording(vi: "Vai trò trong dự án", en: "Roles in projects", fr: "Rôles dans les projets")
  static let latest = Wording(
    vi: "Dự án bắt đầu gần đây nhất", en: "Projects that started latest", fr: "Projets commencés le plus récemment")
  static func allProjects(_ count: Int, _ number: String) -> Wording {
    Wording(
      vi: "Xem danh sách đầy đủ (\(number))", en: "See the whole list (\(number))",
      fr: "Voir la liste complète (\(number))")
  }

  static let money = Wording(
    vi: "Tiền của các dự án này, không phải tiền riêng của tổ chức",
    en: "The money of these projects, not of its own", fr: "Les fonds de ces projets, et non les siens propres")
  static let moneyCaption = Wording(
    vi: "Tổng các giao dịch của những dự án này", en: "Sums of the transactions of these projects",
    fr: "Sommes des transactions de ces projets")
  static let moneyBasis = Wording(
    vi:
      "Cơ sở: mọi giao dịch được công bố của các dự án nêu tên tổ chức, dù ai trả cho ai; theo loại và loại tiền; chưa quy đổi; khoản tiền được hai dự án cùng nêu có trong tổng hai lần.",
    en:
      "Basis: all published transactions of the projects that name it, whoever paid whom; by kind and currency; nothing converted; a flow told by two projects is in the sum twice.",
    fr:
      "Base\u{00A0}: toutes les transactions publiées des projets qui la citent, quels qu’en soient le payeur et le bénéficiaire\u{00A0}; par nature et par devise\u{00A0}; sans conversion\u{00A0}; un flux déclaré par deux projets est compté deux fois."
  )
  static func moneyBasisUntil(_ day: Day) -> Wording {
    Wording(
      vi: moneyBasis.vi + " Chỉ tính các dự án đang thực hiện ngày đó và giao dịch đến hết \(day.words(.vi)).",
      en: moneyBasis.en + " Projects running that day, and transactions dated up to \(day.words(.en)).",
      fr: moneyBasis.fr + " Projets en cours ce jour-là, et transactions datées jusqu’au \(day.words(.fr)).")
  }

  static let versions = Wording(
    vi: "Tên gọi qua các thời kỳ", en: "What it was called", fr: "Noms successifs")
  static let versionsBasis = Wording(
    vi: "Tên do chính tổ chức đưa ra được dùng trước tên do bên khác nêu.",
    en: "A name the organisation gives itself goes before one given by others.",
    fr: "Le nom que l’organisation se donne l’emporte sur celui que d’autres lui donnent.")
  static let shown = Wording(vi: "Hiển thị", en: "Shown", fr: "Affiché")
  static func shown(_ version: OrganisationVersion) -> Wording {
    guard let to = version.knownTo else {
      return Wording(
        vi: "từ vị trí \(version.knownFrom)", en: "from position \(version.knownFrom)",
        fr: "depuis la position \(version.knownFrom)")
    }
    return Wording(
      vi: "từ vị trí \(version.knownFrom) đến \(to - 1)", en: "positions \(version.knownFrom) to \(to - 1)",
      fr: "positions \(version.knownFrom) à \(to - 1)")
  }

  static let history = Wording(
    vi: "Các mục ghi về tổ chức và giấy đăng ký của tổ chức", en: "Acts on the organisation and its certificates",
    fr: "Actes portant sur l’organisation et ses certificats")
  static let historyBasis = Wording(
    vi: "Mục ghi của dự án nằm ở trang của từng dự án; mỗi mục ghi đều tự kiểm chứng được.",
    en: "The acts of a project stand on its own page; each act can be checked by anyone.",
    fr: "Les actes d’un projet figurent sur sa propre page\u{00A0}; chacun peut vérifier chaque acte.")
  static let firstSeen = Wording(
    vi: "Được nêu tên lần đầu", en: "First named", fr: "Première mention")
  static let latestSeen = Wording(
    vi: "Được nêu tên gần nhất", en: "Last named", fr: "Dernière mention")
}
