import Testing

@testable import Reading

struct HTTPResponseTests {
  private func content(_ bytes: [UInt8], limit: Int = 1_000) -> (text: String, isFlawed: Bool) {
    do throws(ReadingError.Problem) {
      guard let response = HTTPResponse(parsing: bytes[...]) else { return ("none", false) }
      let content = try response.content(limit: limit)
      return (String(decoding: content.bytes, as: UTF8.self), content.flaw != nil)
    } catch {
      return ("\(error)", false)
    }
  }

  private func chunked(_ body: String) -> (text: String, isFlawed: Bool) {
    content(http(Array(body.utf8), "Transfer-Encoding: Chunked"))
  }

  @Test(arguments: [
    ("4\r\nFire\r\n3;x=y\r\n at\r\n0\r\n\r\n", "Fire at", false),
    ("4\nFire\n0\n", "Fire", false),
    ("4 \r\nFire3\r\n at\r\n0\r\n", "Fire at", false),
    ("<p>undone before</p>", "<p>undone before</p>", false),
    ("4\r\nFire\r\nwrong\r\n at", "Fire", true),
    ("4\r\nFire\r\nffffffffffffffffffff\r\nx", "Fire", true),
    ("7ffffffffffffff\r\nFire", "Fire", true),
    ("ff\r\nFire", "Fire", true),
    ("4\r\nFire\r\n", "Fire", true),
    ("", "", false),
  ])
  func `chunks are put together as far as they are right`(
    body: String, text: String, isFlawed: Bool
  ) {
    #expect(chunked(body) == (text, isFlawed))
  }

  @Test func `compression is undone, and where it was undone before left alone`() {
    let story = Array("<p>Fire at the harbour.</p>".utf8)
    for (name, bytes) in [
      ("gzip", deflated(story)), ("x-gzip", deflated(story)),
      ("deflate", deflated(story, windowBits: 15)),
      ("deflate", deflated(story, windowBits: -15)), ("gzip", story), ("deflate", story),
      ("br", story),
      ("identity", story), ("deflate, gzip", deflated(deflated(story, windowBits: 15))),
    ] {
      #expect(
        content(http(bytes, "Content-Encoding: \(name)")).text == "<p>Fire at the harbour.</p>")
    }
  }

  @Test func `what cannot be undone is named`() {
    let brotli: [UInt8] = [0x0B, 0x02, 0x80, 0, 1, 2, 3]
    #expect(
      content(http(brotli, "Content-Encoding: br")).text
        == "unsupported(format: \"content in the coding Brotli\")")
    #expect(
      content(http(deflated([UInt8](repeating: 0x20, count: 5_000)), "Content-Encoding: gzip")).text
        == "tooLarge(limit: 1000)")
  }

  @Test func `what a server says before it answers is passed over`() {
    let response = HTTPResponse(
      parsing: (Array("HTTP/1.1 100 Continue\r\n\r\n".utf8) + http([0x61]))[...])
    #expect(response?.status == 200)
    #expect(response?.mediaType?.charset == "utf-8")
    #expect(HTTPResponse(parsing: Array("GET / HTTP/1.1\r\n\r\n".utf8)[...]) == nil)
  }
}
