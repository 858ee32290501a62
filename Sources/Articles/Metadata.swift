/// The day a text speaks from, and how that is known.
package struct DocumentDate: Hashable, Sendable {
  /// Where a document date may come from; never the clock, never a bio.
  package enum Source: String, Sendable {
    case given, meta, jsonLD = "json-ld", url, dateline, text
    /// A `time` element of a page, an entry of a feed, the header of a message, a member of JSON.
    case time, feed, header, json
  }

  /// The day.
  package var day: CalendarDate
  /// Where it comes from.
  package var source: Source

  /// Says which day, and how that is known.
  package init(_ day: CalendarDate, from source: Source) {
    self.day = day
    self.source = source
  }
}

/// What is said about an article beside its words.
package struct Metadata: Hashable, Sendable {
  /// The headline.
  package var title: String?
  /// The author as the article names them, never taken from a bio.
  package var byline: String?
  /// The day the text speaks from.
  package var date: DocumentDate?
  /// The day it was last changed, as the publisher says.
  package var modified: DocumentDate?
  /// Who published it.
  package var publisher: String?
  /// The language as a BCP 47 tag.
  package var language: String?

  /// Gathers what is known; all of it may be unknown.
  package init(
    title: String? = nil, byline: String? = nil, date: DocumentDate? = nil,
    modified: DocumentDate? = nil, publisher: String? = nil, language: String? = nil
  ) {
    self.title = title
    self.byline = byline
    self.date = date
    self.modified = modified
    self.publisher = publisher
    self.language = language
  }
}

/// Where an article's bytes came from and how they were read.
package struct Origin: Hashable, Sendable {
  /// The path or address as the person gave it; none for a text from memory.
  package var path: String?
  /// The number of the document in the container at that path, from 1; none for the whole file.
  package var member: Int?
  /// The address that the document was published at, where it is known.
  package var address: String?
  /// The day the document was fetched on, where an archive says so.
  package var captured: CalendarDate?
  /// The SHA-256 of the bytes read, in hexadecimal.
  package var sha256: String
  /// The name of the format, such as `text`.
  package var format: String
  /// The name of the character encoding, such as `utf-8`.
  package var encoding: String

  /// Says where bytes came from.
  package init(
    path: String?, member: Int? = nil, address: String? = nil, captured: CalendarDate? = nil,
    sha256: String, format: String, encoding: String
  ) {
    self.path = path
    self.member = member
    self.address = address
    self.captured = captured
    self.sha256 = sha256
    self.format = format
    self.encoding = encoding
  }
}
