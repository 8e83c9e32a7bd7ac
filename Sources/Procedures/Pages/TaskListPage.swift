public import Components
import Domain

/// All parts of an application with how far each is (danh mục kê khai).
public struct TaskListPage: Component {
  let frame: JourneyFrame

  public init(_ frame: JourneyFrame) { self.frame = frame }

  private var complete: Int {
    frame.journey.tasks.filter { frame.journey.progress(of: $0, frame.draft) == .complete }.count
  }

  public func draw(into html: inout HTML) {
    let sections = frame.journey.tasks
    html.draw(
      Heading(Phrase(frame.setting.procedure.title), lede: Phrase(PageWords.done(complete, of: sections.count))))
    html.p(PageWords.savedAsYouGo)
    demands(into: &html)
    html.draw(FilingNotices(frame.setting))
    html.draw(HeldSections(frame.journey, frame.draft))
    html.h2(PageWords.section, .id("tasks"))
    html.ol(.class("tasks"), .aria(.labelledby, "tasks")) { html in
      for section in sections { line(section, into: &html) }
      html.li { html in
        let isReady = frame.journey.missing(frame.draft).isEmpty
        if isReady { html.a(PageWords.checkAndFile, .href(frame.check)) } else { html.span(PageWords.checkAndFile) }
        html.draw(isReady ? Tag(PageWords.notStarted) : Tag(PageWords.cannotStartYet))
      }
    }
    html.p(PageWords.layout(frame.setting.procedure), .class("basis"))
  }

  private func line(_ section: Journey.Section, into html: inout HTML) {
    let progress = frame.journey.progress(of: section, frame.draft)
    html.li { html in
      if progress != .cannotStartYet, let step = frame.journey.entrance(of: section, frame.draft) {
        html.a(section.title, .href(frame.address(of: step.name)))
      } else {
        html.span(section.title)
      }
      html.draw(progress.tag)
    }
  }

  private func demands(into html: inout HTML) {
    guard !frame.demands.isEmpty else { return }
    html.h2(PageWords.demanded)
    html.draw(DemandList(frame.demands, frame.setting) { frame.address(of: PaperStep.name(of: $0)) })
  }
}

extension Journey.Progress {
  var tag: Tag {
    switch self {
    case .cannotStartYet: Tag(PageWords.cannotStartYet)
    case .notStarted: Tag(PageWords.notStarted)
    case .inProgress: Tag(PageWords.inProgress, .waiting)
    case .complete: Tag(PageWords.complete, .good)
    }
  }
}

/// What is to be supplemented, by paper, with the way to where it is put right.
struct DemandList: Component {
  let demands: [DossierAct.SupplementRequest.Demand]
  let setting: Setting
  let address: (String) -> PageAddress?

  init(
    _ demands: [DossierAct.SupplementRequest.Demand], _ setting: Setting, address: @escaping (String) -> PageAddress?
  ) {
    self.demands = demands
    self.setting = setting
    self.address = address
  }

  func draw(into html: inout HTML) {
    html.draw(
      SummaryList(
        demands.map { demand in
          let item = setting.procedure.item(demand.about)
          let isPaper = item.map { $0.form != .application } ?? false
          return SummaryList.Row(
            Phrase(item?.words ?? .same(demand.about)), values: [Phrase(demand.words.string)],
            action: isPaper ? address(demand.about).map { .link(PageWords.change, to: $0) } : nil)
        }))
  }
}
