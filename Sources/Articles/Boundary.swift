extension RandomAccessCollection where Index == Int {
  /// The index of the first element that lies behind a boundary, given that all after it do too.
  ///
  /// The index behind the last where none does. Takes logarithmic time.
  package func boundary(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
