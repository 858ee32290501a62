package import Articles

extension Reader {
  /// Opens again what an article was read from, and pulls its document.
  ///
  /// - Throws: `notTwice` for standard input and texts from memory, `changed` where the bytes are
  ///   others now, and what `open(_:)` throws.
  package func document(
    at origin: Origin, base: String? = nil
  ) throws(ReadingError) -> Document {
    guard let path = origin.path, path != "-" else {
      throw ReadingError(origin.path ?? "the text", .notTwice)
    }
    let opened = try open(input(path, base: base))
    while let pulled = opened.next() {
      if isCancelled() { throw ReadingError(path, .cancelled) }
      guard case .success(let document) = pulled, document.label.member == origin.member else {
        continue
      }
      guard sha256(document.bytes) == origin.sha256 else { break }
      return document
    }
    throw ReadingError(path, .changed)
  }
}
