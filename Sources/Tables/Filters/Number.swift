/// A number as filters compare it: whole numbers exactly, others as they are.
enum Number: Comparable {
  case integer(Int)
  case real(Double)

  /// Reads a number in decimal digits, such as `-5`, `0.25` or `1e6`; none where it is another.
  init?(_ written: String) {
    // `Double` also reads “nan”, “infinity” and hexadecimal numbers.
    guard written.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) })
    else { return nil }
    if let integer = Int(written) {
      self = .integer(integer)
    } else if let real = Double(written) {
      self = .real(real)
    } else {
      return nil
    }
  }

  static func == (left: Number, right: Number) -> Bool {
    if case (.integer(let left), .integer(let right)) = (left, right) { return left == right }
    return left.approximate == right.approximate
  }

  static func < (left: Number, right: Number) -> Bool {
    if case (.integer(let left), .integer(let right)) = (left, right) { return left < right }
    return left.approximate < right.approximate
  }

  private var approximate: Double {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    }
  }
}
