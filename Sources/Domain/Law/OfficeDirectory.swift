/// Which office manages a field of work, and on which days (bộ, cơ quan ngang bộ quản lý nhà nước chuyên ngành; Decree
/// 58/2022/NĐ-CP, art. 11(3)). The decree names none of them: all are to be confirmed.
public struct LineMinistry: Hashable, Sendable {
  public var field: FieldOfWork
  public var office: OfficeName
  public var from: Day?
  /// The last day; nil while it does.
  public var until: Day?

  public init(field: FieldOfWork, office: OfficeName, from: Day? = nil, until: Day? = nil) {
    self.field = field
    self.office = office
    self.from = from
    self.until = until
  }

  public func applies(on day: Day) -> Bool { from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true }
}

/// The offices of the State with what each became, and which ministry manages which field (danh mục cơ quan).
public struct OfficeDirectory: Sendable {
  public let all: [Office]
  private let byName: [OfficeName: Office]
  private let ministries: [LineMinistry]

  /// `otherNames`: names under which an office goes besides its own, as that of a province by its code in another list.
  /// Traps where two offices have one name.
  public init(_ all: [Office], ministries: [LineMinistry], otherNames: [OfficeName: OfficeName] = [:]) {
    self.all = all
    self.ministries = ministries
    let own = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    byName = own.merging(otherNames.compactMapValues { own[$0] }) { office, _ in office }
  }

  /// Ministries that manage their fields on every day.
  public init(_ all: [Office], lineMinistries: [FieldOfWork: [OfficeName]]) {
    let ministries = lineMinistries.flatMap { field, offices in
      offices.map { LineMinistry(field: field, office: $0) }
    }
    self.init(all, ministries: ministries)
  }

  public subscript(_ name: OfficeName) -> Office? { byName[name] }

  /// The office itself while it exists, else what it has become by that day; nil for a name nobody knows.
  public func current(_ name: OfficeName, on day: Day) -> Office? {
    guard var office = byName[name] else { return nil }
    var steps = 0
    while let until = office.until, until < day, let next = office.successor.flatMap({ byName[$0] }), steps < 8 {
      office = next
      steps += 1
    }
    return office
  }

  /// The offices that manage a field on a day; which they are is to be confirmed.
  public func lineMinistries(of field: FieldOfWork, on day: Day) -> [OfficeName] {
    ministries.filter { $0.field == field && $0.applies(on: day) }.map(\.office)
  }
}
