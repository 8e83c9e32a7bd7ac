/// The part of the world aid comes from, as Vietnamese aid statistics group it (UN M49, the Americas in two).
public enum Continent: String, CaseIterable, Sendable, Hashable {
  case asia
  case europe
  case northAmerica = "north-america"
  case latinAmerica = "latin-america"
  case oceania
  case africa
  case antarctica

  public var wording: Wording {
    switch self {
    case .asia: Wording(vi: "Châu Á", en: "Asia", fr: "Asie")
    case .europe: Wording(vi: "Châu Âu", en: "Europe", fr: "Europe")
    case .northAmerica: Wording(vi: "Bắc Mỹ", en: "Northern America", fr: "Amérique du Nord")
    case .latinAmerica:
      Wording(
        vi: "Mỹ La-tinh và Ca-ri-bê", en: "Latin America and the Caribbean", fr: "Amérique latine et Caraïbes")
    case .oceania: Wording(vi: "Châu Đại Dương", en: "Oceania", fr: "Océanie")
    case .africa: Wording(vi: "Châu Phi", en: "Africa", fr: "Afrique")
    case .antarctica: Wording(vi: "Châu Nam Cực", en: "Antarctica", fr: "Antarctique")
    }
  }
}
