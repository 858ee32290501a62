// The loops for AVX-512 with VNNI.
#if defined(__x86_64__)
#include "lanes.h"

#define LOOPS_NAME loops_for_avx512
#define LOOPS_LABEL "AVX-512 VNNI"
#define LOOPS_TARGET target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")
#define TILE_ROWS 8

/// Adds to each lane the products of its two 16-bit halves.
__attribute__((LOOPS_TARGET, always_inline)) static inline ints pair_products(
    ints sum, ints left, ints right) {
  // By its name: the compiler would make two instructions of the intrinsic where sums depend on
  // each other, though there are always enough others to go on with.
  __asm__("vpdpwssd %2, %1, %0" : "+v"(sum) : "v"(left), "v"(right));
  return sum;
}

#include "loops.h"
#endif
