// The loops themselves, included once for each kind of processor with
// LOOPS_NAME, LOOPS_LABEL, TILE_ROWS, pair_products() and, if need be, LOOPS_TARGET defined.
//
// Sixteen lanes are one register of AVX-512, two of AVX2, four of SSE2: the compiler splits them.

#define INLINE static inline __attribute__((always_inline))

#pragma STDC FP_CONTRACT OFF
#ifdef LOOPS_TARGET
#pragma clang attribute push(__attribute__((LOOPS_TARGET)), apply_to = function)
#endif

INLINE floats load_floats(const float *from) {
  floats loaded;
  __builtin_memcpy(&loaded, from, sizeof loaded);
  return loaded;
}

INLINE void store_floats(float *to, floats stored) { __builtin_memcpy(to, &stored, sizeof stored); }

INLINE ints load_ints(const int32_t *from) {
  ints loaded;
  __builtin_memcpy(&loaded, from, sizeof loaded);
  return loaded;
}

INLINE void store_ints(int32_t *to, ints stored) { __builtin_memcpy(to, &stored, sizeof stored); }

INLINE shorts load_shorts(const int16_t *from) {
  shorts loaded;
  __builtin_memcpy(&loaded, from, sizeof loaded);
  return loaded;
}

INLINE void store_shorts(int16_t *to, ints stored) {
  shorts narrow = __builtin_convertvector(stored, shorts);
  __builtin_memcpy(to, &narrow, sizeof narrow);
}

INLINE floats between(floats number, float least, float most) {
  number = number > (floats)least ? number : (floats)least;
  return number < (floats)most ? number : (floats)most;
}

// A float of 1.5 * 2^23 and more holds no fraction: adding it rounds to even, everywhere alike.
#define ROUNDER 12582912.0f
#define ROUNDER_BITS 0x4B400000

INLINE ints rounded(floats number) { return (ints)(number + ROUNDER) - ROUNDER_BITS; }

INLINE void quantise(uint8_t *to, floats number, floats inverse) {
  ints whole = rounded(between(number * inverse, -127, 127)) + LOOPS_ZERO;
  bytes narrow = __builtin_convertvector(whole, bytes);
  __builtin_memcpy(to, &narrow, sizeof narrow);
}

INLINE floats scaled(const int32_t *sums, loops_scaling scaling, long column) {
  return __builtin_convertvector(load_ints(sums + column), floats)
             * load_floats(scaling.scale + column)
         + load_floats(scaling.bias + column);
}

INLINE float total(floats lanes) {
  typedef float half_type __attribute__((ext_vector_type(8)));
  typedef float quarter_type __attribute__((ext_vector_type(4)));
  half_type half = lanes.lo + lanes.hi;
  quarter_type quarter = half.lo + half.hi;
  return (quarter.x + quarter.z) + (quarter.y + quarter.w);
}

/// Normalises one row, whose elements add up to the lanes of `sum`.
INLINE void normalise(float *x, uint8_t *q, floats sum, loops_norm norm, long width) {
  floats mean = (floats)(total(sum) / (float)width);
  floats squares[2] = {(floats)0.0f, (floats)0.0f};
  for (long column = 0; column < width; column += 32) {
    floats first = load_floats(x + column) - mean;
    floats second = load_floats(x + column + 16) - mean;
    squares[0] += first * first;
    squares[1] += second * second;
  }
  float variance = total(squares[0] + squares[1]) / (float)width;
  floats factor = (floats)(1.0f / __builtin_sqrtf(variance + 1e-12f));
  for (long column = 0; column < width; column += 16) {
    floats normal = (load_floats(x + column) - mean) * factor * load_floats(norm.gamma + column)
                    + load_floats(norm.beta + column);
    store_floats(x + column, normal);
    quantise(q + column, normal, load_floats(norm.inverse + column));
  }
}

