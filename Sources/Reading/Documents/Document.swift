package import Articles

/// One document as a file, a container or a server hands it over, before anybody has read it.
package struct Document: Sendable {
  /// What an error calls it: its path, or its path and its name in the container.
  package var name: String
  /// Its bytes, out of all compression and transfer encodings.
  package var bytes: [UInt8]
  /// What stood beside the bytes.
  package var label: Label
  /// The SHA-256 of the bytes in hexadecimal, where somebody has computed it.
  var sha256: String?
  /// What it is, where somebody has found that out.
  var format: Format?
  /// Whether it is an input as it came, out of no container and no compression.
  var isInput = false

  /// What is said about a document outside of its bytes.
  package struct Label: Sendable {
    /// The number of the document in its container, from 1; none for a whole file.
    package var member: Int?
    /// The name whose ending may tell the format: of the file, or of the entry in an archive.
    package var fileName: String?
    /// The media type, such as `text/html`, in small letters and without parameters.
    package var mediaType: String?
    /// Whether the media type is known for certain, so that the bytes are not asked.
    package var isCertain = false
    /// The character encoding that a header names, as it is written there.
    package var charset: String?
    /// The address it was published at.
    package var address: String?
    /// The day it was fetched on, which no date in it can be later than.
    package var captured: CalendarDate?
    /// What the container says of it, such as a feed of its entry.
    package var metadata = Metadata()

    /// Says what stood beside some bytes.
    package init(
      member: Int? = nil, fileName: String? = nil, mediaType: String? = nil,
      isCertain: Bool = false, charset: String? = nil, address: String? = nil,
      captured: CalendarDate? = nil,
      metadata: Metadata = Metadata()
    ) {
      self.member = member
      self.fileName = fileName
      self.mediaType = mediaType
      self.isCertain = isCertain
      self.charset = charset
      self.address = address
      self.captured = captured
      self.metadata = metadata
    }

    /// The ending of the file's name in small letters, without the period; empty where it has none.
    var ending: String {
      guard let name = fileName?.split(separator: "/").last, let dot = name.lastIndex(of: ".")
      else { return "" }
      return name[name.index(after: dot)...].lowercased()
    }
  }

  /// Names some bytes.
  package init(name: String, bytes: [UInt8], label: Label = Label()) {
    self.name = name
    self.bytes = bytes
    self.label = label
  }
}
