/// Decides which of some paired sentences kept their order; the others moved.
enum KeptOrder {
  /// Finds the increasing chain of the greatest weight, in O(n log n).
  ///
  /// Takes the place on the other side of each item, all different and below `limit`. Of
  /// equal chains the one whose last item comes first is taken.
  static func heaviestChain(of places: [Int], weights: [Int], below limit: Int) -> [Bool] {
    if zip(places, places.dropFirst()).allSatisfy(<) {
      return Array(repeating: true, count: places.count)
    }
    // A Fenwick tree over the places holds the heaviest chain that ends at or before each.
    var heaviest = Array(repeating: 0, count: limit + 1)
    var lastItem = Array(repeating: -1, count: limit + 1)
    var previous = Array(repeating: -1, count: places.count)
    var best = (weight: 0, item: -1)
    for (item, place) in places.enumerated() {
      var chain = (weight: 0, item: -1)
      var node = place
      while node > 0 {
        if heaviest[node] > chain.weight { chain = (heaviest[node], lastItem[node]) }
        node -= node & -node
      }
      previous[item] = chain.item
      let weight = chain.weight + weights[item]
      if weight > best.weight { best = (weight, item) }
      node = place + 1
      while node <= limit {
        if weight > heaviest[node] {
          heaviest[node] = weight
          lastItem[node] = item
        }
        node += node & -node
      }
    }
    var kept = Array(repeating: false, count: places.count)
    var item = best.item
    while item >= 0 {
      kept[item] = true
      item = previous[item]
    }
    return kept
  }
}
