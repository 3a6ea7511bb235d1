package nl.sectordeal.record.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.delivery.rule.DamagedFile;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text file are signs, found in the whole file (tekenset).
 *
 * @param charset UTF-8 when every byte fits, UTF-16 by its mark or by its zeros, or else
 *     windows-1252
 * @param mark bytes of the byte order mark in front; 0 when there is none
 * @param onlyAscii whether nearly all character sets would read the same
 * @param lastLineEnds whether the file ends with a line end
 */
record TextEncoding(Charset charset, int mark, boolean onlyAscii, boolean lastLineEnds) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;

  /**
   * Reads the whole file once, in pieces.
   *
   * @throws nl.sectordeal.record.table.UnreadableFile when a sign is cut in half at the end, or
   *     zeros stand where no text has them
   */
  static TextEncoding of(Path file) throws IOException {
    byte[] head = FileKind.head(file);
    Charset wide = utf16(head);
    return wide == null ? narrow(file, utf8Mark(head)) : wide(file, wide, utf16Mark(head));
  }

  /** The kind of UTF-16 that the first bytes are; null when they are not. */
  static @Nullable Charset utf16(byte[] head) {
    if (utf16Mark(head) > 0) {
      return head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        zeros[i % 2]++;
      }
    }
    // Half of the bytes are zero in western text; leave room for other signs.
    int many = Math.max(2, head.length / 5);
    if (zeros[1] >= many && zeros[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] >= many && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static int utf16Mark(byte[] head) {
    boolean little = head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
    boolean big = head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
    return little || big ? 2 : 0;
  }

  private static int utf8Mark(byte[] head) {
    boolean marked =
        head.length > 2
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  private static TextEncoding wide(Path file, Charset charset, int mark) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      if (size % 2 != 0) {
        throw Refusal.of(DamagedFile.CODE);
      }
      ByteBuffer last = ByteBuffer.allocate(2);
      channel.position(size - 2).read(last);
      String sign = new String(last.array(), charset);
      return new TextEncoding(charset, mark, false, sign.equals("\n") || sign.equals("\r"));
    }
  }

  private static TextEncoding narrow(Path file, int mark) throws IOException {
    Utf8Check check = new Utf8Check();
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
      while (channel.read(bytes) >= 0) {
        bytes.flip();
        check.take(bytes);
        bytes.compact();
      }
      check.end(bytes.position());
    }
    if (check.isDamaged()) {
      throw Refusal.of(DamagedFile.CODE);
    }
    Charset charset = mark > 0 || check.isUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252;
    return new TextEncoding(charset, mark, check.isAscii(), check.lastLineEnds());
  }
}
