import Foundation

/// Where the sun stands and when the moon is new, as the lunar calendar asks.
///
/// Source: J. Meeus, Astronomical Algorithms, 2nd ed., chapters 25 (sun, to 0.01°) and 49 (new moon, to some seconds);
/// ΔT by the polynomials of Espenak and Meeus. Meant for the years 1900 to 2150.
enum Sky {
  /// The day in Viet Nam (UTC+7) on which the `k`-th new moon after that of 6 January 2000 falls.
  static func newMoonDay(_ k: Int) -> Day { localDay(newMoon(k)) }

  /// In which twelfth of its yearly path the sun stands when `day` begins in Viet Nam: 0 from the March equinox, 9 from the
  /// December solstice.
  static func solarTwelfth(at day: Day) -> Int {
    let universal = Double(day.number) + 2_440_587.5 - hoursEast / 24
    return Int(solarLongitude(universal + clockLag(universal) / 86_400) / 30)
  }

  /// The number of the last new moon on or before `day`.
  static func lastNewMoon(onOrBefore day: Day) -> Int {
    var k = Int(((Double(day.number) + 2_440_588 - 2_451_550.1) / 29.530588861).rounded(.down)) + 1
    while newMoonDay(k) > day { k -= 1 }
    return k
  }

  private static let hoursEast = 7.0

  private static func localDay(_ terrestrial: Double) -> Day {
    let universal = terrestrial - clockLag(terrestrial) / 86_400
    return Day(number: Int((universal - 2_440_587.5 + hoursEast / 24).rounded(.down)))
  }

  /// ΔT in seconds: terrestrial time less universal time, at a Julian day.
  private static func clockLag(_ julianDay: Double) -> Double {
    let year = 2000 + (julianDay - 2_451_545) / 365.25
    switch year {
    case ..<1961:
      let t = year - 1950
      return 29.07 + 0.407 * t - t * t / 233 + t * t * t / 2547
    case ..<1986:
      let t = year - 1975
      return 45.45 + 1.067 * t - t * t / 260 - t * t * t / 718
    case ..<2005:
      let t = year - 2000
      return 63.86 + 0.3345 * t - 0.060374 * t * t + 0.0017275 * t * t * t
    case ..<2050:
      let t = year - 2000
      return 62.92 + 0.32217 * t + 0.005589 * t * t
    default:
      let u = (year - 1820) / 100
      return -20 + 32 * u * u - 0.5628 * (2150 - year)
    }
  }

  private static func radians(_ degrees: Double) -> Double {
    degrees.truncatingRemainder(dividingBy: 360) * .pi / 180
  }

  /// Apparent longitude of the sun in degrees, 0 ..< 360, at a Julian day of terrestrial time (chapter 25).
  private static func solarLongitude(_ julianDay: Double) -> Double {
    let t = (julianDay - 2_451_545) / 36_525
    let anomaly = radians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t)
    let centre =
      (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
      + 0.000289 * sin(3 * anomaly)
    let node = radians(125.04 - 1934.136 * t)
    let longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sin(node)
    let turned = longitude.truncatingRemainder(dividingBy: 360)
    return turned < 0 ? turned + 360 : turned
  }

  /// The Julian day (terrestrial time) of a new moon (chapter 49).
  private static func newMoon(_ k: Int) -> Double {
    let k = Double(k)
    let t = k / 1236.85
    let mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t * t * t
    let eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t
    let sun = radians(2.5534 + 29.1053567 * k - 0.0000014 * t * t)
    let moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t)
    let latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t)
    let node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t * t)

    var correction = -0.00017 * sin(node)
    for term in periodicTerms {
      let angle = term.sun * sun + term.moon * moon + term.latitude * latitude
      correction += term.days * pow(eccentricity, abs(term.sun)) * sin(angle)
    }
    for term in planetaryTerms {
      let square = term.phase == 299.77 ? -0.009173 * t * t : 0
      correction += term.days * sin(radians(term.phase + term.motion * k + square))
    }
    return mean + correction
  }

  private static let periodicTerms: [(days: Double, sun: Double, moon: Double, latitude: Double)] = [
    (-0.40720, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0),
    (-0.00514, 1, 1, 0), (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0),
    (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2), (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0), (-0.00007, 2, 1, 0),
    (0.00004, 0, 2, -2), (0.00004, 3, 0, 0), (0.00003, 1, 1, -2), (0.00003, 0, 2, 2), (-0.00003, 1, 1, 2),
    (0.00003, -1, 1, 2), (-0.00002, -1, 1, -2), (-0.00002, 1, 3, 0), (0.00002, 0, 4, 0),
  ]

  private static let planetaryTerms: [(days: Double, phase: Double, motion: Double)] = [
    (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
  ]
}
