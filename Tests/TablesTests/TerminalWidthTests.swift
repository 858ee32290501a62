import Testing

@testable import Tables

struct TerminalWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("“curly” — quotes…", 17), ("é", 1), ("e\u{301}", 1), ("日本語", 6),
    ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8), ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("❤️", 2),
    ("❤", 1), ("1️⃣", 2), ("🇳🇴", 2), ("🇳🇴🇸🇪", 4), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("a\u{200B}b", 2), ("soft\u{AD}hyphen", 10),
    ("न\u{94D}न", 2), ("مرحبا", 5), ("₂²", 2), ("🧑🏿‍🚀x", 3), ("a\u{200D}b", 2),
  ])
  func `text takes as many cells as terminals give it`(text: String, cells: Int) {
    #expect(TerminalWidth.cells(of: text) == cells)
  }

  @Test(arguments: ["👨‍👩‍👧‍👦", "e\u{301}\u{302}", "🇳🇴", "👍🏽", "1️⃣", "한"])
  func `what stands together is one glyph`(text: String) {
    let glyphs = Array(Glyphs(text))
    #expect(glyphs.count == 1)
    #expect(glyphs.first?.end == text.endIndex)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a␛[31mb"), ("nul\u{0}", "nul␀"), ("bell\u{7}", "bell␇"),
    ("del\u{7F}", "del␡"),
    ("csi\u{9B}0m", "csi\\u{9B}0m"), ("\u{202E}txt.exe", "\\u{202E}txt.exe"),
    ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"), ("one\r\ntwo\rthree\nfour", "one⏎two⏎three⏎four"),
    ("line\u{2028}part\u{2029}next\u{85}", "line⏎part⏎next⏎"), ("tab\there", "tab here"),
    ("“fine” – 日本 😀 £5", "“fine” – 日本 😀 £5"),
  ])
  func `what a terminal would obey is shown`(text: String, shown: String) {
    let ready = TerminalText(text)
    #expect(ready.text == shown)
    #expect(ready.width == TerminalWidth.cells(of: shown))
  }

  @Test func `without pictures control characters are escapes`() {
    #expect(TerminalText("a\u{1B}b\nc", isUnicode: false).text == "a\\u{1B}b c")
  }

  @Test func `marks stacked without end are cut`() {
    let stacked = "a" + String(repeating: "\u{301}", count: 100_000) + "b"
    let ready = TerminalText(stacked)
    #expect(ready.width == 2)
    #expect(ready.text.unicodeScalars.count == 17)
  }

  @Test func `a very long text is cut before it is measured`() {
    let ready = TerminalText(String(repeating: "é ", count: 500_000), keeping: 240)
    #expect(ready.isCut)
    #expect(ready.width < 2000)
  }

  @Test(arguments: [
    ("one two three", 7, 3, "one two|three"),
    ("one two three", 5, 3, "one|two|three"),
    ("one two three four", 5, 3, "one|two|thre…"),
    ("one  two", 4, 3, "one|two"),
    ("incomprehensible", 6, 3, "incomp|rehens|ible"),
    ("incomprehensible", 6, 2, "incomp|rehen…"),
    ("日本語日本語", 5, 3, "日本|語日|本語"),
    ("日本語日本語", 4, 1, "日…"),
    ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4, 3, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦|👨‍👩‍👧‍👦"),
    ("日本", 1, 3, "日|本"),
    ("     x", 3, 3, "x"),
    ("a b", 1, 3, "a|b"),
    ("exactly fits", 12, 3, "exactly fits"),
  ])
  func `text is wrapped in its column`(text: String, width: Int, lines: Int, wrapped: String) {
    let result = TerminalText(text).wrapped(to: width, lines: lines, mark: "…")
    #expect(result.map(\.text).joined(separator: "|") == wrapped)
    #expect(result.allSatisfy { $0.width == TerminalWidth.cells(of: $0.text) })
  }
}
