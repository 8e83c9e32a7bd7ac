/// A place where the activity is, or whom it reaches (IATI `location`).
public struct Location: Sendable, Hashable {
  public var ref: String?
  /// 1 where it happens, 2 whom it is for (IATI GeographicLocationReach).
  public var reach: String?
  public var ids: [Place] = []
  public var names: [Narrative] = []
  public var descriptions: [Narrative] = []
  public var activityDescriptions: [Narrative] = []
  public var administrative: [Place] = []
  public var point: Point?
  public var exactness: String?
  public var locationClass: String?
  public var featureDesignation: String?
  public var line: Int

  /// A place named by the code of a gazetteer or of an administrative division.
  public struct Place: Sendable, Hashable {
    public var vocabulary: String?
    public var code: String?
    /// The level of an administrative division: 1 province, 2 district.
    public var level: String?
  }

  /// A point on the Earth (IATI `point`).
  public struct Point: Sendable, Hashable {
    /// The reference system, in practice always WGS 84.
    public var srsName: String?
    /// `latitude longitude`, as written.
    public var position: String
    public var line: Int

    /// Degrees north and east, as written; nil where the position is not two numbers.
    public var coordinates: (latitude: WrittenDecimal, longitude: WrittenDecimal)? {
      let parts = position.split { $0 == " " || $0.isNewline || $0 == "\t" }.map {
        WrittenDecimal(String($0), line: line)
      }
      guard parts.count == 2, parts.allSatisfy(\.isDecimal) else { return nil }
      return (parts[0], parts[1])
    }
  }
}

extension Location {
  init(_ element: Element, _ notes: inout Notes) {
    self.init(ref: element.trimmed(.ref), line: element.line)
    for child in element.children {
      switch child.term {
      case .locationReach: reach = child.trimmed(.code)
      case .locationId: ids.append(Place(child))
      case .name: names += child.narratives(&notes)
      case .description: descriptions += child.narratives(&notes)
      case .activityDescription: activityDescriptions += child.narratives(&notes)
      case .administrative: administrative.append(Place(child))
      case .point: point = Point(child, &notes)
      case .exactness: exactness = child.trimmed(.code)
      case .locationClass: locationClass = child.trimmed(.code)
      case .featureDesignation: featureDesignation = child.trimmed(.code)
      default: notes.unexpected(child, in: element)
      }
    }
  }
}

extension Location.Place {
  init(_ element: Element) {
    self.init(vocabulary: element.trimmed(.vocabulary), code: element.trimmed(.code), level: element.trimmed(.level))
  }
}

extension Location.Point {
  init?(_ element: Element, _ notes: inout Notes) {
    guard let pos = element.children.first(where: { $0.term == .pos }) else { return nil }
    self.init(srsName: element.trimmed(.srsName), position: pos.text.trimmedXML, line: pos.line)
    if coordinates == nil { notes.add(.badPosition(position), pos) }
  }
}

extension Family {
  static let location = Family(.location) { element, activity, notes in
    activity.locations.append(Location(element, &notes))
  }
}
