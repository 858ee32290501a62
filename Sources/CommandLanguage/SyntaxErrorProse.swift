extension SyntaxError {
  /// What is wrong and what to try, in one line.
  package var message: String {
    switch problem {
    case .openQuote(let quote):
      "nothing closes this quotation mark; close it with \(quote.closing), or write \\ before it"
    case .badParameter:
      "“${” needs a name and “}”; write ${name}, or \\$ for a dollar sign"
    case .emptyStage:
      "nothing on one side of “|”; a filter stands behind it, as in | top 5"
    case .missingCommand(let mark):
      "no command before “\(mark)”; a line begins with one"
    case .missingFile:
      "no file behind “>”; write one, as in > people.csv"
    case .missingValue(let name):
      "no value for “\(name)”; write \(name) = value, or \(name) = \"\" for none"
    case .missingShellCommand:
      "no command behind “!”; write one, as in !ls"
    case .badOption(let text):
      "“\(text)” is no option; one is written --name, and a word like this in quotes"
    case .badHyphens(let name):
      "options have two hyphens; write --\(name), or put the word in quotes"
    case .strayOperator(let text):
      Self.advice(on: text)
    case .unclearRedirection(let text):
      "this comparison is complete; write “and” before the next, or a file as in > \(text).csv"
    case .behindFile:
      "nothing may stand behind the file; put it before “>”, or in quotes if it is part of the name"
    case .behindValue(let name):
      "“\(name)” takes one value; put a value with spaces in quotes"
    case .behindDotCommand(let verb):
      "“\(verb)” gives no table, so there is nothing to filter or to write to a file"
    case .reservedName(let name):
      "“\(name)” is the name of a result; take a name that begins with a letter"
    case .badName(let name):
      "“\(name)” is no name; a name is a letter with letters, digits and “_” behind it"
    case .secondStatement:
      "a second statement begins here; one was to be read"
    }
  }

  private static func advice(on stray: String) -> String {
    switch stray {
    case ">>": "“>>” is not known; “>” writes the file anew"
    case "&&": "“&&” is not known; write “;” between two commands"
    case "<": "“<” is not known here; articles are read with load, comparisons stand behind where"
    case "==", "=~", "<>", "=>", "=<", ">=", "<=":
      "“\(stray)” is no comparison here; behind where stand = != > >= < <= ~"
    default: "“\(stray)” means nothing here; put it in quotes if it is a word"
    }
  }
}
