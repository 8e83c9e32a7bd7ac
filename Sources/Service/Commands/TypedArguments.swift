public import ArgumentParser
public import Domain

/// Values of the domain as arguments of commands: what is none of them is wrong use.
extension Day: ExpressibleByArgument {
  /// `2025-11-30`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Amount: ExpressibleByArgument {
  /// A decimal with a point and without groups: `1234.50`.
  public init?(argument: String) { self.init(argument) }
}

extension Currency: ExpressibleByArgument {
  /// `USD`; small letters are raised.
  public init?(argument: String) { self.init(argument) }
}

extension ReportForm: ExpressibleByArgument {}
