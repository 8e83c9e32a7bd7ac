public import Domain

extension CertificateFinding {
  /// What it says to the officer.
  public var wording: Wording {
    switch matter {
    case .missing, .tooLong, .unknownKind, .unknownCountry, .unknownStanding, .ownField: content
    case .notADay, .impossibleDay, .numberForDay, .shortYear, .dayOutOfReach, .inFuture: dayWords
    case .endsBeforeStart, .endsBeforeIssue, .startsBeforeIssue, .pastLimit, .pastLimitBefore, .noProjectOfficeSince,
      .projectOfficeLimits:
      validity
    case .unknownProvince, .ambiguousProvince, .provinceNotThen, .repeatedProvince: place
    case .standingNeedsDay, .standingNeedsDecision, .standingDayUnused, .notYetExpired: standing
    case .repeatedNumber, .heldByOther, .otherKind, .issuedHere, .changedMeanwhile, .unknownRecord, .sameNameOnRecord,
      .whichOrganisation:
      identity
    }
  }

  private var content: Wording {
    switch matter {
    case .missing: Wording(vi: "Chưa điền", en: "Nothing is written here", fr: "Rien n’est indiqué ici")
    case .tooLong(let most):
      Wording(
        vi: "Quá dài: tối đa \(most) ký tự", en: "Too long: at most \(most) signs",
        fr: "Trop long\u{A0}: \(most) signes au plus")
    case .unknownKind(let text):
      Wording(
        vi:
          "“\(text)” không phải là loại giấy đăng ký; hãy chọn trong danh sách: hoạt động, văn phòng đại diện, văn phòng dự án",
        en:
          "“\(text)” is no kind of certificate; choose from the list: operation, representative office, project office",
        fr:
          "«\u{A0}\(text)\u{A0}» n’est pas un type de certificat\u{A0}; choisissez dans la liste\u{A0}: activité, bureau de représentation, bureau de projet"
      )
    case .unknownCountry(let text):
      Wording(
        vi: "Không rõ quốc gia “\(text)”; hãy ghi tên hoặc mã hai chữ cái (ISO 3166-1)",
        en: "“\(text)” is no country we know; write its name or its two-letter code (ISO 3166-1)",
        fr: "Pays inconnu\u{A0}: «\u{A0}\(text)\u{A0}»\u{A0}; indiquez le nom ou le code à deux lettres (ISO 3166-1)")
    case .unknownStanding(let text):
      Wording(
        vi: "“\(text)” không phải là tình trạng; hãy chọn: còn hiệu lực, tạm đình chỉ, đã thu hồi",
        en: "“\(text)” is no standing; choose: in force, suspended, withdrawn",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas une situation\u{A0}; choisissez\u{A0}: en vigueur, suspendu, retiré")
    case .ownField(let text):
      Wording(
        vi: "“\(text)” không thuộc tám lĩnh vực của danh mục; được giữ nguyên như trên giấy",
        en: "“\(text)” is none of the eight fields of the list; kept as the certificate words it",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas l’un des huit domaines de la liste\u{A0}; conservé tel quel")
    default: .same("")
    }
  }

  private var dayWords: Wording {
    switch matter {
    case .notADay(let text):
      Wording(
        vi: "“\(text)” không phải là ngày; ghi ngày/tháng/năm, ví dụ 03/09/2025",
        en: "“\(text)” is not a day; write day/month/year, as 03/09/2025",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas une date\u{A0}; écrivez jour/mois/année, par exemple 03/09/2025")
    case .impossibleDay(let text):
      Wording(
        vi: "Không có ngày “\(text)” (đọc theo ngày/tháng/năm)",
        en: "There is no day “\(text)” (read as day/month/year)",
        fr: "Le «\u{A0}\(text)\u{A0}» n’existe pas (lu jour/mois/année)")
    case .numberForDay(let text):
      Wording(
        vi: "“\(text)” là số; hãy định dạng ô thành ngày", en: "“\(text)” is a number; format the cell as a date",
        fr: "«\u{A0}\(text)\u{A0}» est un nombre\u{A0}; donnez à la cellule le format date")
    case .shortYear(let text):
      Wording(
        vi: "“\(text)”: ghi năm đủ bốn chữ số", en: "“\(text)”: write the year with four figures",
        fr: "«\u{A0}\(text)\u{A0}»\u{A0}: écrivez l’année en quatre chiffres")
    case .dayOutOfReach(let day):
      Wording(
        vi: "\(day.words(.vi)) nằm ngoài khoảng từ 1989 đến 2100", en: "\(day.words(.en)) lies outside 1989 to 2100",
        fr: "Le \(day.words(.fr)) est hors de la période 1989–2100")
    case .inFuture(let day):
      Wording(
        vi: "\(day.words(.vi)) chưa đến", en: "\(day.words(.en)) is yet to come", fr: "Le \(day.words(.fr)) est à venir"
      )
    default: .same("")
    }
  }

  private var validity: Wording {
    switch matter {
    case .endsBeforeStart(let start):
      Wording(
        vi: "Hết hiệu lực trước khi có hiệu lực (\(start.words(.vi)))",
        en: "It ends before it begins (\(start.words(.en)))", fr: "Il expire avant de commencer (\(start.words(.fr)))")
    case .endsBeforeIssue(let issued):
      Wording(
        vi: "Hết hiệu lực trước ngày cấp (\(issued.words(.vi)))",
        en: "It ends before it was issued (\(issued.words(.en)))",
        fr: "Il expire avant sa délivrance (\(issued.words(.fr)))")
    case .startsBeforeIssue(let issued):
      Wording(
        vi: "Có hiệu lực trước ngày cấp (\(issued.words(.vi))): cần xác nhận",
        en: "It begins before it was issued (\(issued.words(.en))): to be confirmed",
        fr: "Il commence avant sa délivrance (\(issued.words(.fr)))\u{A0}: à confirmer")
    case .pastLimit(let years, let latest):
      Wording(
        vi: "Quá thời hạn tối đa \(years) năm, tức \(latest.words(.vi)) (Nghị định 58/2022/NĐ-CP, Điều 9)",
        en: "Longer than \(years) years, that is past \(latest.words(.en)) (Decree 58/2022/NĐ-CP, art. 9)",
        fr: "Plus de \(years) ans, soit au-delà du \(latest.words(.fr)) (décret 58/2022/NĐ-CP, art. 9)")
    case .pastLimitBefore(let years):
      Wording(
        vi: "Dài hơn \(years) năm; giấy cấp trước Nghị định 58/2022/NĐ-CP: cần xác nhận",
        en: "Longer than \(years) years; issued before Decree 58/2022/NĐ-CP: to be confirmed",
        fr: "Plus de \(years) ans\u{A0}; délivré avant le décret 58/2022/NĐ-CP\u{A0}: à confirmer")
    case .noProjectOfficeSince(let day):
      Wording(
        vi: "Từ \(day.words(.vi)) không còn cấp giấy đăng ký lập văn phòng dự án (Nghị định 58/2022/NĐ-CP, Điều 28)",
        en: "Project offices are not registered since \(day.words(.en)) (Decree 58/2022/NĐ-CP, art. 28)",
        fr: "Les bureaux de projet ne sont plus enregistrés depuis le \(day.words(.fr)) (décret 58/2022/NĐ-CP, art. 28)"
      )
    default:
      Wording(
        vi: "Giấy theo Nghị định 12/2012/NĐ-CP: thời hạn tối đa cần xác nhận (Nghị định 58/2022/NĐ-CP, Điều 28)",
        en: "Issued under Decree 12/2012/NĐ-CP: its limits are to be confirmed (Decree 58/2022/NĐ-CP, art. 28)",
        fr: "Délivré selon le décret 12/2012/NĐ-CP\u{A0}: limites à confirmer (décret 58/2022/NĐ-CP, art. 28)")
    }
  }

  private var place: Wording {
    switch matter {
    case .unknownProvince(let text, let nearest):
      Wording(
        vi: "Không có tỉnh, thành phố “\(text)” vào ngày cấp" + Self.list("; có phải: ", nearest, "?"),
        en: "There was no province “\(text)” on the day of issue" + Self.list("; is it ", nearest, "?"),
        fr: "Pas de province «\u{A0}\(text)\u{A0}» au jour de délivrance"
          + Self.list("\u{A0}; est-ce ", nearest, "\u{A0}?"))
    case .ambiguousProvince(let text, let meanings):
      Wording(
        vi: "“\(text)” có thể là nhiều nơi" + Self.list(": ", meanings, ""),
        en: "“\(text)” may be several places" + Self.list(": ", meanings, ""),
        fr: "«\u{A0}\(text)\u{A0}» peut désigner plusieurs lieux" + Self.list("\u{A0}: ", meanings, ""))
    case .provinceNotThen(let text, let day, let then):
      Wording(
        vi: "“\(text)” không tồn tại vào ngày cấp (\(day.words(.vi)))" + Self.list("; khi đó là: ", then, ""),
        en: "“\(text)” did not exist on the day of issue (\(day.words(.en)))" + Self.list("; then it was: ", then, ""),
        fr: "«\u{A0}\(text)\u{A0}» n’existait pas au jour de délivrance (\(day.words(.fr)))"
          + Self.list("\u{A0}; c’était alors\u{A0}: ", then, ""))
    default:
      Wording(
        vi: "Địa bàn ghi hai lần; tính một lần", en: "A province is written twice; it counts once",
        fr: "Une province figure deux fois\u{A0}; elle compte une fois")
    }
  }

  private var standing: Wording {
    switch matter {
    case .standingNeedsDay:
      Wording(
        vi: "Giấy tạm đình chỉ hoặc thu hồi phải có ngày", en: "A suspension or withdrawal needs its day",
        fr: "Une suspension ou un retrait doit avoir sa date")
    case .standingNeedsDecision:
      Wording(
        vi: "Giấy tạm đình chỉ hoặc thu hồi phải có số quyết định", en: "A suspension or withdrawal needs its decision",
        fr: "Une suspension ou un retrait doit avoir sa décision")
    case .notYetExpired(let expiry):
      Wording(
        vi: "Ghi là hết hiệu lực nhưng còn hạn đến \(expiry.words(.vi))",
        en: "It is said to have expired, yet it runs until \(expiry.words(.en))",
        fr: "Indiqué comme expiré, mais il court jusqu’au \(expiry.words(.fr))")
    default:
      Wording(
        vi: "Giấy còn hiệu lực: ngày và số quyết định này không được ghi",
        en: "It is in force: this day and decision are not recorded",
        fr: "Il est en vigueur\u{A0}: cette date et cette décision ne sont pas enregistrées")
    }
  }

  static func list(_ before: String, _ items: [String], _ after: String) -> String {
    items.isEmpty ? "" : before + items.joined(separator: ", ") + after
  }
}
