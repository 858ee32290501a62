/// Rows that one row of a result stands for, with the evidence of all of them.
struct RowGroup {
  private(set) var count = 0
  private var anchors: [Anchor] = []
  private var reasons: [String] = []
  private var seen: Set<String> = []

  mutating func add(_ row: Row) {
    count += 1
    anchors += row.anchors
    for reason in row.reasons where seen.insert(reason).inserted { reasons.append(reason) }
  }

  /// One row with the anchors of all, and each of their reasons once.
  func row(_ values: [Value]) -> Row {
    Row(values, anchors: anchors, reasons: reasons)
  }
}
