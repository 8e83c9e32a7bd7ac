import Domain

extension Money {
  var json: JSON {
    .object([
      "amount": .string(amount.written), "currency": .text(currency?.code),
      "value-date": .text(valueDate?.description),
    ])
  }

  init(json: JSON?) throws(DecodingFault) {
    guard let json, let amount = Amount(try json.string("amount")) else { throw .invalid(member: "amount") }
    self.init(
      amount: amount, currency: json["currency"]?.stringValue.flatMap { Currency($0) },
      valueDate: try json.optionalDay("value-date"))
  }
}
