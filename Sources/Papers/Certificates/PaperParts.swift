/// A file taken apart where a delivered paper would be, whatever is wrong with its parts: so that whoever checks it can say what.
public struct PaperParts: Equatable, Sendable {
  /// What stands before the tail.
  public let body: [UInt8]
  /// The receipt in the tail; nil where none can be read there.
  public let receipt: String?
  private let file: [UInt8]

  /// nil where no tail begins anywhere in the file. Cost: a pass or two over it.
  public init?(file: [UInt8]) {
    guard let start = Bytes.last(DeliveredPaper.marker, in: file[...]) else { return nil }
    self.file = file
    body = Array(file[..<start])
    receipt = PaperParts.receipt(in: file[start...])
  }

  /// The paper, if every byte after the body is what its receipt demands.
  public var delivered: DeliveredPaper? {
    guard let receipt, let paper = DeliveredPaper(body: body, receipt: receipt), paper.file == file else { return nil }
    return paper
  }

  private static func receipt(in tail: ArraySlice<UInt8>) -> String? {
    guard let start = Bytes.first(DeliveredPaper.streamStart, in: tail),
      let end = Bytes.last(DeliveredPaper.streamEnd, in: tail), start + DeliveredPaper.streamStart.count <= end
    else { return nil }
    return String(validating: tail[(start + DeliveredPaper.streamStart.count)..<end], as: UTF8.self)
  }
}
