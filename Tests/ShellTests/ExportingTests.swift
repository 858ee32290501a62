import Articles
import Tables
import Testing

@testable import Shell

struct ExportingTests {
  private let scratch = Scratch()

  private func prepared() throws -> Workspace {
    for (name, text) in ExampleArticles.files { try scratch.write(text, to: name) }
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load late.txt; load mill.txt")
    return workspace
  }

  /// Carries out a line that writes a file, and gives what is in it.
  private func export(_ line: String, _ name: String) throws -> String {
    var workspace = try prepared()
    _ = try workspace.carryOut("\(line) > \(name)")
    return scratch.read(name)
  }

  @Test func `filters apply to what is exported`() throws {
    #expect(try export("timeline", "a.ics").contains("DTSTART;VALUE=DATE:20220101"))
    let days = try export("timeline | where precision = day", "b.ics")
    #expect(!days.contains("VALUE=DATE:20220101"))
    #expect(days.contains("SUMMARY:A fire destroyed the old mill\r\n"))
    #expect(try export("timeline | top 1", "c.timeline.json").contains("\"year\":2022"))
  }

  @Test func `a chart exports the same events`() throws {
    #expect(try export("timeline --chart", "a.ics").contains("DTSTART;VALUE=DATE:20220101"))
  }

  @Test func `rows that a format has no form for are counted`() throws {
    var workspace = try prepared()
    try scratch.write("Ada Lowe, 43, resigned on 3 June 2015.\n", to: "ada.txt")
    for line in ["load ada.txt; timeline > a.ics", "timeline --chart > a.ics"] {
      guard case .written(let file)? = try workspace.carryOut(line).last else {
        Issue.record("nothing written")
        return
      }
      #expect(file == WrittenFile(path: "a.ics", rows: 1, rowsLeftOut: 1))
    }
  }

  @Test func `a check refuses what a run refuses, and writes nothing`() throws {
    var workspace = try prepared()
    workspace.mayWrite = false
    _ = try workspace.carryOut("timeline > a.ics")
    #expect(throws: Problem.self) { _ = try workspace.carryOut("entities > b.ics") }
    #expect(!scratch.names.contains("a.ics"))
  }

  @Test func `every ending names one format`() {
    let endings = FileFormat.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    #expect(endings.allSatisfy { $0 == $0.lowercased() && !$0.hasPrefix(".") })
    #expect(throws: Problem.self) { _ = try FileFormat.ofFile(named: "tml") }
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_700_000_000, "2023-11-14T22:13:20Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"), (-1, nil), (253_402_300_800, nil), (Int.max, nil),
  ])
  func `a file says the moment that it is given`(seconds: Int, text: String?) {
    #expect(Moment.text(secondsSince1970: seconds) == text)
  }
}
