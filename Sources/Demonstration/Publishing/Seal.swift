import Domain
import Ledger
import Record

/// Gives acts their name, salts, cover and moment from the seed, the subject and the moment itself, so that the same seed gives the same
/// bytes. A record of real acts draws them from the system's random source instead.
struct Seal {
  let seed: UInt64

  func draft(_ act: RecordAct, at moment: Instant) -> Draft {
    var draft = act.draft(recordedAt: moment)
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [draft.subject.text, draft.kind.name.text] {
      for byte in text.utf8 { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    var stream = Stream(seed, .act, number ^ UInt64(bitPattern: moment.milliseconds) &* 0x9E37_79B9_7F4A_7C15)
    guard let id = ActID(bytes: stream.bytes(16)) else { preconditionFailure("sixteen bytes are an act's name") }
    draft.id = id
    for place in draft.fields.indices { draft.fields[place].salt = stream.bytes(32) }
    draft.secret = stream.bytes(32)
    return draft
  }
}
