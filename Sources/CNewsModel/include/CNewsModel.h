// The news model: weights and vocabulary, in the program's own file.
#ifndef CNEWSMODEL_H
#define CNEWSMODEL_H

#include <stddef.h>

/// The bytes of the weight file, on a border of 64; none where the program was built without one.
const unsigned char *news_model(size_t *count);

#endif
