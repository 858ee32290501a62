/// A paragraph that the analysers read; set-aside zones have none.
package struct Paragraph: Hashable, Sendable {
  /// Its number in locators: 0 for the title, then 1, 2, … in the order of the text.
  package var number: Int
  /// Where it lies, without surrounding white space.
  package var range: TextRange
  /// The role of the zone it belongs to.
  package var zone: Zone.Kind

  /// Numbers a paragraph.
  package init(number: Int, range: TextRange, zone: Zone.Kind) {
    self.number = number
    self.range = range
    self.zone = zone
  }
}
