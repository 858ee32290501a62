/// One thing to be read: a file, standard input, a web page, or what could not be found.
package struct Input: Hashable, Sendable {
  /// Where the bytes are.
  package enum Source: Hashable, Sendable {
    /// A file at a path that the system can open.
    case file(String)
    /// The standard input of the process.
    case standardInput
    /// A web address as it was typed, which may have a password in it.
    case address(String)
    /// Nowhere: a folder, a pattern or a name led to no file.
    case nowhere(ReadingError)
  }

  /// The path as the person would write it, an address without user and password, or `-`.
  package var path: String
  /// Where the bytes are.
  package var source: Source

  /// Names an input.
  package init(path: String, source: Source) {
    self.path = path
    self.source = source
  }
}

extension Input {
  /// Whether it is a page, or a file whose name says that it holds one article.
  ///
  /// It may hold several all the same: only its bytes tell.
  package var promisesOneDocument: Bool {
    switch source {
    case .address: true
    case .standardInput, .nowhere: false
    case .file(let path): Format.ofOneArticle.contains(Document.Label(fileName: path).ending)
    }
  }
}
