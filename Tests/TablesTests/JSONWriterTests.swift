import Testing

@testable import Tables

struct JSONWriterTests {
  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `members and elements follow one another with commas`() {
    let written = json {
      $0.object {
        $0.member("id", "a")
        $0.member("n", 3)
        $0.member("r", 0.25)
        $0.member("ok", true)
        $0.member("none", nil as String?)
        $0.member("list", ["x", "y"])
        $0.key("inner")
        $0.array {
          $0.object { _ in }
          $0.array { _ in }
          $0.object { $0.member("a", nil as Int?) }
          $0.null()
        }
        $0.member("last", -1)
      }
      $0.endLine()
      $0.value(1)
      $0.endLine()
    }
    #expect(
      written
        == #"{"id":"a","n":3,"r":0.25,"ok":true,"none":null,"list":["x","y"],"#
        + #""inner":[{},[],{"a":null},null],"last":-1}"# + "\n1\n")
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
    ("\u{80}\u{9B}\u{9F}\u{A0}", "\"\\u0080\\u009b\\u009f\u{A0}\""),
    ("\u{2028}\u{2029}\u{202A}\u{202E}\u{202F}", "\"\\u2028\\u2029\\u202a\\u202e\u{202F}\""),
    ("\u{2066}\u{2069}\u{206A}", "\"\\u2066\\u2069\u{206A}\""), ("“é” 日本 😀", "\"“é” 日本 😀\""),
  ])
  func `a string is escaped where it must be`(text: String, written: String) {
    #expect(json { $0.value(text) } == written)
  }

  @Test(arguments: hostileTexts)
  func `a string reads back as it was`(text: String) {
    let bytes = Array(json { $0.value([text]) }.utf8)
    #expect(bytes.withUnsafeBufferPointer { StringArrayJSON.elements(of: $0) } == [text])
  }

  @Test(arguments: [
    "", "[", "[]", "[\"a\"", "[\"a\",]", "[\"\\", "[\"\\u12\"]", "[1]", "[\"a\"]x", "{}",
  ])
  func `what is no array of strings is none`(json: String) {
    let bytes = Array(json.utf8)
    #expect(bytes.withUnsafeBufferPointer { StringArrayJSON.elements(of: $0) } == nil)
  }

  @Test func `numbers that JSON has not are null`() {
    #expect(json { $0.value(Double.nan) } == "null")
    #expect(json { $0.value(-Double.infinity) } == "null")
    #expect(json { $0.value(1e300) } == "1e+300")
  }

  @Test func `a writer can be used for one line after the other`() {
    var writer = JSONWriter()
    writer.value("a")
    writer.removeAll()
    writer.value("b")
    #expect(writer.bytes == Array("\"b\"".utf8))
  }
}
