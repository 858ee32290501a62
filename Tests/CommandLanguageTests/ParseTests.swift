import Testing

@testable import CommandLanguage

struct ParseTests {
  @Test(arguments: [
    ("", "empty"),
    ("   \t ", "empty"),
    ("# all of it", "empty"),
    (";", "empty"),
    ("entities", "[entities]"),
    ("entities kim v2", "[entities] [kim] [v2]"),
    ("entities # the people", "[entities]"),
    ("show article#2", "[show] [article#2]"),
    ("\u{FEFF}entities\u{A0}kim\r", "[entities] [kim]"),
    ("_3 | top 2", "[_3] | [top] [2]"),
    ("entities|top 5|count", "[entities] | [top] [5] | [count]"),
    ("entities kim > people.csv", "[entities] [kim] > [people.csv]"),
    ("entities kim>people.csv", "[entities] [kim] > [people.csv]"),
    ("entities >\"my people.csv\"", "[entities] > “my people.csv”"),
    ("entities;", "[entities]"),
  ])
  func `a command has words, filters and a file`(line: String, meaning: String) throws {
    #expect(outline(try parse(line)) == meaning)
  }

  @Test(arguments: [
    ("quotes --from Ana", "[quotes] --from [Ana]"),
    ("quotes --from=Ana", "[quotes] --from=[Ana]"),
    ("quotes --from=\"Ana Ruiz\" kim", "[quotes] --from=“Ana Ruiz” [kim]"),
    ("quotes --from=“Ana Ruiz”", "[quotes] --from=“Ana Ruiz”"),
    ("quotes --from=$who", "[quotes] --from=[$(who)]"),
    ("quotes --from=", "[quotes] --from=[]"),
    ("quotes --from=a=b", "[quotes] --from=[a=b]"),
    ("quotes -w", "[quotes] --w"),
    ("quotes -n=3", "[quotes] --n=[3]"),
    ("find -- --from", "[find] [--from]"),
    ("find -- -- -x", "[find] [--] [-x]"),
    ("find \"--from\"", "[find] “--from”"),
    ("find -5 - -.5", "[find] [-5] [-] [-.5]"),
    ("load -", "[load] [-]"),
    ("articles --set-aside --größe=3", "[articles] --set-aside --größe=[3]"),
  ])
  func `an option begins with hyphens and may bring its value`(line: String, meaning: String)
    throws
  {
    #expect(outline(try parse(line)) == meaning)
  }

  @Test(arguments: [
    ("find \"Ana Ruiz\"", "[find] “Ana Ruiz”"),
    ("find 'Ana Ruiz'", "[find] “Ana Ruiz”"),
    ("find “Ana Ruiz”", "[find] “Ana Ruiz”"),
    ("find ‘Ana Ruiz’", "[find] “Ana Ruiz”"),
    ("find „Ana Ruiz“ „Ana Ruiz”", "[find] “Ana Ruiz” “Ana Ruiz”"),
    ("find «Ana Ruiz»", "[find] “Ana Ruiz”"),
    ("find \"\" ''", "[find] “” “”"),
    ("find isn't it’s O'Brien 5\"", "[find] [isn't] [it’s] [O'Brien] [5\"]"),
    ("find \"O'Brien isn't in\"", "[find] “O'Brien isn't in”"),
    ("find 'O'Brien isn't in'", "[find] “O'Brien isn't in”"),
    ("find ‘it’s late’", "[find] “it’s late”"),
    ("find \"a \\\"b\\\" \\\\ \\n\\t\\$x \\d\"", "[find] “a \"b\" \\ \n\t$x \\d”"),
    ("find “a \\” b”", "[find] “a ” b”"),
    ("find '\\n $x'", "[find] “\\n $x”"),
    ("load my\\ file.txt C:\\news\\kim.txt", "[load] “my file.txt” [C:\\news\\kim.txt]"),
    ("find \\$x \\# \\| \\\"a", "[find] “$x” “#” “|” “\"a”"),
    ("find \"a|b;c>d#e\"", "[find] “a|b;c>d#e”"),
    ("find \"a\"b", "[find] “ab”"),
    ("find “two\nlines”", "[find] “two\nlines”"),
  ])
  func `a quotation mark opens at the start of a word`(line: String, meaning: String) throws {
    #expect(outline(try parse(line)) == meaning)
  }

  @Test(arguments: [
    ("load $early as early", "[load] [$(early)] [as] [early]"),
    ("load in/${early}_2.txt", "[load] [in/·$(early)·_2.txt]"),
    ("load $early.txt $größe’s", "[load] [$(early)·.txt] [$(größe)·’s]"),
    ("find \"$who said\" '$who'", "[find] “$(who)· said” “$who”"),
    ("find $5 $ $_ a$", "[find] [$5] [$] [$_] [a$]"),
  ])
  func `a parameter is part of a word`(line: String, meaning: String) throws {
    #expect(outline(try parse(line)) == meaning)
  }

