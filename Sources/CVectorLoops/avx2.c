// The loops for AVX2.
#if defined(__x86_64__)
#include "lanes.h"

#include <immintrin.h>

#define LOOPS_NAME loops_for_avx2
#define LOOPS_LABEL "AVX2"
#define LOOPS_TARGET target("avx2")
#define TILE_ROWS 2

typedef int32_t half_ints __attribute__((ext_vector_type(8)));

/// Adds to each lane the products of its two 16-bit halves.
__attribute__((LOOPS_TARGET, always_inline)) static inline ints pair_products(
    ints sum, ints left, ints right) {
  ints products;
  products.lo = (half_ints)_mm256_madd_epi16((__m256i)left.lo, (__m256i)right.lo);
  products.hi = (half_ints)_mm256_madd_epi16((__m256i)left.hi, (__m256i)right.hi);
  return sum + products;
}

#include "loops.h"
#endif
