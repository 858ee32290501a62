package import CommandLanguage

/// The words of a call, checked against the parameters of its command.
package struct Arguments: Sendable {
  /// A word with its parameters filled in and the place where it was typed.
  package struct Value: Hashable, Sendable {
    /// The word as it is meant.
    package var text: String
    /// Where it was typed.
    package var range: SourceRange
  }

  private var values: [String: [Value]] = [:]
  private let declared: Set<String>
  /// Where the verb was typed.
  package let verbRange: SourceRange

  init(declared parameters: [Parameter], verbRange: SourceRange) {
    declared = Set(parameters.map(\.name))
    self.verbRange = verbRange
  }

  mutating func add(_ value: Value, to name: String) {
    values[name, default: []].append(value)
  }

  /// All words given for a parameter.
  package func all(_ name: String) -> [Value] {
    precondition(declared.contains(name), "a command asks for a parameter it does not declare")
    return values[name] ?? []
  }

  /// The word given for a parameter; none where there is none.
  package func first(_ name: String) -> Value? { all(name).first }

  /// The text given for a parameter; none where there is none.
  package func text(_ name: String) -> String? { first(name)?.text }

  /// Whether a flag was given.
  package func has(_ name: String) -> Bool { first(name) != nil }

  /// The number given for a parameter; the binding has checked that it is one.
  package func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
}
