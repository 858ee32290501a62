/// Names that merges have put together.
struct NameGroups {
  private var numbers: [NameKey: Int] = [:]
  /// For each group the one it was joined to; itself where it was not.
  private var parents: [Int] = []
  private var groups: [Group] = []

  private struct Group {
    var name: String
    var members: [NameKey]
    var merge: Int
  }

  /// The number of the group that has a name.
  func group(of key: NameKey) -> Int? { numbers[key].map(root) }

  /// What the entity of a group is called.
  func name(of group: Int) -> String { groups[root(group)].name }

  /// All names of a group.
  func members(of group: Int) -> [NameKey] { groups[root(group)].members }

  /// The number of the last merge that put names into a group.
  func merge(of group: Int) -> Int { groups[root(group)].merge }

  /// Whether two names are one or were put together.
  func areJoined(_ one: NameKey, _ two: NameKey) -> Bool {
    guard one != two else { return true }
    guard let left = group(of: one), let right = group(of: two) else { return false }
    return left == right
  }

  /// Whether two names would be one if two others were.
  func joins(
    _ left: NameKey, _ right: NameKey, ifJoined one: NameKey, _ two: NameKey
  ) -> Bool {
    areJoined(left, one) && areJoined(right, two) || areJoined(left, two) && areJoined(right, one)
  }

  /// Puts a name into the group of another, by a merge of that number.
  mutating func join(_ other: NameKey, to key: NameKey, called name: String, by merge: Int) {
    let ends = (number(of: key, called: name), number(of: other, called: name))
    let (group, joined) = (root(ends.0), root(ends.1))
    // The smaller goes into the larger, so that many merges take little time.
    let (small, large) =
      groups[joined].members.count > groups[group].members.count
      ? (group, joined) : (joined, group)
    groups[large].name = name
    groups[large].merge = merge
    guard joined != group else { return }
    groups[large].members += groups[small].members
    groups[small].members = []
    parents[small] = large
  }

  private mutating func number(of key: NameKey, called name: String) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = parents.count
    parents.append(parents.count)
    groups.append(Group(name: name, members: [key], merge: 0))
    return parents.count - 1
  }

  private func root(_ group: Int) -> Int {
    var group = group
    while parents[group] != group { group = parents[group] }
    return group
  }
}
