import Components
import Domain

/// Why a step is not taken: what stands against a dossier on a certificate that its applicant holds.
extension RefusalWords {
  static let noCertificate = Wording(
    vi: "Chọn Giấy đăng ký mà hồ sơ đề nghị; hệ thống không tìm thấy Giấy đăng ký này",
    en: "Choose the certificate that the dossier is about; the record does not hold this one",
    fr: "Choisissez le certificat dont il s’agit\u{00A0}; le registre ne contient pas celui-ci")

  static func certificateWithdrawn(_ day: Day) -> Wording {
    Wording(
      vi:
        "Giấy đăng ký bị thu hồi kể từ \(day.words(.vi)) (Điều 19 Nghị định số 58/2022/NĐ-CP), không thể gia hạn, sửa đổi, bổ sung "
        + "hay cấp lại. Muốn hoạt động tại Việt Nam, tổ chức nộp hồ sơ đề nghị cấp mới.",
      en:
        "The certificate is withdrawn with effect from \(day.words(.en)) (Decree 58/2022/NĐ-CP, art. 19): it can be neither extended, amended nor "
        + "re-issued. To work in Viet Nam, apply for a new certificate.",
      fr:
        "Le certificat est retiré à compter du \(day.words(.fr)) (décret 58/2022/NĐ-CP, art. 19)\u{00A0}: il ne peut être ni prorogé, ni "
        + "modifié, ni délivré à nouveau. Pour agir au Viet Nam, demandez un nouveau certificat.")
  }

  static func certificateExpired(_ day: Day) -> Wording {
    Wording(
      vi:
        "Giấy đăng ký đã hết hạn \(day.words(.vi)). Hồ sơ phải nộp trước khi Giấy đăng ký hết hạn (khoản 1 Điều 12, khoản 1 Điều 16 "
        + "Nghị định số 58/2022/NĐ-CP; với sửa đổi, bổ sung, cấp lại: cần xác nhận). Tổ chức nộp hồ sơ đề nghị cấp mới; không được "
        + "tiếp tục hoạt động khi Giấy đăng ký hết hạn (điểm a khoản 1 Điều 18).",
      en:
        "The certificate expired on \(day.words(.en)). A dossier must come before it expires (Decree 58/2022/NĐ-CP, arts 12(1), 16(1); "
        + "for amendment and re-issue to be confirmed). Apply for a new certificate; nobody may go on working under an expired one "
        + "(art. 18(1)(a)).",
      fr:
        "Le certificat a expiré le \(day.words(.fr)). Le dossier doit être déposé avant l’expiration (décret 58/2022/NĐ-CP, art. 12 et "
        + "16, par. 1\u{00A0}; pour la modification et la nouvelle délivrance\u{00A0}: à confirmer). Demandez un nouveau "
        + "certificat\u{00A0}; nul ne peut poursuivre ses activités avec un certificat expiré (art. 18, par. 1 a).")
  }

  static func officeExists(_ number: String) -> Wording {
    Wording(
      vi:
        "Tổ chức đã có Giấy đăng ký lập Văn phòng đại diện số \(number); mỗi tổ chức được đặt 01 Văn phòng đại diện (khoản 2 Điều 8 "
        + "Nghị định số 58/2022/NĐ-CP)",
      en:
        "The organisation has a representative office, certificate \(number); it may have one (Decree 58/2022/NĐ-CP, art. 8(2))",
      fr:
        "L’organisation a déjà un bureau de représentation, certificat \(number)\u{00A0}; elle ne peut en avoir qu’un (décret "
        + "58/2022/NĐ-CP, art. 8, par. 2)")
  }

  static func originalsMissing(_ papers: Wording) -> Wording {
    Wording(
      vi: "Chưa nhận bản chính: \(papers.vi). Ghi ngày nhận, hoặc yêu cầu bổ sung",
      en: "The original is not there yet: \(papers.en). Record the day of its receipt, or request it",
      fr: "L’original manque encore\u{00A0}: \(papers.fr). Consignez le jour de sa réception, ou demandez-le")
  }

  static let nobodyToConsult = Wording(
    vi: "Chưa chọn cơ quan nào để lấy ý kiến", en: "No office was chosen to be consulted",
    fr: "Aucun service à consulter n’a été choisi")

  static let changedBeyondApplication = Wording(
    vi: "Quyết định chỉ thay đổi đúng nội dung được đề nghị; các nội dung khác trên Giấy đăng ký giữ nguyên",
    en: "A decision changes only what was asked for; all else on the certificate stays as it is",
    fr: "Une décision ne change que ce qui a été demandé\u{00A0}; le reste du certificat demeure")

  static func notExtended(_ day: Day) -> Wording {
    Wording(
      vi: "Thời hạn mới phải sau \(day.words(.vi)), ngày Giấy đăng ký hết hạn",
      en: "The new last day must come after \(day.words(.en)), when the certificate expires",
      fr: "La nouvelle échéance doit suivre le \(day.words(.fr)), jour d’expiration du certificat")
  }

  static let certificateChanged = Wording(
    vi: "Giấy đăng ký vừa có thay đổi khác được ghi nhận; xem lại Giấy đăng ký rồi quyết định",
    en: "Another act on the certificate was recorded meanwhile; look at the certificate again before deciding",
    fr: "Un autre acte sur le certificat vient d’être enregistré\u{00A0}; relisez le certificat avant de décider")
}
