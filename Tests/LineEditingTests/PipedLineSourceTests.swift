import Glibc
import Testing

@testable import LineEditing

struct PipedLineSourceTests {
  /// Reads all lines of a file of some bytes.
  private func lines(_ bytes: [UInt8]) -> [LineEvent] {
    guard let file = tmpfile() else { return [] }
    defer { fclose(file) }
    let descriptor = fileno(file)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    lseek(descriptor, 0, SEEK_SET)
    let source = PipedLineSource(descriptor: descriptor)
    var events: [LineEvent] = []
    while events.last != .end { events.append(source.nextLine(prompt: "> ")) }
    return events.dropLast()
  }

  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("one", ["one"]), ("one\n", ["one"]),
      ("one\r\ntwo\r\n", ["one", "two"]),
      ("\u{FEFF}one\n\u{FEFF}two", ["one", "\u{FEFF}two"]), ("a\n\nb", ["a", "", "b"]),
      ("a\rb\n", ["a\rb"]), ("日本語\n\u{0}\n", ["日本語", "\u{0}"]),
    ] as [(String, [String])])
  func `a line ends with LF or CRLF and may lack its end`(text: String, expected: [String]) {
    #expect(lines(Array(text.utf8)) == expected.map { .line($0) })
  }

  @Test func `bytes that are no UTF-8 are repaired`() {
    #expect(lines([0x61, 0xFF, 0x0A, 0xC3]) == [.line("a\u{FFFD}"), .line("\u{FFFD}")])
  }

  @Test func `a line may be of any length`() {
    let long = String(repeating: "word ", count: 1_000_000)
    #expect(lines(Array("\(long)\nnext".utf8)) == [.line(long), .line("next")])
  }

  @Test func `many short lines are read in a moment`() {
    let text = String(repeating: "a\n", count: 200_000)
    #expect(lines(Array(text.utf8)).count == 200_000)
  }
}
