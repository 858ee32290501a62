import CommandLanguage
import Shell
import Tables
import Testing

struct HelpExamplesTests {
  @Test(arguments: Command.all.map(\.name))
  func `every example of a command gives the result that help shows`(name: String) throws {
    let command = try #require(Command.named(name))
    #expect(command.examples.count >= 2)
    for example in command.examples {
      let scratch = Scratch()
      for (file, text) in ExampleArticles.files { try scratch.write(text, to: file) }
      var workspace = scratch.workspace
      if !example.line.contains("load") {
        _ = try workspace.carryOut("load mill.txt late.txt")
      }
      var result = SessionLines(lines: [])
      for statement in splitStatements(example.line) {
        for case .table(let table, _) in try workspace.carryOut(statement.text) {
          result = SessionLines(table)
        }
      }
      #expect(result.lines + result.notes == example.result, "\(example.line)")
    }
  }

  @Test func `every filter has an example that runs on a table of entities`() throws {
    let scratch = Scratch()
    try scratch.write(mill, to: "mill.txt")
    var workspace = scratch.workspace
    _ = try workspace.carryOut("load mill.txt")
    for filter in Filters.all {
      for example in filter.examples {
        let outcomes = try workspace.carryOut("entities | \(example.line)")
        #expect(outcomes.count == 1, "\(example.line)")
      }
    }
  }

  @Test func `there is help on every topic`() throws {
    for topic in Help.topics {
      #expect(try !Help.table(on: topic).notes.isEmpty, "\(topic)")
    }
    #expect(try Help.table(on: nil).rows.count == Help.topics.count)
  }
}
