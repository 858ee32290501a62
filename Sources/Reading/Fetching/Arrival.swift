/// How the bytes of a page came.
package struct Arrival: Hashable, Sendable {
  /// Where they came from.
  package enum Way: Hashable, Sendable {
    /// The server sent them.
    case fetched
    /// The server says that they are still those fetched on a day.
    case notChanged(since: String)
    /// They are those that a session recorded, fetched on a day and kept in a folder.
    case kept(since: String, folder: String)
  }

  /// The address that was asked for, without user and password.
  package let address: String
  /// The address that the page came from in the end.
  package let finalAddress: String
  /// The SHA-256 of the bytes, in hexadecimal.
  package let sha256: String
  /// Where they came from.
  package let way: Way
  /// Whether `https` led on to `http`, where anybody between may read and write.
  package var leftEncryption = false
  /// Whether the address as it was typed has a password in it.
  package var hasPassword = false
  /// Why the page could not be kept, as the system's error number; none where it was.
  package var keepingFailure: Int32?

  init(_ record: PageRecord, _ way: Way) {
    address = record.address
    finalAddress = record.finalAddress
    sha256 = record.sha256
    self.way = way
  }
}
