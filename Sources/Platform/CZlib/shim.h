#pragma once
#include <zlib.h>

// A macro in zlib.h, which Swift does not see. 15 bits of window; 16 more ask for the frame of gzip (RFC 1952).
static inline int czlib_begin_gzip(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
