extension String {
  /// The words of a list that is written as a text, apart by blanks and line ends.
  ///
  /// Lists of thousands of words are read before the first answer, so it is done byte by byte.
  var listedWords: [String] {
    utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { String(Substring($0)) }
  }
}
