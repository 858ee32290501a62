import CZlib

@testable import Reading

/// Bytes pressed by zlib, wrapped as a window of bits says: 31 gzip, 15 zlib, -15 nothing.
func deflated(_ bytes: [UInt8], windowBits: Int32 = 31) -> [UInt8] {
  var stream = z_stream()
  let version = zlibVersion()
  precondition(
    deflateInit2_(
      &stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, version,
      Int32(MemoryLayout<z_stream>.size)) == Z_OK)
  defer { deflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: bytes.count + 1_024)
  let count = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      precondition(deflate(&stream, Z_FINISH) == Z_STREAM_END)
      return Int(stream.total_out)
    }
  }
  return Array(output[..<count])
}

/// A WARC record with a block and the two line ends behind it.
func warc(
  _ type: String, _ block: [UInt8], at address: String? = "http://coast.example/fire",
  length: String? = nil, contentType: String? = nil
) -> [UInt8] {
  var head = "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Date: 2021-03-02T10:00:00Z\r\n"
  if let address { head += "WARC-Target-URI: \(address)\r\n" }
  if let contentType { head += "Content-Type: \(contentType)\r\n" }
  head += "Content-Length: \(length ?? String(block.count))\r\n\r\n"
  return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
}

/// What a server sent.
func http(
  _ body: [UInt8], status: String = "200 OK", _ fields: String...,
  type: String = "text/html; charset=utf-8"
) -> [UInt8] {
  let head = ["HTTP/1.1 \(status)", "Content-Type: \(type)"] + fields + ["", ""]
  return Array(head.joined(separator: "\r\n").utf8) + body
}

/// A ZIP file, its entries stored or deflated.
func zip(
  _ entries: [(name: String, content: String)], method: Int = 8, flags: Int = 0x800
) -> [UInt8] {
  func number(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
  var (file, directory): ([UInt8], [UInt8]) = ([], [])
  for entry in entries {
    let (name, content) = (Array(entry.name.utf8), Array(entry.content.utf8))
    let data = method == 8 ? deflated(content, windowBits: -15) : content
    let common =
      number(20, 2) + number(flags, 2) + number(method, 2) + number(0x5000, 2)
      + number(0x5262, 2) + number(Int(checksum(of: content)), 4) + number(data.count, 4)
      + number(content.count, 4) + number(name.count, 2) + number(0, 2)
    directory +=
      number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 10) + number(file.count, 4) + name
    file += number(0x0403_4B50, 4) + common + name + data
  }
  let end =
    number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2) + number(entries.count, 2)
    + number(directory.count, 4) + number(file.count, 4) + number(0, 2)
  return file + directory + end
}

/// What an archive gives: the first letters of each document, or what is wrong, in its order.
func given(_ bytes: [UInt8], named name: String = "a") -> [String] {
  let document = Document(name: name, bytes: bytes, label: Document.Label(fileName: name))
  do throws(ReadingError) {
    let input = try Reader().open(document)
    var given: [String] = []
    while let next = input.next() {
      switch next {
      case .success(let document):
        given.append(String(decoding: document.bytes.prefix(40), as: UTF8.self))
      case .failure(let error): given.append("! \(error.path): \(error.problem)")
      }
    }
    return given
  } catch {
    return ["refused: \(error.problem)"]
  }
}

/// The records that an archive lists.
func records(_ bytes: [UInt8], named name: String = "a") throws -> [ArchiveRecord] {
  let listing = try Reader().archive(
    Document(name: name, bytes: bytes, label: Document.Label(fileName: name)))
  var records: [ArchiveRecord] = []
  while let record = listing.next() { records.append(record) }
  return records
}
