import Testing

@testable import LineEditing

@Suite(.serialized) struct LineLayoutTests {
  init() { useUTF8Locale() }

  private func layout(_ line: String, cursor: Int? = nil, columns: Int) -> [Int] {
    let layout = LineLayout(
      prompt: "> ", line: line, cursor: cursor ?? line.utf8.count, columns: columns)
    return [layout.cursorRow, layout.endRow, layout.endColumn]
  }

  @Test func `a line wraps where the terminal ends`() {
    #expect(layout("abc", columns: 10) == [0, 0, 5])
    #expect(layout("abcdefgh", columns: 10) == [1, 1, 0])
    #expect(layout("abcdefghij", cursor: 3, columns: 10) == [0, 1, 2])
  }

  @Test func `a wide character that does not fit begins the next row`() {
    #expect(layout("abcdefg日", columns: 10) == [1, 1, 2])
    #expect(layout("日本", columns: 10) == [0, 0, 6])
  }

  @Test func `marks take no column and control characters two`() {
    #expect(layout("x\u{301}", columns: 10) == [0, 0, 3])
    #expect(layout("\u{1}", columns: 10) == [0, 0, 4])
  }

  @Test func `the second row of a search is counted`() {
    #expect(layout("abc\nbck:a", cursor: 0, columns: 20) == [0, 1, 5])
  }

  @Test(arguments: [
    ("abcdefghijklmnop", 20, 0), ("abcdefghijklmnop", 5, 3), ("abcdefg ijklmnop", 20, 1),
    ("abcdefg ijklmnop", 5, 3), ("abcdefg ijklmnop", 4, 5), ("", 5, 0),
  ])
  func `rows that libedit ended stay rows when the terminal is resized`(
    line: String, columns: Int, rows: Int
  ) {
    let layout = LineLayout(prompt: "> ", line: line, cursor: line.utf8.count, columns: 10)
    #expect(layout.rowsAboveCursor(afterResizingTo: columns) == rows)
  }
}
