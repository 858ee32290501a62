import Testing

/// What is seen from outside of the encoder behind the names.
struct EncoderAtWorkTests {
  /// A folder with an empty file in place of oneDNN, and two articles.
  private static let withoutLibrary = """
    folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
    : > libdnnl.so.2
    echo 'Ana Ruiz left Arlen.' > a.txt; echo 'Ana Ruiz left Quilla.' > b.txt
    export LD_LIBRARY_PATH="$folder"

    """

  @Test func `without oneDNN a question for names ends in a clear error`() throws {
    let run = try Program().shell(Self.withoutLibrary + "$LEDE -c entities a.txt")
    #expect(run.status == 1)
    #expect(run.errors.contains("oneDNN is needed (Debian package libdnnl2)"))
    let annotated = try Program().shell(
      Self.withoutLibrary + #"echo '{"id": 1, "text": "Ana left."}' | $LEDE annotate"#)
    #expect(annotated.status == 1)
    #expect(annotated.output.contains("oneDNN is needed"))
  }

  @Test func `versions are compared without oneDNN`() throws {
    let run = try Program().shell(Self.withoutLibrary + "$LEDE -c 'diff a b' a.txt b.txt")
    #expect(run.status == 0)
    #expect(run.output.contains("Quilla"))
  }

  @Test func `the answers are the same for any number of jobs`() throws {
    let run = try Program().shell(
      """
      lines() { for i in 1 2 3 4 5 6 7 8 9; do
        echo "{\\"id\\": $i, \\"text\\": \\"Ana Ruiz of Arlen Tidewater Inc. met $i Danes in Quilla.\\"}"
      done; }
      [ "$(lines | $LEDE annotate --jobs 1)" = "$(lines | $LEDE annotate --jobs 4)" ] && echo same
      """)
    #expect(run.output == "same\n")
  }
}
