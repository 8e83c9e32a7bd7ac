public import Components
public import Domain

/// The slip by which whoever holds it sees how a dossier stands: one sheet, three languages, no names of persons
/// (giấy biên nhận hồ sơ; Decree 63/2010/NĐ-CP, art. 18(3)).
public struct SlipPage<Code: Component>: Component {
  let dossier: Dossier
  let setting: Setting
  let address: String
  let code: Code

  /// `address` is where the code is looked up, as people type it; `code` draws the same as a picture.
  public init(_ dossier: Dossier, _ setting: Setting, address: String, code: Code) {
    self.dossier = dossier
    self.setting = setting
    self.address = address
    self.code = code
  }

  public func draw(into html: inout HTML) {
    let filing = dossier.filing
    html.article(.class("slip")) { html in
      html.h1(PageWords.slipTitle)
      html.div(.class("slip-code")) { html in
        html.draw(code)
        html.div { html in
          html.p("\(PageWords.number.colon) \(strong: filing.number.description)" as Phrase)
          html.p("\(PageWords.code.colon) \(code: filing.slip.description)" as Phrase)
          html.p("\(PageWords.filedOn.colon) \(dossier.filedOn)" as Phrase)
          html.p("\(PageWords.manner.colon) \(filing.manner.wording)" as Phrase)
        }
      }
      for language in SlipPage.languages(first: html.language) {
        html.section(.lang(language.rawValue), .class("slip-part")) { html in
          html.draw(SlipPart(dossier: dossier, setting: setting, address: address, language: language))
        }
      }
    }
  }

  private static func languages(first: Language) -> [Language] { [first] + Language.allCases.filter { $0 != first } }
}

/// The slip's words in one language, whatever the language of the page.
private struct SlipPart: Component {
  let dossier: Dossier
  let setting: Setting
  let address: String
  let language: Language

  func draw(into html: inout HTML) {
    html.h2(setting.procedure.title[language])
    if let days = dossier.filing.daysLate { html.p(PageWords.filedLate(days)[language]) }
    line(PageWords.state, dossier.state.wording[language], into: &html)
    for task in dossier.tasks(under: setting.procedure) {
      var text = "\(task.kind.wording[language]) – \(setting.title(task.body)[language])"
      if let due = task.due(by: setting.calendar) {
        text += "; \(PageWords.due[language]) \(due.day.words(language))"
      }
      line(PageWords.next, text, into: &html)
    }
    let complete = dossier.completeOn ?? setting.today
    line(PageWords.waitingTime, PageWords.days(complete - dossier.filedOn)[language], into: &html)
    html.p("\(PageWords.slipUse[language]) \(address)")
  }

  private func line(_ name: Wording, _ text: String, into html: inout HTML) {
    html.p { html in
      html.strong(name.colon[language])
      html.text(" " + text)
    }
  }
}
