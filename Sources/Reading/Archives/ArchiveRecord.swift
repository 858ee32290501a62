internal import Articles

/// One record of an archive: of a WARC or ARC file, an entry of a ZIP file.
package struct ArchiveRecord: Hashable, Sendable {
  /// Its number, from 1, over all records of the input, those of containers in containers too.
  package var number = 0
  /// The number that its document has in the input; none for what is set aside.
  package var member: Int?
  /// The path of the container in the input that holds it; none for the input itself.
  package var container: String?
  /// What it is: `response`, `revisit`, `warcinfo`, …; `file` in ZIP, `entry` where none is noted.
  package var type: String
  /// The status of HTTP.
  package var status: Int?
  /// The media type of the content, without parameters.
  package var mediaType: String?
  /// The address that it was fetched from.
  package var address: String?
  /// The name of an entry in a ZIP file.
  package var name: String?
  /// The title that a feed or the like gives an entry.
  package var title: String?
  /// The time of capture or change as ISO 8601 has it, as exactly as it is noted.
  package var date: String?
  /// Where it starts in its container's bytes; in gzip, where the gzip member starts that holds it.
  package var offset: Int
  /// The number of bytes of the content; as declared, where it was not read.
  package var size: Int?
  /// The SHA-256 of the content, in hexadecimal, where it is a document.
  package var sha256: String?
  /// Why it is no document; none where it is one, or where it cannot be read.
  package var aside: Aside?
  /// Why it cannot be read.
  package var problem: ReadingError.Problem?
  /// What is wrong with it where it was read all the same.
  package var flaw: ReadingError.Problem?

  /// Why a record is no document.
  package enum Aside: String, Sendable {
    /// It is a request, metadata of the archive, a mark of something captured before, or the like.
    case type
    /// The server answered with another status than 200.
    case status
    /// It is a picture, a script or another thing without an article.
    case mediaType = "media type"
    /// It has no content.
    case empty
    /// It tells robots where to go.
    case robots
    /// It is a container: its documents follow as records of their own.
    case container
  }

  /// Notes a record.
  init(type: String, offset: Int) {
    self.type = type
    self.offset = offset
  }

  /// Notes a document of a container that keeps no records, such as a feed.
  init(entry document: Result<Document, ReadingError>?) {
    self.init(type: "entry", offset: 0)
    switch document {
    case .success(let document):
      mediaType = document.label.mediaType
      address = document.label.address
      title = document.label.metadata.title
      date = document.label.metadata.date?.day.description
      size = document.bytes.count
    case .failure(let error): problem = error.problem
    case nil: aside = .type
    }
  }
}
