public import Domain

/// What every page of one installation has in common: its sections, who runs it, and where the record stands.
public struct Shell: Sendable {
  /// A main section and its first page.
  public struct Section: Hashable, Sendable {
    public var name: Wording
    public var page: PageAddress

    public init(_ name: Wording, _ page: PageAddress) {
      self.name = name
      self.page = page
    }
  }

  /// Whether what is shown is a demonstration or a record.
  public enum Standing: Sendable { case demonstration, record }

  /// What the footer says of the last signed checkpoint.
  public struct Checkpoint: Hashable, Sendable {
    /// Number of acts.
    public var acts: Int64
    /// Root of the tree, in hexadecimal; the footer shows its first sixteen digits.
    public var root: String
    public var time: Instant

    public init(acts: Int64, root: String, time: Instant) {
      self.acts = acts
      self.root = root
      self.time = time
    }
  }

  public var sections: [Section]
  /// The person or body that runs this installation.
  public var operatorName: Wording
  public var standing: Standing
  public var checkpoint: Checkpoint?
  /// Links of the footer, after the name of the operator.
  public var footerLinks: [Section]
  /// Scheme and host for absolute addresses (`https://example.org`), without a slash at the end; nil where not configured.
  public var publicURL: String?

  public init(
    sections: [Section], operatorName: Wording, standing: Standing, checkpoint: Checkpoint?,
    footerLinks: [Section] = [],
    publicURL: String? = nil
  ) {
    self.sections = sections
    self.operatorName = operatorName
    self.standing = standing
    self.checkpoint = checkpoint
    self.footerLinks = footerLinks
    self.publicURL = publicURL
  }
}
