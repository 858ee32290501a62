import Testing

@testable import CommandLanguage

struct DiagnosticTests {
  @Test func `the caret stands under the word`() {
    let diagnostic = Diagnostic(
      message: "unknown option “--form”; did you mean “--from”?", range: 7..<13,
      source: "quotes --form Merkel")
    #expect(
      diagnostic.rendered() == """
        quotes --form Merkel
               ^^^^^^
        unknown option “--form”; did you mean “--from”?
        """)
  }

  @Test(arguments: [
    ("find 日本語 1️⃣xy2️⃣", "find 日本語 xy", "            ^^"),
    ("find 1️⃣日本2️⃣語", "find 日本語", "     ^^^^"),
    ("find e\u{301}é 1️⃣x2️⃣", "find e\u{301}é x", "        ^"),
    ("find ❤️👩‍👧 1️⃣x2️⃣", "find ❤️👩‍👧 x", "          ^"),
    ("a\t1️⃣b2️⃣\tc", "a       b       c", "        ^"),
    ("a \u{1B}[31m1️⃣b2️⃣", "a ␛[31mb", "       ^"),
    ("a\u{202E}\u{9B}1️⃣b2️⃣\u{7F}", "a‹202E›‹9B›b␡", "           ^"),
    ("load1️⃣2️⃣", "load", "    ^"),
    ("1️⃣2️⃣", "", "^"),
    ("first\r\nsecond 1️⃣x2️⃣ y\r\nthird", "second x y", "       ^"),
    ("first\nsecond 1️⃣x y\nthird2️⃣", "second x y", "       ^^^"),
    ("one\n1️⃣2️⃣\ntwo", "", "^"),
    ("one1️⃣\n2️⃣two", "one", "   ^"),
  ])
  func `the caret keeps its column`(marked: String, shown: String, caret: String) {
    let (source, range) = unmarked(marked)
    let lines = Diagnostic(message: "no", range: range, source: source).rendered()
    #expect(lines == shown + "\n" + caret + "\nno")
  }

  @Test(arguments: [nil, 29, 40])
  func `a line that fits is not cut`(width: Int?) {
    let source = "0123456789 abcdefghi ABCDEFGH"
    let lines = Diagnostic(message: "no", range: 0..<9, source: source).rendered(width: width)
    #expect(lines == source + "\n^^^^^^^^^\nno")
  }

  @Test(arguments: [
    ("01234 1️⃣67892️⃣ abcdefghijklmnop", "01234 6789 abcdefgh…", "      ^^^^"),
    ("abcdefghijklmnop 01234 1️⃣67892️⃣", "…ijklmnop 01234 6789", "                ^^^^"),
    ("abcdefghijklmnop 1️⃣67892️⃣ abcdefghijklm", "…klmnop 6789 abcdef…", "        ^^^^"),
    ("abcdefghijklmnop 0123456781️⃣2️⃣", "…ijklmnop 012345678", "                   ^"),
    ("1️⃣abcdefghijklmnop 0123456782️⃣", "abcdefghijklmnop 01…", "^^^^^^^^^^^^^^^^^^^"),
  ])
  func `a long line is cut around the caret`(marked: String, shown: String, caret: String) {
    let (source, range) = unmarked(marked)
    let lines = Diagnostic(message: "no", range: range, source: source).rendered(width: 20)
    #expect(lines == shown + "\n" + caret + "\nno")
  }

  @Test func `a line of a million letters is cut too`() {
    let source =
      String(repeating: "a", count: 500_000) + " x " + String(repeating: "b", count: 500_000)
    let lines = Diagnostic(message: "no", range: 500_001..<500_002, source: source)
      .rendered(width: 80).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].contains("aa x bb"))
  }

  @Test(arguments: [-5 ..< -1, 3..<400, 400..<500, 1..<2, 0..<0])
  func `a range outside of the source is moved into it`(range: SourceRange) {
    let lines = Diagnostic(message: "no\u{7}", range: range, source: "日本").rendered(width: 1)
    #expect(lines.split(separator: "\n").count == 3)
    #expect(lines.hasSuffix("no␇"))
  }

  @Test func `the line is counted from one`() {
    #expect(Diagnostic(message: "", range: 0..<1, source: "a\nb").line == 1)
    #expect(Diagnostic(message: "", range: 2..<3, source: "a\nb").line == 2)
  }

  @Test func `a line that does not parse says what to try`() throws {
    let line = "find “Ana"
    let error = try #require(throws: SyntaxError.self) { try parse(line) }
    #expect(
      Diagnostic(error, source: line).rendered() == """
        find “Ana
             ^
        nothing closes this quotation mark; close it with ”, or write \\ before it
        """)
  }
}
