package dev.suunta.adapters.files.exports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells progress now and then while bytes are read. */
final class ToldStream extends FilterInputStream {
  private static final long EACH = 1 << 20;

  private final Runnable progress;
  private long untold;

  ToldStream(InputStream in, Runnable progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    var read = super.read(bytes, from, length);
    untold += read;
    if (untold >= EACH) {
      untold = 0;
      progress.run();
    }
    return read;
  }
}
