/// The words, countries and sectors synthetic projects are made of.
enum Vocabulary {
  /// Two thousand and some: a third common words, the rest names of places that only some projects have.
  static let words: [String] = common + common + places

  private static let common =
    """
    nước sạch vệ sinh môi trường nông thôn miền núi trẻ em phụ nữ giáo dục y tế cộng đồng phát triển bền vững sinh kế nông \
    nghiệp rừng biển khí hậu thiên tai giảm nghèo dân tộc thiểu số đào tạo nghề dinh dưỡng tiểu học trung học bệnh viện trạm \
    xá cầu đường thủy lợi năng lượng mặt trời tín dụng nhỏ hợp tác xã văn hóa di sản bom mìn khuyết tật người cao tuổi \
    water sanitation rural health education children women livelihood climate forest coast disaster poverty training \
    nutrition school hospital road irrigation energy credit cooperative heritage disability resilience governance support
    """.split(separator: " ").map(String.init)

  private static let places: [String] = {
    let heads = [
      "Đông", "Tây", "Nam", "Bắc", "Hà", "Bình", "Thanh", "Quảng", "Vĩnh", "Phú", "Kim", "Long", "Sơn", "Tân",
    ]
    let tails = [
      "an", "đức", "giang", "hòa", "lộc", "mỹ", "ninh", "phong", "thạnh", "trì", "xuyên", "yên", "khê", "lâm",
    ]
    return heads.flatMap { head in tails.map { head + $0 } }
  }()

  static let countries = [
    "VN", "KH", "LA", "TH", "MM", "PH", "ID", "MY", "BD", "NP", "LK", "IN", "PK", "MN", "FJ", "PG", "TL", "AF", "KE",
    "UG",
    "TZ", "ET", "RW", "MZ", "ZM", "MW", "GH", "SN", "ML", "BF", "NE", "TD", "CM", "CD", "AO", "ZA", "MG", "HT", "PE",
    "BO",
    "EC", "CO", "GT", "HN", "SV", "NI", "MX", "BR", "UA", "GE", "AM", "AZ", "KG", "TJ", "UZ", "KZ", "JO", "LB", "EG",
    "MA",
  ]

  static let sectors = [
    "11110", "11220", "11330", "12110", "12220", "12240", "13010", "13020", "14010", "14020", "14030", "15110", "15150",
    "16010", "16020", "21010", "23010", "23210", "24030", "31110", "31120", "31163", "31210", "32130", "41010", "41030",
    "43010", "43030", "43040", "72010", "72040", "73010", "74010", "99810",
  ]
}