static void embed(float *x, uint8_t *q, loops_piece piece, loops_norm norm, long width) {
  floats sum = (floats)0.0f;
  for (long column = 0; column < width; column += 16) {
    signed_bytes word;
    __builtin_memcpy(&word, piece.word + column, sizeof word);
    floats added = __builtin_convertvector(word, floats) * piece.word_scale
                   + load_floats(piece.position + column) + load_floats(piece.shape + column);
    store_floats(x + column, added);
    sum += added;
  }
  normalise(x, q, sum, norm, width);
}

static void add_and_normalise(
    float *x, uint8_t *q, const int32_t *sums, loops_scaling scaling, loops_norm norm,
    long rows, long width) {
  for (long row = 0; row < rows; row++) {
    floats sum[2] = {(floats)0.0f, (floats)0.0f};
    for (long column = 0; column < width; column += 32) {
      floats first = load_floats(x + column) + scaled(sums, scaling, column);
      floats second = load_floats(x + column + 16) + scaled(sums, scaling, column + 16);
      store_floats(x + column, first);
      store_floats(x + column + 16, second);
      sum[0] += first;
      sum[1] += second;
    }
    normalise(x, q, sum[0] + sum[1], norm, width);
    x += width;
    q += width;
    sums += width;
  }
}

static void narrow(
    int16_t *narrowed, const int32_t *sums, loops_scaling scaling, long rows, long width) {
  for (long row = 0; row < rows; row++) {
    for (long column = 0; column < width; column += 16)
      store_shorts(
          narrowed + column, rounded(between(scaled(sums, scaling, column), -32767, 32767)));
    narrowed += width;
    sums += width;
  }
}

/// x times the normal distribution up to x, within 5e-5: a hundredth of what 8 bits can tell.
///
/// The distribution is 0.5 + x p(x * x) between -4.5 and 4.5, and p(4.5 * 4.5) is 1/9 to the last
/// bit, so that nothing is left at the ends. p is fitted for the least largest error, over -1 to 1
/// in place of 0 to 20.25, where a polynomial keeps its digits.
INLINE floats gelu_of(floats x) {
  floats near = between(x, -4.5f, 4.5f);
  floats t = near * near * (2.0f / 20.25f) - 1.0f;
  floats t2 = t * t;
  floats t4 = t2 * t2;
  // In this order the sums wait for each other least.
  floats p01 = 0.15690165758132935f + -0.07716652005910873f * t;
  floats p23 = 0.05483051761984825f + -0.04063812270760536f * t;
  floats p45 = 0.027613438665866852f + -0.016464686021208763f * t;
  floats p67 = 0.012101126834750175f + -0.009579223580658436f * t;
  floats p = ((p01 + p23 * t2) + (p45 + p67 * t2) * t4) + 0.003512928495183587f * (t4 * t4);
  return x * (near * p + 0.5f);
}

static void gelu(
    uint8_t *q, const int32_t *sums, loops_scaling scaling, const float *inverse,
    long rows, long width) {
  for (long row = 0; row < rows; row++) {
    for (long column = 0; column < width; column += 32) {
      floats first = scaled(sums, scaling, column);
      floats second = scaled(sums, scaling, column + 16);
      quantise(q + column, gelu_of(first), load_floats(inverse + column));
      quantise(q + column + 16, gelu_of(second), load_floats(inverse + column + 16));
    }
    q += width;
    sums += width;
  }
}

#define FIRST_HALVES 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define SECOND_HALVES 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31

/// Lays keys out as products with a query read them: sixteen keys a block, two elements a lane.
INLINE void pack_keys(
    int32_t *keys, const int16_t *from, long stride, long rows, long padded) {
  for (long row = 0; row < padded; row += 16) {
    ints lines[16] = {};
    for (long line = 0; line < 16 && row + line < rows; line++)
      __builtin_memcpy(&lines[line], from + (row + line) * stride, sizeof lines[line]);
    // Four perfect shuffles turn rows into columns.
#pragma clang loop unroll(full)
    for (int round = 0; round < 4; round++) {
      ints shuffled[16];
#pragma clang loop unroll(full)
      for (int line = 0; line < 8; line++) {
        shuffled[2 * line] = __builtin_shufflevector(lines[line], lines[line + 8], FIRST_HALVES);
        shuffled[2 * line + 1] =
            __builtin_shufflevector(lines[line], lines[line + 8], SECOND_HALVES);
      }
      __builtin_memcpy(lines, shuffled, sizeof lines);
    }
    for (long line = 0; line < 16; line++) store_ints(keys + row * 16 + line * 16, lines[line]);
  }
}

