import Domain
import Synchronization

/// All sums of one basis and currency over one period: a cell for every combination that occurs, and what each project has of it.
final class AidCube: Sendable {
  let byField: [AidCell]
  let byCategory: [AidCell]
  let partsByField: [AidPart]
  let partsByCategory: [AidPart]
  let rates: [RatesUsed]
  /// At most one for each set of parts.
  private let views = Mutex([View: [AidCell]]())

  /// Reckons the cells from the flows. Cost: 5 to 10 µs a flow.
  init(
    _ reader: AidFlowReader, _ period: AidPeriod, of versions: AidFlowReader.Versions, _ parts: inout AidParts,
    _ workshop: inout AidWorkshop
  ) throws {
    var growing = Growing()
    try reader.each(period, of: versions) { flow in
      try parts.each(of: flow, &workshop) { growing.add($0, of: flow.version) }
    }
    byField = growing.cells.filter { !$0.key.isByCategory }
    byCategory = growing.cells.filter(\.key.isByCategory)
    partsByField = growing.parts.filter { !$0.key.isByCategory }
    partsByCategory = growing.parts.filter(\.key.isByCategory)
    rates = parts.rates.used
  }

  /// Cells that were reckoned before.
  init(
    byField: [AidCell], byCategory: [AidCell], partsByField: [AidPart], partsByCategory: [AidPart], rates: [RatesUsed]
  ) {
    self.byField = byField
    self.byCategory = byCategory
    self.partsByField = partsByField
    self.partsByCategory = partsByCategory
    self.rates = rates
  }

  /// The cells, told apart by no more than a question asks. Cost: those it does not ask for are added up once, some 50 ns a cell;
  /// then only as many are gone through as its answer needs.
  func cells(byCategory isByCategory: Bool, telling parts: AidCellKey.Parts) -> [AidCell] {
    let all = isByCategory ? byCategory : byField
    guard parts != .all else { return all }
    let view = View(parts: parts, isByCategory: isByCategory)
    if let cells = views.withLock({ $0[view] }) { return cells }
    let cells = AidCube.collapsed(all, to: parts)
    views.withLock { $0[view] = cells }
    return cells
  }

  private struct View: Hashable {
    var parts: AidCellKey.Parts
    var isByCategory: Bool
  }

  private static func collapsed(_ cells: [AidCell], to parts: AidCellKey.Parts) -> [AidCell] {
    var places: [AidCellKey: Int] = [:]
    var collapsed: [AidCell] = []
    for cell in cells {
      let key = cell.key.telling(parts)
      if let place = places[key] {
        collapsed[place].units += cell.units
        collapsed[place].flows += cell.flows
        collapsed[place].told += cell.told
      } else {
        places[key] = collapsed.count
        collapsed.append(AidCell(key: key, flows: cell.flows, told: cell.told, units: cell.units))
      }
    }
    return collapsed
  }

  func parts(byCategory isByCategory: Bool) -> [AidPart] { isByCategory ? partsByCategory : partsByField }

  private struct Growing {
    private(set) var cells: [AidCell] = []
    private(set) var parts: [AidPart] = []
    private var places: [AidCellKey: Int] = [:]
    private var shares: [Share: Int] = [:]

    private struct Share: Hashable {
      var version: Int64
      var key: AidCellKey
    }

    mutating func add(_ cell: AidCell, of version: Int64) {
      if let place = places[cell.key] {
        cells[place].units += cell.units
        cells[place].flows += cell.flows
        cells[place].told += cell.told
      } else {
        places[cell.key] = cells.count
        cells.append(cell)
      }
      let share = Share(version: version, key: cell.key)
      let units = Int64(cell.units)
      if let place = shares[share], !parts[place].units.addingReportingOverflow(units).overflow {
        parts[place].units += units
      } else {
        // One that would not fit begins anew: whoever adds parts has room for it.
        shares[share] = parts.count
        parts.append(AidPart(version: version, key: cell.key, units: units))
      }
    }
  }
}

/// What one version of a project has of a cell.
struct AidPart: BitwiseCopyable {
  var version: Int64 = 0
  var key = AidCellKey(bits: 0)
  var units: Int64 = 0
}
