import Testing

@testable import CommandLanguage

struct CompletionContextTests {
  /// What is typed up to `▮`; of the options, `from` and `date` take values.
  private func context(_ marked: String) -> CompletionContext {
    let parts = marked.split(separator: "▮", omittingEmptySubsequences: false)
    return CompletionContext(line: parts.joined(), cursor: parts[0].utf8.count) { option, _ in
      ["from", "date"].contains(option)
    }
  }

  @Test(
    arguments: [
      ("▮", .verb, ""),
      ("  ent▮", .verb, "ent"),
      ("ent▮ities", .verb, "ent"),
      ("a; ent▮", .verb, "ent"),
      ("a\nent▮", .verb, "ent"),
      ("_▮", .verb, "_"),
      (".mo▮", .dotCommand, ".mo"),
      (".▮", .dotCommand, "."),
      ("?▮", .helpTopic, ""),
      ("?quo▮", .helpTopic, "quo"),
      ("? quo▮", .helpTopic, "quo"),
      ("help quo▮", .helpTopic, "quo"),
      ("help ▮", .helpTopic, ""),
      ("entities ▮", .word, ""),
      ("entities ki▮", .word, "ki"),
      ("entities --▮", .optionName, "--"),
      ("entities -▮", .optionName, "-"),
      ("entities --ty▮", .optionName, "--ty"),
      ("quotes --from ▮", .optionValue(option: "from"), ""),
      ("quotes --from An▮", .optionValue(option: "from"), "An"),
      ("quotes --from=▮", .optionValue(option: "from"), ""),
      ("quotes --from=“Ana R▮", .optionValue(option: "from"), "Ana R"),
      ("quotes --type=di▮", .optionValue(option: "type"), "di"),
      ("quotes --from Ana ▮", .word, ""),
      ("quotes --wide ▮", .word, ""),
      ("quotes -- --fr▮", .word, "--fr"),
      ("quotes \"--fr▮", .word, "--fr"),
      ("entities | ▮", .filter, ""),
      ("entities | wh▮", .filter, "wh"),
      ("entities|wh▮", .filter, "wh"),
      ("entities | where na▮", .word, "na"),
      ("entities | where names>▮", .word, ""),
      ("entities | where name=\"Ana R▮", .word, "Ana R"),
      ("entities | where names > 2 > peo▮", .file, "peo"),
      ("entities > ▮", .file, ""),
      ("entities >\"my pe▮", .file, "my pe"),
      ("entities > a.csv ▮", .nothing, ""),
      ("load $ea▮", .parameter(isBraced: false), "ea"),
      ("load $▮", .parameter(isBraced: false), ""),
      ("load in/${ea▮", .parameter(isBraced: true), "ea"),
      ("find \"of $wh▮", .parameter(isBraced: false), "wh"),
      ("find '$wh▮", .word, "$wh"),
      ("find \\$wh▮", .word, "$wh"),
      ("who = An▮", .assignedValue(name: "who"), "An"),
      ("who=An▮", .assignedValue(name: "who"), "An"),
      ("who = Ana ▮", .nothing, ""),
      ("entities # peo▮", .nothing, ""),
      ("!ls ▮", .nothing, ""),
      ("load my\\ fi▮", .word, "my fi"),
    ] as [(String, CompletionContext.Place, String)])
  func `the place and the word before the cursor are known`(
    line: String, place: CompletionContext.Place, text: String
  ) {
    let context = context(line)
    #expect(context.place == place)
    #expect(context.text == text)
  }

  @Test func `the words before are known, without options and their values`() {
    let context = context("load a.txt --date 2024-03-02 --wide b.txt as ▮ --json")
    #expect(context.words.map(\.text) == ["a.txt", "b.txt", "as"])
    #expect(context.stages.map(\.verb.text) == ["load"])
    #expect(!context.isInFilter)
  }

  @Test func `the stages before are known`() {
    let context = context("note a; entities kim --type person | where type=ORG and na▮")
    #expect(context.stages.map(\.verb.text) == ["entities", "where"])
    #expect(context.words.map(\.text) == ["type", "=", "ORG", "and"])
    #expect(context.isInFilter)
  }

  @Test(arguments: [
    ("quotes --from An▮", "Ana Ruiz", "quotes --from \"Ana Ruiz\""),
    ("quotes --from=“An▮", "Ana Ruiz", "quotes --from=“Ana Ruiz”"),
    ("quotes --from 'An▮", "Ana O'Hea", "quotes --from 'Ana O'Hea'"),
    ("quotes --from 'An▮", "Ana James' ", "quotes --from \"Ana James' \""),
    ("quotes --from 日▮", "日本", "quotes --from 日本"),
    ("quotes --fr▮ x", "--from", "quotes --from x"),
    ("load my\\ fi▮", "my file.txt", "load \"my file.txt\""),
    ("load $ea▮", "early", "load $early"),
    ("load \"in/${ea▮", "early", "load \"in/${early}"),
    ("entities | where entity=An▮", "Ana Ruiz", "entities | where entity=\"Ana Ruiz\""),
    ("entities > pe▮", "people.csv", "entities > people.csv"),
    ("?quo▮", "quotes", "?quotes"),
    ("who=An▮", "Ana Ruiz", "who=\"Ana Ruiz\""),
  ])
  func `a candidate takes the place of the word`(line: String, candidate: String, whole: String) {
    let context = context(line)
    var bytes = Array(line.replacing("▮", with: "").utf8)
    bytes.replaceSubrange(context.range, with: context.insertion(of: candidate).utf8)
    #expect(String(decoding: bytes, as: UTF8.self) == whole)
  }

  @Test func `a cursor outside of the line is moved into it`() {
    let far = CompletionContext(line: "ent", cursor: 99) { _, _ in false }
    #expect(far.text == "ent")
    let before = CompletionContext(line: "ent", cursor: -1) { _, _ in false }
    #expect(before.range == 0..<0)
    let inside = CompletionContext(line: "é", cursor: 1) { _, _ in false }
    #expect(inside.range == 0..<0)
  }
}
