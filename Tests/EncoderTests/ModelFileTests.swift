@testable import Encoder
import Testing

struct ModelFileTests {
  private let model = SmallModel()

  private func fault(of file: [UInt8]) -> ModelFault? {
    do throws(EncoderError) {
      _ = try Encoder(file: file)
      return nil
    } catch {
      if case .brokenModel(let fault) = error { return fault }
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func `a whole file is read`() throws {
    let encoder = try Encoder(file: model.file)
    #expect(encoder.name == "small 1")
    #expect(encoder.heads.map(\.name) == ["names", "tags"])
    #expect(encoder.heads[0].labels == SmallModel.labels)
    #expect(encoder.head("tags") == 1)
    #expect(encoder.longestWindow == 48)
  }

  @Test(arguments: [
    ("lede-model 1", "lede-model 2", ModelFault.noHeader),
    ("\nend\n", "\nfin\n", .noHeader),
    ("name small 1", "name", .unreadable(line: "name")),
    ("name small 1\n", "", .missing("name")),
    ("width 64", "width sixty", .unreadable(line: "width sixty")),
    ("width 64", "width 96", .unusable("width", 96)),
    ("width 64", "", .missing("width")),
    ("layers 2", "layers 0", .unusable("layers", 0)),
    ("layers 2", "layers 3", .noTensor("2.qkv.weight")),
    ("layers 2", "layers 9223372036854775807", .unusable("layers", .max)),
    ("inner 96", "inner 90", .unusable("inner", 90)),
    ("heads 2", "heads -2", .unusable("heads", -2)),
    ("positions 48", "positions 2", .unusable("positions", 2)),
    ("positions 48", "positions 49", .noTensor("position")),
    ("1.up.bias f32", "1.up.bias i8", .noTensor("1.up.bias")),
    ("tensor 0.norm2.gamma", "tensor 0.norm2.delta", .noTensor("0.norm2.gamma")),
    ("tensor tags.bias f32 1 3 ", "tensor tags.bias f32 1 3 99", .noTensor("tags.bias")),
    ("tensor tags.bias f32 1 3 ", "tensor tags.bias f32 1 3 -", .noTensor("tags.bias")),
    ("tensor shape f32 24 64", "tensor shape f32 24 x", nil),
    ("O B-ORG", "O Q B-ORG", .noTensor("names.weight")),
  ])
  func `a broken header is a fault`(word: String, other: String, fault: ModelFault?) {
    let found = self.fault(of: model.file(replacing: word, with: other))
    if let fault { #expect(found == fault) } else { #expect(found != nil) }
  }

  @Test(arguments: [0, 1, 12, 100, 8000, 8192, 8300, 50_000])
  func `a file cut short is a fault`(count: Int) {
    #expect(fault(of: Array(model.file.prefix(count))) != nil)
  }

  @Test func `a vocabulary without a beginning is a fault`() {
    var file = model.file
    let place = 8192 + Array("[PAD]\n[UNK]\n[".utf8).count
    file[place] = UInt8(ascii: "X")
    #expect(fault(of: file) == .noPiece("[CLS]"))
  }

  @Test func `weights whose sums depend on the processor are a fault`() throws {
    let header = String(decoding: model.file.prefix(8192), as: UTF8.self)
    let line = try #require(
      header.split(separator: "\n").first { $0.hasPrefix("tensor 1.down.weight ") })
    let offset = try #require(line.split(separator: " ").last.flatMap { Int($0) })
    var file = model.file
    file[offset + 100] = UInt8(bitPattern: -64)
    #expect(fault(of: file) == .largeWeight("1.down"))
  }

  @Test func `errors say what to do`() {
    #expect(EncoderError.noLibrary("not found").description.contains("libdnnl2"))
    #expect(
      EncoderError.brokenModel(.unusable("width", 7)).description
        == "the model cannot be read: its width is 7")
  }
}
