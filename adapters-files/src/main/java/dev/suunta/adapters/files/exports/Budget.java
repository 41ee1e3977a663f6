package dev.suunta.adapters.files.exports;

/** How many bytes one reading may still unpack, over all its entries. */
final class Budget {
  private final long limit;
  private long used;

  Budget(ExportLimits limits) {
    limit = limits.unpackedTotal();
  }

  /** Whether these bytes are still within the limit. */
  boolean takes(long bytes) {
    used += bytes;
    return used <= limit;
  }

  /** How many bytes were unpacked so far. */
  long used() {
    return used;
  }
}
