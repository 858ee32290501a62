internal import Analysis
internal import Articles
internal import Tables

/// The ways in which `diff` shows articles; each is an option, and the list needs none.
enum DiffView {
  private static let options = ["inline", "side", "stat", "since", "coverage"]

  /// - Throws: `nothingHere` where two views are asked for, or an option of a view that is not.
  static func requireOne(of arguments: Arguments) throws(Problem) {
    let views = options.filter { arguments.has($0) }
    if views.count > 1, let second = arguments.first(views[1]) {
      throw Problem(
        .nothingHere("--\(views[0]) and --\(views[1]) are two views; ask for one at a time"),
        at: second.range)
    }
    if let whole = arguments.first("whole"), !["inline", "side"].contains(views.first) {
      throw Problem(.nothingHere("--whole is for --inline and --side"), at: whole.range)
    }
  }

  /// The view that was asked for.
  static func table(
    of versions: [Article], _ arguments: Arguments, _ workspace: inout Workspace
  ) throws(Problem) -> Table {
    if arguments.has("coverage") {
      try workspace.prepare(Timeline.self, of: versions)
      return CoverageTable(versions).table
    }
    let isInOrder = arguments.has("in-order")
    if arguments.has("inline") || arguments.has("side") {
      let ends = Comparison(versions[0], versions[versions.count - 1], inOrder: isInOrder)
      return arguments.has("side")
        ? SideTable.table(of: ends, isWhole: arguments.has("whole"))
        : InlineTable.table(of: ends, isWhole: arguments.has("whole"))
    }
    let chain = Comparison.chain(of: versions, inOrder: isInOrder)
    if arguments.has("stat") { return ChangeCounts.table(of: chain) }
    guard chain.count > 1 || arguments.has("since") else { return ChangeTable.table(of: chain[0]) }
    let lineage = Lineage(of: versions, steps: chain.map(\.changes))
    return arguments.has("since")
      ? DescentTable.table(of: chain, lineage) : ChainTable.table(of: chain, lineage)
  }
}
