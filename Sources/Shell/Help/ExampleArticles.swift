/// The files that the examples in the help speak of: versions of short articles, a table of names,
/// and a web archive.
package enum ExampleArticles {
  /// The files of the examples, by name.
  package static let files = [
    ("mill.txt", mill), ("late.txt", late), ("gate.txt", gate), ("people.csv", people),
    ("wire.warc", archive),
  ]

  /// A web archive of two pages and a redirect.
  package static let archive = ExampleArchive.wire

  private static let mill = """
    Old mill burns in Karlow

    By Ida Brandt

    KARLOW, March 2, 2024 — A fire destroyed the old mill on Friday, fire chief Nora Vance said.

    “Nobody was hurt,” Vance said. “We were lucky.” She thanked the volunteers.

    According to the Karlow Courier, the mill was sold to Tom Hale two years ago.

    Ida Brandt is a reporter at the Karlow Courier.

    """

  private static let people = """
    entity,aliases,type
    Nora Vance,Vance; Chief Vance,PERSON
    Karlow Courier,the Courier,ORG

    """

  private static let late = """
    Old mill burns in Karlow

    By Ida Brandt

    KARLOW, March 2, 2024 — A fire destroyed the old mill on Friday, a spokesman said.

    “Two people were hurt,” Vance said. “We were lucky.” She thanked the volunteers.

    According to the Karlow Courier, the mill was sold to Tom Hale three years ago.

    Correction: An earlier version misstated when the mill was sold.

    Ida Brandt is a reporter at the Karlow Courier.

    """

  private static let gate = """
    Lock gate opens again

    By Ida Brandt

    KARLOW, Monday, March 5, 2024 — The old gate stood from 1999 to 2004, six years, before it broke.

    Ada Lowe, 43, mended it in 2016, five years after the flood of 2012.

    """
}
