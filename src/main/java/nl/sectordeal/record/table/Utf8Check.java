package nl.sectordeal.record.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Follows bytes to see whether all of them together are UTF-8 (controle op UTF-8). */
final class Utf8Check {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer signs = CharBuffer.allocate(1 << 16);
  private static final long LOWEST = 0x0101010101010101L;
  private static final long HIGHEST = 0x8080808080808080L;

  private boolean valid = true;
  private boolean cutOff;
  private boolean zeros;
  private long manyByteSigns;
  private byte last;

  /** Takes these bytes; a sign that is not yet whole at their end is left in the buffer. */
  void take(ByteBuffer bytes) {
    if (!bytes.hasRemaining()) {
      return;
    }
    look(bytes);
    CoderResult result = CoderResult.OVERFLOW;
    while (valid && result.isOverflow()) {
      int before = bytes.position();
      result = decoder.decode(bytes, signs.clear(), false);
      manyByteSigns += bytes.position() - before - signs.position();
      valid = !result.isError();
    }
    if (!valid) {
      bytes.position(bytes.limit());
    }
  }

  /** Tells that the file ends, with so many bytes of a sign that is not whole. */
  void end(int halfSign) {
    if (halfSign > 0) {
      // Among other signs of several bytes it is one that was cut; alone it is windows-1252.
      cutOff = manyByteSigns > 0;
      valid = cutOff;
      manyByteSigns++;
    }
  }

  boolean isUtf8() {
    return valid;
  }

  boolean isAscii() {
    return valid && manyByteSigns == 0;
  }

  /** Whether the file was cut within a sign, or has zeros that no text has. */
  boolean isDamaged() {
    return zeros || (valid && cutOff);
  }

  boolean lastLineEnds() {
    return last == '\n' || last == '\r';
  }

  private void look(ByteBuffer bytes) {
    int at = bytes.position();
    for (; at + Long.BYTES <= bytes.limit(); at += Long.BYTES) {
      long eight = bytes.getLong(at);
      // Only in a byte that is zero does this borrow leave its highest bit.
      zeros |= (eight - LOWEST & ~eight & HIGHEST) != 0;
    }
    for (; at < bytes.limit(); at++) {
      zeros |= bytes.get(at) == 0;
    }
    last = bytes.get(bytes.limit() - 1);
  }
}
