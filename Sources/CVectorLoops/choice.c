// Which loops this processor runs.
#include <stddef.h>

#include "lanes.h"

const vector_loops *vector_loops_at(int place) {
  const vector_loops *runnable[3] = {NULL};
  int count = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
      && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
      && __builtin_cpu_supports("avx512vnni"))
    runnable[count++] = &loops_for_avx512;
  if (__builtin_cpu_supports("avx2")) runnable[count++] = &loops_for_avx2;
#endif
  runnable[count++] = &loops_for_any;
  return place >= 0 && place < count ? runnable[place] : NULL;
}

long loops_attention_scratch(long rows) {
  // Keys, values, and a tile's products and probabilities.
  return padded_rows(rows) * (16 * 4 + 16 * 4 + MOST_TILE_ROWS * (4 + 2));
}

int loops_column_sums(int32_t *sums, const int8_t *weights, long rows, long columns) {
  for (long column = 0; column < columns; column++) sums[column] = 0;
  int8_t least = 0, most = 0;
  for (long row = 0; row < rows; row++)
    for (long column = 0; column < columns; column++) {
      int8_t weight = weights[row * columns + column];
      sums[column] += weight;
      least = weight < least ? weight : least;
      most = weight > most ? weight : most;
    }
  return most > -least ? most : -least;
}
