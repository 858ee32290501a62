import Analysis
import Articles
import CommandLanguage
import Shell
import Tables
import Testing

struct WorkspaceTests {
  private let scratch = Scratch()

  private func prepared() throws -> Workspace {
    try scratch.write(mill, to: "mill.txt")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load mill.txt")
    return workspace
  }

  /// The words of the problem that a line runs into.
  private func message(_ line: String, in workspace: Workspace) -> String? {
    var workspace = workspace
    do {
      _ = try workspace.carryOut(line)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `every recorded line gets the next number`() throws {
    var workspace = try prepared()
    #expect(workspace.nextNumber == 2)
    _ = try workspace.carryOut("entities; quotes")
    _ = try workspace.carryOut(".wide on")
    _ = try workspace.carryOut("cells")
    #expect(workspace.nextNumber == 3)
    #expect(workspace.cells.last?.source == "entities\nquotes")
  }

  @Test func `long versions are compared without encoding them whole`() throws {
    var workspace = try prepared()
    let rest = (1...600).map { "Boat \($0) left the harbour on time.\n\n" }.joined()
    try scratch.write(mill + rest, to: "long.txt")
    try scratch.write(mill.replacing("Karlow", with: "Arlen") + rest, to: "late.txt")
    _ = try workspace.carryOut("load long.txt; load late.txt; diff long late")
    #expect(workspace.article("late")?.built(Encoding.self) == nil)
    _ = try workspace.carryOut("entities late")
    #expect(workspace.article("late")?.built(Encoding.self) != nil)
  }

  @Test func `a failed line changes nothing`() throws {
    var workspace = try prepared()
    #expect(throws: Problem.self) { _ = try workspace.carryOut("use mill; entites") }
    #expect(workspace.cells.count == 1)
  }

  @Test func `undo brings back what a cell changed`() throws {
    var workspace = try prepared()
    _ = try workspace.carryOut("drop mill")
    #expect(workspace.articles.isEmpty)
    _ = try workspace.carryOut("undo")
    #expect(workspace.articles.map(\.handle) == ["mill"])
    _ = try workspace.carryOut("undo")
    #expect(workspace.articles.isEmpty)
    #expect(message("undo", in: workspace) == "there is no cell to take back")
  }

  @Test func `an earlier result can be asked again`() throws {
    var workspace = try prepared()
    _ = try workspace.carryOut("articles")
    let outcomes = try workspace.carryOut("_2 | select handle")
    guard case .table(let table, _)? = outcomes.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.values) == [["mill"]])
    #expect(table.columns.map(\.name) == ["handle"])
  }

  @Test func `a parameter stands for its value`() throws {
    var workspace = try prepared()
    _ = try workspace.carryOut("who = mill")
    _ = try workspace.carryOut("use $who")
    #expect(
      message("use $whom", in: workspace) == "no parameter “$whom” is set; did you mean “$who”?")
  }

  @Test(arguments: [
    ("entites", "unknown command “entites”; did you mean “entities”?"),
    ("quotes --form Vance", "unknown option “--form”; did you mean “--from”?"),
    ("quotes --from", "--from wants a name behind it"),
    ("quotes --type said", "“said” is not one of direct, indirect, mixed"),
    ("entities mil", "no article “mil” is loaded; did you mean “mill”?"),
    ("load nowhere.txt", "nowhere.txt: no such file"),
    ("load mill.txt --date 30-05-2018", "“30-05-2018” is not a day, written 2018-05-30"),
    ("_9", "there is no cell 9; the last one is 1"),
    ("_1.7", "there is no row 7: cell 1 has 1 row"),
    ("show mill:99", "there is no place “mill:99”; the last sentence is mill:3.1"),
    ("articles | wher handle = a", "unknown filter “wher”; did you mean “where”?"),
    ("articles | where wrds > 2", "no column “wrds”; the columns are handle, title"),
    ("articles > mill.doc", "no format for “mill.doc”; the ending says it"),
    ("articles > mill.txt", "mill.txt was loaded as an article and will not be overwritten"),
    (
      "entities > x.ics",
      "x.ics cannot be written: no columns earliest, latest and event; timeline has them"
    ),
    (
      "timeline | select event earliest > x.timeline.json",
      "x.timeline.json cannot be written: no column latest; timeline has it"
    ),
    (".mode calendar", "usage: .mode [auto|grid|"),
    (".mod csv", "unknown dot command “.mod”; did you mean “.mode”?"),
    ("help quotse", "no help on “quotse”; did you mean “quotes”?"),
    ("use mill mill", "“mill” is one word too many; usage: use ARTICLE"),
    ("drop", "ARTICLES… is missing; usage: drop ARTICLES…"),
  ])
  func `a mistake is named with what to try`(line: String, said: String) throws {
    let workspace = try prepared()
    var display = Display()
    var message = message(line, in: workspace)
    if case .dot(let call)? = try? parse(line) {
      do { _ = try DotCommand.carryOut(call, on: &display) } catch { message = error.message }
    }
    #expect(message?.hasPrefix(said) == true, "\(message ?? "no problem")")
  }

  @Test func `an option that is no option is pointed at`() throws {
    var workspace = try prepared()
    let line = "articles; quotes --form Vance"
    do {
      _ = try workspace.carryOut(line)
      Issue.record("no problem")
    } catch {
      #expect(error.range.map { String(line.utf8[at: $0]) } == "--form")
    }
  }
}

extension String.UTF8View {
  fileprivate subscript(at range: Range<Int>) -> Substring.UTF8View {
    dropFirst(range.lowerBound).prefix(range.count)
  }
}

extension String {
  fileprivate init(_ bytes: Substring.UTF8View) {
    self = String(decoding: bytes, as: UTF8.self)
  }
}
