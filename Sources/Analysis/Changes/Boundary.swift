extension Array {
  /// The index of the first element that lies behind a boundary, given that all after it do too.
  ///
  /// The index behind the last where none does. Takes logarithmic time.
  func boundary(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
