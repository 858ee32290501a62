// The loops for any processor: SSE2 where it is an x86-64, what the compiler makes of it elsewhere.
#include "lanes.h"

#define LOOPS_NAME loops_for_any
#define LOOPS_LABEL "any"
#define TILE_ROWS 1

#if defined(__x86_64__)
#include <emmintrin.h>

typedef int32_t quarter_ints __attribute__((ext_vector_type(4)));

/// Adds to each lane the products of its two 16-bit halves.
static inline __attribute__((always_inline)) ints pair_products(ints sum, ints left, ints right) {
  ints products;
  products.lo.lo = (quarter_ints)_mm_madd_epi16((__m128i)left.lo.lo, (__m128i)right.lo.lo);
  products.lo.hi = (quarter_ints)_mm_madd_epi16((__m128i)left.lo.hi, (__m128i)right.lo.hi);
  products.hi.lo = (quarter_ints)_mm_madd_epi16((__m128i)left.hi.lo, (__m128i)right.hi.lo);
  products.hi.hi = (quarter_ints)_mm_madd_epi16((__m128i)left.hi.hi, (__m128i)right.hi.hi);
  return sum + products;
}
#else
/// Adds to each lane the products of its two 16-bit halves.
static inline __attribute__((always_inline)) ints pair_products(ints sum, ints left, ints right) {
  return sum + (left << 16 >> 16) * (right << 16 >> 16) + (left >> 16) * (right >> 16);
}
#endif

#include "loops.h"
