/// The comparison of two texts of a megabyte, beside git's.
struct Revision {
  let program: String
  let folder: WorkFolder

  func figures() -> [Figure] {
    var text = GeneratedText(seed: 11)
    let old = text.sentences(12_000)
    let share = old.count / 100
    let new = text.revision(of: old, edited: share * 5, moved: share, removed: share / 2)
    let before = folder.write(old.joined(separator: "\n") + "\n", to: "old.txt")
    let after = folder.write(new.joined(separator: "\n") + "\n", to: "new.txt")
    let (ours, theirs) = Child.medians(
      of: [program, "-c", "diff", before, after],
      beside: ["git", "diff", "--no-index", "--word-diff", before, after], count: 5)
    guard let ours else { return [] }
    let size = rounded(Double(old.reduce(0) { $0 + $1.utf8.count + 1 }) / 1_048_576)
    return [
      Figure(
        name: "diff of two texts of \(size) MiB", value: written(seconds: ours.wall),
        beside: theirs.map { "git --word-diff \(written(seconds: $0.wall))" } ?? "no git",
        ratio: theirs.map { rounded(ours.wall / $0.wall) } ?? "", memory: ours.memory)
    ]
  }
}
