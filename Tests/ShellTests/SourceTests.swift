import Shell
import Tables
import Testing

struct SourceTests {
  private let scratch = Scratch()

  private static let page = """
    <!DOCTYPE html>
    <html><head><title>Ferry sails</title></head><body><article>
    <h1>Ferry sails</h1>
    <p>The ferry to Tarn &amp; Estholm sailed on Sunday, said Oscar Dunn of Lowe &amp;amp; R&amp;</p>
    <p>“It was a <em>long</em> winter,” he said, and two hundred people waited on the quay.</p>
    </article></body></html>

    """

  /// The rows that the last of some lines shows: where, bytes, line, source.
  private func rows(_ lines: String..., loading name: String) throws -> [[Value]] {
    var workspace = scratch.workspace
    var rows: [[Value]] = []
    for line in ["load \(name)"] + lines {
      guard case .table(let table, _)? = try workspace.carryOut(line).first else { continue }
      rows = table.rows.map { row in
        row.values.map { value in
          if case .passage(let passage) = value { .text(passage.bracketed) } else { value }
        }
      }
    }
    return rows
  }

  @Test func `a sentence of plain text is shown where it stands`() throws {
    try scratch.write("\u{FEFF}Café burns\n\nIt was sad. Zoë Vance wept.\n", to: "a.txt")
    let rows = try rows("show a:1.2 --source", loading: "a.txt")
    // Three bytes of mark, and é and ë are two.
    #expect(rows == [["a:1.2", "28-44", 3, "Café burns↵↵It was sad. »Zoë Vance wept.«↵"]])
  }

  @Test func `bytes count in the file and not in the decoded text`() throws {
    let text = "Café burns\n\nIt was sad. Zoë Vance wept.\n"
    try AtomicFile.write(
      text.unicodeScalars.map { UInt8($0.value) }, to: scratch.path + "/latin.txt")
    let rows = try rows("show latin:1.2 --source", loading: "latin.txt")
    #expect(rows == [["latin:1.2", "24-39", 3, "Café burns↵↵It was sad. »Zoë Vance wept.«↵"]])
  }

  @Test func `a stretch of a page is shown with its markup, references whole`() throws {
    try scratch.write(Self.page, to: "page.html")
    let paragraphs = try rows("show page:1 --source", loading: "page.html")
    guard case .text(let source)? = paragraphs.first?.last else {
      Issue.record("no row")
      return
    }
    #expect(source.contains("»The ferry to Tarn &amp; Estholm"))
    #expect(source.contains("Lowe &amp;amp; R&amp;«</p>"))
    let sentence = try rows("show page:2.1 --source", loading: "page.html")
    #expect(sentence.first?[2] == 5)
  }

  @Test func `all zones of a document in a container are shown in its own bytes`() throws {
    try scratch.write(ExampleArticles.archive, to: "wire.warc")
    let rows = try rows("show school-roof --source", loading: "wire.warc")
    #expect(rows.map { $0[0] }.first == "school-roof:0")
    #expect(rows.map { $0[2] }.first == 3)
  }

  @Test func `a document that has changed or gone is not shown`() throws {
    try scratch.write(Self.page, to: "page.html")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load page.html")
    try scratch.write(Self.page.replacing("Sunday", with: "Monday"), to: "page.html")
    #expect {
      _ = try workspace.carryOut("show page:1 --source")
    } throws: { error in
      (error as? Problem)?.message
        == "page.html: it has changed since the article was read from it; load it again"
    }
  }

  @Test func `a row points at its source`() throws {
    try scratch.write(Self.page, to: "page.html")
    let rows = try rows("find ferry", "show _.2 --source", loading: "page.html")
    guard case .text(let source)? = rows.first?.last else {
      Issue.record("no row")
      return
    }
    #expect(source.contains("<p>The »ferry« to Tarn &amp; Estholm"))
  }
}
