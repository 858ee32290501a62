import Testing

@testable import CommandLanguage

struct SyntaxErrorTests {
  @Test(
    arguments: [
      ("find 1️⃣\"2️⃣Ana Ruiz", .openQuote(.double)),
      ("find 1️⃣“2️⃣Ana Ruiz", .openQuote(.curlyDouble)),
      ("find 1️⃣'2️⃣Ana's", .openQuote(.single)),
      ("quotes --from=1️⃣«2️⃣Ana", .openQuote(.angle)),
      ("load 1️⃣${2️⃣}", .badParameter),
      ("load 1️⃣${a2️⃣ b}", .badParameter),
      ("1️⃣|2️⃣ top 5", .emptyStage),
      ("entities 1️⃣|2️⃣", .emptyStage),
      ("entities 1️⃣|2️⃣ | top 5", .emptyStage),
      ("entities 1️⃣|2️⃣ > a.csv", .emptyStage),
      ("1️⃣>2️⃣ a.csv", .missingCommand(before: ">")),
      ("entities 1️⃣>2️⃣", .missingFile),
      ("entities 1️⃣>2️⃣ # later", .missingFile),
      ("entities 1️⃣>2️⃣ | top 5", .missingFile),
      ("_ | where names > 2 1️⃣>2️⃣", .missingFile),
      ("entities > a.csv 1️⃣| top 52️⃣", .behindFile),
      ("entities > a.csv 1️⃣b.csv2️⃣", .behindFile),
      ("1️⃣who2️⃣ =", .missingValue(name: "who")),
      ("1️⃣who2️⃣=", .missingValue(name: "who")),
      ("who = Ana 1️⃣Ruiz | top2️⃣", .behindValue(name: "who")),
      ("1️⃣_32️⃣ = Ana", .reservedName("_3")),
      ("1️⃣_x2️⃣=Ana", .reservedName("_x")),
      ("1️⃣2nd2️⃣ = Ana", .badName("2nd")),
      ("1️⃣a-b2️⃣=Ana", .badName("a-b")),
      ("who 1️⃣==2️⃣ Ana", .strayOperator("==")),
      ("who1️⃣==2️⃣Ana", .strayOperator("==")),
      ("where1️⃣==2️⃣Ana", .strayOperator("==")),
      ("1️⃣=2️⃣ Ana", .strayOperator("=")),
      ("1️⃣<2️⃣ a.txt", .strayOperator("<")),
      ("entities 1️⃣<2️⃣ a.txt", .strayOperator("<")),
      ("entities 1️⃣>>2️⃣ a.csv", .strayOperator(">>")),
      ("sort names 1️⃣>=2️⃣ 3", .strayOperator(">=")),
      ("load a.txt 1️⃣&&2️⃣ entities", .strayOperator("&&")),
      ("_ | where a 1️⃣==2️⃣ b", .strayOperator("==")),
      ("_ | where a 1️⃣=>2️⃣ b", .strayOperator("=>")),
      ("_ | where a = b 1️⃣>>2️⃣ b.csv", .strayOperator(">>")),
      ("1️⃣!2️⃣", .missingShellCommand),
      ("find 1️⃣--52️⃣", .badOption("--5")),
      ("find 1️⃣--2️⃣=x", .badOption("--")),
      ("find 1️⃣---from2️⃣", .badOption("---from")),
      ("find 1️⃣--a$b2️⃣", .badOption("--a$b")),
      ("quotes 1️⃣-from2️⃣ Ana", .badHyphens(name: "from")),
      ("quotes 1️⃣—from2️⃣ Ana", .badHyphens(name: "from")),
      (".history 1️⃣|2️⃣ top 5", .behindDotCommand(".history")),
      (".mode csv 1️⃣>2️⃣ a.csv", .behindDotCommand(".mode")),
      ("entities; 1️⃣quotes2️⃣", .secondStatement),
      ("entities\n1️⃣quotes2️⃣", .secondStatement),
    ] as [(String, SyntaxError.Problem)])
  func `a mistake is named and placed`(marked: String, problem: SyntaxError.Problem) {
    let (line, range) = unmarked(marked)
    let error = #expect(throws: SyntaxError.self) { try parse(line) }
    #expect(error == SyntaxError(problem, at: range))
    #expect(error?.message.contains("\n") == false)
  }
}
