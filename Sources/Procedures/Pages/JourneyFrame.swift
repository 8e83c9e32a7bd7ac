public import Components
public import Domain

/// Around the pages of one draft: its procedure and questions, where it stands, and what its forms carry unseen.
public struct JourneyFrame: Sendable {
  public var form: any ProcedureForm
  public var setting: Setting
  /// With what the record holds in its place.
  public var draft: DraftContent
  /// The task list; every other page lies one step below it, by the name of its question, and `check`.
  public var base: PageAddress
  /// Token, key and version of the draft.
  public var hidden: [QueryItem]
  /// The supplements that were asked for; empty for a first filing.
  public var demands: [DossierAct.SupplementRequest.Demand]
  public let journey: Journey

  public init(
    _ form: any ProcedureForm, _ setting: Setting, draft: DraftContent, base: PageAddress, hidden: [QueryItem],
    demands: [DossierAct.SupplementRequest.Demand] = []
  ) {
    self.form = form
    self.setting = setting
    self.draft = form.completed(draft, setting)
    self.base = base
    self.hidden = hidden
    self.demands = demands
    journey = form.journey(setting)
  }

  /// The name under which the page of all answers stands; no question has it.
  public static let checkName = "check"

  /// The page of a step.
  public func address(of step: String) -> PageAddress { PageAddress(path: base.path + [step]) }

  /// The page of all answers before filing.
  public var check: PageAddress { address(of: JourneyFrame.checkName) }

  /// Where to go after a step was saved: to the next one of its section, else to the task list.
  public func next(after step: String) -> PageAddress {
    journey.next(after: step, draft).map { address(of: $0.name) } ?? base
  }
}
