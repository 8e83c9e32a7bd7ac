import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Service

/// Everybody who can be at a desk: one account for every body and role that go together.
struct Crowd {
  /// Somebody signed in, in one role for one body.
  struct Someone {
    let name: String
    let person: Person
    let browser: Browser
    /// The token of their own session: what they send is a form of this site.
    let token: String

    /// Sends a form with the sender's own token, or a file where the place takes files.
    func send(to path: String, _ type: SentForm = .form) async throws -> Visitor.Answer {
      var fields = browser.cookieFields
      if let name = HTTPField.Name("Sec-Fetch-Site") { fields[name] = "same-origin" }
      fields[.contentType] = type.rawValue
      let body =
        switch type {
        case .file: SmallFile.part("token", token) + Array("--x--\r\n".utf8)
        case .slice: SmallFile.pdf
        case .form: FormBody(items: [QueryItem(FormBody.FormField.token, token)]).encoded
        }
      fields[.contentLength] = String(body.count)
      return try await browser.visitor.ask(
        .post, path, fields, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    }
  }

  /// In which ways something is sent, by its media type.
  enum SentForm: String {
    case form = "application/x-www-form-urlencoded"
    case file = "multipart/form-data; boundary=x"
    case slice = "application/octet-stream"
  }

  let people: [Someone]

  init(of office: Office) async throws {
    var office = office
    var people: [Someone] = []
    for (index, (name, body)) in try Self.bodies(office).enumerated() {
      for role in Role.allCases {
        let login = "\(index).\(role.rawValue)"
        let person: Person
        do {
          person = try await office.admit(login, body, role)
        } catch AccountRefusal.unfitRole {
          continue
        }
        let browser = try await office.person(login)
        let token = try #require(browser.form("/en/sign-out")?.first { $0.name == FormBody.FormField.token })
        people.append(Someone(name: "\(role) of \(name)", person: person, browser: browser, token: token.value))
      }
    }
    self.people = people
  }

  /// The bodies that can have to do with a dossier, and one of each sort that has not.
  private static func bodies(_ office: Office) throws -> [(String, Body)] {
    [
      ("applicant", .organisation(try .applicant(office))),
      ("another organisation", .organisation(try #require(RecordNumber("o-foreign")))),
      ("receiving office", .office(.comingo)), ("deciding office", .office(.foreignAffairs)),
      ("consulted ministry", .office(try #require(OfficeName("public-security")))),
      ("consulted province", .office(.peoplesCommittee(of: UnitCode(.of2025, "08")))),
      ("another province", .office(.peoplesCommittee(of: UnitCode(.of2025, "01")))),
    ]
  }
}
