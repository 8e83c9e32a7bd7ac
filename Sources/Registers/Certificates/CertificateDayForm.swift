public import Components
public import Domain

/// Asks how a certificate stood, or will stand, on another day.
public struct CertificateDayForm: Component {
  public var address: PageAddress
  public var asked: Day?

  public init(address: PageAddress, asked: Day?) {
    self.address = address
    self.asked = asked
  }

  public func draw(into html: inout HTML) {
    html.draw(
      FilterPanel(
        address,
        fields: [
          FormField("on", Phrase(CertificatePageWords.askDay), .day(asked), hint: Phrase(CertificatesWords.dayHint))
        ], name: CertificatePageWords.askDay, button: CertificatePageWords.showDay))
  }
}