/// Lays values out as products with probabilities read them: an element of two rows a lane.
INLINE void pack_values(
    int32_t *values, const int16_t *from, long stride, long rows, long padded) {
  for (long row = 0; row < padded; row += 2)
    for (long column = 0; column < 32; column += 16) {
      ints low = (ints)0, high = (ints)0;
      if (row < rows)
        low = __builtin_convertvector(load_shorts(from + row * stride + column), ints);
      if (row + 1 < rows)
        high = __builtin_convertvector(load_shorts(from + (row + 1) * stride + column), ints);
      store_ints(values + row * 16 + column, (low & 0xFFFF) | (high << 16));
    }
}

/// Multiplies a tile of queries with all keys.
INLINE void multiply_keys(
    int32_t *products, const int16_t *const *queries, const int32_t *keys, long padded) {
  for (long key = 0; key < padded; key += 32) {
    const int32_t *block = keys + key * 16;
    ints sums[TILE_ROWS][2] = {};
    for (long pair = 0; pair < 16; pair++) {
      ints first = load_ints(block + pair * 16);
      ints second = load_ints(block + 256 + pair * 16);
#pragma clang loop unroll(full)
      for (int row = 0; row < TILE_ROWS; row++) {
        int32_t elements;
        __builtin_memcpy(&elements, queries[row] + pair * 2, sizeof elements);
        sums[row][0] = pair_products(sums[row][0], (ints)elements, first);
        sums[row][1] = pair_products(sums[row][1], (ints)elements, second);
      }
    }
#pragma clang loop unroll(full)
    for (int row = 0; row < TILE_ROWS; row++) {
      store_ints(products + row * padded + key, sums[row][0]);
      store_ints(products + row * padded + key + 16, sums[row][1]);
    }
  }
}

/// Two to the power of a number that is zero or less, within a part in 5,000.
INLINE floats power_of_two(floats exponent) {
  exponent = exponent > (floats)-126.0f ? exponent : (floats)-126.0f;
  floats shifted = exponent + ROUNDER;
  floats t = exponent - (shifted - ROUNDER);
  floats power = (0.9999280571937561f + 0.6932609677314758f * t) + (0.2426111251115799f + 0.0551716573536396f * t) * (t * t);
  return (floats)((ints)power + (((ints)shifted - ROUNDER_BITS) << 23));
}

/// Turns the products of a tile of queries into probabilities.
///
/// Each step is taken for all queries before the next, so that none waits for its own last step.
INLINE void weigh(int16_t *probabilities, int32_t *products, long rows, long padded) {
  static const ints lanes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  const float unit = 1.44269504f / ((float)LOOPS_QUERY_UNIT * LOOPS_KEY_UNIT);
  int32_t largest[TILE_ROWS];
  float factors[TILE_ROWS];
  for (int query = 0; query < TILE_ROWS; query++) {
    int32_t *row = products + query * padded;
    for (long key = rows & ~15L; key < padded; key += 16) {
      ints isThere = lanes < (ints)(int32_t)(rows - key);
      store_ints(row + key, isThere ? load_ints(row + key) : (ints)-0x40000000);
    }
    ints most = load_ints(row);
    for (long key = 16; key < padded; key += 16) {
      ints more = load_ints(row + key);
      most = most > more ? most : more;
    }
    largest[query] = __builtin_reduce_max(most);
  }
  for (int query = 0; query < TILE_ROWS; query++) {
    int32_t *row = products + query * padded;
    floats sum = (floats)0.0f;
    for (long key = 0; key < padded; key += 16) {
      ints below = load_ints(row + key) - (ints)largest[query];
      floats power = power_of_two(__builtin_convertvector(below, floats) * unit);
      __builtin_memcpy(row + key, &power, sizeof power);
      sum += power;
    }
    factors[query] = (float)LOOPS_PROBABILITY_UNIT / total(sum);
  }
  for (int query = 0; query < TILE_ROWS; query++)
    for (long key = query * padded; key < (query + 1) * padded; key += 16) {
      floats power;
      __builtin_memcpy(&power, products + key, sizeof power);
      store_shorts(probabilities + key, rounded(power * factors[query]));
    }
}

