// Sixteen lanes of each type, and what the three sets of loops share.
#ifndef LANES_H
#define LANES_H

#include "CVectorLoops.h"

#pragma clang diagnostic ignored "-Wpsabi"

typedef float floats __attribute__((ext_vector_type(16)));
typedef int32_t ints __attribute__((ext_vector_type(16)));
typedef int16_t shorts __attribute__((ext_vector_type(16)));
typedef uint8_t bytes __attribute__((ext_vector_type(16)));
typedef int8_t signed_bytes __attribute__((ext_vector_type(16)));

/// The most queries that one of the sets takes at a time.
#define MOST_TILE_ROWS 8

/// Keys are multiplied in pairs of blocks of sixteen.
static inline long padded_rows(long rows) { return (rows + 31) / 32 * 32; }

extern const vector_loops loops_for_avx512;
extern const vector_loops loops_for_avx2;
extern const vector_loops loops_for_any;

#endif
