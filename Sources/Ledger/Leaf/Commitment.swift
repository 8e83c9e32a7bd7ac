/// What a leaf says of a field: SHA-256("nhipcau.field/1" ‖ salt ‖ visibility ‖ name ‖ 0x00 ‖ value).
enum Commitment {
  static let prefix = Array("nhipcau.field/1".utf8)
  static let saltBytes = 32

  /// Cost: one SHA-256 over the value and about 60 bytes more; `message` is scratch space that is used again.
  static func of(
    value: UnsafeRawBufferPointer, salt: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer, visibility: Visibility,
    message: inout [UInt8]
  ) -> Hash {
    message.removeAll(keepingCapacity: true)
    message.append(contentsOf: prefix)
    message.append(contentsOf: salt)
    message.append(visibility.byte)
    message.append(contentsOf: name)
    message.append(0)
    message.append(contentsOf: value)
    return message.withUnsafeBytes { Hash.sha256($0) }
  }

  static func of(_ opening: Opening, name: Name, visibility: Visibility) -> Hash {
    var message: [UInt8] = []
    var name = name.text
    return name.withUTF8 { name in
      opening.value.withUnsafeBytes { value in
        opening.salt.withUnsafeBytes { salt in
          of(value: value, salt: salt, name: .init(name), visibility: visibility, message: &message)
        }
      }
    }
  }
}

extension Opening {
  /// True when this value and salt are what the field's commitment was made of.
  public func opens(_ commitment: Hash, name: Name, visibility: Visibility) -> Bool {
    salt.count == Commitment.saltBytes && Commitment.of(self, name: name, visibility: visibility) == commitment
  }
}
