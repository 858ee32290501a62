/// The comparison of two texts of a megabyte, beside git's.
struct Revision {
  let program: String
  let folder: WorkFolder

  func figures() -> [Figure] {
    var text = GeneratedText(seed: 11)
    let old = text.sentences(15_500)
    let share = old.count / 100
    let new = text.revision(of: old, edited: share * 5, moved: share, removed: share / 2)
    let before = folder.write(old.joined(separator: "\n") + "\n", to: "old.txt")
    let after = folder.write(new.joined(separator: "\n") + "\n", to: "new.txt")
    let (ours, theirs) = Child.medians(
      of: [program, "-c", "diff --in-order", before, after],
      beside: ["git", "diff", "--no-index", "--no-ext-diff", "--word-diff", before, after],
      successes: [0, 1], count: 15)
    let size = rounded(Double(old.reduce(0) { $0 + $1.utf8.count + 1 }) / 1_048_576)
    return [
      Figure(
        "diff of two texts of \(size) MiB", ours, beside: theirs, named: "git diff --word-diff")
    ]
  }
}
