@testable import Encoder
import Glibc

/// The transformer as the weight file's description has it, in plain loops.
struct ReferenceForward {
  let model: SmallModel

  /// The scores of one window: a row of labels for each word, by head.
  func scores(of window: Window) -> [[Float]] {
    var (ids, shapes, first) = ([2], [0], [Int]())
    for sentence in window.sentences {
      first += sentence.words.map { ids.count + $0.firstPiece }
      for piece in sentence.ids.indices {
        let word = sentence.words.last { $0.firstPiece <= piece }
        shapes.append(Int(word?.shape.number ?? 0))
      }
      ids += sentence.ids.map(Int.init)
    }
    var x = embedded(ids + [3], shapes + [0])
    for layer in 0..<SmallModel.layers {
      let gathered = attention(product(x, "\(layer).qkv", 3 * SmallModel.width))
      x = normalised(sum(x, product(gathered, "\(layer).out", SmallModel.width)), "\(layer).norm1")
      let hidden = product(x, "\(layer).up", SmallModel.inner).map { row in
        row.map { $0 * 0.5 * (1 + erff($0 * 0.70710678)) }
      }
      x = normalised(sum(x, product(hidden, "\(layer).down", SmallModel.width)), "\(layer).norm2")
    }
    return [("names", SmallModel.labels.count), ("tags", SmallModel.tags.count)].map {
      (name, count) in
      first.flatMap { row in
        (0..<count).map { label in
          x[row].indices.reduce(model.floats["\(name).bias"]![label]) {
            $0 + x[row][$1] * model.floats["\(name).weight"]![$1 * count + label]
          }
        }
      }
    }
  }

  private func embedded(_ ids: [Int], _ shapes: [Int]) -> [[Float]] {
    let width = SmallModel.width
    let rows = ids.indices.map { place in
      (0..<width).map { column in
        Float(model.wholes["word"]![ids[place] * width + column])
          * model.floats["word.scale"]![ids[place]]
          + model.floats["position"]![place * width + column]
          + model.floats["shape"]![shapes[place] * width + column]
      }
    }
    return normalised(rows, "norm")
  }

  private func product(_ x: [[Float]], _ name: String, _ outputs: Int) -> [[Float]] {
    let inverse = model.floats["\(name).inverse"]!
    let weights = model.wholes["\(name).weight"]!
    return x.map { row in
      let quantised = row.indices.map {
        Int(max(-127, min(127, (row[$0] * inverse[$0]).rounded(.toNearestOrEven))))
      }
      return (0..<outputs).map { output in
        let sum = quantised.indices.reduce(0) {
          $0 + quantised[$1] * Int(weights[$1 * outputs + output])
        }
        return Float(sum) * model.floats["\(name).scale"]![output]
          + model.floats["\(name).bias"]![output]
      }
    }
  }

  private func attention(_ rows: [[Float]]) -> [[Float]] {
    let width = SmallModel.width
    return rows.map { row in
      (0..<SmallModel.heads).flatMap { head -> [Float] in
        let columns = head * 32..<head * 32 + 32
        let scores = rows.map { other in
          columns.reduce(Float(0)) { $0 + row[$1] * other[width + $1] }
        }
        let powers = scores.map { expf($0 - scores.max()!) }
        let total = powers.reduce(0, +)
        return columns.map { column in
          rows.indices.reduce(Float(0)) { $0 + powers[$1] / total * rows[$1][2 * width + column] }
        }
      }
    }
  }

  private func normalised(_ rows: [[Float]], _ name: String) -> [[Float]] {
    rows.map { row in
      let mean = row.reduce(0, +) / Float(row.count)
      let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(row.count)
      return row.indices.map {
        (row[$0] - mean) / (variance + 1e-12).squareRoot() * model.floats["\(name).gamma"]![$0]
          + model.floats["\(name).beta"]![$0]
      }
    }
  }

  private func sum(_ left: [[Float]], _ right: [[Float]]) -> [[Float]] {
    zip(left, right).map { zip($0, $1).map(+) }
  }
}
