import Domain
import HTTPTypes
import Procedures

extension DeskAddress {
  /// What stands under one measure.
  enum MeasurePart: Equatable {
    case page
    case deed(MeasureDeed)
    /// A paper, by the step that brought it and its place there.
    case paper(step: Int, place: Int)
    /// A letter that the measure had written, to be read and printed.
    case letter(LetterName)
    /// The same as a PDF.
    case letterFile(LetterName)
  }

  /// By which door a measure on a certificate is opened.
  enum MeasureDoor: String, CaseIterable {
    /// An office proposes to suspend or terminate.
    case propose
    /// Its holder gives notice that it ends.
    case end

    var form: OpeningForm {
      switch self {
      case .propose: .proposal
      case .end: .notice
      }
    }
  }
}

extension DeskAddress.MeasurePart {
  init?(_ segments: ArraySlice<Substring>) {
    let names = segments.map(String.init)
    switch (names.first, names.count) {
    case (nil, _): self = .page
    case ("papers", 3):
      guard let step = Int(names[1]), step >= 0, String(step) == names[1], let place = Int(names[2]), place >= 0,
        String(place) == names[2]
      else { return nil }
      self = .paper(step: step, place: place)
    case ("letters", 2):
      guard let (letter, isFile) = LetterName.part(names[1]) else { return nil }
      self = isFile ? .letterFile(letter) : .letter(letter)
    case (let name?, 1):
      guard let deed = MeasureDeed(rawValue: name), MeasureForms.form(deed) != nil else { return nil }
      self = .deed(deed)
    default: return nil
    }
  }

  var path: [String] {
    switch self {
    case .page: []
    case .deed(let deed): [deed.rawValue]
    case .paper(let step, let place): ["papers", String(step), String(place)]
    case .letter(let name): ["letters", name.text]
    case .letterFile(let name): ["letters", name.text + ".pdf"]
    }
  }

  var methods: [HTTPRequest.Method] {
    switch self {
    case .page, .paper, .letter, .letterFile: [.get, .head]
    case .deed: [.get, .head, .post]
    }
  }

  /// Which deed it is to come here.
  var deed: MeasureDeed {
    switch self {
    case .page, .paper, .letter, .letterFile: .see
    case .deed(let deed): deed
    }
  }
}