/// Gathers the values of a tile of queries by their probabilities.
INLINE void gather(
    uint8_t *const *gathered, const int16_t *probabilities, const int32_t *values,
    const float *inverse, long padded) {
  ints sums[TILE_ROWS][2] = {};
  for (long row = 0; row < padded; row += 2) {
    ints first = load_ints(values + row * 16);
    ints second = load_ints(values + row * 16 + 16);
#pragma clang loop unroll(full)
    for (int query = 0; query < TILE_ROWS; query++) {
      int32_t pair;
      __builtin_memcpy(&pair, probabilities + query * padded + row, sizeof pair);
      sums[query][0] = pair_products(sums[query][0], (ints)pair, first);
      sums[query][1] = pair_products(sums[query][1], (ints)pair, second);
    }
  }
#pragma clang loop unroll(full)
  for (int query = 0; query < TILE_ROWS; query++) {
    quantise(
        gathered[query], __builtin_convertvector(sums[query][0], floats), load_floats(inverse));
    quantise(
        gathered[query] + 16, __builtin_convertvector(sums[query][1], floats),
        load_floats(inverse + 16));
  }
}

static void attend(
    uint8_t *gathered, const int16_t *attending, const float *inverse, long rows, long heads,
    void *scratch) {
  long padded = padded_rows(rows);
  int32_t *keys = scratch;
  int32_t *values = keys + padded * 16;
  int32_t *products = values + padded * 16;
  int16_t *probabilities = (int16_t *)(products + MOST_TILE_ROWS * padded);
  long width = heads * LOOPS_HEAD_WIDTH;
  for (long head = 0; head < heads; head++) {
    const int16_t *queries = attending + head * LOOPS_HEAD_WIDTH;
    pack_keys(keys, queries + width, 3 * width, rows, padded);
    pack_values(values, queries + 2 * width, 3 * width, rows, padded);
    for (long row = 0; row < rows; row += TILE_ROWS) {
      const int16_t *tile[TILE_ROWS];
      uint8_t *target[TILE_ROWS];
      for (int place = 0; place < TILE_ROWS; place++) {
        // The last tile repeats the last row where the window has no more.
        long query = row + place < rows ? row + place : rows - 1;
        tile[place] = queries + query * 3 * width;
        target[place] = gathered + query * width + head * LOOPS_HEAD_WIDTH;
      }
      multiply_keys(products, tile, keys, padded);
      weigh(probabilities, products, rows, padded);
      gather(target, probabilities, values, inverse + head * LOOPS_HEAD_WIDTH, padded);
    }
  }
}

static void score(
    float *scores, const float *x, const float *weights, const float *bias,
    long rows, long width, long columns) {
  for (long row = 0; row < rows; row++) {
    for (long column = 0; column < columns; column += 16) {
      floats sums[4] = {load_floats(bias + column), (floats)0.0f, (floats)0.0f, (floats)0.0f};
      for (long place = 0; place < width; place += 4)
        for (int step = 0; step < 4; step++)
          sums[step] += x[place + step] * load_floats(weights + (place + step) * columns + column);
      store_floats(scores + column, (sums[0] + sums[1]) + (sums[2] + sums[3]));
    }
    x += width;
    scores += columns;
  }
}

#ifdef LOOPS_TARGET
#pragma clang attribute pop
#endif

const vector_loops LOOPS_NAME = {
    LOOPS_LABEL, embed, add_and_normalise, narrow, gelu, attend, score,
};
