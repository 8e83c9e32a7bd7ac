public import Components
public import Domain

/// The form of one deed on a dossier: what it asks, how it reads, in its own words. The page around it is ``DeedPage``.
public protocol DeedForm: Sendable {
  var deed: Deed { get }
  var title: Wording { get }
  var button: Wording { get }
  var weight: Button.Weight { get }
  /// What the person should know before: law, limit, consequence.
  func introduction(_ subject: DeedSubject) -> [Phrase]
  /// The fields as they stand: what was typed last, else what is held or proposed.
  func fields(_ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language) -> [FormField]
  /// The command that the form is, or what is wrong with it. Whether the dossier takes it, ``Handling`` says.
  func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors>
  /// What the person sees and confirms without typing it.
  func hidden(_ subject: DeedSubject) -> [QueryItem]
  /// What stands under the form: a list, a preview.
  func draw(below subject: DeedSubject, into html: inout HTML)
}

extension DeedForm {
  public var weight: Button.Weight { .primary }
  public func hidden(_ subject: DeedSubject) -> [QueryItem] { [] }
  public func draw(below subject: DeedSubject, into html: inout HTML) {}
}

/// On what a deed is done, and by whom.
public struct DeedSubject: Sendable {
  public var dossier: Dossier
  public var actor: DossierEntry.Actor
  public var setting: Setting

  public init(dossier: Dossier, actor: DossierEntry.Actor, setting: Setting) {
    self.dossier = dossier
    self.actor = actor
    self.setting = setting
  }
}
