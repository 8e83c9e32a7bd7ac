import Domain

extension CertificateFinding {
  /// Who holds what.
  var identity: Wording {
    switch matter {
    case .repeatedNumber(let row):
      Wording(
        vi: "Số này đã có ở dòng \(row) của tệp", en: "Row \(row) of the file has this number",
        fr: "La ligne \(row) du fichier porte déjà ce numéro")
    case .heldByOther(let name, let record):
      Wording(
        vi: "Số này đã được ghi nhận cho tổ chức khác: \(name) (\(record))",
        en: "This number is on record for another organisation: \(name) (\(record))",
        fr: "Ce numéro est enregistré pour une autre organisation\u{A0}: \(name) (\(record))")
    case .otherKind(let kind):
      Wording(
        vi: "Số này đã được ghi nhận là loại khác: \(kind.wording.vi)",
        en: "This number is on record as another kind: \(kind.wording.en)",
        fr: "Ce numéro est enregistré comme un autre type\u{A0}: \(kind.wording.fr)")
    case .issuedHere:
      Wording(
        vi: "Giấy này được cấp theo thủ tục trên hệ thống; chỉ thay đổi được bằng thủ tục",
        en: "A procedure of this platform issued it; only a procedure changes it",
        fr: "Il a été délivré par une procédure de la plateforme\u{A0}; seule une procédure peut le modifier")
    case .changedMeanwhile:
      Wording(
        vi: "Có người khác vừa thay đổi; hãy nhập lại để xem bản mới",
        en: "Someone else changed it meanwhile; import again to see how it stands",
        fr: "Quelqu’un l’a modifié entre-temps\u{A0}; relancez l’importation pour voir l’état actuel")
    case .unknownRecord(let text):
      Wording(
        vi: "Không có tổ chức nào mang số hồ sơ “\(text)”; ghi số dạng o-… hoặc “new”",
        en: "No organisation has the record number “\(text)”; write one as o-…, or “new”",
        fr: "Aucune organisation n’a la fiche «\u{A0}\(text)\u{A0}»\u{A0}; écrivez o-… ou «\u{A0}new\u{A0}»")
    case .sameNameOnRecord(let record):
      Wording(
        vi: "Đã có tổ chức mang đúng tên này (\(record)); nếu là tổ chức khác, hãy ghi mã định danh",
        en: "An organisation of exactly this name is on record (\(record)); if this is another, give its identifier",
        fr:
          "Une organisation de ce nom exact est enregistrée (\(record))\u{A0}; si c’en est une autre, donnez son identifiant"
      )
    default:
      Wording(
        vi: "Có tổ chức tên tương tự đã được ghi nhận: hãy ghi số hồ sơ của tổ chức đó, hoặc “new” nếu là tổ chức khác",
        en:
          "Organisations of similar names are on record: write the record number of the one meant, or “new” for another",
        fr:
          "Des organisations de nom semblable sont enregistrées\u{A0}: indiquez la fiche voulue, ou «\u{A0}new\u{A0}» pour une autre"
      )
    }
  }
}
