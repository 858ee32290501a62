/// Why an input did not become an article.
package struct ReadingError: Error, Hashable, Sendable {
  /// What is wrong with an input.
  package enum Problem: Error, Hashable, Sendable {
    /// The address is of a scheme that is not fetched, such as `ftp`.
    case foreignAddress(scheme: String)
    /// There is no such file.
    case missing
    /// The file may not be read.
    case forbidden
    /// It is a folder where a file was asked for.
    case isFolder
    /// A folder holds no file that could be an article.
    case folderWithoutArticles
    /// No file fits a pattern.
    case noMatch
    /// There are no bytes, or nothing but white space.
    case empty
    /// The bytes are no text; `offset` is that of the first byte that shows it.
    case binary(looksLike: String, offset: Int)
    /// It holds no records that could be listed, but is of a format such as `text`.
    case noArchive(format: String)
    /// Containers lie in each other deeper than any real one does.
    case nestedTooDeeply
    /// The document is not what its kind prescribes; `detail` says what is wrong, in a few words.
    case damaged(kind: String, detail: String)
    /// A document of its kind has nothing that could be an article; `wanted` says what would be.
    case nothingFound(in: String, wanted: String)
    /// The bytes are a text of a kind that is not read, such as RTF.
    case unsupported(format: String)
    /// A program that reads this kind is not there; it comes with a Debian package.
    case missingProgram(String, package: String)
    /// A program took longer than it may.
    case tooSlow(String, seconds: Int)
    /// There are more bytes than a reader takes.
    case tooLarge(limit: Int)
    /// It cannot be read a second time.
    case notTwice
    /// It is not what it was when an article was read from it.
    case changed
    /// The words of an article have no places in documents of that format.
    case noPlaces(format: String)
    /// The system refused to read, with its error number.
    case failed(errno: Int32)
    /// A page did not come.
    case fetch(FetchProblem)
    /// The person stopped it.
    case cancelled
  }

  /// The path as the person gave it, or `-`.
  package var path: String
  /// What is wrong.
  package var problem: Problem

  /// Says what is wrong with an input.
  package init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }
}
