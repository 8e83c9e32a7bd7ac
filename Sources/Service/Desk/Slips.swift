import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird
import Procedures
import Registers

/// How a dossier stands, for whoever holds its slip: no account, no name, no paper.
extension Room {
  /// Where the code is typed; so many tries for one visitor.
  func slipForm(_ form: FormBody) async throws -> Reply {
    var shown = SlipForm(typed: form["code"] ?? "")
    guard visit.isPost else { return slipPage(shown) }
    guard let code = SlipCode(typed: shown.typed) else {
      shown.error = SlipWords.noCode
      return slipPage(shown, .unprocessableContent)
    }
    if case .refused(let until) = try await desk.limits.take(.slip, by: [.client(visit.client)]) {
      return tooMany(until)
    }
    guard try house.registers.read({ try $0.dossier(slip: code) }) != nil else {
      shown.error = SlipWords.unknown
      return slipPage(shown, .unprocessableContent)
    }
    return onward(.slip(code))
  }

  private func slipPage(_ form: SlipForm, _ status: HTTPResponse.Status = .ok) -> Reply {
    document(SlipWords.title, at: .slipForm, status: status, main: form)
  }

  func slip(_ code: SlipCode) async throws -> Reply {
    if case .refused(let until) = try await desk.limits.take(.slip, by: [.client(visit.client)]) {
      return tooMany(until)
    }
    guard let record = try house.registers.read({ try $0.dossier(slip: code) }),
      let procedure = house.law.procedure(record.dossier.filing.procedure, on: record.dossier.filedOn)
    else { return notFound() }
    let address = base + DeskAddress.slip(code).page.link(language).address
    let page = SlipPage(
      record.dossier, try house.setting(procedure), address: base + DeskAddress.slipForm.page.link(language).address,
      code: QRPicture(address, label: SlipWords.picture))
    return document(SlipWords.title, at: .slip(code), main: page)
  }

  /// Scheme and host by which people reach this installation.
  var base: String {
    answers.pages.publicURL ?? visit.request.head.authority.map { "http://" + $0 } ?? ""
  }

  func tooMany(_ until: Instant) -> Reply {
    var reply = message(DeskWords.tooMany, DeskWords.tooManyReason, status: .tooManyRequests)
    let wait = max(1, (until.milliseconds - house.clock.now().milliseconds) / 1_000)
    reply.fields.append((.retryAfter, String(wait)))
    return reply
  }
}

/// The form that asks for the code of a slip.
struct SlipForm: Component {
  var typed = ""
  var error: Wording?

  func draw(into html: inout HTML) {
    let fields = [
      FormField(
        "code", Phrase(SlipWords.code), .text(typed), hint: Phrase(SlipWords.hint), error: error.map { Phrase($0) })
    ]
    html.draw(ErrorSummary(fields))
    html.h1(SlipWords.title)
    html.p(SlipWords.forWhom)
    html.draw(Form(DeskAddress.slipForm.page, fields: fields, button: Button(SlipWords.look)))
  }
}

/// What slips and their form say.
enum SlipWords {
  static let title = Wording(vi: "Tra cứu hồ sơ", en: "Look up a dossier", fr: "Suivre un dossier")
  static let forWhom = Wording(
    vi: "Ai giữ phiếu tiếp nhận đều tra cứu được, không cần tài khoản.",
    en: "Whoever holds a slip can see how its dossier stands, without an account.",
    fr: "Quiconque détient un récépissé peut voir où en est le dossier, sans compte.")
  static let code = Wording(vi: "Mã tra cứu", en: "Code of the slip", fr: "Code de suivi")
  static let hint = Wording(
    vi: "16 ký tự in trên phiếu, ví dụ 8f3k-2m7q-9x4t-p0ra.",
    en: "16 signs printed on the slip, such as 8f3k-2m7q-9x4t-p0ra.",
    fr: "16 signes imprimés sur le récépissé, par exemple 8f3k-2m7q-9x4t-p0ra.")
  static let noCode = Wording(
    vi: "Mã tra cứu có 16 chữ và số", en: "A code has 16 letters and digits",
    fr: "Un code compte 16 lettres et chiffres")
  static let unknown = Wording(
    vi: "Không có hồ sơ nào có mã này", en: "No dossier has this code", fr: "Aucun dossier ne porte ce code")
  static let look = Wording(vi: "Tra cứu", en: "Look up", fr: "Consulter")
  static let applicant = Wording(vi: "tổ chức nộp hồ sơ", en: "the applicant", fr: "le demandeur")
  static let picture = Wording(vi: "Mã QR của phiếu", en: "QR code of the slip", fr: "Code QR du récépissé")
}
