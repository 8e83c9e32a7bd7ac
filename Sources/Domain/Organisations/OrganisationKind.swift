/// What sort of body an organisation is (IATI codelist OrganisationType).
public enum OrganisationKind: Int, CaseIterable, Sendable, Hashable {
  case government = 10
  case localGovernment = 11
  case otherPublicSector = 15
  case internationalNGO = 21
  case nationalNGO = 22
  case regionalNGO = 23
  case partnerCountryNGO = 24
  case publicPrivatePartnership = 30
  case multilateral = 40
  case foundation = 60
  case privateSector = 70
  case privateSectorInProviderCountry = 71
  case privateSectorInRecipientCountry = 72
  case privateSectorInThirdCountry = 73
  case academic = 80
  case other = 90

  public var wording: Wording {
    switch self {
    case .government: Wording(vi: "Cơ quan chính phủ", en: "Government", fr: "Administration publique")
    case .localGovernment: Wording(vi: "Chính quyền địa phương", en: "Local government", fr: "Collectivité locale")
    case .otherPublicSector:
      Wording(vi: "Khu vực công khác", en: "Other public sector", fr: "Autre organisme public")
    case .internationalNGO:
      Wording(vi: "Tổ chức phi chính phủ quốc tế", en: "International NGO", fr: "ONG internationale")
    case .nationalNGO: Wording(vi: "Tổ chức phi chính phủ quốc gia", en: "National NGO", fr: "ONG nationale")
    case .regionalNGO: Wording(vi: "Tổ chức phi chính phủ khu vực", en: "Regional NGO", fr: "ONG régionale")
    case .partnerCountryNGO:
      Wording(vi: "Tổ chức phi chính phủ của nước đối tác", en: "Partner-country NGO", fr: "ONG du pays partenaire")
    case .publicPrivatePartnership:
      Wording(vi: "Đối tác công tư", en: "Public–private partnership", fr: "Partenariat public-privé")
    case .multilateral:
      Wording(vi: "Tổ chức đa phương", en: "Multilateral organisation", fr: "Organisation multilatérale")
    case .foundation: Wording(vi: "Quỹ", en: "Foundation", fr: "Fondation")
    case .privateSector: Wording(vi: "Khu vực tư nhân", en: "Private sector", fr: "Secteur privé")
    case .privateSectorInProviderCountry:
      Wording(
        vi: "Khu vực tư nhân ở nước viện trợ", en: "Private sector in provider country",
        fr: "Secteur privé du pays fournisseur")
    case .privateSectorInRecipientCountry:
      Wording(
        vi: "Khu vực tư nhân ở nước tiếp nhận", en: "Private sector in aid recipient country",
        fr: "Secteur privé du pays bénéficiaire")
    case .privateSectorInThirdCountry:
      Wording(
        vi: "Khu vực tư nhân ở nước thứ ba", en: "Private sector in third country", fr: "Secteur privé d’un pays tiers")
    case .academic:
      Wording(
        vi: "Cơ sở đào tạo, nghiên cứu", en: "Academic, training and research",
        fr: "Enseignement, formation et recherche")
    case .other: Wording(vi: "Khác", en: "Other", fr: "Autre")
    }
  }
}
