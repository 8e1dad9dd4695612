/// Bytes as a Swift string literal.
struct SwiftLiteral {
  /// Whether the literal is the bytes as text.
  ///
  /// Otherwise each of its scalars stands for the byte with its number.
  let isText: Bool
  /// The literal with its quotes, in ASCII.
  let text: String

  init(bytes: [UInt8]) {
    let decoded = String(validating: bytes, as: UTF8.self)
    isText = decoded != nil
    var text = "\""
    if let decoded {
      for scalar in decoded.unicodeScalars { text += Self.escaped(scalar) }
    } else {
      for byte in bytes { text += Self.escaped(Unicode.Scalar(byte)) }
    }
    self.text = text + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\"": "\\\""
    case "\\": "\\\\"
    case " "..."~": String(scalar)
    default: "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
}
