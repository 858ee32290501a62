// libuchardet, loaded when it is first needed: most texts say how they are encoded.
#ifndef CUCHARDET_H
#define CUCHARDET_H

#include <stddef.h>

/// Loads libuchardet and finds its functions, once before all else; 1 where all is well.
int uchardet_load(void);

/// Writes the name of the encoding it guesses into `name`, empty where it has no guess.
void uchardet_guess(const char *bytes, size_t count, char *name, size_t room);

#endif
