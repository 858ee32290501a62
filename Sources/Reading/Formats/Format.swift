import Articles

/// A kind of file that articles are read from.
struct Format: Sendable {
  /// The name that an article's origin shows, such as `text`.
  let name: String
  /// The endings of file names of this kind, in small letters, without the period.
  let endings: Set<String>
  /// Whether bytes are of this kind, by themselves or by the ending of their path.
  let recognises: @Sendable ([UInt8], _ path: String?) -> Bool
  /// Makes a draft of an article from bytes of this kind.
  let draft: @Sendable ([UInt8]) -> Draft

  /// The formats that are read, the more certain signs first; plain text takes what is left.
  static let all: [Format] = [.plainText]
}

/// What a format finds in some bytes, before anybody adds what they know.
struct Draft {
  /// The decoded text.
  let text: Text
  /// The encoding that it was read in.
  let encoding: String
  /// The roles of its stretches.
  let zones: [Zone]
  /// What the text and its markup say about the article.
  let metadata: Metadata
}
