internal import Articles

/// A page as a server sent it, with what is remembered of the fetch.
package struct FetchedPage: Sendable {
  /// Its bytes, out of their compression.
  let bytes: [UInt8]
  /// What is remembered of the fetch.
  var record: PageRecord

  /// The page as a document, which errors call by a name.
  func document(named name: String) -> Document {
    Document(
      name: name, bytes: bytes,
      label: Document.Label(
        fileName: (try? WebAddress(parsing: record.finalAddress))?.fileName,
        mediaType: record.mediaType, charset: record.charset, address: record.finalAddress,
        captured: CalendarDate(iso: record.captured)))
  }
}

/// What is remembered of a fetch beside the bytes; a file in JSON.
struct PageRecord: Codable, Hashable, Sendable {
  /// The address that was asked for, without user and password.
  var address: String
  /// The address that the page came from in the end.
  var finalAddress: String
  /// The status of the answer.
  var status: Int
  /// The media type that the server says, in small letters and without parameters.
  var mediaType: String?
  /// The character encoding that the server says, as it is written there.
  var charset: String?
  /// The day of the server's clock, such as `2026-11-28`.
  var captured: String
  /// The moment it came for the first time, in UTC, such as `2026-11-28T01:02:03Z`.
  var fetched: String
  /// The moment the server said last that this is the page.
  var confirmed: String
  /// The SHA-256 of the bytes, in hexadecimal.
  var sha256: String
  /// What the server calls this version of the page.
  var etag: String?
  /// When the page changed last, as the server writes it.
  var lastModified: String?

  /// The day it came for the first time.
  var dayFetched: String { String(fetched.prefix(10)) }
}
