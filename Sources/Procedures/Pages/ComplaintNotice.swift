public import Components
import Domain

/// How to complain of a decision or of how it was handled (Decree 63/2010/NĐ-CP, art. 21(7)).
public struct ComplaintNotice: Component {
  public init() {}

  public func draw(into html: inout HTML) {
    html.draw(
      Notice(
        Phrase(ComplaintNotice.right), Phrase(ComplaintNotice.suggestion), Phrase(ComplaintNotice.bodies),
        title: Phrase(ComplaintNotice.title)))
  }

  static let title = Wording(
    vi: "Quyền khiếu nại, tố cáo, khởi kiện", en: "How to complain", fr: "Comment contester")
  static let right = Wording(
    vi:
      "Tổ chức có quyền khiếu nại, tố cáo, khởi kiện quyết định hành chính và hành vi hành chính theo quy định của pháp "
      + "luật (khoản 7 Điều 21 Nghị định số 63/2010/NĐ-CP).",
    en:
      "The organisation may complain of, denounce, and bring to court administrative decisions and acts under the law "
      + "(Decree 63/2010/NĐ-CP, art. 21(7)).",
    fr: "L’organisation peut introduire une réclamation, une dénonciation ou un recours contre les décisions et actes "
      + "administratifs, selon la loi (décret 63/2010/NĐ-CP, art. 21, par. 7).")
  static let suggestion = Wording(
    vi: "Phản ánh, kiến nghị về thủ tục hành chính và việc thực hiện thủ tục: Điều 22 Nghị định số 63/2010/NĐ-CP.",
    en: "Remarks and proposals on the procedure and its handling: Decree 63/2010/NĐ-CP, art. 22.",
    fr: "Remarques et propositions sur la procédure et son application\u{00A0}: décret 63/2010/NĐ-CP, art. 22.")
  static let bodies = Wording(
    vi: "Đơn khiếu nại lần đầu gửi cơ quan đã ra quyết định. Thời hiệu và cơ quan giải quyết lần hai: cần xác nhận.",
    en:
      "A first complaint goes to the office that decided. Its time limit and the second instance are to be confirmed.",
    fr: "La première réclamation s’adresse à l’autorité qui a décidé. Le délai et la seconde instance sont à confirmer."
  )
}
