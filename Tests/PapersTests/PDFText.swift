import Foundation

/// The text of a PDF by `pdftotext`, where the machine has it.
enum PDFText {
  private static let tool = "/usr/bin/pdftotext"
  static let isReadable = FileManager.default.isExecutableFile(atPath: tool)

  static func read(_ body: [UInt8]) throws -> String {
    let path = NSTemporaryDirectory() + "paper-\(UUID().uuidString).pdf"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(body).write(to: URL(fileURLWithPath: path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["-layout", path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
