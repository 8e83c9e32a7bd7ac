import Components
import Domain

/// The words of the page of a certificate.
enum CertificatePageWords {
  static func title(_ printed: String, _ state: Certificate.State, _ day: Day) -> Wording {
    Wording(
      vi: "Giấy đăng ký số \(printed): \(state.wording.vi.lowercasedFirst) \(day.words(.vi))",
      en: "Certificate \(printed): \(state.wording.en.lowercasedFirst) on \(day.words(.en))",
      fr: "Certificat \(printed)\u{00A0}: \(state.wording.fr.lowercasedFirst) le \(day.words(.fr))")
  }

  /// Every kind registers work in its fields and provinces (Decree 58/2022/NĐ-CP, arts 3(3) and 8(1)).
  static func mayWork(_ kind: Certificate.Kind) -> Wording {
    switch kind {
    case .operation, .projectOffice:
      Wording(
        vi: "được hoạt động trong các lĩnh vực và địa bàn dưới đây.",
        en: "may work in the fields and provinces below.", fr: "peut agir dans les domaines et provinces ci-dessous.")
    case .representativeOffice:
      Wording(
        vi: "được đặt Văn phòng đại diện và hoạt động trong các lĩnh vực, địa bàn dưới đây.",
        en: "may keep its representative office, and work in the fields and provinces below.",
        fr: "peut tenir son bureau de représentation et agir dans les domaines et provinces ci-dessous.")
    }
  }
  static let mayNotWhileSuspended = Wording(
    vi: "đang bị tạm đình chỉ hoạt động theo giấy này.", en: "may not work under it while it is suspended.",
    fr: "ne peut agir à ce titre tant qu’il est suspendu.")
  static let mayNotWithdrawn = Wording(
    vi: "không còn được hoạt động theo giấy này: giấy đã bị thu hồi.",
    en: "may no longer work under it: it was withdrawn.", fr: "ne peut plus agir à ce titre\u{00A0}: il a été retiré.")
  static let mayNotYet = Wording(
    vi: "chưa được hoạt động theo giấy này.", en: "may not work under it yet.",
    fr: "ne peut pas encore agir à ce titre.")
  static let mayNotExpired = Wording(
    vi: "không còn được hoạt động theo giấy này: giấy đã hết hạn.",
    en: "may no longer work under it: it has expired.", fr: "ne peut plus agir à ce titre\u{00A0}: il a expiré.")

  static let askDay = Wording(
    vi: "Xem tình trạng vào một ngày khác", en: "See it on another day", fr: "Voir à une autre date")
  static let showDay = Wording(vi: "Xem", en: "Show", fr: "Voir")
  static let issuedOn = Wording(vi: "Ngày cấp", en: "Issued", fr: "Délivré le")
  static let origin = Wording(vi: "Nguồn", en: "Origin", fr: "Origine")
  static func grantedHere(_ decision: String) -> Wording {
    Wording(
      vi: "Cấp theo thủ tục trên hệ thống này, Quyết định số \(decision)",
      en: "Issued by a procedure of this record, decision \(decision)",
      fr: "Délivré par une procédure de ce registre, décision \(decision)")
  }
  static let enteredAsItStands = Wording(
    vi: "Cấp ngoài hệ thống này, ghi nhận theo giấy hiện có", en: "Issued elsewhere, recorded as it stands",
    fr: "Délivré ailleurs, enregistré tel quel")
  static let decision = Wording(vi: "Quyết định", en: "Decision", fr: "Décision")
  static func span(_ from: Day, _ to: Day) -> Wording {
    Wording(
      vi: "từ \(from.words(.vi)) đến hết \(to.words(.vi))", en: "\(from.words(.en)) to \(to.words(.en)), both included",
      fr: "du \(from.words(.fr)) au \(to.words(.fr)) inclus")
  }

  static let life = Wording(vi: "Diễn biến của giấy đăng ký", en: "What happened to it", fr: "Historique")
  static let lifeBasis = Wording(
    vi: "Mỗi dòng là một mục ghi trong sổ cái, ai cũng tự kiểm chứng được.",
    en: "Each line is an act of the ledger that anyone can check.",
    fr: "Chaque ligne est un acte du grand livre, que chacun peut vérifier.")
  static func wholeLife(_ number: String) -> Wording {
    Wording(vi: "Xem cả \(number) mục ghi", en: "See all \(number) acts", fr: "Voir les \(number) actes")
  }
  static let json = Wording(
    vi: "Nội dung giấy đăng ký dưới dạng JSON", en: "The certificate as JSON", fr: "Le certificat en JSON")

