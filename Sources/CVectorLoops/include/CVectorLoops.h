// What surrounds the encoder's integer products: normalising, attention, GELU, quantising.
//
// Swift compiles for any x86-64 processor; these few loops are compiled three times, for AVX-512
// with VNNI, for AVX2 and for all others, and chosen at run time. All three give the same bits:
// sixteen lanes everywhere, sums in one order, no multiplication fused with an addition.
#ifndef CVECTORLOOPS_H
#define CVECTORLOOPS_H

#include <stdint.h>

/// Elements every row is a multiple of.
#define LOOPS_ROW_MULTIPLE 32
/// Elements of an attention head.
#define LOOPS_HEAD_WIDTH 32
/// Queries, keys and values are kept in 16 bits, in these parts of one.
#define LOOPS_QUERY_UNIT 2048
#define LOOPS_KEY_UNIT 256
#define LOOPS_VALUE_UNIT 1024
/// What a probability of one is in 16 bits.
#define LOOPS_PROBABILITY_UNIT 32767
/// What a quantised activation of zero is in 8 bits.
#define LOOPS_ZERO 128

/// A layer norm, and how what leaves it is quantised for the product behind it.
typedef struct {
  const float *gamma;
  const float *beta;
  const float *inverse;
} loops_norm;

/// How the sums of an integer product become numbers: sum * scale + bias, by column.
typedef struct {
  const float *scale;
  const float *bias;
} loops_scaling;

/// One piece to embed: rows of the three tables.
typedef struct {
  const int8_t *word;
  float word_scale;
  const float *position;
  const float *shape;
} loops_piece;

/// The loops for one kind of processor.
typedef struct {
  const char *name;

  /// Sets a row of `x` to the sum of a piece's embeddings, normalised, and quantises it into `q`.
  void (*embed)(float *x, uint8_t *q, loops_piece piece, loops_norm norm, long width);

  /// Adds scaled sums to rows of `x`, normalises the rows, and quantises them into `q`.
  void (*add_and_normalise)(
      float *x, uint8_t *q, const int32_t *sums, loops_scaling scaling, loops_norm norm,
      long rows, long width);

  /// Scales sums and rounds them to 16 bits.
  void (*narrow)(
      int16_t *narrowed, const int32_t *sums, loops_scaling scaling, long rows, long width);

  /// Scales sums, applies GELU, and quantises.
  void (*gelu)(
      uint8_t *q, const int32_t *sums, loops_scaling scaling, const float *inverse,
      long rows, long width);

  /// Attends over the rows of one window, and quantises what the heads gather.
  ///
  /// A row of `attending` is that of its queries, keys and values, each `heads` times 32 wide.
  /// `inverse` quantises in 1 / (LOOPS_PROBABILITY_UNIT * LOOPS_VALUE_UNIT).
  /// `scratch` has loops_attention_scratch(rows) bytes, on a border of 64.
  void (*attend)(
      uint8_t *gathered, const int16_t *attending, const float *inverse, long rows, long heads,
      void *scratch);

  /// Multiplies rows of `x` with `weights`, `columns` wide (a multiple of 16), and adds `bias`.
  void (*score)(
      float *scores, const float *x, const float *weights, const float *bias,
      long rows, long width, long columns);
} vector_loops;

/// The bytes of memory that attention over so many rows needs.
long loops_attention_scratch(long rows);

/// The loops that this processor runs, the fastest first; NULL behind the last.
const vector_loops *vector_loops_at(int place);

/// Adds up each column of `weights`, and gives the largest weight, its sign left out.
int loops_column_sums(int32_t *sums, const int8_t *weights, long rows, long columns);

#endif