  @Test(arguments: [
    ("who = Ana", "set who [Ana]"),
    ("who=Ana", "set who [Ana]"),
    ("who =Ana", "set who [Ana]"),
    ("who= Ana", "set who [Ana]"),
    ("who = \"Ana Ruiz\" # the mayor", "set who “Ana Ruiz”"),
    ("who=\"a;b\"", "set who “a;b”"),
    ("who =\"a b\"", "set who “a b”"),
    ("who = \"\"", "set who “”"),
    ("where = home", "set where [home]"),
    ("help = me", "set help [me]"),
    ("late = $early/late.txt", "set late [$(early)·/late.txt]"),
    ("late = a=b", "set late [a=b]"),
    ("https://a.example/?q=1", "[https://a.example/?q=1]"),
  ])
  func `a name and an equals sign set a parameter`(line: String, meaning: String) throws {
    #expect(outline(try parse(line)) == meaning)
  }

  @Test(arguments: [
    (".mode csv", "dot [.mode] [csv]"),
    (".rows --all", "dot [.rows] --all"),
    ("./run", "[./run]"),
    ("!ls -l | wc; echo 'a", "shell ls -l | wc; echo 'a"),
    ("  ! ls # it  ", "shell ls # it"),
    ("?", "help"),
    ("? ?", "help"),
    ("help", "help"),
    ("?quotes", "help [quotes]"),
    ("? quotes ", "help [quotes]"),
    ("quotes?", "help [quotes]"),
    ("help .mode", "help [.mode]"),
    ("help sort by | > it # now", "help [sort by | > it]"),
    ("quotes? kim", "[quotes?] [kim]"),
    ("\"help\" me", "“help” [me]"),
  ])
  func `dots, marks and questions go elsewhere`(line: String, meaning: String) throws {
    #expect(outline(try parse(line)) == meaning)
  }

  @Test(arguments: [
    ("load \\\n a.txt", "[load] [a.txt]"),
    ("load a\\\r\nb", "[load] [a] [b]"),
    ("entities |\n\n  # the many\n where names > 2 |\n count", outlineOfFilters),
    ("entities \\", "[entities]"),
  ])
  func `a line that ends in a backslash or a bar goes on`(line: String, meaning: String) throws {
    #expect(outline(try parse(line)) == meaning)
  }

  private static let outlineOfFilters = "[entities] | [where] [names] [>] [2] | [count]"

  @Test func `words stand where they were typed`() throws {
    let line = "quotes ké --from=“Ana Ruiz” x$who --wide | top 5 > a.csv"
    let parts = ranges(of: try parse(line)).map { part($0, of: line) }
    #expect(
      parts == [
        "quotes", "ké", "--from", "“Ana Ruiz”", "x$who", "$who", "--wide", "top", "5", "a.csv",
      ])
  }
}

struct WordTests {
  @Test(arguments: [
    ("_", ResultReference(cell: .back(1))),
    ("___", ResultReference(cell: .back(3))),
    ("_3", ResultReference(cell: .number(3))),
    ("_3.2", ResultReference(cell: .number(3), row: 2)),
    ("__.12", ResultReference(cell: .back(2), row: 12)),
  ])
  func `underscores point at results`(text: String, reference: ResultReference) throws {
    guard case .pipeline(let pipeline) = try parse("show " + text),
      case .word(let word)? = pipeline.call.arguments.first
    else {
      Issue.record("no word")
      return
    }
    #expect(word.reference == reference)
  }

  @Test(arguments: [
    "", "a", "_0", "_3.0", "_3.", "_.", "_03", "__3", "_3.2.1", "_x", "_3x", "_+3", "_-1",
    "_99999999999999999999", "_٣",
  ])
  func `other words point at nothing`(text: String) {
    #expect(ResultReference(text) == nil)
  }

  @Test func `a word in quotes is no reference and no comparison`() {
    let word = Word(pieces: [.literal("_3")], range: 0..<4, isQuoted: true)
    #expect(word.reference == nil)
    #expect(Word(pieces: [.literal(">=")], range: 0..<2).comparison == .atLeast)
    #expect(Word(pieces: [.literal(">=")], range: 0..<4, isQuoted: true).comparison == nil)
  }

  @Test func `parameters are replaced where they have values`() {
    let word = Word(
      pieces: [.literal("in/"), .parameter(name: "stem", range: 3..<8), .literal(".txt")],
      range: 0..<12)
    #expect(word.text == nil)
    #expect(word.text { $0 == "stem" ? "harbour" : nil } == "in/harbour.txt")
    #expect(word.text { _ in nil } == nil)
  }
}
