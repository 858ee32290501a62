import Testing

@testable import CommandLanguage

struct WrittenTests {
  @Test(arguments: [
    ("entities   kim  --type=person|top  5>a.csv", "entities kim --type=person | top 5 > a.csv"),
    ("quotes --from “Ana Ruiz”", "quotes --from \"Ana Ruiz\""),
    ("quotes 'a \"b\" $x'", "quotes \"a \\\"b\\\" \\$x\""),
    ("find '$5' \"a\\nb\"", "find \"$5\" \"a\\nb\""),
    ("load in/${early}_2.txt ${early}.txt", "load in/${early}_2.txt $early.txt"),
    ("_ | where names>2 and a~“b”", "_ | where names > 2 and a ~ \"b\""),
    ("find x -- --from", "find x -- --from"),
    ("find '--from' --wide", "find \"--from\" --wide"),
    ("who=Ana", "who = Ana"),
    ("quotes?", "help quotes"),
    (" ! ls", "!ls"),
    (".mode   csv", ".mode csv"),
    ("# nothing", ""),
  ])
  func `a statement is written in one way`(line: String, text: String) throws {
    #expect(written(try parse(line)) == text)
  }

  @Test(arguments: [
    ("kim", "kim"), ("Ana Ruiz", "\"Ana Ruiz\""), ("", "\"\""), ("O'Brien", "O'Brien"),
    ("'tis", "\"'tis\""), ("--from", "\"--from\""), ("a>b", "\"a>b\""), ("a=b", "\"a=b\""),
    ("_3", "\"_3\""), ("#1", "\"#1\""), ("a;b", "\"a;b\""), ("$x", "\"\\$x\""), ("$5", "$5"),
    ("a\\b", "a\\b"), ("a\\ b", "\"a\\\\ b\""), ("a\nb", "\"a\\nb\""), ("a\u{A0}b", "\"a\u{A0}b\""),
    ("-5", "-5"), ("—from", "\"—from\""), ("a\\", "\"a\\\\\""), ("“a”", "\"“a”\""),
    ("harbour-0900.txt", "harbour-0900.txt"), ("\u{FEFF}a", "\"\u{FEFF}a\""),
  ])
  func `a text is quoted where it must be`(text: String, inQuotes: String) {
    #expect(quoted(text) == inQuotes)
  }

  @Test(arguments: Quote.allCases)
  func `a quoted text is read back in any place`(quote: Quote) throws {
    let texts = [
      "Ana Ruiz", "it's “so”", "a\\", "'", "»", "a\n\t\\n", "$x ${x} $", "> | ; #", "’s", "“", "_",
      "\"", "and", ">=",
    ]
    for text in texts {
      for frame in ["find ◆", "_ | where a = ◆", "quotes --from=◆", "x > ◆", "x = ◆"] {
        let line = frame.replacing("◆", with: quoted(text, in: quote))
        #expect(words(of: try parse(line)).last == text, "\(line)")
      }
    }
  }

  private func words(of statement: Statement) -> [String?] {
    switch statement {
    case .pipeline(let pipeline):
      let calls = [pipeline.call] + pipeline.filters
      return calls.flatMap { call in
        call.arguments.map { argument in
          switch argument {
          case .word(let word): word.text
          case .option(_, _, let value): value?.text
          }
        }
      } + (pipeline.output.map { [$0.text] } ?? [])
    case .assignment(_, _, let value): return [value.text]
    default: return []
    }
  }
}
