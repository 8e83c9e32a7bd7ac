/// A place where a project works, as its author described it (IATI `location`).
public struct Location: Hashable, Sendable {
  public var name: Narratives
  public var description: Narratives
  /// Codes of administrative units: vocabulary, level and code as published.
  public var units: [Unit]
  /// Latitude and longitude in degrees (WGS 84), as written.
  public var point: Point?

  public init(name: Narratives, description: Narratives = Narratives(), units: [Unit] = [], point: Point? = nil) {
    self.name = name
    self.description = description
    self.units = units
    self.point = point
  }

  public struct Unit: Hashable, Sendable {
    public var vocabulary: String
    public var level: String?
    public var code: String

    public init(vocabulary: String, level: String?, code: String) {
      self.vocabulary = vocabulary
      self.level = level
      self.code = code
    }
  }

  public struct Point: Hashable, Sendable {
    public var latitude: String
    public var longitude: String

    public init(latitude: String, longitude: String) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }
}