  static let recorded = Wording(
    vi: "Ghi nhận giấy đăng ký đã được cấp", en: "Recorded, as issued elsewhere", fr: "Enregistré, délivré ailleurs")
  static func issued(_ decision: String) -> Wording {
    Wording(
      vi: "Cấp theo Quyết định số \(decision)", en: "Issued by decision \(decision)",
      fr: "Délivré par la décision \(decision)")
  }
  static let seat = Wording(
    vi: "Trụ sở Văn phòng đại diện", en: "Seat of the representative office", fr: "Siège du bureau de représentation")

  static func moved(_ seat: String) -> Wording {
    Wording(
      vi: "Trụ sở Văn phòng đại diện: \(seat)", en: "Seat of the representative office: \(seat)",
      fr: "Siège du bureau de représentation\u{00A0}: \(seat)")
  }

  /// What a procedure did to a certificate that was held before.
  static func granted(_ procedure: ProcedureName, _ decision: String) -> Wording {
    switch procedure {
    case .extendOperation, .extendRepresentativeOffice:
      Wording(
        vi: "Gia hạn theo Quyết định số \(decision)", en: "Extended by decision \(decision)",
        fr: "Prorogé par la décision \(decision)")
    case .amendOperation, .amendRepresentativeOffice:
      Wording(
        vi: "Sửa đổi, bổ sung theo Quyết định số \(decision)", en: "Amended by decision \(decision)",
        fr: "Modifié par la décision \(decision)")
    case .reissueOperation, .reissueRepresentativeOffice:
      Wording(
        vi: "Cấp lại theo Quyết định số \(decision)", en: "Re-issued by decision \(decision)",
        fr: "Délivré à nouveau par la décision \(decision)")
    case _: issued(decision)
    }
  }

  static func extended(_ from: Day, _ to: Day) -> Wording {
    Wording(
      vi: "Gia hạn từ \(from.words(.vi)) đến \(to.words(.vi))",
      en: "Extended from \(from.words(.en)) to \(to.words(.en))",
      fr: "Prorogé du \(from.words(.fr)) au \(to.words(.fr))")
  }
  static func shortened(_ from: Day, _ to: Day) -> Wording {
    Wording(
      vi: "Thời hạn rút ngắn từ \(from.words(.vi)) còn đến \(to.words(.vi))",
      en: "Shortened from \(from.words(.en)) to \(to.words(.en))",
      fr: "Raccourci du \(from.words(.fr)) au \(to.words(.fr))")
  }
  static func suspended(_ since: Day, _ decision: String) -> Wording {
    Wording(
      vi: "Tạm đình chỉ từ \(since.words(.vi)), Quyết định số \(decision)",
      en: "Suspended from \(since.words(.en)), decision \(decision)",
      fr: "Suspendu à compter du \(since.words(.fr)), décision \(decision)")
  }
  static let resumed = Wording(vi: "Tiếp tục có hiệu lực", en: "In force again", fr: "De nouveau en vigueur")
  static func withdrawn(_ on: Day, _ decision: String) -> Wording {
    Wording(
      vi: "Thu hồi từ \(on.words(.vi)), Quyết định số \(decision)",
      en: "Withdrawn from \(on.words(.en)), decision \(decision)",
      fr: "Retiré à compter du \(on.words(.fr)), décision \(decision)")
  }
  static let rewritten = Wording(
    vi: "Sửa đổi thông tin trên giấy", en: "What it says was amended", fr: "Mentions modifiées")
  static let confirmed = Wording(
    vi: "Ghi nhận lại, không thay đổi", en: "Recorded again, unchanged", fr: "Enregistré de nouveau, sans changement")

  static func added(_ what: CertificateScopeChange.What) -> Wording {
    switch what {
    case .fields: Wording(vi: "Bổ sung lĩnh vực", en: "Fields added:", fr: "Domaines ajoutés\u{00A0}:")
    case .provinces: Wording(vi: "Bổ sung địa bàn", en: "Provinces added:", fr: "Provinces ajoutées\u{00A0}:")
    }
  }
  static func removed(_ what: CertificateScopeChange.What) -> Wording {
    switch what {
    case .fields: Wording(vi: "Bỏ lĩnh vực", en: "Fields taken away:", fr: "Domaines retirés\u{00A0}:")
    case .provinces: Wording(vi: "Bỏ địa bàn", en: "Provinces taken away:", fr: "Provinces retirées\u{00A0}:")
    }
  }
}
