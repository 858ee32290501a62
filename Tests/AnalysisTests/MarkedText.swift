import Articles

/// A text with the stretches that keycap marks enclose: `1️⃣“We will rebuild,”1️⃣ said 2️⃣Ada2️⃣.`
///
/// Each mark stands once before and once behind its stretch, and is no part of the text.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The stretches by the number of their mark, in UTF-8 bytes of `text`.
  private(set) var ranges: [Int: TextRange] = [:]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int: Int] = [:]
    for character in marked {
      guard character.unicodeScalars.count == 3, character.unicodeScalars.contains("\u{20E3}"),
        let number = character.unicodeScalars.first.flatMap({ Int(String($0)) })
      else {
        bytes += Array(String(character).utf8)
        continue
      }
      if let start = starts[number] {
        ranges[number] = TextRange(start, bytes.count)
      } else {
        starts[number] = bytes.count
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The stretch between the marks of a number.
  subscript(number: Int) -> TextRange { ranges[number]! }
}
