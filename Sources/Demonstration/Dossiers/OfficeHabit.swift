import Domain

/// How an office is wont to answer: each differs from the others and is the same in every dossier.
struct OfficeHabit {
  /// How often it is the last, as a weight.
  let slowness: Int
  /// In how many cases of a hundred it misses the limit.
  let late: Int
  /// The days it usually takes.
  let pace: ClosedRange<Int>
  /// In how many cases of a hundred it answers by post, so that the receiving office records it.
  let paper: Int

  init(_ office: OfficeName) {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in office.text.utf8 { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let kind = Int(number >> 33 & 0xFFFF)
    slowness = 1 + kind % 6
    late = [1, 2, 3, 4, 6, 9, 13][kind / 6 % 7]
    let quickest = 2 + kind / 42 % 4
    pace = quickest...(quickest + 2 + kind / 168 % 4)
    paper = office.text.hasPrefix("pc-") ? 12 + kind / 7 % 25 : 3
  }
}
