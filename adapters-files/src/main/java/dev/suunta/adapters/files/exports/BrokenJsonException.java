package dev.suunta.adapters.files.exports;

import java.io.IOException;

/** From some byte on, an entry is no JSON any more. */
final class BrokenJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long offset;

  BrokenJsonException(String detail, long offset) {
    super(detail);
    this.offset = offset;
  }

  /** Where, in bytes from the beginning of what was parsed. */
  long offset() {
    return offset;
  }
}
