/// Files of a few hundred bytes.
enum SmallFile {
  /// The body of a form with these fields and one file; without a file, as a browser sends an empty place for one.
  static func form(
    _ fields: [(String, String)], _ file: (name: String, bytes: [UInt8])?, type: String = "application/pdf"
  ) -> [UInt8] {
    let heading =
      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file?.name ?? "")\"\r\nContent-Type: \(type)\r\n\r\n"
    return fields.flatMap { part($0.0, $0.1) } + Array(heading.utf8) + (file?.bytes ?? []) + Array("\r\n--x--\r\n".utf8)
  }

  /// How such a form is announced.
  static let formType = "multipart/form-data; boundary=x"

  static func part(_ name: String, _ value: String) -> [UInt8] {
    Array("--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
  }

  /// A PDF of one empty page.
  static let pdf: [UInt8] = {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 4\n0000000000 65535 f \n"
    for place in places { text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
    text += "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }()
}
