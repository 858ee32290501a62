/// What lies in a container at one place.
struct Member {
  /// What the container notes of it; none where it keeps no records.
  var record: ArchiveRecord?
  /// The document, or why it cannot be read; none for what is no article.
  var document: Result<Document, ReadingError>?
}

/// The documents in a container, pulled one after the other, by one thread at a time.
///
/// A member that cannot be read is a failure in its place, and those behind it follow.
struct Members {
  /// Gives the next member, also one that is no article; none behind the last, ever again.
  let nextMember: () -> Member?
  /// Counts the members pulled so far that are no articles: pictures, redirects, requests.
  let asideCount: () -> Int

  /// Pulls members.
  init(
    asideCount: @escaping () -> Int = { 0 },
    next: @escaping () -> Result<Document, ReadingError>?
  ) {
    self.asideCount = asideCount
    nextMember = { next().map { Member(document: $0) } }
  }

  /// Hands over members that are all in memory.
  init(_ members: some Sequence<Result<Document, ReadingError>>) {
    var iterator = members.makeIterator()
    self.init { iterator.next() }
  }

  /// Pulls the records of an archive, of which some are no documents.
  init(archive next: @escaping () -> Member?) {
    var count = 0
    asideCount = { count }
    nextMember = {
      let member = next()
      if let member, member.document == nil { count += 1 }
      return member
    }
  }

  /// Gives the next document, or why it cannot be read; none behind the last.
  func next() -> Result<Document, ReadingError>? {
    while let member = nextMember() {
      if let document = member.document { return document }
    }
    return nil
  }
}
