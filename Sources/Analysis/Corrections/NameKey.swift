/// A name as two writings of it are compared: small letters, one blank, one kind of apostrophe.
package struct NameKey: Hashable, Sendable {
  private let folded: String

  /// Takes a name as a person or a text writes it.
  package init(_ written: String) {
    let words = written.split { $0.isWhitespace }
    folded = words.map { word in
      var word = String(word)
      return word.withUTF8 { Folding.fold($0) }
    }.joined(separator: " ")
  }

  /// Whether every word of another name is one of its own.
  func holds(_ other: NameKey) -> Bool {
    let words = folded.split(separator: " ")
    return other.folded.split(separator: " ").allSatisfy(words.contains)
  }
}
