// Puts the weight file into the program.
#include "CNewsModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("weights.bin")
_Alignas(64) static const unsigned char weights[] = {
#embed "weights.bin"
};

const unsigned char *news_model(size_t *count) {
  *count = sizeof weights;
  return weights;
}
#else
const unsigned char *news_model(size_t *count) {
  *count = 0;
  return NULL;
}
#endif
