/// What became of a unit: on a day it, or a part of it, came to another (sáp nhập, sắp xếp đơn vị hành chính).
public struct Succession: Hashable, Sendable {
  public let former: UnitCode
  public let successor: UnitCode
  public let on: Day
  public let extent: Extent

  public init(former: UnitCode, successor: UnitCode, on: Day, extent: Extent) {
    self.former = former
    self.successor = successor
    self.on = on
    self.extent = extent
  }

  /// How much of the former unit came to the successor.
  public enum Extent: Hashable, Sendable {
    case whole
    /// Of a divided unit, the successor that took the most.
    case mainPart
    case part
  }
}
